"""Shadow Pay: M-Pesa prompts through a reseller's two PHP pages; it posts nothing back, so it is asked."""

from collections.abc import Mapping
from typing import Any

import aiohttp
import orjson
import structlog

from wabot.core.clock import MINUTE, SECOND, Clock
from wabot.core.errors import Refused, Retry
from wabot.core.phone import mask
from wabot.ports.offers import Field, Offer
from wabot.ports.pay import (
    Ambiguous,
    BadNotice,
    PaymentAnswer,
    PaymentNotice,
    PaymentOutcome,
    Proof,
    Push,
    PushAccepted,
    RefundAnswer,
    RefundNotice,
    RefundOutcome,
    RefundRequest,
)
from wabot.providers.exchange import Exchange, NotSent, Reply, Unanswered

log = structlog.get_logger()

PUSH_PATH = "/api/v2/stkpush.php"
STATUS_PATH = "/api/v2/status.php"
CURRENCY = "KES"
_SOON = 10 * SECOND
_LONGEST_ID = 100


class ShadowPay:
    """One payment account. Nothing is believed but the documented fields: `success`, `checkout_request_id`, `status`
    and `transaction_code`. Its page names no webhook, refund or idempotency, so there are none here."""

    name = "shadowpay"
    can_refund = False
    currencies = frozenset({CURRENCY})
    notices_by_order = False

    def __init__(self, exchange: Exchange, *, api_key: str, api_secret: str, account_id: int) -> None:
        self._exchange, self._account_id = exchange, account_id
        self._headers = {"X-API-Key": api_key, "X-API-Secret": api_secret}

    async def request(self, push: Push) -> PushAccepted:
        """Show the prompt. Without a checkout_request_id nobody can say later what became of it: Ambiguous."""
        if push.amount.currency != CURRENCY or push.amount.minor <= 0:
            raise Refused("bad_amount", push.amount.currency)
        if not (push.payer.isascii() and push.payer.isdigit()):
            raise Refused("bad_number")
        reply = await self._act(PUSH_PATH, self._push_body(push))
        said = _object(reply)
        checkout = _id(said.get("checkout_request_id"))
        if reply.status != 200 or said.get("success") is not True or not checkout:
            raise _trouble(reply, said)
        log.info("pay.push_accepted", tenant=push.tenant, key=push.key, payer=mask(push.payer))
        return PushAccepted(checkout, _id(said.get("merchant_request_id")), push.amount.whole_up())

    async def query(self, checkout_id: str) -> PaymentAnswer:
        """What became of the prompt: `completed` and nothing else is paid. A doubtful answer is a Retry."""
        try:
            reply = await self._exchange.post(STATUS_PATH, self._headers, {"checkout_request_id": checkout_id})
        except (NotSent, Unanswered) as error:
            raise Retry(_SOON, "query_unanswered") from error
        if reply.status in (401, 403):
            raise Refused("bad_credentials")
        answer = read_status(_object(reply), checkout_id) if reply.status == 200 else None
        if answer is None:
            raise Retry(_SOON, "query_unclear")
        return answer

    def name_of(self, key: str) -> str:
        """They choose."""
        return ""

    def proof(self, headers: Mapping[str, str], body: bytes) -> Proof:
        """Nothing is signed, for no webhook is documented."""
        return Proof.NONE

    def read_notice(self, body: bytes) -> PaymentNotice:
        """Always raises BadNotice: it is polled."""
        raise BadNotice("no_notices")

    async def refund(self, request: RefundRequest) -> RefundAnswer:
        """No refund is documented: a person sends the money back."""
        return RefundAnswer(RefundOutcome.MANUAL, word="by_hand")

    def read_refund_notice(self, body: bytes) -> RefundNotice:
        """Always raises BadNotice."""
        raise BadNotice("no_notices")

    def _push_body(self, push: Push) -> dict[str, Any]:
        return {
            "payment_account_id": self._account_id,
            "phone": push.payer,
            "amount": push.amount.major_up(),  # assumed: whole shillings, as M-Pesa has it; the page is silent
            "reference": push.reference,
            "description": push.description,
        }

    async def _act(self, path: str, body: Mapping[str, Any]) -> Reply:
        try:
            return await self._exchange.post(path, self._headers, body)
        except NotSent as error:
            raise Retry(_SOON, "unreachable") from error
        except Unanswered as error:
            raise Ambiguous("no_answer", str(error)) from error


def _object(reply: Reply) -> dict[str, Any]:
    """The JSON object of an answer; empty where it holds anything else (a proxy's page, say)."""
    try:
        value = orjson.loads(reply.body)
    except orjson.JSONDecodeError:
        return {}
    return value if isinstance(value, dict) else {}


def _id(value: object) -> str:
    fits = isinstance(value, str) and len(value) <= _LONGEST_ID and value.isprintable()
    return str(value).strip() if fits else ""


def _trouble(reply: Reply, said: Mapping[str, Any]) -> Exception:
    """What a push without an acknowledgement means: no for good, not now, or nobody knows."""
    if reply.status in (401, 403):
        return Refused("bad_credentials")
    if reply.status == 429:  # assumed: the page's table of HTTP codes is not complete in any copy seen
        return Retry(MINUTE, "provider_busy")
    said_no = reply.status == 200 and said.get("success") is False
    if said_no or (300 <= reply.status < 500 and reply.status != 408):
        return Refused("rejected", f"HTTP {reply.status}")
    return Ambiguous("unclear_answer", f"HTTP {reply.status}")


def read_status(said: Mapping[str, Any], checkout_id: str) -> PaymentAnswer | None:
    """A status answer; None where it does not say that the question was answered."""
    status = said.get("status")
    if said.get("success") is not True or not isinstance(status, str):
        return None
    if said.get("checkout_request_id", checkout_id) != checkout_id:  # not documented, but no answer to our question
        return None
    match status.strip().lower():
        case "completed":
            return PaymentAnswer(PaymentOutcome.PAID, receipt=_id(said.get("transaction_code")))
        case "failed":
            return PaymentAnswer(PaymentOutcome.FAILED, "unknown", "failed")
        case _:
            return PaymentAnswer(PaymentOutcome.PENDING)


def _make(session: aiohttp.ClientSession, _clock: Clock, values: Mapping[str, str]) -> ShadowPay:
    return ShadowPay(
        Exchange(session, values["base_url"]),
        api_key=values["api_key"],
        api_secret=values["api_secret"],
        account_id=int(values["payment_account_id"]),
    )


OFFER = Offer(
    name="shadowpay",
    title="Shadow Pay",
    kind="payments",
    fields=(
        Field("base_url", form="url"),  # no default: the same script stands under many domains, and they move
        Field("api_key", secret=True),
        Field("api_secret", secret=True),
        Field("payment_account_id", form="digits"),
    ),
    currencies=ShadowPay.currencies,
    make=_make,
)
