"""People: who may see what, how two come together, and how one leaves."""
