"""Giving money back for one order: its state table. There is one row an order, so money goes back at most once."""

from dataclasses import dataclass
from enum import StrEnum

from wabot.core.clock import MINUTE, Instant
from wabot.core.transitions import Transitions


class RefundStatus(StrEnum):
    """Where the money on its way back stands."""

    NONE = "none"
    DUE = "due"  # the order was proven undelivered, or a person decided so
    REQUESTED = "requested"  # written before the provider is called; asked again only by the same receipt
    MANUAL = "manual"  # a person sends the money back
    DONE = "done"


class RefundEvent(StrEnum):
    """What may happen to a refund."""

    OWE = "owe"
    REQUEST = "request"
    POSTPONE = "postpone"  # the provider surely did not take it and may later
    PAY_BACK = "pay_back"
    HAND_OVER = "hand_over"  # the provider cannot, will not, or did not answer
    WITHDRAW = "withdraw"  # the goods are sent after all


_S, _E = RefundStatus, RefundEvent

REFUND = Transitions[RefundStatus, RefundEvent](
    "refund",
    {
        (_S.NONE, _E.OWE): _S.DUE,
        (_S.DUE, _E.REQUEST): _S.REQUESTED,
        (_S.DUE, _E.HAND_OVER): _S.MANUAL,
        (_S.DUE, _E.PAY_BACK): _S.DONE,
        (_S.DUE, _E.WITHDRAW): _S.NONE,
        (_S.REQUESTED, _E.PAY_BACK): _S.DONE,
        (_S.REQUESTED, _E.POSTPONE): _S.DUE,
        (_S.REQUESTED, _E.HAND_OVER): _S.MANUAL,
        (_S.MANUAL, _E.PAY_BACK): _S.DONE,
        # No way back from `manual` to `none`: after an unanswered request the money may have gone back already.
    },
)

TRY_AGAIN = 5 * MINUTE
MAX_TRIES = 5
"""How often and how many times a refund is asked for before a person sends it."""


@dataclass(frozen=True, slots=True)
class Refund:
    """Giving the whole price of one order back."""

    provider: str = ""
    status: RefundStatus = RefundStatus.NONE
    reference: str = ""  # by which the provider names it
    reason: str = ""
    by: str = ""  # who asked for it or sent it by hand: E.164 digits, or wabot
    tries: int = 0
    next_at: Instant | None = None
