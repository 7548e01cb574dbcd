"""Paystack: M-Pesa by a prompt on the payer's phone, in Kenyan shillings; amounts go over the wire in cents."""

import hashlib
import hmac
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import structlog
from aiohttp import ClientSession

from wabot.core.clock import DAY, HOUR, Clock, later
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
from wabot.providers import calls, reading
from wabot.providers.exchange import Exchange, Reply

log = structlog.get_logger()

NAME, CURRENCY = "paystack", "KES"
_DAYS = 2 * DAY  # a refund may take more than a week
_O = PaymentOutcome
_ASKED = frozenset({"pay_offline", "pending", "success"})  # what a charge may answer once the payer is asked
_STATUSES: Mapping[str, tuple[PaymentOutcome, str]] = {
    "success": (_O.PAID, ""),
    "failed": (_O.FAILED, "unknown"),
    "reversed": (_O.FAILED, "refunded"),
    "abandoned": (_O.PENDING, ""),  # not finished by the payer; see _given_up
    "ongoing": (_O.PENDING, ""),
    "pending": (_O.PENDING, ""),
    "pay_offline": (_O.PENDING, ""),
    "processing": (_O.PENDING, ""),
    "queued": (_O.PENDING, ""),
}
_REFUNDS: Mapping[str, RefundOutcome] = {
    "processed": RefundOutcome.DONE,
    "pending": RefundOutcome.PENDING,
    "processing": RefundOutcome.PENDING,
    "failed": RefundOutcome.MANUAL,
    "needs-attention": RefundOutcome.MANUAL,
}


class PaystackProvider:
    """One business. Our key is its reference; the receipt is Paystack's own number of the transaction."""

    name = NAME
    can_refund = True  # assumed for M-Pesa: documented for transactions; where it will not, a person gives back
    currencies = frozenset({CURRENCY})
    notices_by_order = False

    def __init__(self, exchange: Exchange, clock: Clock, secret_key: str, email: str, wallet: str) -> None:
        """`email` stands for every payer, because Paystack wants one; `wallet` is its word for M-Pesa."""
        self._exchange, self._clock, self._key = exchange, clock, secret_key
        self._email, self._wallet, self._plus = email, wallet, "" if wallet == "mpesa_offline" else "+"
        self._headers = {"Accept": "application/json", "Authorization": f"Bearer {secret_key}"}

    def name_of(self, key: str) -> str:
        """Documented: letters, digits and - . = only; the length is assumed."""
        return reading.safe_name(key, "A-Za-z0-9.=-", 100)

    async def request(self, push: Push) -> PushAccepted:
        """Charge a phone. A reference is taken once, so a "duplicate" tells that an earlier try got through."""
        if push.amount.currency != CURRENCY or push.amount.minor <= 0:
            raise Refused("bad_amount", push.amount.currency)
        name = self.name_of(push.key)
        asked = push.amount.whole_up()  # M-Pesa knows no cents
        body = {
            "email": self._email,
            "amount": asked.minor,
            "currency": CURRENCY,
            "reference": name,
            # Assumed: that the provider of the prompt is called "mpesa", and the plus sign before the phone.
            # Documented is "mpesa_offline", with a phone without plus.
            "mobile_money": {"phone": f"{self._plus}{push.payer}", "provider": self._wallet},
        }
        reply = await calls.act(NAME, self._exchange.post("/charge", self._headers, body))
        said = reading.inner(reading.json_object(reply.body) or {}, "data")
        if reply.status != 200 or said.get("reference") != name or said.get("status") not in _ASKED:
            raise _not_asked(reply)
        log.info("pay.push_accepted", provider=NAME, tenant=push.tenant, key=push.key, payer=mask(push.payer))
        return PushAccepted(name, "", asked)

    async def query(self, checkout_id: str) -> PaymentAnswer:
        """Verify a transaction by our reference."""
        path = f"/transaction/verify/{quote(checkout_id, safe='')}"
        reply = await calls.ask(NAME, self._exchange.get(path, self._headers))
        said = reading.json_object(reply.body) or {}
        words = str(said.get("message")).casefold()
        if reply.status in (400, 404) and ("reference" in words or "invalid key" in words):
            raise Refused("unknown" if "reference" in words else "bad_credentials")
        about = reading.inner(said, "data")
        if reply.status != 200 or said.get("status") is not True or about.get("reference") != checkout_id:
            raise calls.no_answer(reply)
        status = reading.word(about.get("status"))
        outcome, why = (_O.EXPIRED, "no_answer") if self._given_up(about) else _STATUSES.get(status, (None, ""))
        amount, receipt = reading.minor(about.get("amount"), about.get("currency")), reading.word(about.get("id"))
        if outcome is None or (outcome is _O.PAID and (amount is None or not receipt)):
            raise Retry(calls.SOON, "query_unclear")
        return PaymentAnswer(outcome, why, status, receipt, amount)

    def proof(self, headers: Mapping[str, str], body: bytes) -> Proof:
        """HMAC-SHA512 with the secret key over the very bytes that came."""
        due = hmac.new(self._key.encode(), body, hashlib.sha512).hexdigest().encode()
        given = reading.header(headers, "x-paystack-signature")
        return Proof.SIGNED if hmac.compare_digest(due, given) else Proof.BAD

    def read_notice(self, body: bytes) -> PaymentNotice:
        """charge.success and charge.failed. One address gets all of a business's events: others name no push."""
        said = reading.notice_object(body)
        event, about = reading.required(said, "event"), reading.inner(said, "data")
        if event.startswith("refund."):
            raise BadNotice("refund")
        if event not in ("charge.success", "charge.failed"):
            return PaymentNotice("", "", _O.PENDING, event)
        outcome, why = (_O.PAID, "") if event == "charge.success" else (_O.FAILED, "unknown")
        if outcome is _O.PAID and about.get("status") != "success":
            raise BadNotice("unknown_status")
        amount, receipt = reading.minor(about.get("amount"), about.get("currency")), reading.word(about.get("id"))
        if outcome is _O.PAID and (amount is None or not receipt):
            outcome, why = _O.INCOMPLETE, "no_amount"
        return PaymentNotice(
            checkout_id=reading.required(about, "reference"),
            merchant_id="",
            outcome=outcome,
            code=event,
            word=why,
            amount=amount,
            receipt=receipt,
            description=reading.text(about.get("gateway_response")),
        )

    async def refund(self, request: RefundRequest) -> RefundAnswer:
        """Looks first. Assumed: that a transaction cannot be given back whole a second time, as Paystack has no key
        for refunds; documented is that no refund may be more than the transaction."""
        reference = await self._reference(request.receipt)
        known = await self._refunded(request.receipt)
        if known is not None:
            return RefundAnswer(known, reference, patience=_DAYS)
        body = {"transaction": request.receipt, "amount": request.amount.minor, "merchant_note": request.key}
        reply = await calls.act(NAME, self._exchange.post("/refund", self._headers, body))
        said = reading.inner(reading.json_object(reply.body) or {}, "data")
        outcome = _REFUNDS.get(str(said.get("status")))
        if reply.status not in (200, 201) or outcome is None:
            raise calls.trouble(reply)
        log.info("pay.refund_accepted", provider=NAME, tenant=request.tenant, key=request.key)
        return RefundAnswer(outcome, reference, patience=_DAYS)

    def read_refund_notice(self, body: bytes) -> RefundNotice:
        """refund.* events, which name the transaction by our reference."""
        said = reading.notice_object(body)
        event, about = reading.required(said, "event"), reading.inner(said, "data")
        outcome = _REFUNDS.get(event.removeprefix("refund.")) if event.startswith("refund.") else None
        if outcome is None:
            raise BadNotice("no_refund")
        return RefundNotice(
            reference=reading.required(about, "transaction_reference"),
            outcome=outcome,
            code=event,
            receipt=reading.word(about.get("refund_reference")),
            amount=reading.minor(about.get("amount"), about.get("currency")),
        )

    def _given_up(self, about: Mapping[str, Any]) -> bool:
        """Whether an abandoned transaction is an old one. Assumed: that no prompt lives for an hour."""
        began = reading.moment(about.get("created_at"))
        return about.get("status") == "abandoned" and began is not None and later(began, HOUR) <= self._clock.now()

    async def _reference(self, receipt: str) -> str:
        """Our reference of a transaction that Paystack knows by its number."""
        reply = await calls.ask(NAME, self._exchange.get(f"/transaction/{quote(receipt, safe='')}", self._headers))
        about = reading.inner(reading.json_object(reply.body) or {}, "data")
        if reply.status in (400, 404):
            raise Refused("unknown")
        if reply.status != 200 or reading.word(about.get("id")) != receipt or not reading.word(about.get("reference")):
            raise calls.no_answer(reply)
        return reading.word(about["reference"])

    async def _refunded(self, receipt: str) -> RefundOutcome | None:
        """How a refund that an earlier try began stands: among the last hundred, newest first."""
        reply = await calls.ask(NAME, self._exchange.get("/refund?perPage=100", self._headers))
        listed = (reading.json_object(reply.body) or {}).get("data")
        if reply.status != 200 or not isinstance(listed, list):
            raise calls.no_answer(reply)
        ours = (one for one in listed if isinstance(one, dict) and _about(one) == receipt)
        return next((outcome for one in ours if (outcome := _REFUNDS.get(str(one.get("status"))))), None)


