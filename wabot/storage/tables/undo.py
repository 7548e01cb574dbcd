"""Tables of what can still be undone."""
