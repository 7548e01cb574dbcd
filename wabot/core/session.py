"""A tenant's session with WhatsApp: what it can be, what may happen to it, and which ends are for people to mend."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.transitions import Transitions


class SessionState(StrEnum):
    """What a session is, as observed; what it should be is the tenant's status and wish."""

    UNPAIRED = "unpaired"  # no link with WhatsApp yet
    PAIRING = "pairing"  # asked for a code, or a code is waiting to be typed
    CONNECTING = "connecting"
    READY = "ready"
    INTERRUPTED = "interrupted"  # went down; will be tried again
    LOGGED_OUT = "logged_out"  # the link was ended from the phone: needs a new code
    AUTH_FAILED = "auth_failed"  # the keys were not accepted
    ERROR = "error"  # held: see `Hold`
    STOPPED = "stopped"  # by our own will


class SessionEvent(StrEnum):
    """What may happen to a session: first what we do to it, then what it reports of itself."""

    CONNECT = "connect"
    PAIR = "pair"
    STOP = "stop"
    UNLINK = "unlink"  # we logged it out
    STALE = "stale"  # no sign of life and the probe failed
    GIVE_UP = "give_up"  # the configured attempts are used up
    PAIRING_READY = "pairing_ready"  # a code (or QR) is there to be used
    PAIRING_ENDED = "pairing_ended"  # nobody used the code in time
    NO_LINK = "no_link"  # there is nothing to connect with: it was never paired
    PASSKEY = "passkey"  # WhatsApp wants a passkey, which this channel cannot give
    READY = "ready"
    ALIVE = "alive"  # a sign of life that changes nothing
    PHONE_SEEN = "phone_seen"  # a sign of the phone that the link hangs on
    DROPPED = "dropped"  # the connection went down
    FAILED = "failed"  # an attempt to connect came to nothing
    AUTH_FAILED = "auth_failed"
    CORRUPT = "corrupt"  # the session's own store cannot be read
    LOGGED_OUT = "logged_out"
    REPLACED = "replaced"  # another connection took our place
    BANNED = "banned"  # WhatsApp shut the number out for a time
    OUTDATED = "outdated"  # WhatsApp refuses this version of the client
    DOUBLE = "double"  # the channel was asked to connect what it holds already, and refused


class Hold(StrEnum):
    """Why the supervisor keeps its hands off a session although it is wanted."""

    UNPAIRED = "unpaired"  # a person must type a code
    PASSKEY = "passkey"
    LOGGED_OUT = "logged_out"
    REPLACED = "replaced"
    BANNED = "banned"  # until `hold_until`, then it is tried again
    OUTDATED = "outdated"
    GAVE_UP = "gave_up"  # a person was asked; tried again now and then all the same


class Rung(IntEnum):
    """The recovery ladder of a session that shows no sign of life; above REBUILT a person is asked."""

    WELL = 0
    PROBED = 1  # asked, and no answer
    RECONNECTED = 2
    REBUILT = 3


_S, _E = SessionState, SessionEvent
_LIVE = (_S.PAIRING, _S.CONNECTING, _S.READY, _S.INTERRUPTED)
_DOWN = (_S.UNPAIRED, _S.LOGGED_OUT, _S.AUTH_FAILED, _S.ERROR, _S.STOPPED)


def _from(
    states: tuple[SessionState, ...], event: SessionEvent, to: SessionState
) -> dict[tuple[SessionState, SessionEvent], SessionState]:
    return {(state, event): to for state in states}


