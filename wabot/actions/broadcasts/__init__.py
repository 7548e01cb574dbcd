"""Broadcasts as menus run them."""
