"""What studies found about trust, beside what the picture does."""
