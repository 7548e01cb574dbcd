"""Xendit: an invoice that a person pays on a page, whichever way they like, and is sent to by a link."""

import hmac
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import structlog
from aiohttp import ClientSession

from wabot.core.clock import DAY, Clock
from wabot.core.errors import Refused, Retry
from wabot.core.money import Money, exponent
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
from wabot.providers.exchange import Exchange

log = structlog.get_logger()

NAME = "xendit"
_O = PaymentOutcome
_STATUSES: Mapping[str, PaymentOutcome] = {
    "PENDING": _O.PENDING,
    "PAID": _O.PAID,
    "SETTLED": _O.PAID,  # paid before, and in the merchant's balance now
    "EXPIRED": _O.EXPIRED,
}
_REFUNDS: Mapping[str, RefundOutcome] = {
    "SUCCEEDED": RefundOutcome.DONE,
    "PENDING": RefundOutcome.PENDING,
    "FAILED": RefundOutcome.MANUAL,
    "CANCELLED": RefundOutcome.MANUAL,
}
_BEST_FIRST = (_O.PAID, _O.PENDING, _O.EXPIRED)
_OPEN_FOR = 24 * 60 * 60  # seconds
_DAYS = 2 * DAY  # banks take their time


class XenditProvider:
    """One business. Our key is its external_id; the receipt is the invoice's own id, which refunds go by."""

    name = NAME
    can_refund = True
    currencies = frozenset({"IDR", "PHP", "THB", "MYR", "USD"})  # documented, beside VND
    notices_by_order = False

    def __init__(self, exchange: Exchange, secret_key: str, callback_token: str) -> None:
        self._exchange, self._token = exchange, callback_token
        self._headers = {"Accept": "application/json", **reading.basic(secret_key)}

    def name_of(self, key: str) -> str:
        """Assumed: which characters, and how many. No rule is documented; these need no care anywhere."""
        return reading.safe_name(key, "A-Za-z0-9_-", 100)

    async def request(self, push: Push) -> PushAccepted:
        """Make an invoice. Xendit takes no idempotency key here and an external_id more than once: never repeat it."""
        if push.amount.currency not in self.currencies or push.amount.minor <= 0:
            raise Refused("bad_amount", push.amount.currency)
        name = self.name_of(push.key)
        reply = await calls.act(NAME, self._exchange.post("/v2/invoices", self._headers, _invoice(name, push)))
        said = reading.json_object(reply.body) or {}
        link = reading.link(said.get("invoice_url"))
        if reply.status not in (200, 201) or not link or said.get("external_id") != name:
            # Assumed: that an error about the amount says so in its code.
            raise calls.trouble(reply, "bad_amount" if "AMOUNT" in str(said.get("error_code")) else "rejected")
        log.info("pay.page_opened", provider=NAME, tenant=push.tenant, key=push.key)
        return PushAccepted(name, reading.word(said.get("id")), push.amount, link)

    async def query(self, checkout_id: str) -> PaymentAnswer:
        """Every invoice of this external_id, the best of them first: there is one, unless something went wrong."""
        params = {"external_id": checkout_id}
        reply = await calls.ask(NAME, self._exchange.get("/v2/invoices", self._headers, params))
        listed = reading.json_value(reply.body)
        if reply.status != 200 or not isinstance(listed, list):
            raise calls.no_answer(reply)
        answers = [
            _answer(invoice)
            for invoice in listed
            if isinstance(invoice, dict) and invoice.get("external_id") == checkout_id
        ]
        known = [answer for answer in answers if answer is not None]
        if answers and not known:
            raise Retry(calls.SOON, "query_unclear")
        if not known:
            raise Refused("unknown")
        return min(known, key=lambda answer: _BEST_FIRST.index(answer.outcome))

    def proof(self, headers: Mapping[str, str], body: bytes) -> Proof:
        """The token of the dashboard, the same in every webhook."""
        given = reading.header(headers, "x-callback-token")
        right = bool(self._token) and hmac.compare_digest(given, self._token.encode())
        return Proof.SIGNED if right else Proof.BAD

    def read_notice(self, body: bytes) -> PaymentNotice:
        said = reading.notice_object(body)
        name = reading.required(said, "external_id")
        outcome = _STATUSES.get(str(said.get("status")))
        if outcome is None:
            raise BadNotice("unknown_status")
        amount, receipt = _paid(said), reading.word(said.get("id"))
        incomplete = outcome is _O.PAID and (amount is None or not receipt)
        return PaymentNotice(
            checkout_id=name,
            merchant_id=receipt,
            outcome=_O.INCOMPLETE if incomplete else outcome,
            code=str(said["status"]),
            word="expired" if outcome is _O.EXPIRED else "",
            amount=amount,
            receipt=receipt if outcome is _O.PAID else "",
            description=reading.text(said.get("payment_channel"), 50),
        )

    async def refund(self, request: RefundRequest) -> RefundAnswer:
        """Looks first, then asks under an idempotency key; many ways of paying cannot be given back, and say so."""
        reference = reading.safe_name(request.key, "A-Za-z0-9_-", 100)
        known = await self._refunded(request.receipt, reference)
        if known is not None:
            return known
        body = {
            "invoice_id": request.receipt,
            "reference_id": reference,
            "amount": _number(request.amount),
            "currency": request.amount.currency,
            "reason": "REQUESTED_BY_CUSTOMER",
        }
        headers = {**self._headers, "idempotency-key": reference}
        reply = await calls.act(NAME, self._exchange.post("/refunds", headers, body))
        answer = _refund_answer(reading.json_object(reply.body) or {}) if reply.status in (200, 201) else None
        if reply.status == 409:  # begun by an earlier try: the next look finds it
            raise Ambiguous("name_taken", "HTTP 409")
        if answer is None:
            raise calls.trouble(reply)
        log.info("pay.refund_accepted", provider=NAME, tenant=request.tenant, key=request.key)
        return answer

    def read_refund_notice(self, body: bytes) -> RefundNotice:
        """refund.succeeded or refund.failed, which name the refund by Xendit's id."""
        said = reading.notice_object(body)
        event = reading.required(said, "event")
        outcome = {"refund.succeeded": RefundOutcome.DONE, "refund.failed": RefundOutcome.MANUAL}.get(event)
        if outcome is None:
            raise BadNotice("unknown_event")
        about = reading.inner(said, "data")
        return RefundNotice(
            reference=reading.required(about, "id"),
            outcome=outcome,
            code=event,
            receipt=reading.word(about.get("invoice_id")),
            amount=reading.major(about.get("amount"), about.get("currency")),
            description=reading.text(about.get("failure_code"), 100),
        )

    async def _refunded(self, invoice: str, reference: str) -> RefundAnswer | None:
        """The refund that an earlier try began, if any."""
        path = f"/refunds?invoice_id={quote(invoice, safe='')}"
        reply = await calls.ask(NAME, self._exchange.get(path, self._headers))
        listed = (reading.json_object(reply.body) or {}).get("data")
        if reply.status != 200 or not isinstance(listed, list):
            raise calls.no_answer(reply)
        ours = [one for one in listed if isinstance(one, dict) and one.get("reference_id") == reference]
        return next((answer for one in ours if (answer := _refund_answer(one)) is not None), None)


