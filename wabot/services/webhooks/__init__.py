"""Webhooks to tenants' own software."""
