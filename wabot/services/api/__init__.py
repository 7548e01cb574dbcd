"""What tenants' own software may do, each bound to the tenant of its key."""