def _about(refund: Mapping[str, Any]) -> str:
    """The number of the transaction that a refund is of; it stands there alone or in an object."""
    whole = reading.inner(refund, "transaction")
    return reading.word(whole.get("id") if whole else refund.get("transaction"))


def _not_asked(reply: Reply) -> Exception:
    """What an answer means that does not say that the payer was asked. Errors have no codes, so words are read."""
    said = reading.json_object(reply.body) or {}
    words, about = str(said.get("message"))[:500].casefold(), reading.inner(said, "data")
    if "duplicate" in words:
        return Ambiguous("name_taken", f"HTTP {reply.status}")
    if reply.status == 200 and about.get("status") == "failed":
        return Refused("rejected", "failed")
    if reply.status == 400:
        word = next((word for sign, word in _SIGNS.items() if sign in words), "rejected")
        return Refused(word, "HTTP 400")
    return calls.trouble(reply)


# Assumed for the phone; the others stand among the documented sentences.
_SIGNS = {"amount": "bad_amount", "phone": "bad_number", "key": "bad_credentials"}


def _make(session: ClientSession, clock: Clock, values: Mapping[str, str]) -> PaystackProvider:
    exchange = Exchange(session, values["base_url"])
    return PaystackProvider(exchange, clock, values["secret_key"], values["email"], values["wallet"])


OFFER = Offer(
    name=NAME,
    title="Paystack",
    kind="payments",
    fields=(
        Field("secret_key", secret=True),
        Field("email", optional=True, default="payments@example.com"),
        Field("wallet", optional=True, default="mpesa", form="choice:mpesa,mpesa_offline"),
        Field("base_url", optional=True, default="https://api.paystack.co", form="url"),
    ),
    currencies=PaystackProvider.currencies,
    make=_make,
    dashboard=True,
)
