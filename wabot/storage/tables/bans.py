"""Tables of contacts a tenant does not serve."""
