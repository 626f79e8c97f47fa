"""Laws: what holds for every record."""
