"""What travels between a person and a bot: addresses, inbound and outbound messages, and what became of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.transitions import Transitions
from wabot.core.value import value


class AddressKind(StrEnum):
    """The kinds of name a channel may use for a person."""

    PHONE = "phone"  # digits of an E.164 number, with no plus
    LID = "lid"  # WhatsApp's linked identity
    BSUID = "bsuid"  # Meta's business-scoped user id


@value(frozen=True, slots=True)
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
    ORDER = "order"  # a basket from WhatsApp's own catalogue
    NOTE = "note"  # no message: something was edited, deleted, a number changed; recorded, never answered
    TEMPLATE = "template"  # outbound only: words approved beforehand, allowed outside the service window
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Media:
    """A file that travels with a message: by the channel's own reference, or (outbound) by a link."""

    reference: str = ""  # what `Channel.fetch` understands
    mime: str = ""
    filename: str = ""
    size: int = 0  # bytes; 0: not told
    sha256: str = ""
    url: str = ""  # outbound: a public link the channel fetches by itself


@dataclass(frozen=True, slots=True)
class Location:
    """A point on the map."""

    latitude: float
    longitude: float
    name: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Card:
    """Somebody's name and numbers, as they are passed on."""

    name: str
    phones: tuple[str, ...] = ()  # as written


@dataclass(frozen=True, slots=True)
class Template:
    """Words that Meta approved beforehand, with what fills their gaps."""

    name: str
    language: str  # as Meta spells it: en, en_US, sw
    values: tuple[str, ...] = ()


@value(frozen=True, slots=True)
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
    former: tuple[Address, ...] = ()  # names this person had until now: nobody's from here on
    media: Media | None = None
    location: Location | None = None
    cards: tuple[Card, ...] = ()
    about: str = ""  # the message this one answers, quotes or reacts to, by the channel's id
    raw: str = ""  # JSON of what we have no field for: kept, so that nothing is lost


LAST_SAID = "@last"
"""What a reaction is about, for who does not know the message's id: the newest that the person sent."""


@value(frozen=True, slots=True)
class Option:
    """One thing to choose: `key` is what the bot understands, `label` what the person reads."""

    key: str
    label: str


@value(frozen=True, slots=True)
class Outbound:
    """A message for a person. `text` is complete (options stand in it numbered); of a file it is the caption."""

    text: str
    options: tuple[Option, ...] = ()  # the same choices, for channels that have buttons or lists
    kind: MessageKind = MessageKind.TEXT
    prompt: str = ""  # `text` without the numbered lines, to stand above buttons or a list
    media: Media | None = None
    location: Location | None = None
    cards: tuple[Card, ...] = ()
    about: str = ""  # a message quoted, or with kind REACTION the one reacted to (text: the emoji, "" takes it back)
    template: Template | None = None
    shape: str = ""  # "list": the options are wished as a list, where there could be buttons


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
        (Delivery.QUEUED, DeliveryEvent.ACCEPT): Delivery.SENT,  # a status proves that an earlier try arrived
        (Delivery.PARKED, DeliveryEvent.ACCEPT): Delivery.SENT,
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


_TOLD: Mapping[Delivery, tuple[DeliveryEvent, ...]] = {
    Delivery.SENT: (DeliveryEvent.ACCEPT,),
    Delivery.DELIVERED: (DeliveryEvent.ACCEPT, DeliveryEvent.DELIVER),
    Delivery.READ: (DeliveryEvent.ACCEPT, DeliveryEvent.READ),
    Delivery.FAILED: (DeliveryEvent.FAIL,),
}


def told(state: Delivery, status: Delivery) -> Delivery:
    """Where a message stands once the channel has told this status of it: never back, and never in error."""
    for event in _TOLD.get(status, ()):
        if MESSAGE.allows(state, event):
            state = MESSAGE.after(state, event)
    return state
