"""Stands in for Xendit: invoices, their list, refunds and webhooks with the callback token."""

from typing import Any

import orjson
from aiohttp import encode_basic_auth, web

from wabot.core.clock import Clock
from wabot.core.money import Money, exponent
from wabot.testing.money.checkout import Became, Bill, Checkout, Signing
from wabot.testing.money.desk import as_json, json_answer

_WORDS = {Became.OPEN: "PENDING", Became.PAID: "PAID", Became.DENIED: "EXPIRED", Became.EXPIRED: "EXPIRED"}
_CURRENCIES = ("IDR", "PHP", "THB", "MYR", "USD", "VND")
_ENDS = {Became.REFUNDED: "SUCCEEDED", Became.DENIED: "FAILED", Became.OPEN: "PENDING"}


class XenditStandIn(Checkout):
    """`token` stands in every webhook; a refund is accepted first and its end told by webhook."""

    def __init__(self, clock: Clock, secret: str, token: str) -> None:
        super().__init__(clock, secret)
        self.token = token
        self.twins: list[Bill] = []  # other invoices under the names of known ones: Xendit does not keep names apart
        self.novel = ""  # a status that nobody documents, in the list of invoices

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/v2/invoices", self._open),
            web.get("/v2/invoices", self._list),
            web.post("/refunds", self._refund),
            web.get("/refunds", self._refunds),
        ]

    async def say(self, name: str, became: Became, amount: Money | None = None) -> None:
        bill = self.bills[name]
        await self._send(name, self.body(bill, became, amount))

    async def say_settled(self, name: str) -> None:
        """The second webhook of a paid invoice: its money has reached the merchant's balance."""
        bill = self.bills[name]
        await self._send(name, {**self.body(bill, Became.PAID), "status": "SETTLED"})

    def body(self, bill: Bill, became: Became, amount: Money | None = None) -> dict[str, Any]:
        """An invoice's webhook."""
        said: dict[str, Any] = {
            "id": bill.id,
            "external_id": bill.name,
            "user_id": "6279ce4495d10c9afc3171b8",
            "status": _WORDS.get(became, "PAID"),
            "merchant_name": "A shop",
            "amount": _number(bill.asked),
            "currency": (amount or bill.paid or bill.asked).currency,
            "created": "2026-11-21T10:00:00.000Z",
            "updated": "2026-11-21T10:00:00.000Z",
        }
        paid = amount or bill.paid
        if said["status"] == "PAID" and paid is not None:
            channel = {"payment_method": "BANK_TRANSFER", "payment_channel": "MANDIRI"}
            said |= {"paid_amount": _number(paid), "paid_at": "2026-11-21T10:01:00.000Z", **channel}
        return said

    def fault_answer(self, status: int) -> web.Response:
        code = {401: "INVALID_API_KEY", 429: "RATE_LIMIT_EXCEEDED"}.get(status, "SERVER_ERROR")
        return json_answer({"error_code": code, "message": "Trouble."}, status)

    async def _send(self, subject: str, said: dict[str, Any]) -> None:
        token = {Signing.RIGHT: self.token, Signing.WRONG: "another-token", Signing.NONE: ""}[self.signing.take()]
        headers = {"Content-Type": "application/json", "x-callback-token": token}
        await self.tell(subject, orjson.dumps(said), headers)

    def _known(self, request: web.Request) -> bool:
        return request.headers.get("Authorization") == encode_basic_auth(self.secret, "")

    async def _open(self, request: web.Request) -> web.Response:
        self.asked += 1
        if not self._known(request):
            return self.fault_answer(401)
        wanted = as_json(await request.read())
        amount, currency = wanted.get("amount"), wanted.get("currency")
        if not isinstance(amount, int | float) or amount <= 0 or currency not in _CURRENCIES:
            return json_answer({"error_code": "API_VALIDATION_ERROR", "message": "amount"}, 400)

        async def act() -> web.Response:
            bill = self.opened(str(wanted["external_id"]), _money(amount, currency))
            link = f"{self.base_url}/web/{bill.id}"
            return json_answer({**self.body(bill, Became.OPEN), "invoice_url": link})

        return await self.guarded(request, act)

    async def _list(self, request: web.Request) -> web.Response:
        async def act() -> web.Response:
            if not self._known(request):
                return self.fault_answer(401)
            bill = self.bills.get(request.query.get("external_id", ""))
            listed = [] if bill is None else [bill, *(twin for twin in self.twins if twin.name == bill.name)]
            told = {"status": self.novel} if self.novel else {}
            return web.json_response([{**self.body(one, one.status), **told} for one in listed])

        return await self.guarded(request, act, question=True)

    async def _refund(self, request: web.Request) -> web.Response:
        wanted = as_json(await request.read())
        bill, key = self.by_id(str(wanted.get("invoice_id"))), str(wanted.get("reference_id"))

        async def act() -> web.Response:
            if bill is None or bill.status is not Became.PAID:
                return json_answer({"error_code": "INELIGIBLE_TRANSACTION", "message": "no"}, 400)
            if request.headers.get("idempotency-key") != key:
                return json_answer({"error_code": "IDEMPOTENCY_ERROR", "message": "key"}, 409)
            ends = self.refund_ends.take()
            bill.status = Became.PAID if ends is Became.DENIED else Became.REFUNDED
            bill.refunds[key] = f"rfd-{bill.id}"
            if ends is not Became.OPEN:
                event = "refund.succeeded" if ends is Became.REFUNDED else "refund.failed"
                about = {**self._refund_body(bill, key), "status": _ENDS[ends]}
                await self._send(bill.name, {"event": event, "business_id": "b", "data": about})
            return json_answer(self._refund_body(bill, key))

        return await self.guarded(request, act)

    async def _refunds(self, request: web.Request) -> web.Response:
        async def act() -> web.Response:
            if not self._known(request):
                return self.fault_answer(401)
            bill = self.by_id(request.query.get("invoice_id", ""))
            listed = [] if bill is None else [self._refund_body(bill, key) for key in bill.refunds]
            return json_answer({"data": listed, "has_more": False})

        return await self.guarded(request, act, question=True)

    def _refund_body(self, bill: Bill, key: str) -> dict[str, Any]:
        paid = bill.paid or bill.asked
        said = {"id": bill.refunds[key], "reference_id": key, "invoice_id": bill.id, "status": "PENDING"}
        return {**said, "amount": _number(paid), "currency": paid.currency, "failure_code": None}


def _number(money: Money) -> int | float:
    major = money.minor / int(10 ** exponent(money.currency))
    return int(major) if major == int(major) else major


def _money(amount: float, currency: str) -> Money:
    return Money(round(amount * int(10 ** exponent(currency))), currency)
