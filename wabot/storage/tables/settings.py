"""Tables of what a tenant (or the platform) has set."""
