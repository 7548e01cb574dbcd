"""What a message carries: one reader a kind of message, each total."""

from collections.abc import Callable, Mapping
from typing import Any

from wabot.channels.cloud.lenient import Record, listed, number, record, whole, words
from wabot.core.message import Card, Location, Media, MessageKind
from wabot.core.value import value


@value(frozen=True, slots=True)
class Content:
    """The part of an Inbound that its kind decides. `rest` is what no field of ours takes."""

    kind: MessageKind
    text: str = ""
    choice: str = ""
    media: Media | None = None
    location: Location | None = None
    cards: tuple[Card, ...] = ()
    about: str = ""
    rest: Any = None


_FILE = frozenset({"id", "mime_type", "sha256", "caption", "filename", "file_size", "url"})  # url: dead in five minutes
_PLACE = frozenset({"latitude", "longitude", "name", "address"})
_SILENT = frozenset({"edit", "revoke", "pin", "pin_in_chat", "keep", "poll_update", "ephemeral", "group_invite"})
"""Unsupported things that are no question to us: an answer would only puzzle."""


def content_of(kind: str, message: Record) -> Content:
    """What the message carries; of a kind we do not know, everything as `rest`."""
    reader = _READERS.get(kind)
    if reader is not None:
        return reader(message.get(kind), message)
    return Content(MessageKind.UNKNOWN, rest=message.get(kind))


def _text(inner: object, _message: Record) -> Content:
    return Content(MessageKind.TEXT, words(record(inner).get("body")))


def _interactive(inner: object, _message: Record) -> Content:
    told = record(inner)
    for name in ("button_reply", "list_reply"):
        reply = record(told.get(name))
        if reply:
            return Content(MessageKind.TEXT, words(reply.get("title")), words(reply.get("id")))
    if "call_permission_reply" in told:
        return Content(MessageKind.NOTE, rest=inner)
    return Content(MessageKind.UNKNOWN, words(record(told.get("nfm_reply")).get("body")), rest=inner)


def _button(inner: object, _message: Record) -> Content:
    told = record(inner)
    return Content(MessageKind.TEXT, words(told.get("text")), words(told.get("payload")))


def _file(kind: MessageKind) -> "Reader":
    def read(inner: object, _message: Record) -> Content:
        told = record(inner)
        media = Media(
            words(told.get("id")),
            words(told.get("mime_type")),
            words(told.get("filename")),
            whole(told.get("file_size")),
            words(told.get("sha256")),
        )
        rest = {name: told[name] for name in told.keys() - _FILE}
        return Content(kind, words(told.get("caption")), media=media, rest=rest or None)

    return read


def _location(inner: object, _message: Record) -> Content:
    told = record(inner)
    latitude, longitude = number(told.get("latitude")), number(told.get("longitude"))
    if latitude is None or longitude is None:
        return Content(MessageKind.LOCATION, rest=inner)
    place = Location(latitude, longitude, words(told.get("name")), words(told.get("address")))
    rest = {name: told[name] for name in told.keys() - _PLACE}
    return Content(MessageKind.LOCATION, location=place, rest=rest or None)


def _contacts(inner: object, _message: Record) -> Content:
    cards = tuple(_card(record(one)) for one in listed(inner))
    return Content(MessageKind.CONTACT, cards=cards, rest=inner)


def _card(told: Record) -> Card:
    name = record(told.get("name"))
    parts = (words(name.get("first_name")), words(name.get("last_name")))
    phones = [words(one.get("phone")) or words(one.get("wa_id")) for one in map(record, listed(told.get("phones")))]
    return Card(words(name.get("formatted_name")) or " ".join(filter(None, parts)), tuple(filter(None, phones)))


def _reaction(inner: object, _message: Record) -> Content:
    told = record(inner)
    return Content(MessageKind.REACTION, words(told.get("emoji")), about=words(told.get("message_id")))


def _order(inner: object, _message: Record) -> Content:
    return Content(MessageKind.ORDER, words(record(inner).get("text")), rest=inner)


def _system(inner: object, _message: Record) -> Content:
    return Content(MessageKind.NOTE, words(record(inner).get("body")), rest=inner)


def _note(inner: object, _message: Record) -> Content:
    told = record(inner)
    return Content(MessageKind.NOTE, about=words(told.get("original_message_id")), rest=inner)


def _unsupported(inner: object, _message: Record) -> Content:
    kind = words(record(inner).get("type"))
    if kind == "poll_creation":
        return Content(MessageKind.POLL, rest=inner)
    return Content(MessageKind.NOTE if kind in _SILENT else MessageKind.UNKNOWN, rest=inner)


Reader = Callable[[object, Record], Content]

_READERS: Mapping[str, Reader] = {
    "text": _text,
    "interactive": _interactive,
    "button": _button,
    "image": _file(MessageKind.IMAGE),
    "video": _file(MessageKind.VIDEO),
    "audio": _file(MessageKind.AUDIO),
    "voice": _file(MessageKind.AUDIO),
    "document": _file(MessageKind.DOCUMENT),
    "sticker": _file(MessageKind.STICKER),
    "location": _location,
    "contacts": _contacts,
    "reaction": _reaction,
    "order": _order,
    "system": _system,
    "edit": _note,
    "revoke": _note,
    "request_welcome": _note,
    "unsupported": _unsupported,
}
KINDS = frozenset(_READERS)
