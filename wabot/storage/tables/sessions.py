"""Tables of the live connections of bots: wanted and observed."""
