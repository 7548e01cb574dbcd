"""From the library's messages to letters: what wabot understands of a message, as JSON."""

import base64
import json
from collections.abc import Callable

from wabot.channels.linked.worker.cards import phones_in
from wabot.channels.linked.worker.library import Proto
from wabot.channels.linked.worker.people import Person, PhoneOf, person_of
from wabot.core.message import MessageKind as Kind

Letter = dict[str, object]
"""The fields of core.message.Inbound but the tenant; addresses as [kind, value]."""
Votes = Callable[[Proto], list[tuple[str, str]]]
"""What was chosen in a poll of ours, as (key, label); empty where it cannot be read."""

WRAPPERS = (
    "ephemeralMessage", "viewOnceMessage", "viewOnceMessageV2", "viewOnceMessageV2Extension",
    "documentWithCaptionMessage", "lottieStickerMessage", "associatedChildMessage", "groupMentionedMessage",
    "botInvokeMessage", "editedMessage",
)  # fmt: skip
_MEDIA = {
    "imageMessage": Kind.IMAGE, "videoMessage": Kind.VIDEO, "ptvMessage": Kind.VIDEO, "audioMessage": Kind.AUDIO,
    "documentMessage": Kind.DOCUMENT, "stickerMessage": Kind.STICKER,
}  # fmt: skip
_POLLS = tuple(f"pollCreationMessage{version}" for version in ("", "V2", "V3", "V4", "V5", "V6"))
_SILENT = frozenset({"senderKeyDistributionMessage", "messageContextInfo", "deviceSentMessage", "albumMessage"})
"""Parts that say nothing to a person."""
_UNFETCHED = ("JPEGThumbnail", "pngThumbnail", "contextInfo", "streamingSidecar", "scansSidecar", "waveform")
_RAW_LIMIT = 16 * 1024
_REVOKED, _EDITED = 0, 14
REFERENCE = "wa:"
"""How references to received files begin."""


class Reader:
    """Reads messages of one session."""

    def __init__(self, e2e: Proto, phone_of: PhoneOf, votes: Votes) -> None:
        self._e2e, self._phone_of, self._votes = e2e, phone_of, votes

    def letter(self, event: Proto) -> Letter | None:
        """The message as a letter; None where it is none of the bot's business."""
        person = person_of(event.Info.MessageSource, self._phone_of)
        if person is None:
            return None
        message = unwrap(event.Message)
        content = self._content(event, message, person)
        if content is None:
            return None
        letter = {**self._envelope(event.Info, person), "about": _quoted(message, person), **content}
        if event.IsEdit and letter.get("kind") is not Kind.NOTE:  # the library took the new words out of the edit
            letter |= {"message_id": f"{letter['message_id']}/edited", "kind": Kind.NOTE, "raw": _raw(note="edited")}
        return letter

    def undecryptable(self, event: Proto) -> Letter | None:
        """A note of a message that could not be read. WhatsApp is asked for it again: it may come under its own id."""
        person = person_of(event.Info.MessageSource, self._phone_of)
        if person is None or event.DecryptFailMode == 2:
            return None  # 2: its sender wants it hidden where it cannot be read
        letter = self._envelope(event.Info, person)
        note = "unavailable" if event.IsUnavailable else "undecryptable"
        return {**letter, "message_id": f"{letter['message_id']}/{note}", "kind": Kind.NOTE, "raw": _raw(note=note)}

    def unreadable(self, event: Proto) -> Letter | None:
        """The letter of a message that our own code stumbles over."""
        person = person_of(event.Info.MessageSource, self._phone_of)
        return (
            {**self._envelope(event.Info, person), "kind": Kind.UNKNOWN, "raw": _bytes(event.Message)}
            if person
            else None
        )

    def _envelope(self, info: Proto, person: Person) -> Letter:
        return {
            "sender": person.names[0],
            "aliases": person.names[1:],
            "message_id": f"{info.ID}@{person.key}",
            "at": int(info.Timestamp),  # milliseconds
            "name": info.Pushname,
        }

    def _content(self, event: Proto, message: Proto, person: Person) -> Letter | None:
        for field, _ in message.ListFields():
            name = field.name
            if name in _SILENT:
                continue
            if name == "protocolMessage":
                return _protocol(message.protocolMessage, f"{event.Info.ID}@{person.key}", person)
            if name == "pollUpdateMessage":
                return self._vote(event, message.pollUpdateMessage, person)
            return self._spoken(name, getattr(message, name), person) or {
                "kind": Kind.UNKNOWN,
                "raw": _raw(type=name, message=_bytes(message)),
            }
        return None

    def _spoken(self, name: str, part: Proto, person: Person) -> Letter | None:
        if name in _MEDIA:
            return self._file(name, part)
        if name in _POLLS:
            words = [part.name, *(option.optionName for option in part.options)]
            return {"kind": Kind.POLL, "text": "\n".join(words)}
        match name:
            case "conversation":
                return {"text": part}
            case "extendedTextMessage":
                return {"text": part.text}
            case "locationMessage" | "liveLocationMessage":
                return _place(name, part)
            case "contactMessage":
                return _cards([part])
            case "contactsArrayMessage":
                return _cards(list(part.contacts))
            case "reactionMessage":
                return {"kind": Kind.REACTION, "text": part.text, "about": _reference(part.key, person)}
            case "orderMessage":
                return {"kind": Kind.ORDER, "text": part.message, "raw": _raw(order=part.orderID, items=part.itemCount)}
            case _:
                return _tapped(name, part)

    def _file(self, name: str, part: Proto) -> Letter:
        kept = type(part)()
        kept.CopyFrom(part)
        for field in _UNFETCHED:
            if field in kept.DESCRIPTOR.fields_by_name:
                kept.ClearField(field)
        body = self._e2e.Message(**{name: kept}).SerializeToString()
        media = {
            "reference": REFERENCE + base64.b64encode(body).decode(),
            "mime": part.mimetype,
            "filename": getattr(part, "fileName", ""),
            "size": int(part.fileLength),
            "sha256": part.fileSHA256.hex(),
        }
        return {"kind": _MEDIA[name], "text": getattr(part, "caption", ""), "media": media}

    def _vote(self, event: Proto, part: Proto, person: Person) -> Letter:
        about = _reference(part.pollCreationMessageKey, person)
        chosen = self._votes(event)
        keys, labels = [key for key, _ in chosen], [label for _, label in chosen]
        if not chosen:  # taken back, or of a poll that is not ours
            return {"kind": Kind.NOTE, "about": about, "raw": _raw(note="vote")}
        return {
            "kind": Kind.POLL,
            "text": ", ".join(labels),
            "choice": keys[0],
            "about": about,
            "raw": _raw(votes=keys),
        }


