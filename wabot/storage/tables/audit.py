"""Tables of who did what, in a chain of hashes."""
