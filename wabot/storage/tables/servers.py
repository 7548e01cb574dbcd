"""Tables of the servers that run wabot."""
