"""Shadow Pay: M-Pesa prompts through a reseller's two PHP pages; it posts nothing back, so it is asked."""

from collections.abc import Mapping
from typing import Any

import aiohttp
import structlog

from wabot.core.clock import Clock
from wabot.core.errors import Refused
from wabot.core.phone import mask
from wabot.ports.offers import Field, Offer
from wabot.ports.pay import (
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
from wabot.providers import calls
from wabot.providers.exchange import Exchange, Reply
from wabot.providers.reading import json_object, word

log = structlog.get_logger()

PUSH_PATH = "/api/v2/stkpush.php"
STATUS_PATH = "/api/v2/status.php"
CURRENCY = "KES"


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
        reply = await calls.act(self.name, self._exchange.post(PUSH_PATH, self._headers, self._push_body(push)))
        said = json_object(reply.body) or {}
        checkout = word(said.get("checkout_request_id"))
        if reply.status != 200 or said.get("success") is not True or not checkout:
            raise _trouble(reply, said)
        log.info("pay.push_accepted", tenant=push.tenant, key=push.key, payer=mask(push.payer))
        return PushAccepted(checkout, word(said.get("merchant_request_id")), push.amount.whole_up())

    async def query(self, checkout_id: str) -> PaymentAnswer:
        """What became of the prompt: `completed` and nothing else is paid. A doubtful answer is a Retry."""
        body = {"checkout_request_id": checkout_id}
        reply = await calls.ask(self.name, self._exchange.post(STATUS_PATH, self._headers, body))
        answer = read_status(json_object(reply.body) or {}, checkout_id) if reply.status == 200 else None
        if answer is None:
            raise calls.no_answer(reply)
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
            "amount": push.amount.major_up(),  # Assumed: whole shillings, as M-Pesa has it; the page is silent
            "reference": push.reference,
            "description": push.description,
        }


def _trouble(reply: Reply, said: Mapping[str, Any]) -> Exception:
    """What a push without an acknowledgement means. Assumed: HTTP codes mean what they mean anywhere, for no copy of
    their page has the whole table of them."""
    if reply.status == 200 and said.get("success") is False:
        return Refused("rejected")
    return calls.trouble(reply)


def read_status(said: Mapping[str, Any], checkout_id: str) -> PaymentAnswer | None:
    """A status answer; None where it does not say that the question was answered."""
    status = said.get("status")
    if said.get("success") is not True or not isinstance(status, str):
        return None
    if said.get("checkout_request_id", checkout_id) != checkout_id:  # an answer to another question than ours
        return None
    match status.strip().lower():
        case "completed":
            return PaymentAnswer(PaymentOutcome.PAID, receipt=word(said.get("transaction_code")))
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
