"""Tend: a private place for two people to rebuild trust, at the pace of safety."""
