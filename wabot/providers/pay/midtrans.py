"""Midtrans: a page to pay on (Snap), which a person is sent to by a link; Indonesian rupiah, whole units only."""

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from urllib.parse import quote

import structlog
from aiohttp import ClientSession

from wabot.core.clock import Clock
from wabot.core.errors import Refused, Retry
from wabot.core.money import Money
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

NAME, CURRENCY = "midtrans", "IDR"
_O = PaymentOutcome
_PAID_WORDS = frozenset({"settlement", "capture"})
_REFUND_WORDS = frozenset({"refund", "partial_refund"})
_STATUSES: Mapping[str, tuple[PaymentOutcome, str]] = {
    "pending": (_O.PENDING, ""),
    "authorize": (_O.PENDING, ""),  # held on a card, not taken
    "deny": (_O.FAILED, "rejected"),  # on the same page another try may follow, and a later settlement wins
    "failure": (_O.FAILED, "rejected"),
    "cancel": (_O.CANCELLED, "cancelled"),
    "expire": (_O.EXPIRED, "expired"),
    # Money that was here and went back: it must not be delivered for, and after a payment a person is told.
    "refund": (_O.FAILED, "refunded"),
    "partial_refund": (_O.FAILED, "refunded"),
    "chargeback": (_O.FAILED, "refunded"),
    "partial_chargeback": (_O.FAILED, "refunded"),
}


class MidtransProvider:
    """One merchant's account. Our key is its order_id, so an unanswered request can be asked about."""

    name = NAME
    can_refund = True
    currencies = frozenset({CURRENCY})
    notices_by_order = False

    def __init__(self, snap: Exchange, server_key: str) -> None:
        self._snap = snap
        # Documented: app.midtrans.com beside api.midtrans.com, app.sandbox.… beside api.sandbox.…
        self._core = replace(snap, base_url=snap.base_url.replace("//app.", "//api.", 1))
        self._key = server_key
        self._headers = {"Accept": "application/json", **reading.basic(server_key)}

    def name_of(self, key: str) -> str:
        """Documented: at most 50 characters, of symbols only - _ ~ and dot."""
        return reading.safe_name(key, "A-Za-z0-9_.~-", 50)

    async def request(self, push: Push) -> PushAccepted:
        """Open a payment page. An order_id is taken once, so a "taken before" tells that an earlier try got through."""
        if push.amount.currency != CURRENCY or push.amount.minor <= 0:
            raise Refused("bad_amount", push.amount.currency)
        name = self.name_of(push.key)
        # Assumed for Snap: documented for /v2/charge. Where it is not heeded, the dashboard's address counts.
        headers = {**self._headers, "X-Override-Notification": push.callback_url}
        body = _page(name, push)
        reply = await calls.act(NAME, self._snap.post("/snap/v1/transactions", headers, body))
        said = reading.json_object(reply.body) or {}
        link = reading.link(said.get("redirect_url"))
        if reply.status not in (200, 201) or not link:
            raise _no_page(reply, said)
        log.info("pay.page_opened", provider=NAME, tenant=push.tenant, key=push.key)
        return PushAccepted(name, "", push.amount, link)

    async def query(self, checkout_id: str) -> PaymentAnswer:
        """The status of the order. Until the person has chosen how to pay, Midtrans knows of no transaction; a page
        that ends before is told of by nobody."""
        said = await self._status(checkout_id)
        if said.get("status_code") == "404":
            raise Refused("unknown")
        outcome, why = _judge(said)
        if said.get("order_id") != checkout_id or outcome is None or outcome is _O.INCOMPLETE:
            raise Retry(calls.SOON, "query_unclear")
        status = reading.word(said.get("transaction_status"))
        return PaymentAnswer(outcome, why, status, reading.word(said.get("transaction_id")), _amount(said))

    def proof(self, headers: Mapping[str, str], body: bytes) -> Proof:
        """SHA-512 over the fields as they are written, with the server key; it does not cover the status word."""
        said = reading.json_object(body) or {}
        parts = [said.get(name) for name in ("order_id", "status_code", "gross_amount")]
        given = said.get("signature_key")
        if not isinstance(given, str) or not all(isinstance(part, str) for part in parts):
            return Proof.BAD
        due = hashlib.sha512("".join((*map(str, parts), self._key)).encode()).hexdigest()
        return Proof.SIGNED if hmac.compare_digest(due.encode(), given.encode()) else Proof.BAD

    def read_notice(self, body: bytes) -> PaymentNotice:
        said = reading.notice_object(body)
        status = reading.required(said, "transaction_status")
        if status in _REFUND_WORDS:
            raise BadNotice("refund")
        outcome, why = _judge(said)
        if outcome is None:
            raise BadNotice("unknown_status")
        return PaymentNotice(
            checkout_id=reading.required(said, "order_id"),
            merchant_id="",
            outcome=outcome,
            code=status,
            word=why,
            amount=_amount(said),
            receipt=reading.word(said.get("transaction_id")),
            description=reading.text(said.get("status_message")),
        )

    async def refund(self, request: RefundRequest) -> RefundAnswer:
        """Looks first, then asks under a refund_key of ours, which Midtrans takes once."""
        reference = reading.safe_name(request.key, "A-Za-z0-9_-", 50)
        said = await self._status(request.receipt)
        match said.get("transaction_status"):
            case "refund":
                return RefundAnswer(RefundOutcome.DONE, reference)
            case "settlement":
                pass
            case _:  # a card's payment can be cancelled on its first day only, and in part nobody gives back here
                return RefundAnswer(RefundOutcome.MANUAL, word="not_settled")
        body = {"refund_key": reference, "amount": request.amount.minor, "reason": request.reason[:255]}
        path = f"/v2/{quote(request.receipt, safe='')}/refund"
        reply = await calls.act(NAME, self._core.post(path, self._headers, body))
        said = reading.json_object(reply.body) or {}
        if _code(reply, said) == 200 and said.get("transaction_status") == "refund":
            log.info("pay.refunded", provider=NAME, tenant=request.tenant, key=request.key)
            return RefundAnswer(RefundOutcome.DONE, reference)
        raise calls.trouble(Reply(_code(reply, said), reply.body))

    def read_refund_notice(self, body: bytes) -> RefundNotice:
        """A status that tells of money given back, by the key we asked with."""
        said = reading.notice_object(body)
        status = reading.required(said, "transaction_status")
        if status not in _REFUND_WORDS:
            raise BadNotice("no_refund")
        listed = said.get("refunds")
        last = listed[-1] if isinstance(listed, list) and listed and isinstance(listed[-1], dict) else {}
        return RefundNotice(
            reference=reading.required({"refund_key": said.get("refund_key") or last.get("refund_key")}, "refund_key"),
            outcome=RefundOutcome.DONE if status == "refund" else RefundOutcome.MANUAL,
            code=status,
            receipt=reading.word(said.get("transaction_id")),
            amount=reading.major(said.get("refund_amount"), _currency(said)),
            description=reading.text(said.get("status_message")),
        )

    async def _status(self, name: str) -> dict[str, Any]:
        """What Midtrans knows of an order or transaction; a body of its own may say 404 under HTTP 200."""
        path = f"/v2/{quote(name, safe='')}/status"
        reply = await calls.ask(NAME, self._core.get(path, self._headers))
        said = reading.json_object(reply.body) or {}
        if _code(reply, said) not in (200, 201, 202, 404, 407) or "status_code" not in said:
            raise calls.no_answer(Reply(_code(reply, said), reply.body))
        return said


