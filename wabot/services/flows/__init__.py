"""Menus that tenants write in chat: drafts, versions, what is in force, and what a flow sells."""