def _invoice(name: str, push: Push) -> dict[str, Any]:
    return {
        "external_id": name,
        "amount": _number(push.amount),
        "currency": push.amount.currency,
        "description": f"{push.description} {push.reference}".strip(),
        "invoice_duration": _OPEN_FOR,
    }


def _number(money: Money) -> int | float:
    """Major units, as Xendit counts."""
    unit = int(10 ** exponent(money.currency))
    return money.minor // unit if money.minor % unit == 0 else money.minor / unit


def _paid(said: Mapping[str, Any]) -> Money | None:
    """What was paid, where Xendit says so, else what was asked."""
    paid = said.get("paid_amount")
    return reading.major(said.get("amount") if paid is None else paid, said.get("currency"))


def _answer(invoice: Mapping[str, Any]) -> PaymentAnswer | None:
    """What one invoice says; None where its status is one nobody documents, or it is paid and says not how much."""
    status = str(invoice.get("status"))
    outcome = _STATUSES.get(status)
    match outcome:
        case None:
            return None
        case _O.PAID:
            amount, receipt = _paid(invoice), reading.word(invoice.get("id"))
            return PaymentAnswer(outcome, "", status, receipt, amount) if amount and receipt else None
        case _:
            return PaymentAnswer(outcome, "expired" if outcome is _O.EXPIRED else "", status)


def _refund_answer(said: Mapping[str, Any]) -> RefundAnswer | None:
    """How a refund stands by its own body; None where this is no refund."""
    outcome, reference = _REFUNDS.get(str(said.get("status"))), reading.word(said.get("id"))
    if outcome is None or not reference:
        return None
    return RefundAnswer(outcome, reference, reading.word(said.get("failure_code")), patience=_DAYS)


def _make(session: ClientSession, clock: Clock, values: Mapping[str, str]) -> XenditProvider:
    return XenditProvider(Exchange(session, values["base_url"]), values["secret_key"], values["callback_token"])


OFFER = Offer(
    name=NAME,
    title="Xendit",
    kind="payments",
    fields=(
        Field("secret_key", secret=True),
        Field("callback_token", secret=True),
        Field("base_url", optional=True, default="https://api.xendit.co", form="url"),
    ),
    currencies=XenditProvider.currencies,
    make=_make,
    dashboard=True,
    link=True,
)