def unwrap(message: Proto) -> Proto:
    """The message inside its envelopes: disappearing, seen once, with caption."""
    for _ in range(8):
        inner = next((name for name in WRAPPERS if message.HasField(name)), None)
        if inner is None:
            break
        message = getattr(message, inner).message
    return message


def _protocol(part: Proto, message_id: str, person: Person) -> Letter | None:
    """Facts about messages: edited, deleted. The rest is between devices."""
    about = _reference(part.key, person)
    if part.type == _REVOKED and part.HasField("key"):
        return {"kind": Kind.NOTE, "message_id": f"{message_id}/deleted", "about": about, "raw": _raw(note="deleted")}
    if part.type == _EDITED:
        message = unwrap(part.editedMessage)
        text = message.conversation or message.extendedTextMessage.text
        note = _raw(note="edited")
        return {"kind": Kind.NOTE, "message_id": f"{message_id}/edited", "text": text, "about": about, "raw": note}
    return None


def _tapped(name: str, part: Proto) -> Letter | None:
    """An answer by button or list; bots of other makers send those, and people answer them."""
    match name:
        case "buttonsResponseMessage":
            return {"text": part.selectedDisplayText, "choice": part.selectedButtonID}
        case "templateButtonReplyMessage":
            return {"text": part.selectedDisplayText, "choice": part.selectedID}
        case "listResponseMessage":
            return {"text": part.title, "choice": part.singleSelectReply.selectedRowID}
        case "interactiveResponseMessage":
            return {"text": part.body.text, "choice": _flow_choice(part.nativeFlowResponseMessage.paramsJSON)}
        case _:
            return None


def _flow_choice(params: str) -> str:
    try:
        chosen = json.loads(params)
    except ValueError:
        return ""
    return str(chosen.get("id", "")) if isinstance(chosen, dict) else ""


def _place(name: str, part: Proto) -> Letter:
    place = {"latitude": part.degreesLatitude, "longitude": part.degreesLongitude}
    if name == "locationMessage":
        place |= {"name": part.name, "address": part.address}
    return {"kind": Kind.LOCATION, "location": place}


def _cards(parts: list[Proto]) -> Letter:
    cards = [{"name": part.displayName, "phones": phones_in(part.vcard)} for part in parts]
    return {"kind": Kind.CONTACT, "cards": cards}


def _quoted(message: Proto, person: Person) -> str:
    """The id of the message this one answers, or ""."""
    for _, part in message.ListFields():
        descriptor = getattr(part, "DESCRIPTOR", None)
        if descriptor is not None and "contextInfo" in descriptor.fields_by_name and part.HasField("contextInfo"):
            context = part.contextInfo
            theirs = bool(context.participant) and person.owns(context.participant)
            return f"{context.stanzaID}@{person.key}" if theirs and context.stanzaID else context.stanzaID
    return ""


def _reference(key: Proto, person: Person) -> str:
    """A message by its key, which is written from the sender's side: `fromMe` means theirs."""
    return f"{key.ID}@{person.key}" if key.fromMe and key.ID else key.ID


def _raw(**facts: object) -> str:
    return json.dumps(facts, ensure_ascii=False)


def _bytes(message: Proto) -> str:
    body = message.SerializeToString()
    return base64.b64encode(body).decode() if len(body) <= _RAW_LIMIT else ""
