"""Proofs from outside: a real `tend serve` on this machine, asked over HTTP, in a folder that goes away."""
