"""Tables of which job ran in which slot of time."""
