"""The audit trail: who did what, each entry sealed to the one before it by a hash."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from wabot.core.access import Role
from wabot.core.clock import Instant
from wabot.core.ids import TenantId

GENESIS = "0" * 64
"""What the first entry names as the hash before it."""

SYSTEM = "wabot"
"""The actor of what nobody asked for by hand: expiry, sweeps, purges."""


@dataclass(frozen=True, slots=True)
class By:
    """Who does something, when, and from what cause; handed to every service that changes things."""

    phone: str  # E.164 digits, or SYSTEM
    role: Role
    at: Instant
    key: str  # of the effect or job that asked: the same on every retry
    language: str = "en"


def by_system(at: Instant, key: str) -> By:
    """wabot itself, on account of the job or start-up step `key`."""
    return By(SYSTEM, Role.OWNER, at, key)


@dataclass(frozen=True, slots=True)
class Deed:
    """What is to be written down; the trail adds the place in the chain."""

    at: Instant
    actor: str  # E.164 digits, or SYSTEM
    role: Role
    verb: str  # tenant.approve, setting.set, staff.role, denied, …
    tenant: TenantId | None = None
    facts: Mapping[str, str] = field(default_factory=dict)  # never secrets


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the trail."""

    seq: int  # 1, 2, 3, … without gaps
    deed: Deed
    previous: str
    hash: str


def deed(by: By, verb: str, tenant: TenantId | None = None, **facts: str) -> Deed:
    """What `by` did, ready for the trail."""
    return Deed(by.at, by.phone, by.role, verb, tenant, facts)


def seal(seq: int, what: Deed, previous: str) -> Entry:
    """The entry that follows the one whose hash is `previous`."""
    return Entry(seq, what, previous, _digest(seq, what, previous))


def first_broken(entries: Iterable[Entry], previous: str = GENESIS, seq: int = 1) -> int | None:
    """The number of the first entry that is missing, moved or altered; None when the chain holds."""
    for entry in entries:
        if entry.seq != seq or entry.previous != previous:
            return seq
        if entry.hash != _digest(entry.seq, entry.deed, previous):
            return seq
        previous, seq = entry.hash, seq + 1
    return None


def _digest(seq: int, what: Deed, previous: str) -> str:
    canonical = json.dumps(
        [seq, what.at, what.actor, what.role.value, what.verb, what.tenant, dict(what.facts), previous],
        sort_keys=True,
        separators=(",", ":"),
        ensure_ascii=True,
    )
    return hashlib.sha256(canonical.encode()).hexdigest()
