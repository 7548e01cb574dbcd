"""The payment of one order: its state table, and how often a silent one is asked about."""

from dataclasses import dataclass
from enum import StrEnum

from wabot.core.clock import DAY, HOUR, MINUTE, SECOND, Instant, later
from wabot.core.transitions import Transitions


class PaymentStatus(StrEnum):
    """Where one request for money stands."""

    CREATED = "created"  # stored; nobody outside knows of it yet
    PUSH_STARTED = "push_started"  # written before the provider is called, so a crash is seen
    PUSH_SENT = "push_sent"  # the provider took it: the payer's phone asks for the PIN
    PUSH_UNKNOWN = "push_unknown"  # we cannot say whether the provider took it; never pushed again
    EXPIRED = "expired"  # silent for too long; a late success still counts
    FAILED = "failed"  # the provider said no; a late success still counts
    REVIEW = "review"  # money came that does not fit the order; a person decides
    PAID = "paid"


class PaymentEvent(StrEnum):
    """What may happen to a payment."""

    START = "start"
    ACCEPT = "accept"
    POSTPONE = "postpone"  # the provider surely did not take the push and may later
    LOSE = "lose"  # no answer to the push
    REFUSE = "refuse"  # the provider did not take the push
    CONFIRM = "confirm"  # a fitting success notice, or a person's word
    ANSWER_PAID = "answer_paid"  # the provider said "paid" when asked; proves less than a notice
    FAIL = "fail"
    EXPIRE = "expire"
    DOUBT = "doubt"


_S, _E = PaymentStatus, PaymentEvent
_SILENT = (_S.PUSH_STARTED, _S.PUSH_SENT, _S.PUSH_UNKNOWN)
_UNPAID = (*_SILENT, _S.EXPIRED, _S.FAILED)

# News may come in any order and any number of times. Each state only gives way to news that proves more
# (silent < expired < failed < review < paid), so every order of the same news ends in the same state.
# Two rules follow: `paid` is left by nothing, and late success wins over expired and failed.
PAYMENT = Transitions[PaymentStatus, PaymentEvent](
    "payment",
    {
        (_S.CREATED, _E.START): _S.PUSH_STARTED,
        (_S.CREATED, _E.EXPIRE): _S.EXPIRED,
        (_S.PUSH_STARTED, _E.ACCEPT): _S.PUSH_SENT,
        (_S.PUSH_STARTED, _E.POSTPONE): _S.CREATED,
        (_S.PUSH_STARTED, _E.LOSE): _S.PUSH_UNKNOWN,
        (_S.PUSH_STARTED, _E.REFUSE): _S.FAILED,
        (_S.PUSH_UNKNOWN, _E.ACCEPT): _S.PUSH_SENT,
        **{(state, _E.CONFIRM): _S.PAID for state in (*_UNPAID, _S.REVIEW)},
        **{(state, _E.ANSWER_PAID): _S.PAID for state in _UNPAID},
        **{(state, _E.FAIL): _S.FAILED for state in (*_SILENT, _S.EXPIRED)},
        **{(state, _E.EXPIRE): _S.EXPIRED for state in _SILENT},
        **{(state, _E.DOUBT): _S.REVIEW for state in _UNPAID},
    },
)

WAITING = frozenset({_S.CREATED, *_SILENT})
"""States in which the payer may still be looking at the PIN prompt."""

ASKED_ABOUT = frozenset({*_SILENT, _S.EXPIRED})
"""States in which the provider is still asked what became of it."""

SAME_AGAIN = 2 * MINUTE
"""M-Pesa refuses the same amount to the same payer within this time, so a second push is not even tried."""


LINK_LIFETIME = DAY
"""How long a link to pay by is waited for: a page has no prompt that runs out after a minute, people open it when they
have time, and a day is what providers keep it open unless told otherwise."""


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a payer is waited for, and when a silent payment is asked about, counted from its push."""

    lifetime: int = 5 * MINUTE  # then the payer is told that time is up; a late success still counts
    link_lifetime: int = LINK_LIFETIME  # the same where a link is paid
    asks: tuple[int, ...] = (10 * SECOND, 30 * SECOND, MINUTE, 2 * MINUTE, 5 * MINUTE, 15 * MINUTE)
    then_every: int = HOUR
    until: int = 48 * HOUR

    def next_ask(self, pushed_at: Instant, asks: int) -> Instant | None:
        """When a payment asked about `asks` times is asked about again; None: no more, a person looks at it."""
        if asks < len(self.asks):
            return later(pushed_at, self.asks[asks])
        wait = (asks - len(self.asks) + 1) * self.then_every
        return later(pushed_at, wait) if wait <= self.until else None


PATIENCE = Patience()


AMOUNT_DIFFERS = "amount_differs"
"""The reason of a payment in review of which another amount came in than the order's price."""


@dataclass(frozen=True, slots=True)
class Payment:
    """The request for money of one order."""

    provider: str
    status: PaymentStatus = PaymentStatus.CREATED
    checkout_id: str = ""  # by which the provider names it; holds part of the payer's number, so never log it whole
    link: str = ""  # where the payer pays; "" where a prompt comes up on the payer's phone
    receipt: str = ""  # "" until a notice told it
    reason: str = ""  # a word: cancelled, insufficient, wrong_pin, amount_differs, …
    pushed_at: Instant | None = None  # the last time it was tried
    expires_at: Instant | None = None  # when the payer is told that time is up; None once that is past or paid
    asks: int = 0  # how often the provider was asked about it
    next_ask_at: Instant | None = None
