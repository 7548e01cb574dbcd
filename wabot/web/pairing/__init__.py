"""The one-time page that links a number with WhatsApp: /pair/<token>."""
