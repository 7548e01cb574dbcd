"""Messages as adapter and worker pass them on: core.message in JSON and back."""

from collections.abc import Mapping
from typing import Any

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.message import Address, AddressKind, Card, Inbound, Location, Media, MessageKind, Outbound
from wabot.ports.address_book import Known

POLL_OPTIONS, POLL_LABEL, POLL_QUESTION = 12, 100, 255
"""What WhatsApp takes; what does not fit goes out as the numbered text."""


def inbound_of(tenant: TenantId, letter: Mapping[str, Any]) -> Inbound:
    """The message in a letter. Raises KeyError, ValueError or TypeError for what is none."""
    return Inbound(
        tenant,
        _address(letter["sender"]),
        str(letter["message_id"]),
        Instant(int(letter["at"])),
        text=str(letter.get("text", "")),
        kind=MessageKind(letter.get("kind", "text")),
        choice=str(letter.get("choice", "")),
        name=str(letter.get("name", "")),
        aliases=tuple(_address(alias) for alias in letter.get("aliases", ())),
        media=Media(**letter["media"]) if letter.get("media") else None,
        location=Location(**letter["location"]) if letter.get("location") else None,
        cards=tuple(Card(card["name"], tuple(card["phones"])) for card in letter.get("cards", ())),
        about=str(letter.get("about", "")),
        raw=str(letter.get("raw", "")),
    )


def letter_of(message: Outbound) -> dict[str, object]:
    """A message to be sent, as a letter; its file's bytes come beside it."""
    kind = message.kind if message.kind is not MessageKind.POLL or _is_poll(message) else MessageKind.TEXT
    letter: dict[str, object] = {"kind": kind.value, "text": message.text, "about": message.about}
    if kind is MessageKind.POLL:
        letter |= {"prompt": message.prompt, "options": [[option.key, option.label] for option in message.options]}
    if message.media is not None:
        media = message.media
        letter["media"] = {"reference": media.reference, "mime": media.mime, "filename": media.filename}
    if message.location is not None:
        place = message.location
        letter["location"] = {
            "latitude": place.latitude,
            "longitude": place.longitude,
            "name": place.name,
            "address": place.address,
        }
    if message.cards:
        letter["cards"] = [{"name": card.name, "phones": list(card.phones)} for card in message.cards]
    return letter


def known_of(told: Mapping[str, Any]) -> Known:
    """A person of the phone's contact list. Raises as `inbound_of`."""
    return Known(tuple(_address(pair) for pair in told["names"]), str(told["name"]), str(told["profile"]))


def _is_poll(message: Outbound) -> bool:
    """Whether WhatsApp takes it as a poll; its votes are told by the words alone, so that no two may be the same."""
    labels = [option.label for option in message.options]
    return (
        2 <= len(set(labels)) == len(labels) <= POLL_OPTIONS
        and all(0 < len(label) <= POLL_LABEL for label in labels)
        and 0 < len(message.prompt) <= POLL_QUESTION
    )


def _address(pair: object) -> Address:
    if not isinstance(pair, list | tuple):
        raise TypeError("an address is a pair")
    kind, value = pair
    return Address(AddressKind(kind), str(value))
