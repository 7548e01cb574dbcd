"""Headers that every answer carries, so that no browser reads more into it than it is."""

from aiohttp import hdrs, web
from multidict import istr

_DEFAULTS = (  # by names that are folded already: a plain text would be, at every answer
    (hdrs.CACHE_CONTROL, "no-store"),
    (istr("Content-Security-Policy"), "default-src 'none'; frame-ancestors 'none'"),
    (istr("Referrer-Policy"), "no-referrer"),
    (istr("X-Content-Type-Options"), "nosniff"),
    (istr("X-Frame-Options"), "DENY"),
)


def harden(response: web.StreamResponse) -> None:
    """Add them where the route has not chosen its own, and hide what software answers."""
    headers = response.headers
    for name, value in _DEFAULTS:
        headers.setdefault(name, value)
    headers[hdrs.SERVER] = "wabot"
