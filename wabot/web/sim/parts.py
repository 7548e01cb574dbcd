"""What the page of simulated phones asks of the rest of wabot."""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from wabot.core.clock import Instant
from wabot.core.message import Card, Location, MessageKind


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file of a message, by the name under which the page asks for it."""

    reference: str
    mime: str
    filename: str


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to tap."""

    key: str
    label: str
    number: str = ""  # that means the same, where the message says one


@dataclass(frozen=True, slots=True)
class Bubble:
    """A message as a phone shows it."""

    phone: str
    bot: str  # `master` or its number
    id: str
    at: Instant
    mine: bool  # the phone wrote it
    text: str
    kind: MessageKind = MessageKind.TEXT
    options: Sequence[Choice] = ()
    media: Attachment | None = None
    location: Location | None = None
    cards: Sequence[Card] = ()
    about: str = ""
    type: str = "bubble"


@dataclass(frozen=True, slots=True)
class Typing:
    """A bot has read a message, and types."""

    phone: str
    bot: str
    id: str
    type: str = "typing"


@dataclass(frozen=True, slots=True)
class Bot:
    """Somebody to write to."""

    to: str  # `master` or its number
    name: str


@dataclass(frozen=True, slots=True)
class Table:
    """What lies on the table: the phones to begin with, and all bots."""

    phones: Sequence[tuple[str, str]]  # number and bot, of admin, owner and customer
    bots: Sequence[Bot]
    type: str = "table"


@dataclass(frozen=True, slots=True)
class Utterance:
    """What somebody does with a phone."""

    phone: str
    to: str
    text: str
    kind: MessageKind = MessageKind.TEXT
    id: str = ""
    choice: str = ""
    about: str = ""
    content: bytes = b""
    mime: str = ""
    filename: str = ""


Sight = Bubble | Typing | Table


class SimPhones(Protocol):
    """The simulated phones."""

    @property
    def languages(self) -> Collection[str]:
        """Those the page can speak, by tag."""
        ...

    @property
    def language(self) -> str:
        """For visitors who want none of them."""
        ...

    def words(self, language: str, key: str, args: Mapping[str, str | int]) -> str:
        """A text of the locales."""
        ...

    def table(self) -> Table:
        """As it is now."""
        ...

    def history(self, phone: str) -> Sequence[Bubble]:
        """What a phone (E.164 digits) shows; it is watched from now on."""
        ...

    def watching(self) -> AbstractContextManager[asyncio.Queue[Sight]]:
        """What happens on watched phones; a queue that runs full misses the newest."""
        ...

    async def say(self, utterance: Utterance) -> bool:
        """Write to a bot; False when nobody takes it now."""
        ...

    async def read(self, phone: str, reference: str) -> None:
        """The phone has shown this message to its holder."""
        ...

    def file(self, reference: str) -> bytes | None:
        """A file that travelled lately."""
        ...
