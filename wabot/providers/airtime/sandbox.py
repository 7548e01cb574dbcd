"""The `sandbox` airtime provider: orders by idempotency key from the embedded server, with a look-up."""

import base64
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import orjson
import structlog

from wabot.core.clock import MINUTE, SECOND
from wabot.core.errors import Refused, Retry
from wabot.core.money import Money
from wabot.core.phone import mask
from wabot.ports.airtime import AirtimeAccepted, AirtimeAnswer, AirtimeNotice, AirtimeOrder, AirtimeOutcome
from wabot.ports.pay import Ambiguous, BadNotice, Proof
from wabot.providers.accounts import SANDBOX_AIRTIME, AirtimeAccount
from wabot.providers.exchange import Exchange, NotSent, Reply, Unanswered

log = structlog.get_logger()

_SOON = 10 * SECOND
_CURRENCY = "KES"
_NO = {401: "bad_credentials", 402: "no_float", 403: "bad_credentials"}
_CONFLICTS = {"duplicate": "duplicate_too_soon", "key_conflict": "key_conflict"}
_FIELDS = {"phone_number": "bad_number", "amount": "bad_amount"}


class SandboxAirtime:
    """`duplicate_guard` is a rule of the other side, told to callers so that they space equal orders."""

    name = "sandbox"
    can_find = True
    currencies = frozenset({_CURRENCY})

    def __init__(
        self, exchange: Exchange, account: AirtimeAccount = SANDBOX_AIRTIME, *, duplicate_guard: int = 0
    ) -> None:
        self.duplicate_guard = duplicate_guard
        self._exchange = exchange
        pair = f"{account.consumer_key}:{account.consumer_secret}"
        self._headers = {"Authorization": "Basic " + base64.b64encode(pair.encode()).decode()}

    async def send(self, order: AirtimeOrder) -> AirtimeAccepted:
        """Load whole shillings. A body with a request_id is no success: only status 200 twice over is."""
        if order.amount.currency != _CURRENCY or order.amount != order.amount.whole_up() or order.amount.minor <= 0:
            raise Refused("bad_amount", order.amount.currency)
        body = {"phone_number": order.recipient, "amount": str(order.amount.major_up())}
        try:
            reply = await self._exchange.post("/airtime/send", {**self._headers, "Idempotency-Key": order.key}, body)
        except NotSent as error:
            raise Retry(_SOON, "unreachable") from error
        except Unanswered as error:
            raise Ambiguous("no_answer", str(error)) from error
        accepted = _read_load(reply)
        if accepted is None:
            raise _trouble(reply)
        log.info("airtime.accepted", key=order.key, recipient=mask(order.recipient), status=accepted.outcome)
        return _as_accepted(accepted)

    async def find(self, key: str, reference: str = "") -> AirtimeAnswer | None:
        """Ask by our key, or by the provider's reference where there is one."""
        params = {"request_id": reference} if reference else {"key": key}
        reply = await self._look("/airtime/loads", params)
        if reply.status == 404 and _json(reply).get("status_code") == 404:
            return AirtimeAnswer(AirtimeOutcome.ABSENT)
        answer = _read_load(reply)
        if answer is None:
            raise Retry(_SOON, "look_up_unclear")
        return answer

    def proof(self, headers: Mapping[str, str], body: bytes) -> Proof:
        return Proof.NONE

    def read_notice(self, body: bytes) -> AirtimeNotice:
        """The sandbox sends none, so whatever comes is not from it."""
        raise BadNotice("no_notices")

    async def balance(self) -> Money | None:
        """The float that is left."""
        reply = await self._look("/account-details", {})
        try:
            shillings = Decimal(str(_json(reply)["organization"]["details"]["available_balance"]))
            return Money(int(shillings * 100), _CURRENCY)
        except (KeyError, TypeError, ValueError, ArithmeticError) as error:
            raise Retry(_SOON, "balance_unclear") from error

    async def _look(self, path: str, params: Mapping[str, str]) -> Reply:
        """A question that changes nothing."""
        try:
            reply = await self._exchange.get(path, self._headers, params)
        except (NotSent, Unanswered) as error:
            raise Retry(_SOON, "unreachable") from error
        if reply.status in (401, 403):
            raise Refused("bad_credentials")
        return reply


def _json(reply: Reply) -> dict[str, Any]:
    try:
        value = orjson.loads(reply.body)
    except orjson.JSONDecodeError:
        return {}
    return value if isinstance(value, dict) else {}


def _read_load(reply: Reply) -> AirtimeAnswer | None:
    """How a load stands; None where the answer does not say so in full."""
    said = _json(reply)
    reference, status = said.get("request_id"), said.get("status")
    if reply.status != 200 or said.get("status_code") != 200 or not isinstance(reference, str) or not reference:
        return None
    if status not in ("accepted", "delivered", "failed"):
        return None
    outcome = AirtimeOutcome(status)
    return AirtimeAnswer(outcome, reference, "not_loaded" if outcome is AirtimeOutcome.FAILED else "")


def _as_accepted(answer: AirtimeAnswer) -> AirtimeAccepted:
    """An order that was taken and failed at once is a definite no."""
    if answer.outcome is AirtimeOutcome.FAILED:
        raise Refused("not_loaded", answer.reference)
    return AirtimeAccepted(answer.reference, answer.outcome is AirtimeOutcome.DELIVERED)


def _trouble(reply: Reply) -> Exception:
    """What an answer that took no order means."""
    said = _json(reply)
    if reply.status in _NO:
        return Refused(_NO[reply.status])
    if reply.status == 409:
        return Refused(_CONFLICTS.get(str(said.get("error")), "rejected"))
    if reply.status == 422:
        fields = said.get("validation_errors")
        named = fields if isinstance(fields, dict) else {}
        return Refused(next((_FIELDS[name] for name in named if name in _FIELDS), "rejected"))
    if reply.status == 429:
        return Retry(MINUTE, "provider_busy")
    if 300 <= reply.status < 500 and reply.status != 408:
        return Refused("rejected", f"HTTP {reply.status}")
    return Ambiguous("unclear_answer", f"HTTP {reply.status}")
