"""The language coach: reads one's own draft, on this machine, and keeps nothing."""