# A report that has no edge here came late (say, a drop after we stopped); the supervisor logs it and moves nothing.
SESSION = Transitions[SessionState, SessionEvent](
    "session",
    {
        **_from((*_LIVE, *_DOWN), _E.CONNECT, _S.CONNECTING),
        **_from((*_LIVE, *_DOWN), _E.PAIR, _S.PAIRING),
        **_from((*_LIVE, *_DOWN), _E.STOP, _S.STOPPED),
        **_from((*_LIVE, *_DOWN), _E.UNLINK, _S.UNPAIRED),
        **_from((_S.CONNECTING, _S.READY, _S.INTERRUPTED), _E.STALE, _S.INTERRUPTED),
        **_from((_S.CONNECTING, _S.READY, _S.INTERRUPTED, _S.AUTH_FAILED, _S.ERROR), _E.GIVE_UP, _S.ERROR),
        **_from((_S.PAIRING, _S.CONNECTING, _S.INTERRUPTED), _E.PAIRING_READY, _S.PAIRING),
        **_from((_S.PAIRING, _S.CONNECTING), _E.PAIRING_ENDED, _S.UNPAIRED),
        **_from((_S.PAIRING, _S.CONNECTING), _E.PASSKEY, _S.UNPAIRED),
        **_from((_S.CONNECTING, _S.INTERRUPTED), _E.NO_LINK, _S.UNPAIRED),
        **_from(_LIVE, _E.READY, _S.READY),
        **_from((_S.READY,), _E.ALIVE, _S.READY),
        **_from((_S.READY,), _E.PHONE_SEEN, _S.READY),
        **{(state, _E.DOUBLE): state for state in _LIVE},
        **_from((_S.CONNECTING, _S.READY, _S.INTERRUPTED), _E.DROPPED, _S.INTERRUPTED),
        **_from((_S.PAIRING,), _E.DROPPED, _S.UNPAIRED),  # codes die with their connection
        **_from((_S.CONNECTING, _S.INTERRUPTED), _E.FAILED, _S.INTERRUPTED),
        **_from((_S.PAIRING,), _E.FAILED, _S.UNPAIRED),
        **_from((_S.CONNECTING, _S.READY, _S.INTERRUPTED), _E.AUTH_FAILED, _S.AUTH_FAILED),
        **_from(_LIVE, _E.CORRUPT, _S.ERROR),
        **_from(_LIVE, _E.LOGGED_OUT, _S.LOGGED_OUT),
        **_from(_LIVE, _E.REPLACED, _S.ERROR),
        **_from(_LIVE, _E.BANNED, _S.ERROR),
        **_from(_LIVE, _E.OUTDATED, _S.ERROR),
    },
)

# Events after which connecting again by ourselves is wrong: it would throw out another device or anger WhatsApp.
HOLDS: Mapping[SessionEvent, Hold] = {
    _E.UNLINK: Hold.UNPAIRED,
    _E.PAIRING_ENDED: Hold.UNPAIRED,
    _E.NO_LINK: Hold.UNPAIRED,
    _E.PASSKEY: Hold.PASSKEY,
    _E.LOGGED_OUT: Hold.LOGGED_OUT,
    _E.REPLACED: Hold.REPLACED,
    _E.BANNED: Hold.BANNED,
    _E.OUTDATED: Hold.OUTDATED,
    _E.GIVE_UP: Hold.GAVE_UP,
}


def is_live(state: SessionState) -> bool:
    """Whether the channel may hold a connection in this state."""
    return state in _LIVE


class Order(StrEnum):
    """What a person asked of a session; stored with their change, so that it is carried out wherever it runs."""

    RESTART = "restart"  # down and up again, with every hold and count forgotten
    LOG_OUT = "log_out"
    PAIR = "pair"
    RELEASE = "release"  # asked of the platform's row: lift the storm brake


@dataclass(frozen=True, slots=True)
class Place:
    """Where a session is to be held."""

    channel: str  # sim, linked, cloud
    phone: str  # the bot's own number, E.164 digits


@dataclass(frozen=True, slots=True)
class SessionRecord:
    """What is known of one tenant's session; everything here survives a restart."""

    tenant: TenantId
    place: Place = Place("", "")
    state: SessionState = SessionState.STOPPED
    reason: str = ""  # a word: network, frozen, corrupt, …
    hold: Hold | None = None
    hold_until: Instant | None = None  # when a ban ends, or when to try again after giving up
    attempts: int = 0  # connects in a row that did not last
    rung: Rung = Rung.WELL  # how far up the recovery ladder a silent session is
    next_at: Instant | None = None  # not to be tried again before
    last_seen: Instant | None = None  # last proof of life; saved coarsely
    changed_at: Instant = Instant(0)
    linked_at: Instant | None = None  # since when there has been a link with WhatsApp
    phone_seen: Instant | None = None  # last sign of the phone that the link hangs on; coarse, None: not told here
