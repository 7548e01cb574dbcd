"""Flutterwave (v3): a page on which a person pays by mobile money, bank or card, and is sent to by a link."""

import hmac
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import structlog
from aiohttp import ClientSession

from wabot.core.clock import DAY, HOUR, Clock, later
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
from wabot.providers.exchange import Exchange, Reply

log = structlog.get_logger()

NAME = "flutterwave"
_O, _R = PaymentOutcome, RefundOutcome
_OPEN_FOR = 24 * 60  # minutes: the longest that a page may stay open, as documented
_GIVEN_UP = 36 * HOUR
_DAYS = 2 * DAY  # documented: a refund takes 3 to 15 working days
_STATUSES: Mapping[str, tuple[PaymentOutcome, str]] = {
    "successful": (_O.PAID, ""),
    "pending": (_O.PENDING, ""),
    "failed": (_O.PENDING, ""),  # a try: on the same page another may follow, so the page's end is the end
}
# Documented: "completed" alone. Assumed: the others, and that "completed" alone means that the money is on its way.
_REFUNDS: Mapping[str, RefundOutcome] = {
    "completed": _R.PENDING,
    "pending": _R.PENDING,
    "pending-momo": _R.PENDING,
    "processing": _R.PENDING,
    "completed-bank-transfer": _R.DONE,
    "completed-momo": _R.DONE,
    "completed-mpgs": _R.DONE,
    "completed-offline": _R.DONE,
    "completed-preauth": _R.DONE,
    "failed": _R.MANUAL,
}


class FlutterwaveProvider:
    """One business. Our key is its tx_ref; the receipt is Flutterwave's number of the transaction."""

    name = NAME
    can_refund = True
    currencies = frozenset({"KES", "NGN", "UGX", "TZS", "GHS", "USD"})  # of many more; each way to pay has its own
    notices_by_order = False

    def __init__(self, exchange: Exchange, clock: Clock, values: Mapping[str, str]) -> None:
        """`values` holds the fields of the offer. `email` stands for every payer, because Flutterwave wants one;
        `redirect_url` is where people land after paying: never a callback address, which they must not learn."""
        self._exchange, self._clock, self._values = exchange, clock, values
        self._headers = {"Accept": "application/json", "Authorization": f"Bearer {values['secret_key']}"}

    def name_of(self, key: str) -> str:
        """Assumed: which characters, and how many. No rule is documented; these need no care anywhere."""
        return reading.safe_name(key, "A-Za-z0-9_-", 100)

    async def request(self, push: Push) -> PushAccepted:
        """Open a payment page. A tx_ref must be unique, so a "duplicate" tells that an earlier try got through.

        Assumed: the idempotency key, documented for v4, does no harm here.
        """
        if push.amount.currency not in self.currencies or push.amount.minor <= 0:
            raise Refused("bad_amount", push.amount.currency)
        name = self.name_of(push.key)
        body = {
            "tx_ref": name,
            "amount": _number(push.amount),
            "currency": push.amount.currency,
            "redirect_url": self._values["redirect_url"],
            "customer": {"email": self._values["email"]},
            "customizations": {"title": f"{push.description} {push.reference}".strip()},
            "session_duration": _OPEN_FOR,
        }
        reply = await calls.act(NAME, self._exchange.post("/v3/payments", self._keyed(name), body))
        link = reading.link(_data(reply).get("link"))
        if reply.status not in (200, 201) or not link:
            raise _no_page(reply)
        log.info("pay.page_opened", provider=NAME, tenant=push.tenant, key=push.key)
        return PushAccepted(name, "", push.amount, link)

    async def query(self, checkout_id: str) -> PaymentAnswer:
        """Verify by our reference. Until the person has chosen how to pay, Flutterwave knows of no transaction."""
        path = "/v3/transactions/verify_by_reference"
        reply = await calls.ask(NAME, self._exchange.get(path, self._headers, {"tx_ref": checkout_id}))
        # The sentence is seen in reports of users, under 400. Assumed: 404 as well.
        if reply.status in (400, 404) and "no transaction" in _words(reply):
            raise Refused("unknown")
        about = _data(reply)
        if reply.status != 200 or about.get("tx_ref") != checkout_id:
            raise calls.no_answer(reply)
        status = reading.word(about.get("status"))
        outcome, why = _STATUSES.get(status, (None, ""))
        if outcome is _O.PENDING and self._given_up(about):
            outcome, why = _O.EXPIRED, "no_answer"
        amount, receipt = _amount(about), reading.word(about.get("id"))
        if outcome is None or (outcome is _O.PAID and (amount is None or not receipt)):
            raise Retry(calls.SOON, "query_unclear")
        return PaymentAnswer(outcome, why, status, receipt, amount)

    def proof(self, headers: Mapping[str, str], body: bytes) -> Proof:
        """The secret hash of the dashboard, the same in every webhook."""
        due, given = self._values["secret_hash"].encode(), reading.header(headers, "verif-hash")
        return Proof.SIGNED if due and hmac.compare_digest(due, given) else Proof.BAD

    def read_notice(self, body: bytes) -> PaymentNotice:
        """charge.completed. Assumed: of tries that failed as well. The address gets all events: others name no push."""
        said = reading.notice_object(body)
        event, about = reading.required(said, "event"), reading.inner(said, "data")
        if event.startswith("refund."):
            raise BadNotice("refund")
        if event != "charge.completed":
            return PaymentNotice("", "", _O.PENDING, event)
        status = reading.required(about, "status")
        outcome, why = _STATUSES.get(status, (None, ""))
        if outcome is None:
            raise BadNotice("unknown_status")
        amount, receipt = _amount(about), reading.word(about.get("id"))
        if outcome is _O.PAID and (amount is None or not receipt):
            outcome, why = _O.INCOMPLETE, "no_amount"
        return PaymentNotice(
            checkout_id=reading.required(about, "tx_ref"),
            merchant_id="",
            outcome=outcome,
            code=status,
            word=why,
            amount=amount,
            receipt=receipt,
            description=reading.text(about.get("processor_response")),
        )

    async def refund(self, request: RefundRequest) -> RefundAnswer:
        """Looks first, then asks under an idempotency key. Assumed for v3: that the key makes a second try harmless,
        as documented for every POST of v4; and that no transaction can be given back whole twice."""
        known = await self._refunded(request.receipt)
        if known is not None:
            return known
        body = {"amount": _number(request.amount), "comments": request.key}
        path = f"/v3/transactions/{quote(request.receipt, safe='')}/refund"
        reply = await calls.act(NAME, self._exchange.post(path, self._keyed(request.key), body))
        answer = _refund_answer(_data(reply)) if reply.status in (200, 201) else None
        if answer is None:
            raise calls.trouble(reply)
        log.info("pay.refund_accepted", provider=NAME, tenant=request.tenant, key=request.key)
        return answer

    def read_refund_notice(self, body: bytes) -> RefundNotice:
        """Assumed: refund.completed and such, with the refund's own number, and fields in either of two spellings."""
        said = reading.notice_object(body)
        event, about = reading.required(said, "event"), reading.inner(said, "data")
        outcome = _REFUNDS.get(str(about.get("status"))) if event.startswith("refund.") else None
        if outcome is None:
            raise BadNotice("no_refund")
        paid = about.get("amount_refunded", about.get("AmountRefunded"))
        return RefundNotice(
            reference=reading.required(about, "id"),
            outcome=outcome,
            code=reading.word(about.get("status")),
            receipt=_refund_of(about),
            amount=reading.major(paid, about.get("currency")),
        )

    def _keyed(self, key: str) -> dict[str, str]:
        return {**self._headers, "X-Idempotency-Key": key}

    def _given_up(self, about: Mapping[str, Any]) -> bool:
        """Whether a pending transaction is an old one. Assumed: that none is paid half a day after its page closed."""
        began = reading.moment(about.get("created_at"))
        return began is not None and later(began, _GIVEN_UP) < self._clock.now()

    async def _refunded(self, receipt: str) -> RefundAnswer | None:
        """The refund that an earlier try began. Assumed: the list, newest first, in the words of a refund's answer."""
        reply = await calls.ask(NAME, self._exchange.get("/v3/refunds", self._headers))
        listed = (reading.json_object(reply.body) or {}).get("data")
        if reply.status != 200 or not isinstance(listed, list):
            raise calls.no_answer(reply)
        ours = [one for one in listed if isinstance(one, dict) and _refund_of(one) == receipt]
        return next((answer for one in ours if (answer := _refund_answer(one)) is not None), None)


