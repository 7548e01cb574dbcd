"""Internet accounts: what customers see and buy, and what their providers do."""
