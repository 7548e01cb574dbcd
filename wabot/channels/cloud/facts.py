"""What one webhook says, taken apart: nothing of it is lost, and nothing is acted upon yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from wabot.core.clock import Instant
from wabot.core.message import Inbound
from wabot.core.session import SessionEvent
from wabot.ports.channel import Receipt, Report
from wabot.ports.store import Stray


@dataclass(frozen=True, slots=True)
class Fault:
    """An error Meta reports of a number as a whole."""

    number_id: str
    code: int
    detail: str


@dataclass(frozen=True, slots=True)
class Upshot:
    """What news mean for people and for sessions."""

    word: str = ""  # what people are told, as the end of a text's key; "": nobody need know
    facts: Mapping[str, str] = field(default_factory=dict)
    event: SessionEvent | None = None  # what it makes of the session
    until: Instant | None = None


@dataclass(frozen=True, slots=True)
class AccountNews:
    """What Meta says of an account or a number rather than of a message."""

    account: str  # Meta's id of the WhatsApp business account
    phone: str  # E.164 digits, where it names a number
    stray: Stray  # as it came
    upshot: Upshot


@dataclass(slots=True)
class Batch:
    """All that one webhook told."""

    messages: list[Inbound] = field(default_factory=list)
    receipts: list[Receipt] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    news: list[AccountNews] = field(default_factory=list)
    strays: list[Stray] = field(default_factory=list)  # nobody's, or nothing we make anything of
    reports: list[Report] = field(default_factory=list)  # of sessions: what errors among the facts mean for them
    skipped: int = 0  # echoes, history and the like: seen, and none of ours to keep
    accounts: dict[str, set[str]] = field(default_factory=dict)  # number ids by the account they were named under

    def add(self, other: "Batch") -> None:
        """Put another batch behind this one."""
        self.messages += other.messages
        self.receipts += other.receipts
        self.faults += other.faults
        self.news += other.news
        self.strays += other.strays
        self.reports += other.reports
        self.skipped += other.skipped

    @property
    def count(self) -> int:
        """How many facts, of all kinds."""
        told = len(self.messages) + len(self.receipts) + len(self.faults) + len(self.news)
        return told + len(self.strays) + self.skipped
