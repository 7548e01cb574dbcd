"""What goes wrong, decided by a seed and the name of the thing it happens to: the same in every run of that seed."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from random import Random
from typing import Any

from wabot.core.clock import MINUTE, SECOND
from wabot.providers.sandbox import AirtimeMode, PayMode, RefundMode

P, A = PayMode, AirtimeMode
PAYS: Mapping[PayMode, int] = {
    P.OK: 50, P.DUPLICATE: 4, P.LOST: 4, P.OUT_OF_ORDER: 4, P.BARE: 3, P.LATE: 3, P.QUERY_SAYS_FAILED: 2,
    P.WRONG_AMOUNT: 2, P.OVERPAID: 1, P.FORGED: 2, P.CANCEL: 4, P.WRONG_PIN: 3, P.TIMEOUT: 3, P.INSUFFICIENT: 2,
    P.SILENT: 2, P.PUSH_TIMEOUT: 1, P.PUSH_TIMEOUT_PAID: 2, P.RESET: 1, P.RESET_PAID: 2, P.ERROR_PAID: 2,
    P.LOCKED: 1, P.BUSY: 2,
}  # fmt: skip
LOADS: Mapping[AirtimeMode, int] = {
    A.OK: 70, A.SLOW_STATUS: 8, A.FAIL: 4, A.REJECTED: 3, A.BUSY: 5, A.AMBIGUOUS: 5, A.AMBIGUOUS_LOST: 5,
}  # fmt: skip
BACKS: Mapping[RefundMode, int] = {RefundMode.OK: 7, RefundMode.FAIL: 2, RefundMode.LOST: 3}


class Wire(StrEnum):
    """How one request to the provider breaks: before or after it did what was asked."""

    FINE = "fine"
    ERROR_BEFORE = "error_before"
    ERROR_AFTER = "error_after"
    RESET_BEFORE = "reset_before"
    RESET_AFTER = "reset_after"
    TIME_OUT_BEFORE = "time_out_before"
    TIME_OUT_AFTER = "time_out_after"
    TOKEN_ENDED = "token_ended"


W = Wire
WIRES: Mapping[str, Mapping[Wire, int]] = {
    "/oauth": {W.FINE: 90, W.ERROR_BEFORE: 4, W.RESET_BEFORE: 3, W.RESET_AFTER: 3},
    "/mpesa/stkpush/": {W.FINE: 93, W.ERROR_BEFORE: 2, W.TOKEN_ENDED: 5},
    "/mpesa/stkpushquery/": {
        W.FINE: 84, W.ERROR_BEFORE: 5, W.RESET_BEFORE: 3, W.RESET_AFTER: 3, W.TIME_OUT_BEFORE: 2, W.TOKEN_ENDED: 3,
    },
    "/mpesa/reversal/": {W.FINE: 80, W.ERROR_BEFORE: 5, W.RESET_BEFORE: 4, W.RESET_AFTER: 6, W.ERROR_AFTER: 5},
    "/airtime/send": {
        W.FINE: 91, W.ERROR_BEFORE: 2, W.ERROR_AFTER: 3, W.TIME_OUT_BEFORE: 1, W.TIME_OUT_AFTER: 2, W.RESET_BEFORE: 1,
    },
    "/statum/airtime": {
        W.FINE: 93, W.ERROR_BEFORE: 1, W.ERROR_AFTER: 2, W.TIME_OUT_AFTER: 2, W.RESET_BEFORE: 1, W.RESET_AFTER: 1,
    },
    "/airtime/loads": {W.FINE: 90, W.ERROR_BEFORE: 5, W.RESET_AFTER: 5},
    "/statum/account-": {W.FINE: 94, W.ERROR_BEFORE: 3, W.RESET_BEFORE: 3},
    "/account-details": {W.FINE: 94, W.ERROR_BEFORE: 3, W.RESET_BEFORE: 3},
}  # fmt: skip


class Mail(StrEnum):
    """What becomes of one callback on its way."""

    FINE = "fine"
    DELAYED = "delayed"  # so that callbacks of other orders overtake it
    VERY_LATE = "very_late"  # after the order's time is up
    LOST = "lost"
    TWICE_AT_ONCE = "twice_at_once"
    AGAIN_LATER = "again_later"
    FORGED_ID = "forged_id"  # before it, somebody posts a success for a checkout id nobody knows
    FORGED_TOKEN = "forged_token"  # before it, a success at an address that is not ours
    FORGED_AMOUNT = "forged_amount"  # before it, a success for the right id with another amount
    FORGED_AFTER = "forged_after"  # the same, behind it
    RUBBISH = "rubbish"  # before it, a body that is no JSON


MAILS: Mapping[Mail, int] = {
    Mail.FINE: 60, Mail.DELAYED: 12, Mail.VERY_LATE: 4, Mail.LOST: 5, Mail.TWICE_AT_ONCE: 5, Mail.AGAIN_LATER: 4,
    Mail.FORGED_ID: 2, Mail.FORGED_TOKEN: 2, Mail.FORGED_AMOUNT: 2, Mail.FORGED_AFTER: 2, Mail.RUBBISH: 2,
}  # fmt: skip


@dataclass(slots=True)
class Faults:
    """The choices of one seed; `calm` ends them."""

    seed: str
    calm: bool = False

    def push(self, reference: str) -> PayMode:
        return PayMode(self._one("push", reference, PAYS, PayMode.OK))

    def load(self, key: str) -> AirtimeMode:
        return AirtimeMode(self._one("load", key, LOADS, AirtimeMode.OK))

    def refund(self, receipt: str) -> RefundMode:
        return RefundMode(self._one("refund", receipt, BACKS, RefundMode.OK))

    def wire(self, path: str, nth: int) -> Wire:
        """Of the nth request to this path."""
        odds = next((odds for start, odds in WIRES.items() if path.startswith(start)), {Wire.FINE: 1})
        return Wire(self._one(f"wire{path}", str(nth), odds, Wire.FINE))

    def mail(self, subject: str) -> Mail:
        return Mail(self._one("mail", subject, MAILS, Mail.FINE))

    def delay(self, subject: str, mail: Mail) -> int:
        """In milliseconds of the provider's time."""
        chance = Random(f"{self.seed}/delay/{subject}")
        if mail is Mail.VERY_LATE:
            return chance.randrange(6 * MINUTE, 20 * MINUTE)
        return chance.randrange(SECOND, 3 * MINUTE)

    def _one(self, kind: str, name: str, odds: Mapping[Any, int], calm: StrEnum) -> StrEnum:
        if self.calm:
            return calm
        chance = Random(f"{self.seed}/{kind}/{name}")
        chosen: StrEnum = chance.choices(list(odds), list(odds.values()))[0]
        return chosen