def _number(money: Money) -> int | float:
    """Major units, as Flutterwave counts."""
    unit = int(10 ** exponent(money.currency))
    return money.minor // unit if money.minor % unit == 0 else money.minor / unit


def _amount(about: Mapping[str, Any]) -> Money | None:
    """What was paid for us. Assumed: `charged_amount` holds fees as well where the payer bears them, `amount` never."""
    return reading.major(about.get("amount"), about.get("currency"))


def _data(reply: Reply) -> dict[str, Any]:
    """What a success is about; empty where the answer tells of none."""
    said = reading.json_object(reply.body) or {}
    return reading.inner(said, "data") if said.get("status") == "success" else {}


def _words(reply: Reply) -> str:
    return str((reading.json_object(reply.body) or {}).get("message"))[:500].casefold()


def _no_page(reply: Reply) -> Exception:
    """What an answer without a page means. Assumed: the words of a name used before, and of a wrong amount."""
    words = _words(reply)
    if reply.status in (400, 409) and ("duplicate" in words or "already" in words):
        return Ambiguous("name_taken", f"HTTP {reply.status}")
    return calls.trouble(reply, "bad_amount" if "amount" in words else "rejected")


def _refund_of(refund: Mapping[str, Any]) -> str:
    """The number of the transaction that a refund is of."""
    return reading.word(refund.get("tx_id", refund.get("TransactionId")))


def _refund_answer(refund: Mapping[str, Any]) -> RefundAnswer | None:
    """How a refund stands by its own body; None where this is no refund."""
    outcome, reference = _REFUNDS.get(str(refund.get("status"))), reading.word(refund.get("id"))
    return None if outcome is None or not reference else RefundAnswer(outcome, reference, patience=_DAYS)


def _make(session: ClientSession, clock: Clock, values: Mapping[str, str]) -> FlutterwaveProvider:
    return FlutterwaveProvider(Exchange(session, values["base_url"]), clock, values)


OFFER = Offer(
    name=NAME,
    title="Flutterwave",
    kind="payments",
    fields=(
        Field("secret_key", secret=True),
        Field("secret_hash", secret=True),
        Field("email", optional=True, default="payments@example.com"),
        Field("redirect_url", optional=True, default="https://wa.me", form="url"),
        Field("base_url", optional=True, default="https://api.flutterwave.com", form="url"),
    ),
    currencies=FlutterwaveProvider.currencies,
    make=_make,
    dashboard=True,
    link=True,
)
