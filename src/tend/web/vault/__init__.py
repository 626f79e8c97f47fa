"""The vault: the only place that touches keys.

One passphrase opens one person's private key; that opens the scopes they belong to; a scope opens its
entries. Nothing here knows what an entry says. What each key is for stands in `docs/vault.md`.
"""
