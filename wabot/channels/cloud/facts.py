"""What one webhook says, taken apart: nothing of it is lost, and nothing is acted upon yet."""

from dataclasses import dataclass, field

from wabot.core.message import Inbound
from wabot.ports.channel import Receipt, Report
from wabot.ports.store import Stray


@dataclass(frozen=True, slots=True)
class Fault:
    """An error Meta reports of a number as a whole."""

    number_id: str
    code: int
    detail: str


@dataclass(frozen=True, slots=True)
class AccountNews:
    """What Meta says of an account or a number rather than of a message."""

    account: str  # Meta's id of the WhatsApp business account
    field: str
    phone: str  # E.164 digits, where it names a number
    stray: Stray


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

    @property
    def count(self) -> int:
        """How many facts, of all kinds."""
        told = len(self.messages) + len(self.receipts) + len(self.faults) + len(self.news)
        return told + len(self.strays) + self.skipped
