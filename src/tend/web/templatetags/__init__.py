"""The tags our templates may use."""
