"""What was said in both directions, read as one log: events that people caused and messages that went out."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from wabot.core.clock import Instant
from wabot.core.ids import ContactId


@dataclass(frozen=True, slots=True)
class Logged:
    """One message. The id of an answer begins with that of what it answers, so they sort well in one millisecond."""

    at: Instant  # recorded, or made
    id: str
    contact: ContactId
    body: str  # JSON of the event or effect; "" where it held a secret
    inward: bool
    status: str = ""  # outward: a Delivery
    error: str = ""  # outward: why it failed

    @property
    def place(self) -> tuple[Instant, str]:
        """Where it stands in the log."""
        return self.at, self.id


@dataclass(frozen=True, slots=True)
class LogFilter:
    """Which messages; what is empty does not narrow."""

    contacts: tuple[ContactId, ...] = ()
    without: ContactId | None = None  # nobody's but theirs is left out
    since: Instant | None = None
    until: Instant | None = None  # without it
    before: tuple[Instant, str] | None = None  # older than this place
    text: str = ""  # in the body as it is stored: a first sieve, for whoever reads them to look again


class MessageLog(Protocol):
    """The messages of one tenant. Notes (somebody's number changed, …) are among them; nobody has said those."""

    def newest(self, wanted: LogFilter, limit: int) -> Sequence[Logged]:
        """Newest first."""
        ...
