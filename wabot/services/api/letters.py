"""What a caller wants said, as a message of ours."""

import base64
import binascii

from wabot.core.api.messages import (
    EnclosedFile,
    LinkedFile,
    NewList,
    NewMedia,
    NewMessage,
    NewPoll,
    NewTemplate,
    NewText,
)
from wabot.core.message import Media, MessageKind, Option, Outbound, Template
from wabot.flow.wording import SEALED_BEGIN, SEALED_END
from wabot.ports.api import ApiRefused, Wrong

LARGEST = 8 * 1024 * 1024
"""Bytes of an enclosed file."""


def letter_of(asked: NewMessage) -> Outbound:
    """The message. A caller's words never open what is sealed."""
    text = plain(asked.text)
    match asked:
        case NewText():
            return Outbound(text)
        case NewList(options=options):
            choices = tuple(Option(one.id, plain(one.label)) for one in options)
            return _choice(text, choices, MessageKind.TEXT)
        case NewPoll(options=labels):
            choices = tuple(Option(plain(label), plain(label)) for label in labels)
            return _choice(text, choices, MessageKind.POLL)
        case NewTemplate(template=one):
            filled = Template(one.name, one.language, tuple(plain(value) for value in one.values))
            return Outbound(text, kind=MessageKind.TEMPLATE, template=filled)


def media_letter(asked: NewMedia, media: Media) -> Outbound:
    """The message around a file."""
    return Outbound(plain(asked.caption), kind=MessageKind(asked.type), media=media)


def linked(asked: LinkedFile) -> Media:
    """A file on the web, which the channel fetches."""
    return Media(url=asked.url, filename=plain(asked.filename))


def content_of(asked: EnclosedFile) -> bytes:
    """The bytes that came along. Refused: too_large."""
    if len(asked.content) > LARGEST * 4 // 3 + 4:
        raise ApiRefused(Wrong.TOO_LARGE, f"a file has at most {LARGEST} bytes")
    try:
        return base64.b64decode(asked.content, validate=True)
    except (binascii.Error, ValueError):
        raise ApiRefused(Wrong.BAD_CONTENT, "`content` is no base64") from None


def plain(text: str) -> str:
    """Without the marks between which our own sealed secrets stand."""
    return text.replace(SEALED_BEGIN, "").replace(SEALED_END, "")


def _choice(text: str, options: tuple[Option, ...], kind: MessageKind) -> Outbound:
    lines = "\n".join(f"{number} {option.label}" for number, option in enumerate(options, 1))
    return Outbound(f"{text}\n\n{lines}", options, kind, prompt=text)
