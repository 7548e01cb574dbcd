"""What a message is in Meta's words: bodies for POST /messages that keep every limit, whatever they are made of.

What does not fit is split, said in another form, or written as the numbered text. Nothing here raises.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from wabot.channels.cloud import limits
from wabot.channels.cloud.limits import clean, length, one_line, pieces, shortened
from wabot.core.message import Address, AddressKind, Card, Location, Media, MessageKind, Option, Outbound, Template
from wabot.core.value import value

Body = dict[str, Any]
"""JSON of one request."""
CHOOSE = "☰"
"""What stands on the button of a list where no words are given."""

_NUMBERED = re.compile(r"(\d{1,3}) (.+)")
_FILES = {
    MessageKind.IMAGE: "image",
    MessageKind.VIDEO: "video",
    MessageKind.AUDIO: "audio",
    MessageKind.DOCUMENT: "document",
    MessageKind.STICKER: "sticker",
}
_CAPTIONED = ("image", "video", "document")


@value(frozen=True, slots=True)
class Envelope:
    """What stands around the words: whom for, the key that statuses give back, and the button of a list."""

    to: Address
    key: str = ""
    button: str = CHOOSE


def compose(message: Outbound, envelope: Envelope) -> list[Body]:
    """The requests that make up this message, in order. The last carries the key. Empty: there is nothing to say."""
    parts = [part for part in _parts(message, envelope) if part]
    if message.about and parts and parts[0]["type"] != "reaction":
        parts[0]["context"] = {"message_id": message.about}
    around = {"messaging_product": "whatsapp", "recipient_type": "individual", **_recipient(envelope.to)}
    bodies = [{**around, **part} for part in parts]
    if bodies and envelope.key and len(envelope.key) <= limits.CALLBACK:
        bodies[-1]["biz_opaque_callback_data"] = envelope.key
    return bodies


def _recipient(to: Address) -> Body:
    """By number with its plus, or else Meta would put the country of ours before it; by user id where it is all."""
    return {"to": f"+{to.value}"} if to.kind is AddressKind.PHONE else {"recipient": to.value}


def _parts(message: Outbound, envelope: Envelope) -> Iterator[Body]:
    text = clean(message.text).strip()
    if message.template is not None and message.template.name:
        yield _template(message.template)
    elif message.kind is MessageKind.REACTION and message.about and length(text) <= limits.EMOJI:
        yield {"type": "reaction", "reaction": {"message_id": message.about, "emoji": text}}
    else:
        yield from _attached(message, text)
        if message.options:
            prompt = clean(message.prompt).strip()
            yield from map(dict, _question(prompt, message.options, text, envelope.button, message.shape))
        elif message.media is None or not _caption_holds(message, text):
            yield from _texts(text)


def _texts(text: str) -> Iterator[Body]:
    for piece in pieces(text, limits.TEXT):
        yield {"type": "text", "text": {"body": piece}}


# Choices


@lru_cache(maxsize=1024)
def _question(prompt: str, choices: tuple[Option, ...], text: str, button: str, shape: str) -> tuple[Body, ...]:
    """Menus are put to many people in the same words."""
    options = [Option(option.key, one_line(option.label)) for option in choices]
    return tuple(_put(prompt, options, text, button, listed=shape == "list"))


def _put(prompt: str, options: list[Option], text: str, button: str, *, listed: bool) -> Iterator[Body]:
    if prompt and all(option.label and _sound(option.key) for option in options):
        if not listed and _are_buttons(options, prompt):
            yield _buttons(options, prompt)
            return
        if _are_rows(options, prompt):
            yield _list(options, prompt, text, shortened(one_line(button), limits.LIST_BUTTON) or CHOOSE)
            return
    yield from _texts(text)


def _sound(key: str) -> bool:
    return bool(key) and clean(key).strip() == key


def _are_buttons(options: list[Option], prompt: str) -> bool:
    return (
        len(options) <= limits.BUTTONS
        and length(prompt) <= limits.BUTTONS_BODY
        and _different(options, lambda option: option.key, limits.BUTTON_ID)
        and _different(options, lambda option: option.label, limits.BUTTON_TITLE)
    )


def _are_rows(options: list[Option], prompt: str) -> bool:
    return (
        len(options) <= limits.ROWS
        and length(prompt) <= limits.LIST_BODY
        and _different(options, lambda option: option.key, limits.ROW_ID)
        and _different(options, lambda option: option.label, limits.ROW_DESCRIPTION)
    )


def _different(options: list[Option], part: Callable[[Option], str], most: int) -> bool:
    """Whether this part fits everywhere and is nowhere the same."""
    found = {part(option) for option in options}
    return len(found) == len(options) and all(length(one) <= most for one in found)


def _buttons(options: list[Option], prompt: str) -> Body:
    buttons = [{"type": "reply", "reply": {"id": option.key, "title": option.label}} for option in options]
    return _interactive("button", prompt, {"buttons": buttons})


def _list(options: list[Option], prompt: str, text: str, button: str) -> Body:
    numbers = _numbers(text)
    rows = [_row(option, numbers.get(option.label, "")) for option in options]
    return _interactive("list", prompt, {"button": button, "sections": [{"rows": rows}]})


def _row(option: Option, number: str) -> Body:
    """With its number, since people type that as well; what is too long for a title stands below it in full."""
    title = f"{number} {option.label}".lstrip()
    row = {"id": option.key, "title": shortened(title, limits.ROW_TITLE)}
    return row if row["title"] == title else {**row, "description": option.label}


def _numbers(text: str) -> Mapping[str, str]:
    found = (_NUMBERED.fullmatch(one_line(line)) for line in text.splitlines())
    return {match[2]: match[1] for match in found if match}


def _interactive(kind: str, prompt: str, action: Body) -> Body:
    return {"type": "interactive", "interactive": {"type": kind, "body": {"text": prompt}, "action": action}}


# What is attached


def _attached(message: Outbound, text: str) -> Iterator[Body]:
    if message.media is not None:
        yield _file(message, text)
    if message.location is not None:
        yield _place(message.location)
    for start in range(0, len(message.cards), limits.CARDS):
        yield _cards(message.cards[start : start + limits.CARDS])


def _file(message: Outbound, text: str) -> Body:
    kind, media = _kind(message), message.media
    if not kind or media is None:
        return _named(media)
    content: Body = {"id": media.reference} if media.reference else {"link": media.url}
    if text and _caption_holds(message, text):
        content["caption"] = text
    if kind == "document" and media.filename:
        content["filename"] = shortened(one_line(media.filename), limits.FILENAME)
    return {"type": kind, kind: content}


def _named(media: Media | None) -> Body:
    """A file that cannot travel: where it lies, or at least what it is called."""
    words = "" if media is None else media.url or media.filename
    return {"type": "text", "text": {"body": shortened(f"📎 {one_line(words)}", limits.TEXT)}} if words else {}


def _kind(message: Outbound) -> str:
    """What Meta takes this file as; "" where it takes it as nothing."""
    media = message.media
    if media is None or not (media.reference or media.url.startswith(("https://", "http://"))):
        return ""
    kind = _FILES.get(message.kind) or _by_mime(media.mime)
    mime = media.mime.partition(";")[0].strip().casefold()
    if kind != "document" and mime and mime not in limits.MIMES[kind]:
        kind = "document"
    most = limits.STICKERS if kind == "sticker" else limits.SIZES[kind]
    if media.size > most:
        return "document" if media.size <= limits.SIZES["document"] else ""
    return kind


def _by_mime(mime: str) -> str:
    family = mime.partition("/")[0].casefold()
    return family if family in limits.SIZES else "document"


def _caption_holds(message: Outbound, text: str) -> bool:
    """Whether the words travel with the file; a question stands below it instead."""
    return not message.options and _kind(message) in _CAPTIONED and length(text) <= limits.CAPTION


def _place(place: Location) -> Body:
    if not (-90 <= place.latitude <= 90 and -180 <= place.longitude <= 180):
        return {}
    words = {"name": place.name, "address": place.address}
    named = {key: shortened(one_line(word), limits.PLACE_WORDS) for key, word in words.items() if one_line(word)}
    return {"type": "location", "location": {"latitude": place.latitude, "longitude": place.longitude, **named}}


def _cards(cards: tuple[Card, ...]) -> Body:
    return {"type": "contacts", "contacts": [_card(card) for card in cards]}


def _card(card: Card) -> Body:
    phones = [shortened(one_line(phone), limits.CARD_WORDS) for phone in card.phones if one_line(phone)]
    name = shortened(one_line(card.name), limits.CARD_WORDS) or (phones[0] if phones else "?")
    written = {"name": {"formatted_name": name, "first_name": name}}
    return {**written, "phones": [{"phone": phone} for phone in phones]} if phones else dict(written)


def _template(template: Template) -> Body:
    content: Body = {"name": template.name, "language": {"code": template.language or "en"}}
    if template.values:
        values = [{"type": "text", "text": _value(value)} for value in template.values]
        content["components"] = [{"type": "body", "parameters": values}]
    return {"type": "template", "template": content}


def _value(value: str) -> str:
    """One line: Meta refuses breaks, tabs and many spaces in the values of a template, and empty ones."""
    return shortened(one_line(value), limits.TEMPLATE_VALUE) or "-"
