"""What travels between a person and a bot: addresses, inbound and outbound messages, and what became of them."""

from dataclasses import dataclass
from enum import StrEnum

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.transitions import Transitions


class AddressKind(StrEnum):
    """The kinds of name a channel may use for a person."""

    PHONE = "phone"  # digits of an E.164 number, with no plus
    LID = "lid"  # WhatsApp's linked identity
    BSUID = "bsuid"  # Meta's business-scoped user id


@dataclass(frozen=True, slots=True)
class Address:
    """One name of one person on WhatsApp."""

    kind: AddressKind
    value: str

    def __str__(self) -> str:
        return f"{self.kind}:{self.value}"


def phone_address(digits: str) -> Address:
    """The address of a phone number given as E.164, with or without its plus."""
    return Address(AddressKind.PHONE, digits.lstrip("+"))


class MessageKind(StrEnum):
    """What a message carries."""

    TEXT = "text"
    IMAGE = "image"
    VIDEO = "video"
    AUDIO = "audio"
    DOCUMENT = "document"
    LOCATION = "location"
    CONTACT = "contact"
    REACTION = "reaction"
    POLL = "poll"
    STICKER = "sticker"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Inbound:
    """A message that reached a tenant's bot."""

    tenant: TenantId
    sender: Address
    message_id: str  # the channel's own id: the key against duplicates
    at: Instant  # when it was sent, by the channel's word
    text: str = ""
    kind: MessageKind = MessageKind.TEXT
    choice: str = ""  # the key of a tapped button or list row
    name: str = ""  # the profile name, where the channel tells it
    aliases: tuple[Address, ...] = ()  # other names of the same person, proven by this message


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: `key` is what the bot understands, `label` what the person reads."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class Outbound:
    """A message for a person. `text` is complete by itself (options stand in it numbered)."""

    text: str
    options: tuple[Option, ...] = ()  # the same choices, for channels that have buttons or lists
    kind: MessageKind = MessageKind.TEXT
    media: str = ""  # name of a stored file, where kind is not text


class Delivery(StrEnum):
    """What became of an outbound message."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    FAILED = "failed"
    PARKED = "parked"


class DeliveryEvent(StrEnum):
    """What may happen to an outbound message."""

    CLAIM = "claim"
    ACCEPT = "accept"
    POSTPONE = "postpone"
    DELIVER = "deliver"
    READ = "read"
    FAIL = "fail"
    PARK = "park"
    RETRY = "retry"


# Statuses only move forward: a "delivered" that arrives after "read" has no edge and is ignored by the caller.
MESSAGE = Transitions[Delivery, DeliveryEvent](
    "message",
    {
        (Delivery.QUEUED, DeliveryEvent.CLAIM): Delivery.SENDING,
        (Delivery.SENDING, DeliveryEvent.ACCEPT): Delivery.SENT,
        (Delivery.SENDING, DeliveryEvent.POSTPONE): Delivery.QUEUED,
        (Delivery.SENDING, DeliveryEvent.FAIL): Delivery.FAILED,
        (Delivery.SENDING, DeliveryEvent.PARK): Delivery.PARKED,
        (Delivery.SENT, DeliveryEvent.DELIVER): Delivery.DELIVERED,
        (Delivery.SENT, DeliveryEvent.READ): Delivery.READ,
        (Delivery.SENT, DeliveryEvent.FAIL): Delivery.FAILED,
        (Delivery.DELIVERED, DeliveryEvent.READ): Delivery.READ,
        (Delivery.PARKED, DeliveryEvent.RETRY): Delivery.QUEUED,
        (Delivery.FAILED, DeliveryEvent.RETRY): Delivery.QUEUED,
    },
)
