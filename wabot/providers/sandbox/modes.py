"""How the sandbox's imaginary customers and networks behave, one word each."""

from dataclasses import dataclass
from enum import StrEnum

from wabot.core.clock import MINUTE

LATE_AFTER = 6 * MINUTE + 1
"""How long a `late` payer takes: longer than wabot waits before it calls a push expired."""


class PayMode(StrEnum):
    """How the next pushes are answered. The first five are the words of `/pay`."""

    OK = "ok"
    CANCEL = "cancel"
    TIMEOUT = "timeout"  # the phone is out of reach: code 1037
    LATE = "late"  # paid, but only after LATE_AFTER
    DUPLICATE = "duplicate"  # paid once, told twice
    LOST = "lost"  # paid, no callback ever; the query knows
    SILENT = "silent"  # nobody ever answers
    WRONG_AMOUNT = "wrong_amount"  # the callback names less than asked
    OVERPAID = "overpaid"  # the callback names more than asked
    BARE = "bare"  # success without CallbackMetadata
    FORGED = "forged"  # a success for a CheckoutRequestID that does not exist, and nothing else
    OUT_OF_ORDER = "out_of_order"  # the callback comes before the answer to the push
    INSUFFICIENT = "insufficient"
    WRONG_PIN = "wrong_pin"
    QUERY_SAYS_FAILED = "query_says_failed"  # paid, the callback says so, the query denies it
    PUSH_TIMEOUT = "push_timeout"  # the push is never answered and never reached the phone
    PUSH_TIMEOUT_PAID = "push_timeout_paid"  # the push is never answered, yet the person pays
    RESET = "reset"  # the connection breaks; nothing was started
    RESET_PAID = "reset_paid"  # the connection breaks, yet the person pays
    ERROR_PAID = "error_paid"  # a web page with status 500, yet the person pays
    LOCKED = "locked"  # refused for now: another transaction of this payer is in process
    BUSY = "busy"  # refused for now: the system is overloaded


class Ack(StrEnum):
    """How the push request itself is answered."""

    GIVEN = "given"
    AFTER_CALLBACK = "after_callback"
    NEVER = "never"
    RESET = "reset"
    ERROR = "error"
    LOCKED = "locked"
    BUSY = "busy"


NO_ANSWER = ""
"""The result code of a payer who never answers."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What happens to a push: `code` is the payer's result, `query_code` what the query claims ("" the same)."""

    ack: Ack = Ack.GIVEN
    started: bool = True  # whether the payer's phone shows anything
    code: str = "0"
    callbacks: int = 1
    after: int = 0
    query_code: str = ""
    amount_off_by: int = 0
    bare: bool = False
    forged: bool = False


PLANS: dict[PayMode, Plan] = {
    PayMode.OK: Plan(),
    PayMode.CANCEL: Plan(code="1032"),
    PayMode.TIMEOUT: Plan(code="1037"),
    PayMode.LATE: Plan(after=LATE_AFTER),
    PayMode.DUPLICATE: Plan(callbacks=2),
    PayMode.LOST: Plan(callbacks=0),
    PayMode.SILENT: Plan(code=NO_ANSWER, callbacks=0),
    PayMode.WRONG_AMOUNT: Plan(amount_off_by=-1),
    PayMode.OVERPAID: Plan(amount_off_by=1),
    PayMode.BARE: Plan(bare=True),
    PayMode.FORGED: Plan(code=NO_ANSWER, forged=True),
    PayMode.OUT_OF_ORDER: Plan(ack=Ack.AFTER_CALLBACK),
    PayMode.INSUFFICIENT: Plan(code="1"),
    PayMode.WRONG_PIN: Plan(code="2001"),
    PayMode.QUERY_SAYS_FAILED: Plan(query_code="1032"),
    PayMode.PUSH_TIMEOUT: Plan(ack=Ack.NEVER, started=False),
    PayMode.PUSH_TIMEOUT_PAID: Plan(ack=Ack.NEVER),
    PayMode.RESET: Plan(ack=Ack.RESET, started=False),
    PayMode.RESET_PAID: Plan(ack=Ack.RESET),
    PayMode.ERROR_PAID: Plan(ack=Ack.ERROR),
    PayMode.LOCKED: Plan(ack=Ack.LOCKED, started=False),
    PayMode.BUSY: Plan(ack=Ack.BUSY, started=False),
}

RESULTS = {
    "0": "The service request is processed successfully.",
    "1": "The balance is insufficient for the transaction.",
    "17": "Rule limited.",
    "1032": "Request cancelled by user",
    "1037": "DS timeout user cannot be reached",
    "2001": "The initiator information is invalid.",
}


class RefundMode(StrEnum):
    """How the next reversals end."""

    OK = "ok"
    FAIL = "fail"  # accepted, then refused with code 1
    LOST = "lost"  # done, no result is ever posted


class AirtimeMode(StrEnum):
    """How the next airtime orders are answered."""

    OK = "ok"
    SLOW_STATUS = "slow_status"  # accepted now, on the phone a minute later
    FAIL = "fail"  # accepted, then not loaded
    REJECTED = "rejected"  # refused at once: the number is no good
    NO_FLOAT = "no_float"
    BUSY = "busy"  # refused for now, nothing loaded
    AMBIGUOUS = "ambiguous"  # loaded, but the connection breaks before the answer
    AMBIGUOUS_LOST = "ambiguous_lost"  # not loaded, and the connection breaks


SLOW_AFTER = MINUTE
