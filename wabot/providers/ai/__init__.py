"""Language models: one adapter for the wire shape that most share, one for Anthropic's own."""
