"""WhatsApp's stanzas: how they are made and read here."""

from collections.abc import Iterator, Mapping, Sequence

from pyaileys.wabinary import BinaryNode

SERVER = "@s.whatsapp.net"
"""WhatsApp itself, as an address: who most stanzas come from."""


def node(
    tag: str, attrs: Mapping[str, str] | None = None, content: Sequence[BinaryNode] | bytes | None = None
) -> BinaryNode:
    """One stanza; `content` is children or bytes (text goes as bytes)."""
    return BinaryNode(tag, dict(attrs or {}), content if isinstance(content, bytes | None) else list(content))


def children(of: BinaryNode | None, tag: str = "") -> Iterator[BinaryNode]:
    """The children of a stanza, all or those of one tag."""
    found = of.content if of is not None else None
    if isinstance(found, list):
        yield from (one for one in found if not tag or one.tag == tag)


def child(of: BinaryNode | None, *path: str) -> BinaryNode | None:
    """The first descendant along `path`, or None."""
    for tag in path:
        of = next(children(of, tag), None)
    return of


def blob(of: BinaryNode | None) -> bytes:
    """The bytes a stanza holds; empty where it holds none."""
    if of is None or isinstance(of.content, list) or of.content is None:
        return b""
    return of.content.encode() if isinstance(of.content, str) else of.content


def user(jid: str) -> str:
    """The part of an address that names the account: no device, no server."""
    return jid.partition("@")[0].partition(":")[0]


def device(jid: str) -> int:
    """The number of the device an address names; 0 is the phone itself."""
    return int(jid.partition("@")[0].partition(":")[2] or 0)
