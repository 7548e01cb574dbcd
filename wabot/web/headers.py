"""Headers that every answer carries, so that no browser reads more into it than it is."""

from aiohttp import web

_DEFAULTS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


def harden(response: web.StreamResponse) -> None:
    """Add them where the route has not chosen its own, and hide what software answers."""
    headers = response.headers
    for name, value in _DEFAULTS.items():
        headers.setdefault(name, value)
    headers["Server"] = "wabot"
