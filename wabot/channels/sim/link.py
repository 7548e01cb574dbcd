"""One bot's link with the simulated WhatsApp, and the troubles it was given."""

import asyncio
import base64
import hashlib
from collections import deque
from dataclasses import dataclass, field
from enum import Enum, auto

from wabot.core.clock import Instant
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.message import Inbound
from wabot.core.session import SessionEvent

MASTER = "master"
"""How phones address the master bot, whatever its number."""
MAX_WAITING = 1_000
"""Messages kept for a bot that is not there; the oldest are lost first."""


class LinkState(Enum):
    """What the network knows of a bot's connection."""

    NEW = auto()
    PAIRING = auto()
    CONNECTING = auto()
    UP = auto()
    LOST = auto()  # went down by itself
    STOPPED = auto()  # by disconnect


class Cure(Enum):
    """What brings a frozen session back."""

    RECONNECT = auto()
    REBUILD = auto()
    NOTHING = auto()


@dataclass(slots=True)
class Troubles:
    """What was ordered to go wrong."""

    frozen: Cure | None = None
    hangs: bool = False  # a probe of the frozen session never returns, instead of saying no
    refusals: deque[SessionEvent] = field(default_factory=deque)  # how the next connects end
    banned_until: Instant | None = None
    corrupt: bool = False
    slow: bool = False  # connects stay on their way until `hurry`


@dataclass(slots=True)
class Link:
    """One bot's number."""

    tenant: TenantId
    phone: str
    linked: bool = False
    state: LinkState = LinkState.NEW
    code: str = ""
    troubles: Troubles | None = None  # made when the first trouble comes: a thousand links stay small
    waiting: deque[Inbound] | None = None
    lock: asyncio.Lock | None = None  # held while waiting messages are handed over

    @property
    def bot(self) -> str:
        """How phones address it."""
        return MASTER if self.tenant == PLATFORM else self.phone

    @property
    def frozen(self) -> bool:
        """Up by its own word, and dead."""
        return self.state is LinkState.UP and self.troubles is not None and self.troubles.frozen is not None

    def troubled(self) -> Troubles:
        """Its troubles, to be added to."""
        if self.troubles is None:
            self.troubles = Troubles()
        return self.troubles

    def keep(self, message: Inbound) -> None:
        """Let a message wait."""
        if self.waiting is None:
            self.waiting = deque(maxlen=MAX_WAITING)
        self.waiting.append(message)

    def handing_over(self) -> asyncio.Lock:
        """The lock that keeps waiting messages in order."""
        if self.lock is None:
            self.lock = asyncio.Lock()
        return self.lock


def pairing_code(token: str) -> str:
    """Eight characters as WhatsApp shows them: ABCD-EFGH."""
    word = base64.b32encode(hashlib.sha256(token.encode()).digest()).decode()[:8]
    return f"{word[:4]}-{word[4:]}"