def _page(name: str, push: Push) -> dict[str, Any]:
    amount = push.amount.minor
    item = {"id": push.reference, "price": amount, "quantity": 1, "name": push.description[:50]}
    return {
        "transaction_details": {"order_id": name, "gross_amount": amount},
        "item_details": [item],
        "page_expiry": {"unit": "hours", "duration": 24},
    }


def _no_page(reply: Reply, said: Mapping[str, Any]) -> Exception:
    """What an answer without a page means. Assumed: the words of a name used before, and of a wrong amount."""
    words = str(said.get("error_messages", ""))[:500].casefold()
    if reply.status == 406 or (reply.status == 400 and "order_id" in words and ("taken" in words or "used" in words)):
        return Ambiguous("name_taken", f"HTTP {reply.status}")
    return calls.trouble(reply, "bad_amount" if "gross_amount" in words else "rejected")


def _judge(said: Mapping[str, Any]) -> tuple[PaymentOutcome | None, str]:
    """Paid is only what is settled or captured, has status code 200 and no doubt of fraud; None: an unknown word."""
    status = said.get("transaction_status")
    if status not in _PAID_WORDS:
        return _STATUSES.get(str(status), (None, ""))
    fraud = said.get("fraud_status", "accept" if status == "settlement" else None)
    if str(said.get("status_code")) != "200" or fraud != "accept":
        return _O.PENDING, ""
    whole = _amount(said) is not None and reading.word(said.get("transaction_id"))
    return (_O.PAID, "") if whole else (_O.INCOMPLETE, "no_amount")


def _currency(said: Mapping[str, Any]) -> object:
    """Older bodies name no currency: Midtrans had only this one."""
    return said.get("currency", CURRENCY)


def _amount(said: Mapping[str, Any]) -> Money | None:
    return reading.major(said.get("gross_amount"), _currency(said))


def _code(reply: Reply, said: Mapping[str, Any]) -> int:
    """Midtrans' own status code where it says one, else HTTP's."""
    own = str(said.get("status_code", ""))
    return int(own) if len(own) == 3 and own.isascii() and own.isdigit() else reply.status


def _make(session: ClientSession, clock: Clock, values: Mapping[str, str]) -> MidtransProvider:
    return MidtransProvider(Exchange(session, values["base_url"]), values["server_key"])


OFFER = Offer(
    name=NAME,
    title="Midtrans",
    kind="payments",
    fields=(
        Field("server_key", secret=True),
        Field("base_url", optional=True, default="https://app.midtrans.com", form="url"),
    ),
    currencies=MidtransProvider.currencies,
    make=_make,
    dashboard=True,
    link=True,
)
