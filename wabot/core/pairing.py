"""A pairing: one attempt to link a number with WhatsApp, from the wish to the link."""

import hashlib
from dataclasses import dataclass, replace
from enum import StrEnum

from wabot.core.clock import MINUTE, Instant, later
from wabot.core.ids import TenantId
from wabot.core.transitions import Transitions

LIFE = 10 * MINUTE
"""How long a pairing may take, and how long its page can be opened."""


class PairingState(StrEnum):
    """What a pairing can be."""

    OFFERED = "offered"  # there is a page, and nobody has asked for a code yet
    ASKED = "asked"  # whoever holds the session has been told to get a code
    READY = "ready"  # a code (or QR) is there to be used
    CONNECTED = "connected"
    EXPIRED = "expired"  # nobody used the code in time
    FAILED = "failed"
    PASSKEY = "passkey"  # WhatsApp wants a passkey, which this channel cannot give


class PairingEvent(StrEnum):
    """What may happen to a pairing."""

    ASK = "ask"  # another code, please
    CODE = "code"  # a code or QR is there, the first or a newer one
    CONNECT = "connect"
    EXPIRE = "expire"
    FAIL = "fail"
    PASSKEY = "passkey"


_S, _E = PairingState, PairingEvent
_OPEN = (_S.ASKED, _S.READY)
_ENDED = (_S.EXPIRED, _S.FAILED)

# A code that comes after an end is one that was asked for meanwhile; and whatever was, a link is a link.
PAIRING = Transitions[PairingState, PairingEvent](
    "pairing",
    {
        **{(state, _E.ASK): _S.ASKED for state in PairingState},
        **{(state, _E.CODE): _S.READY for state in (*_OPEN, *_ENDED)},
        **{(state, _E.CONNECT): _S.CONNECTED for state in (*_OPEN, *_ENDED, _S.OFFERED, _S.PASSKEY)},
        **{(state, _E.EXPIRE): _S.EXPIRED for state in _OPEN},
        **{(state, _E.FAIL): _S.FAILED for state in _OPEN},
        **{(state, _E.PASSKEY): _S.PASSKEY for state in _OPEN},
    },
)


@dataclass(frozen=True, slots=True)
class Pairing:
    """The present pairing of a tenant, or its last. There is one for each, so a new one ends the old with its page."""

    tenant: TenantId
    state: PairingState = PairingState.ASKED
    asked_by: str = ""  # E.164 digits; "" where nobody needs to be told
    cause: str = ""  # the action that asked: the same when it is run again
    asked_at: Instant = Instant(0)
    expires_at: Instant = Instant(0)
    changed_at: Instant = Instant(0)
    code: str = ""  # sealed
    qr: str = ""  # sealed: the text of the QR
    reason: str = ""  # with FAILED: a word
    token_hash: str = ""  # of the page's token; "": there is no page
    awaited: bool = True  # the one who asked still waits in the same turn; else the code is sent after them

    @property
    def is_open(self) -> bool:
        """Whether it may still end well by itself."""
        return self.state in _OPEN

    def after(self, event: PairingEvent, at: Instant, reason: str = "") -> "Pairing":
        """What follows; what could log somebody in is forgotten with the end. Raises UnknownTransition."""
        state = PAIRING.after(self.state, event)
        moved = replace(self, state=state, changed_at=at, reason=reason)
        return moved if moved.is_open else replace(moved, code="", qr="")

    def asked_anew(self, at: Instant) -> "Pairing":
        """Another code for the same page; how long it can be opened stays as it was."""
        moved = self.after(PairingEvent.ASK, at)
        return replace(moved, asked_at=_after(self.asked_at, at), code="", qr="", awaited=False)


def offered(tenant: TenantId, before: Pairing | None, token_hash: str, at: Instant, life: int) -> Pairing:
    """A page on which a pairing can be begun, for so many milliseconds."""
    fresh = new_pairing(tenant, before, "", "", at)
    return replace(fresh, state=PairingState.OFFERED, expires_at=later(at, life), token_hash=token_hash)


def new_pairing(tenant: TenantId, before: Pairing | None, asked_by: str, cause: str, at: Instant) -> Pairing:
    """A pairing that begins now, in place of the one before."""
    asked = at if before is None else _after(before.asked_at, at)
    return Pairing(tenant, asked_by=asked_by, cause=cause, asked_at=asked, expires_at=later(at, LIFE), changed_at=at)


def fingerprint(token: str) -> str:
    """What is stored of a token."""
    return hashlib.sha256(token.encode()).hexdigest()


def _after(before: Instant, at: Instant) -> Instant:
    """Two orders never bear the same moment: it is what they are told apart by."""
    return max(at, later(before, 1))
