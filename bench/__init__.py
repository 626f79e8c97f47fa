"""Proofs that take longer than a test may; each prints its figure last (make prove)."""
