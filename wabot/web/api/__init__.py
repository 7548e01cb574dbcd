"""The API for tenants' own software, under /api/v1."""
