"""What one webhook says, taken apart: nothing of it is lost, and nothing is acted upon yet."""

from dataclasses import dataclass, field

from wabot.core.message import Inbound
from wabot.ports.channel import Receipt


@dataclass(frozen=True, slots=True)
class Stray:
    """Something for nobody here: an unknown number's, or of a kind we make nothing of. Kept as it came."""

    key: str  # the same whenever Meta tells it again
    number_id: str  # "" where it is about no single number
    field: str  # what Meta calls this kind of news
    body: str  # JSON of one change that holds this alone


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
    strays: list[Stray] = field(default_factory=list)
    skipped: int = 0  # echoes, history and the like: seen, and none of ours to keep
    accounts: dict[str, set[str]] = field(default_factory=dict)  # number ids by the account they were named under

    @property
    def count(self) -> int:
        """How many facts, of all kinds."""
        told = len(self.messages) + len(self.receipts) + len(self.faults) + len(self.news)
        return told + len(self.strays) + self.skipped
