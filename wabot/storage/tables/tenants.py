"""Tables of tenants and their owners."""
