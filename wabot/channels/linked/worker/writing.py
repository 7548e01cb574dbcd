"""From what wabot wants said to the library's messages. Nothing in a text means anything to the library."""

import base64
import hashlib
from collections.abc import Callable, Mapping
from typing import Any

from wabot.channels.linked.worker.cards import vcard
from wabot.channels.linked.worker.library import Proto
from wabot.channels.linked.worker.reading import REFERENCE
from wabot.core.message import MessageKind as Kind

Upload = Callable[[bytes, int], Proto]
"""Brings a file to WhatsApp's servers: bytes and its kind there; gives the library's UploadResponse."""

_FIELDS = {
    Kind.IMAGE: ("imageMessage", "ImageMessage", 0),
    Kind.VIDEO: ("videoMessage", "VideoMessage", 1),
    Kind.AUDIO: ("audioMessage", "AudioMessage", 2),
    Kind.DOCUMENT: ("documentMessage", "DocumentMessage", 3),
    Kind.STICKER: ("stickerMessage", "StickerMessage", 0),
}
_CAPTIONED = frozenset({Kind.IMAGE, Kind.VIDEO, Kind.DOCUMENT})


class Unsayable(Exception):
    """This message cannot be said by this channel; its text is the word for why."""


class Writer:
    """Writes messages of one session."""

    def __init__(self, e2e: Proto, common: Proto, upload: Upload) -> None:
        self._e2e, self._common, self._upload = e2e, common, upload

    def message(self, letter: Mapping[str, Any], to: str, now: int) -> Proto:
        """The library's message for a letter to `to` (user@server); a poll is built elsewhere. Raises Unsayable."""
        kind = Kind(letter["kind"])
        if kind in _FIELDS:
            return self._file(kind, letter)
        match kind:
            case Kind.LOCATION:
                return self._place(letter["location"])
            case Kind.CONTACT:
                return self._cards(letter["cards"])
            case Kind.REACTION:
                return self._reaction(letter, to, now)
            case _:
                return self._text(letter, to)

    def _text(self, letter: Mapping[str, Any], to: str) -> Proto:
        about = str(letter.get("about", ""))
        if not about:
            return self._e2e.Message(conversation=letter["text"])
        stanza, theirs = _own_id(about)
        context = self._e2e.ContextInfo(stanzaID=stanza, quotedMessage=self._e2e.Message(conversation=""))
        if theirs:
            context.participant = to
        return self._e2e.Message(
            extendedTextMessage=self._e2e.ExtendedTextMessage(text=letter["text"], contextInfo=context)
        )

    def _file(self, kind: Kind, letter: Mapping[str, Any]) -> Proto:
        field, name, where = _FIELDS[kind]
        media, caption = letter["media"], letter["text"] if kind in _CAPTIONED else ""
        if str(media.get("reference", "")).startswith(REFERENCE):
            message = received(self._e2e, media["reference"])
            if not message.HasField(field):
                raise Unsayable("no_media")
            part = getattr(message, field)
        else:
            part = self._uploaded(getattr(self._e2e, name), base64.b64decode(letter["file"]), where)
            part.mimetype = media.get("mime") or "application/octet-stream"
            message = None
        if caption:
            part.caption = caption
        if kind is Kind.DOCUMENT:
            part.fileName = part.title = media.get("filename") or part.fileName or "file"
        if kind is Kind.AUDIO and part.mimetype.startswith("audio/ogg"):
            part.PTT = True  # a voice message, as phones record them
        return message if message is not None else self._e2e.Message(**{field: part})

    def _uploaded(self, kind: Proto, body: bytes, where: int) -> Proto:
        up = self._upload(body, where)
        return kind(
            URL=up.url,
            directPath=up.DirectPath,
            mediaKey=up.MediaKey,
            fileEncSHA256=up.FileEncSHA256,
            fileSHA256=up.FileSHA256,
            fileLength=up.FileLength,
        )

    def _place(self, place: Mapping[str, Any]) -> Proto:
        part = self._e2e.LocationMessage(degreesLatitude=place["latitude"], degreesLongitude=place["longitude"])
        if place.get("name"):
            part.name = place["name"]
        if place.get("address"):
            part.address = place["address"]
        return self._e2e.Message(locationMessage=part)

    def _cards(self, cards: list[Mapping[str, Any]]) -> Proto:
        parts = [
            self._e2e.ContactMessage(displayName=card["name"], vcard=vcard(card["name"], list(card["phones"])))
            for card in cards
        ]
        if len(parts) == 1:
            return self._e2e.Message(contactMessage=parts[0])
        name = f"{len(parts)}"
        return self._e2e.Message(contactsArrayMessage=self._e2e.ContactsArrayMessage(displayName=name, contacts=parts))

    def _reaction(self, letter: Mapping[str, Any], to: str, now: int) -> Proto:
        stanza, theirs = _own_id(letter["about"])
        key = self._common.MessageKey(remoteJID=to, fromMe=not theirs, ID=stanza)
        part = self._e2e.ReactionMessage(key=key, text=letter["text"], senderTimestampMS=now)
        return self._e2e.Message(reactionMessage=part)


def received(e2e: Proto, reference: str) -> Proto:
    """The message that carried a received file. Raises Unsayable."""
    try:
        return e2e.Message.FromString(base64.b64decode(reference.removeprefix(REFERENCE), validate=True))
    except Exception as error:  # protobuf's own kind has no common name; whatever it is, the reference is none of ours
        raise Unsayable("no_media") from error


def ballot(options: list[list[str]]) -> dict[str, list[str]]:
    """What can be chosen in a poll, by the hash WhatsApp tells votes with: [key, label] each."""
    return {hashlib.sha256(label.encode()).hexdigest(): [key, label] for key, label in options}


def stanza_of(message_id: str) -> str:
    """WhatsApp's own id in one of ours."""
    return _own_id(message_id)[0]


def _own_id(message_id: str) -> tuple[str, bool]:
    """WhatsApp's id, and whether the message was theirs: those carry their sender."""
    stanza, at, _ = message_id.partition("@")
    return stanza, bool(at)
