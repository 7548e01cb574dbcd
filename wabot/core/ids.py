"""Names of things, and the only maker of new ones."""

import hashlib
import os
import secrets
import threading
from typing import NewType, Protocol

from wabot.core.clock import Clock

TenantId = NewType("TenantId", str)
"""`T1`, `T2`, …; short because people type it. The platform tenant is `PLATFORM`."""
ContactId = NewType("ContactId", str)
EventId = NewType("EventId", str)
EffectId = NewType("EffectId", str)
OrderId = NewType("OrderId", str)

PLATFORM = TenantId("platform")


class IdSource(Protocol):
    """Makes ids that nobody has used before."""

    def new(self) -> str:
        """A fresh id: 26 characters, sorting by time of making."""
        ...

    def token(self) -> str:
        """An unguessable word of at least 128 bits, in hexadecimal: by chance it says none of the words (sql, cmd, …)
        that some providers refuse in an address."""
        ...


_RANDOM = 5
_AT_ONCE = 256
"""Ids for which random bytes are fetched together: a turn makes three, and each fetch lets another thread go first."""


class SystemIds:
    """Time-ordered ids: 48 bits of milliseconds, a 16-bit counter, 40 random bits, in hexadecimal."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._last = 0
        self._count = 0
        self._random: list[str] = []

    def new(self) -> str:
        with self._lock:
            if not self._random:
                self._random = os.urandom(_RANDOM * _AT_ONCE).hex(" ", _RANDOM).split()
            at = max(self._clock.now(), self._last)
            self._count = (self._count + 1) & 0xFFFF if at == self._last else 0
            if at == self._last and self._count == 0:
                at += 1
            self._last = at
            return f"{at:012x}{self._count:04x}{self._random.pop()}"

    def token(self) -> str:
        return secrets.token_hex(20)


class CountedIds:
    """Predictable ids for tests and recorded chats: `a1`, `a2`, …"""

    def __init__(self, prefix: str = "a") -> None:
        self._prefix = prefix
        self._count = 0

    def new(self) -> str:
        self._count += 1
        return f"{self._prefix}{self._count}"

    def token(self) -> str:
        return hashlib.sha256(self.new().encode()).hexdigest()[:32]


def effect_id(event: EventId, n: int) -> EffectId:
    """The key of the n-th effect of an event: the same on every retry."""
    return EffectId(f"{event}/{n}")


def event_answering(effect: EffectId, step: str = "") -> EventId:
    """The id of the event that carries an effect's result: the same on every retry."""
    return EventId(f"{effect}:{step or 'r'}")


def random_bytes(count: int) -> bytes:
    """Unguessable bytes, for keys and nonces."""
    return os.urandom(count)
