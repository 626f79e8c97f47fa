"""Backups: copies of the rows, tried out, sealed to the host's key, and brought back."""
