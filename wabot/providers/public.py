"""Sockets to the open internet only: for addresses that tenants have typed."""

import errno
import socket
from typing import Any

import aiohttp
from aiohttp.abc import AbstractResolver

from wabot.core.public import is_public
from wabot.providers.names import Names

AddressInfo = tuple[int | socket.AddressFamily, int | socket.SocketKind, int, str, tuple[Any, ...]]
"""As getaddrinfo has it: family, type, protocol, name, (address, port, …)."""


def public_socket(found: AddressInfo) -> socket.socket:
    """A socket to an address that was just looked up. Raises OSError where it is not public: a name that people typed
    may lead anywhere, and lead elsewhere the next time it is asked."""
    family, kind, protocol, _, place = found
    if family not in (socket.AF_INET, socket.AF_INET6) or not is_public(str(place[0])):
        raise OSError(errno.EACCES, "not a public address")
    return socket.socket(family, kind, protocol)


def public_session(resolver: AbstractResolver | None = None) -> aiohttp.ClientSession:
    """As exchange.provider_session, for addresses that tenants have typed. Its maker closes it."""
    return aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(
            force_close=True, limit=100, limit_per_host=10, resolver=resolver or Names(), socket_factory=public_socket
        ),
        cookie_jar=aiohttp.DummyCookieJar(),
        trust_env=False,
    )
