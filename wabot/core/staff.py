"""People wabot knows by number: staff roles, what they mute, and the law of PINs, codes and trust."""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from wabot.core.access import Role
from wabot.core.clock import MINUTE, Instant, later

TRUST_IDLE = 10 * MINUTE
"""A session of trust ends after this long without a guarded action."""

WRONG_LIMIT = 5
WRONG_WINDOW = 15 * MINUTE
"""Wrong tries that lock one person out, and how long a wrong try counts."""

PIN_DIGITS = range(4, 9)
"""How many digits a PIN may have."""


@dataclass(frozen=True, slots=True)
class Person:
    """A number with what wabot remembers of its reader; `role` is STRANGER for people who are not staff."""

    phone: str  # E.164 digits
    role: Role = Role.STRANGER
    name: str = ""
    language: str = ""  # "" = the platform's
    muted: frozenset[str] = frozenset()  # kinds of notices not wanted
    added_at: Instant = Instant(0)


@dataclass(frozen=True, slots=True)
class Credentials:
    """What proves a person: never shown, never logged."""

    pin_hash: str = ""  # argon2id
    totp_sealed: str = ""  # by the vault
    totp_pending: str = ""  # sealed; becomes the secret once a code of it was typed
    totp_step: int = -1  # the last time-step accepted: a code counts once


def locked_until(wrong: Sequence[Instant], at: Instant) -> Instant | None:
    """When the next try is allowed, given the times of wrong tries; None when it is allowed now."""
    recent = sorted(t for t in wrong if at - t < WRONG_WINDOW)
    if len(recent) < WRONG_LIMIT:
        return None
    return later(recent[-WRONG_LIMIT], WRONG_WINDOW)


def good_pin(pin: str) -> bool:
    """Digits only, 4 to 8 of them, not all the same and not a plain count up or down."""
    if len(pin) not in PIN_DIGITS or not (pin.isascii() and pin.isdigit()):
        return False
    steps = {int(b) - int(a) for a, b in pairwise(pin)}
    return steps not in ({0}, {1}, {-1})


def same_code(given: str, wanted: str) -> bool:
    """Whether two codes are equal, in a time that does not depend on where they differ."""
    return hmac.compare_digest(given.encode(), wanted.encode())
