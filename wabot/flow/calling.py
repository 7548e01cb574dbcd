"""What a `call` asks and what it takes from the answer, without any network: addresses, gaps, paths and types."""

import re
from collections.abc import Callable, Iterator, Mapping
from urllib.parse import quote, urlsplit

from wabot.core.public import is_public, public_url
from wabot.flow.events import Json
from wabot.flow.template import compiled
from wabot.flow.values import plain

Get = Callable[[str], Json]

_ADDRESS = re.compile(r"https://([a-zA-Z0-9.:\[\]-]+)([/?].*)?")
_PLAIN = re.compile(r"[!-\"$-\[\]-z|~]*")  # printable ASCII without #, \\, { and }
_GAP = re.compile(r"\{\{\s*(secret\.)?([a-z_][a-z0-9_]*)\s*\}\}")
_DOTS = re.compile(r"\.+")


def host_of(url: str) -> str:
    """The host a call goes to. Raises ValueError, in words for the author, where the address may not be called."""
    found = _ADDRESS.fullmatch(url)
    if found is None:
        raise ValueError("a call goes to https://, a host that is written out, and after its first / plain characters")
    rest = _GAP.sub("", found[2] or "")
    if not _PLAIN.fullmatch(rest):
        raise ValueError("after the host there are plain letters, digits, signs and {{slots}}; no spaces, no #")
    try:
        host = urlsplit(f"https://{found[1]}").hostname or ""
    except ValueError:
        host = ""
    if is_public(host) or public_url(f"https://{found[1]}") is None:
        raise ValueError(f"{host or found[1]} is no name of the open internet, such as api.example.com")
    return host


def address(url: str, get: Get) -> str:
    """The address with its gaps filled; what fills them is percent-encoded, so that it stays in its place."""
    return compiled(url).fill(lambda slot: _encoded(get(slot)))


def _encoded(value: Json) -> str:
    words = _words(value)
    return "" if _DOTS.fullmatch(words) else quote(words, safe="")  # dots alone would climb to another folder


def secrets_in(value: Json) -> Iterator[str]:
    """The names of the secrets that headers or a body want."""
    if isinstance(value, str):
        yield from (name for secret, name in _GAP.findall(value) if secret)
    elif isinstance(value, list | dict):
        for item in value.values() if isinstance(value, dict) else value:
            yield from secrets_in(item)


def composed(value: Json, slots: Mapping[str, Json], secrets: Mapping[str, str]) -> Json:
    """Headers or a body with all gaps filled in one pass: what fills a gap is never looked into for another.

    Exactly `{{slot}}` keeps the slot's type: amounts in major units, moments in milliseconds.
    """
    if isinstance(value, str):
        lone = _GAP.fullmatch(value)
        if lone is not None and not lone[1]:
            return _bare(slots.get(lone[2]))
        return _GAP.sub(lambda gap: secrets[gap[2]] if gap[1] else _words(slots.get(gap[2])), value)
    if isinstance(value, list):
        return [composed(item, slots, secrets) for item in value]
    if isinstance(value, dict):
        return {name: composed(item, slots, secrets) for name, item in value.items()}
    return value


def _words(value: Json) -> str:
    bare = _bare(value)
    return "" if bare is None else str(bare)


def _bare(value: Json) -> Json:
    """The value without the types we give to values, inside lists and objects as well."""
    bare = plain(value)
    if isinstance(bare, list):
        return [_bare(item) for item in bare]
    if isinstance(bare, dict):
        return {name: _bare(item) for name, item in bare.items()}
    return bare
