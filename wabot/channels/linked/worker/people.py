"""Who wrote: a person may be named by phone number today and by LID tomorrow, and often by both."""

from collections.abc import Callable
from dataclasses import dataclass

from wabot.channels.linked.worker.library import Proto

PHONE, LID = "phone", "lid"
_SERVERS = {"s.whatsapp.net": PHONE, "c.us": PHONE, "lid": LID}
_JIDS = {PHONE: "s.whatsapp.net", LID: "lid"}

PhoneOf = Callable[[str], str]
"""The phone number that the library knows for a LID, or ""."""


@dataclass(frozen=True, slots=True)
class Person:
    """One person's names, (kind, value) each; the phone number first, where it is known."""

    names: tuple[tuple[str, str], ...]

    @property
    def key(self) -> str:
        """The name that stands in message ids."""
        return self.names[0][1]

    def owns(self, jid: str) -> bool:
        """Whether this is one of their names, written with its server."""
        return jid.partition("@")[0].partition(":")[0] in {value for _, value in self.names}


def person_of(source: Proto, phone_of: PhoneOf) -> Person | None:
    """Who is at the other end of a private chat; None for groups, lists, channels and our own devices."""
    if source.IsFromMe or source.IsGroup or source.Chat.Server not in _SERVERS:
        return None
    names: dict[str, str] = {}
    for jid in (source.Sender, source.SenderAlt, source.Chat):
        kind = _SERVERS.get(jid.Server)
        if kind is not None and jid.User:
            names.setdefault(kind, jid.User)
    if LID in names and PHONE not in names and (phone := phone_of(names[LID])):
        names[PHONE] = phone
    return Person(tuple((kind, names[kind]) for kind in (PHONE, LID) if kind in names)) if names else None


def address_of(jid: Proto) -> tuple[str, str] | None:
    """The kind and value of a person's name; None for what is no person."""
    kind = _SERVERS.get(jid.Server)
    return (kind, jid.User) if kind is not None and jid.User else None


def jid(neonize: Proto, kind: str, value: str) -> Proto:
    """The library's name for an address. Raises KeyError for kinds it has none for."""
    return neonize.JID(User=value, Server=_JIDS[kind], RawAgent=0, Device=0, Integrator=0, IsEmpty=False)
