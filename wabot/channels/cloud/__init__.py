"""The cloud channel: Meta's WhatsApp Cloud API, by hand on aiohttp."""
