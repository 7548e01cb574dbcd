"""The delivery of one paid order: its state table. There is one row an order, so there is one delivery an order."""

from dataclasses import dataclass
from enum import StrEnum

from wabot.core.clock import DAY, MINUTE, Instant
from wabot.core.transitions import Transitions


class DeliveryStatus(StrEnum):
    """Where the goods of one order stand."""

    NONE = "none"  # not paid yet: there is nothing to deliver
    RESERVED = "reserved"  # written in the transaction that made the order paid
    HELD = "held"  # the provider has no float; goes on when there is some
    SENDING = "sending"  # written before the provider is called, so a crash is seen
    SENT = "sent"  # the provider took it and has not said "delivered" yet
    UNKNOWN = "unknown"  # we cannot say whether the provider took it; never sent again
    REVIEW = "review"  # a person decides
    FAILED = "failed"  # proven undelivered
    DELIVERED = "delivered"


class DeliveryEvent(StrEnum):
    """What may happen to a delivery."""

    RESERVE = "reserve"
    START = "start"
    ACCEPT = "accept"
    CONFIRM = "confirm"
    REFUSE = "refuse"  # proof that nothing was delivered
    HOLD = "hold"
    RESUME = "resume"
    POSTPONE = "postpone"  # the provider surely did not take it and may later
    LOSE = "lose"  # no answer to the order
    DOUBT = "doubt"
    ABSENT = "absent"  # the provider is certain that it has no such order
    AGAIN = "again"  # a person sends a proven failure once more


_S, _E = DeliveryStatus, DeliveryEvent
_OUT = (_S.SENDING, _S.SENT, _S.UNKNOWN, _S.REVIEW)  # the provider may have delivered

# Airtime leaves at most once: the only edge into `sending` starts at `reserved`, and the only edges back to
# `reserved` start where it is proven that nothing was delivered (held, failed, a clean "not now", or the
# provider's certain word that it has no such order).
DELIVERY = Transitions[DeliveryStatus, DeliveryEvent](
    "delivery",
    {
        (_S.NONE, _E.RESERVE): _S.RESERVED,
        (_S.RESERVED, _E.START): _S.SENDING,
        (_S.RESERVED, _E.REFUSE): _S.FAILED,
        (_S.RESERVED, _E.HOLD): _S.HELD,
        (_S.SENDING, _E.ACCEPT): _S.SENT,
        (_S.SENDING, _E.HOLD): _S.HELD,
        (_S.SENDING, _E.POSTPONE): _S.RESERVED,
        (_S.SENDING, _E.LOSE): _S.UNKNOWN,
        (_S.HELD, _E.RESUME): _S.RESERVED,
        (_S.HELD, _E.REFUSE): _S.FAILED,
        (_S.UNKNOWN, _E.ACCEPT): _S.SENT,
        (_S.UNKNOWN, _E.ABSENT): _S.RESERVED,
        (_S.FAILED, _E.AGAIN): _S.RESERVED,
        **{(state, _E.CONFIRM): _S.DELIVERED for state in _OUT},
        **{(state, _E.REFUSE): _S.FAILED for state in _OUT},
        **{(state, _E.DOUBT): _S.REVIEW for state in (_S.SENT, _S.UNKNOWN)},
    },
)

UNDELIVERED_FOR_SURE = frozenset({_S.RESERVED, _S.HELD, _S.FAILED})
"""States in which it is proven that no goods have left."""

REVIEW_AFTER = 30 * MINUTE
"""How long a delivery may stay without an answer before a person looks at it."""

TRY_HELD_AGAIN = 5 * MINUTE
"""How often an order that waits for float is tried."""

LOOK_AGAIN = MINUTE
"""How often the provider is asked about a delivery it has not confirmed."""

HELD_FOR = DAY
"""How long an order waits for float before its money is due back."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """Sending the goods of one order."""

    provider: str = ""
    status: DeliveryStatus = DeliveryStatus.NONE
    reference: str = ""  # the provider's own
    reason: str = ""  # a word: no_float, bad_number, no_answer, …
    round: int = 1  # a new one only where a person sends a proven failure again; part of the provider's key
    since: Instant | None = None  # when it was reserved, then when the last attempt began
    next_at: Instant | None = None  # when the sweep looks at it again
    owed_since: Instant | None = None  # when the money for it came, or a person had it sent again
