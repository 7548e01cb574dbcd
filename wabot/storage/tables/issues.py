"""Tables of troubles that only a person can end."""
