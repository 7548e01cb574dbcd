"""The supervisor's patience in figures, and its one decision: what to do next about a session."""

import zlib
from collections.abc import Collection
from dataclasses import dataclass

from wabot.core.clock import MINUTE, SECOND, Instant, later
from wabot.core.ids import TenantId
from wabot.core.session import Hold, Place, Rung, SessionEvent, SessionRecord, SessionState, is_live

SILENT = frozenset({"silent", "frozen"})
"""Reasons that tell of a session that is there and does not answer."""


@dataclass(frozen=True, slots=True)
class Rules:
    """All durations in milliseconds."""

    start_gap: int = 3 * SECOND  # between two starts on a paced channel
    start_at_once: int = 1  # starts side by side on a paced channel
    paced: Collection[str] = ("linked",)
    phones: Collection[str] = ("linked",)  # channels whose link hangs on a phone that must be online now and then
    side_by_side: int = 64  # starts side by side on other channels
    heartbeat: int = 30 * SECOND
    stale: int = 2 * MINUTE
    sweep: int = 5 * MINUTE
    attempts: int = 6  # before a person is asked
    backoff: tuple[int, ...] = (
        10 * SECOND, 15 * SECOND, 20 * SECOND, 40 * SECOND, 80 * SECOND, 160 * SECOND, 5 * MINUTE,
    )  # fmt: skip
    reconnect: int = 5 * SECOND
    relogin: int = 10 * SECOND
    connect_timeout: int = MINUTE  # from the start of a connect to READY
    pairing_timeout: int = 10 * MINUTE  # for channels that forget to say that a code has expired
    settle: int = MINUTE  # a session that was ready for so long starts counting anew when it drops
    call_timeout: int = 20 * SECOND  # real time that one call to a channel may take
    storm_share: int = 30  # percent of the fleet that fail within a minute …
    storm_least: int = 10  # … but no fewer than these …
    storm_most: int = 100  # … and these are always enough
    storm_gaps: tuple[int, ...] = (10 * SECOND, 20 * SECOND, 40 * SECOND, 80 * SECOND, 160 * SECOND, 5 * MINUTE)


@dataclass(frozen=True, slots=True)
class Rest:
    """Nothing, until something happens."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Look again then."""

    until: Instant


@dataclass(frozen=True, slots=True)
class TakePlace:
    """It is to be held elsewhere than before: begin with a clean record."""


@dataclass(frozen=True, slots=True)
class Connect:
    """Try to get it up."""


@dataclass(frozen=True, slots=True)
class Disconnect:
    """Take it down; it is not wanted (here)."""


@dataclass(frozen=True, slots=True)
class Probe:
    """Ask for a proof of life; without an answer it stands on this rung."""

    rung: Rung


@dataclass(frozen=True, slots=True)
class Reconnect:
    """It is silent: cut the connection and connect anew."""


@dataclass(frozen=True, slots=True)
class Rebuild:
    """Connect with a store made anew."""


@dataclass(frozen=True, slots=True)
class GiveUp:
    """Ask a person, and try only now and then."""


@dataclass(frozen=True, slots=True)
class Note:
    """Time itself made something happen."""

    event: SessionEvent
    reason: str


Step = Rest | Wait | TakePlace | Connect | Disconnect | Probe | Reconnect | Rebuild | GiveUp | Note

FORGIVEN = frozenset({Hold.GAVE_UP, Hold.REPLACED, Hold.OUTDATED})
"""Holds that end when people stop the session and start it again."""


def next_step(wanted: Place | None, record: SessionRecord, probed_at: Instant, now: Instant, rules: Rules) -> Step:
    """What to do about a session: `wanted` is where it should be held (None: nowhere), `record` what it is.

    `probed_at` is when it was last asked for a proof of life in vain; one before the last sign of life says nothing.
    """
    if wanted is None or wanted != record.place:
        return _unwanted(record) or (Rest() if wanted is None else TakePlace())
    if record.hold is not None:
        if record.hold_until is None:
            return Rest()
        return Connect() if now >= record.hold_until else Wait(record.hold_until)
    match record.state:
        case SessionState.READY:
            return _watch(record, probed_at, now, rules)
        case SessionState.CONNECTING:
            end = later(record.changed_at, rules.connect_timeout)
            return Note(SessionEvent.FAILED, "silent") if now >= end else Wait(end)
        case SessionState.PAIRING:
            end = later(record.changed_at, rules.pairing_timeout)
            return Note(SessionEvent.PAIRING_ENDED, "expired") if now >= end else Wait(end)
        case SessionState.INTERRUPTED | SessionState.AUTH_FAILED | SessionState.ERROR:
            return _again(record, now, rules)
        case SessionState.STOPPED | SessionState.UNPAIRED | SessionState.LOGGED_OUT:
            return _not_before(record, now) or Connect()


def _unwanted(record: SessionRecord) -> Step | None:
    up = is_live(record.state) or record.state is SessionState.AUTH_FAILED
    return Disconnect() if up or record.hold in FORGIVEN else None


def _not_before(record: SessionRecord, now: Instant) -> Step | None:
    return Wait(record.next_at) if record.next_at is not None and now < record.next_at else None


def _again(record: SessionRecord, now: Instant, rules: Rules) -> Step:
    corrupt = record.state is SessionState.ERROR
    if record.attempts >= rules.attempts or (corrupt and record.rung is Rung.REBUILT):
        return GiveUp()
    wait = _not_before(record, now)
    if wait is not None:
        return wait
    # A reconnect that brought no sign of life either: the next rung.
    silent = record.rung is Rung.RECONNECTED and record.reason in SILENT and record.attempts > 0
    return Rebuild() if corrupt or silent else Connect()


def _watch(record: SessionRecord, probed_at: Instant, now: Instant, rules: Rules) -> Step:
    seen = max(record.last_seen or record.changed_at, record.changed_at)
    unanswered = probed_at >= seen
    if unanswered and now - seen >= rules.stale:
        match record.rung:
            case Rung.WELL:
                return Probe(Rung.PROBED)
            case Rung.PROBED:
                return Reconnect()
            case Rung.RECONNECTED:
                return Rebuild()
            case Rung.REBUILT:
                return GiveUp()
    if record.rung > Rung.PROBED and not unanswered:
        return Probe(record.rung)  # back on its feet by its own word only: ask at once
    due = later(max(seen, probed_at), rules.heartbeat)
    return Probe(record.rung) if now >= due else Wait(due)


def backoff(tenant: TenantId, attempts: int, rules: Rules) -> int:
    """How long to wait after so many attempts: longer each time, and up to a fifth more, differing by tenant.

    The extra comes from a hash, so that a restart or a test finds the same.
    """
    base = rules.backoff[min(max(attempts, 1), len(rules.backoff)) - 1]
    return base + base * (zlib.crc32(f"{tenant}/{attempts}".encode()) % 200) // 1000
