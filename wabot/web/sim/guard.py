"""Who may see the simulated phones: a browser on this very machine that was told this very address."""

import ipaddress
from collections.abc import Mapping
from urllib.parse import urlsplit

from aiohttp import web

_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})
_FORWARDED = frozenset({"forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip", "via"})
"""What a proxy adds: whoever stands behind one is not here."""


def must_be_here(request: web.Request) -> None:
    """Raises HTTPNotFound for everybody who is not at this machine, by the socket and by the name they asked for.

    The name keeps pages of the open web away whose address was turned to this machine (DNS rebinding).
    """
    peer = request.transport.get_extra_info("peername") if request.transport is not None else None
    named = is_local_name(request.headers.getall("Host", []))
    if not is_here(peer) or not named or _was_forwarded(request.headers):
        raise web.HTTPNotFound


def must_be_our_page(request: web.Request) -> None:
    """Raises HTTPForbidden unless the browser says that our own page asks: others may open WebSockets to us."""
    if request.headers.get("Origin") != f"http://{request.host}":
        raise web.HTTPForbidden


def is_local_name(hosts: list[str]) -> bool:
    """Whether a request's one Host header names this machine."""
    if len(hosts) != 1:
        return False
    try:
        parts = urlsplit(f"//{hosts[0]}")
        return parts.netloc == hosts[0] and "@" not in hosts[0] and parts.hostname in _NAMES
    except ValueError:
        return False


def is_here(peer: object) -> bool:
    """Whether the other end of a socket, as the socket names it, is this machine."""
    try:
        found = ipaddress.ip_address(str(peer[0])) if isinstance(peer, tuple) else None
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv6Address):
        found = found.ipv4_mapped or found
    return found is not None and found.is_loopback


def _was_forwarded(headers: Mapping[str, str]) -> bool:
    return any(name.lower() in _FORWARDED for name in headers)
