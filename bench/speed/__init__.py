"""How quick the forecast and the picture are, beside the peers there are."""
