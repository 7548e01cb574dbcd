"""Which addresses lie in the open internet: what people type must not make us call our own machines."""

import re
from ipaddress import IPv6Address, IPv6Network, ip_address
from urllib.parse import urlsplit

_CARRIERS = (IPv6Network("64:ff9b::/96"), IPv6Network("64:ff9b:1::/48"), IPv6Network("2002::/16"), IPv6Network("::/96"))
"""IPv6 that stands for some IPv4 address: none of them is an honest provider's."""
_NAME = re.compile(r"(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?")
_INNER = frozenset({"local", "localhost", "internal", "intranet", "lan", "home", "corp", "arpa", "test", "invalid"})


def is_public(address: str) -> bool:
    """Whether this IP address is one that the whole internet reaches; False for what is no IP address."""
    try:
        ip = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, IPv6Address) and any(ip in carrier for carrier in _CARRIERS):
        return False
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


def public_url(typed: str) -> str | None:
    """An https address of a public host, without its last slash; None for any other. A name may still lead to a private
    address: that is for who opens the socket to see."""
    try:
        parts = urlsplit(typed.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return None
    if parts.scheme != "https" or "@" in parts.netloc or parts.query or parts.fragment or port == 0:
        return None
    if not (parts.path + parts.netloc).isascii() or re.search(r"[\s\\]|//|\.\.", parts.path):
        return None
    if not (_is_name(host) or is_public(host)):
        return None
    place = f"[{host}]" if ":" in host else host
    return f"https://{place}{f':{port}' if port else ''}{parts.path.rstrip('/')}"


def _is_name(host: str) -> bool:
    return bool(_NAME.fullmatch(host)) and host.rpartition(".")[2] not in _INNER
