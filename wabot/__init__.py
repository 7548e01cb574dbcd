"""wabot runs a fleet of WhatsApp bots that is administered from WhatsApp itself."""

__version__ = "0.1.0"
