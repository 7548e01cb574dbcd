"""Routers of internet providers."""
