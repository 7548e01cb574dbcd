"""The airtime sale: asked for, paid once, delivered once, told plainly."""
