"""Tables of the platform's own people and their PINs."""
