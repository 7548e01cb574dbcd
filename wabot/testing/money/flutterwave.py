"""Stands in for Flutterwave (v3): pages, verification by reference, refunds and webhooks with the secret hash."""

from typing import Any

import orjson
from aiohttp import web

from wabot.core.clock import Clock, Instant, to_datetime
from wabot.core.money import Money, exponent
from wabot.testing.money.checkout import Became, Bill, Checkout, Signing
from wabot.testing.money.desk import as_json, json_answer

_WORDS = {
    Became.OPEN: "pending",
    Became.PAID: "successful",
    Became.DENIED: "failed",
    Became.EXPIRED: "failed",
    Became.REFUNDED: "successful",
}
_CURRENCIES = ("KES", "NGN", "UGX", "TZS", "GHS", "USD")
_ENDS = {Became.REFUNDED: "completed-momo", Became.DENIED: "failed"}


class FlutterwaveStandIn(Checkout):
    """`token` stands in every webhook. `chosen` says whether people choose how to pay as soon as they have the page:
    before, there is no transaction. Of a page left alone nobody is told."""

    chosen = True

    def __init__(self, clock: Clock, secret: str, token: str) -> None:
        super().__init__(clock, secret)
        self.token = token
        self.began: dict[str, Instant] = {}

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/v3/payments", self._open),
            web.get("/v3/transactions/verify_by_reference", self._verify),
            web.post("/v3/transactions/{id}/refund", self._refund),
            web.get("/v3/refunds", self._refunds),
        ]

    async def say(self, name: str, became: Became, amount: Money | None = None) -> None:
        await self._send(name, "charge.completed", self.body(self.bills[name], became, amount))

    async def tell_of(self, event: str) -> None:
        """One of the events that are no charges, to the same address."""
        await self._send(event, event, {"id": 1, "status": "SUCCESSFUL", "reference": "a-transfer"})

    async def end(self, name: str, became: Became) -> None:
        """A failure is told; a page left alone stays pending."""
        if became is not Became.EXPIRED:
            await super().end(name, became)

    def body(self, bill: Bill, became: Became, amount: Money | None = None) -> dict[str, Any]:
        """A transaction, as verification and webhooks tell it."""
        shown = amount or bill.paid or bill.asked
        return {
            "id": self._number(bill),
            "tx_ref": bill.name,
            "flw_ref": f"FLW-MOCK-{bill.id}",
            "device_fingerprint": "N/A",
            "amount": _major(shown),
            "currency": shown.currency,
            "charged_amount": _major(shown) + 1,
            "app_fee": 1,
            "merchant_fee": 0,
            "processor_response": "Approved" if became is Became.PAID else "Declined",
            "auth_model": "MOBILEMONEY",
            "status": _WORDS[became],
            "payment_type": "mpesa",
            "created_at": to_datetime(self.began[bill.name]).isoformat(),
            "account_id": 17321,
        }

    def fault_answer(self, status: int) -> web.Response:
        return _error("Invalid authorization key" if status == 401 else "An error occurred", status)

    async def _send(self, subject: str, event: str, about: dict[str, Any]) -> None:
        headers = {"Content-Type": "application/json"}
        signing = self.signing.take()
        if signing is not Signing.NONE:
            headers["verif-hash"] = self.token if signing is Signing.RIGHT else "another-hash"
        await self.tell(subject, orjson.dumps({"event": event, "data": about}), headers)

    def _known(self, request: web.Request) -> bool:
        return request.headers.get("Authorization") == f"Bearer {self.secret}"

    def _number(self, bill: Bill) -> int:
        return 288_200_108 + list(self.bills).index(bill.name)

    async def _open(self, request: web.Request) -> web.Response:
        self.asked += 1
        if not self._known(request):
            return self.fault_answer(401)
        wanted = as_json(await request.read())
        name, amount, currency = str(wanted.get("tx_ref")), wanted.get("amount"), wanted.get("currency")
        if not isinstance(amount, int | float) or amount <= 0 or currency not in _CURRENCIES:
            return _error("amount is required", 400)
        if not wanted.get("redirect_url") or not wanted.get("customer", {}).get("email"):
            return _error("customer email and redirect_url are required", 400)
        if name in self.bills:
            return _error("Duplicate transaction reference", 400)

        async def act() -> web.Response:
            self.began[name] = self.clock.now()
            bill = self.opened(name, Money(round(amount * int(10 ** exponent(currency))), currency))
            return _success("Hosted Link", {"link": f"{self.base_url}/v3/hosted/pay/{bill.id}"})

        return await self.guarded(request, act)

    async def _verify(self, request: web.Request) -> web.Response:
        async def act() -> web.Response:
            if not self._known(request):
                return self.fault_answer(401)
            bill = self.bills.get(request.query.get("tx_ref", ""))
            if bill is None or (bill.status is Became.OPEN and not self.chosen):
                return _error("No transaction was found for this id", 400)
            return _success("Transaction fetched successfully", self.body(bill, bill.status))

        return await self.guarded(request, act, question=True)

    async def _refund(self, request: web.Request) -> web.Response:
        number = request.match_info["id"]
        bill = next((one for one in self.bills.values() if str(self._number(one)) == number), None)

        async def act() -> web.Response:
            if bill is None or bill.status is not Became.PAID:
                return _error("Transaction cannot be refunded", 400)
            if not request.headers.get("X-Idempotency-Key"):
                return _error("No key", 400)
            ends = self.refund_ends.take()
            bill.refunds["whole"] = "completed"
            bill.status = Became.PAID if ends is Became.DENIED else Became.REFUNDED
            if ends is not Became.OPEN:
                bill.refunds["whole"] = _ENDS[ends]
                await self._send(bill.name, f"refund.{_ENDS[ends].partition('-')[0]}", self._refund_body(bill))
            return _success("Transaction refund initiated", {**self._refund_body(bill), "status": "completed"})

        return await self.guarded(request, act)

    async def _refunds(self, request: web.Request) -> web.Response:
        async def act() -> web.Response:
            if not self._known(request):
                return self.fault_answer(401)
            return _success(
                "Refunds fetched", [self._refund_body(bill) for bill in self.bills.values() if bill.refunds]
            )

        return await self.guarded(request, act, question=True)

    def _refund_body(self, bill: Bill) -> dict[str, Any]:
        number, paid = self._number(bill), bill.paid or bill.asked
        return {
            "id": number - 288_200_000,
            "account_id": 17321,
            "tx_id": number,
            "flw_ref": f"FLW-MOCK-{bill.id}",
            "amount_refunded": _major(paid),
            "status": bill.refunds["whole"],
            "destination": "payment_source",
        }


def _success(message: str, about: object) -> web.Response:
    return json_answer({"status": "success", "message": message, "data": about})


def _error(message: str, status: int) -> web.Response:
    return json_answer({"status": "error", "message": message, "data": None}, status)


def _major(money: Money) -> float:
    return money.minor / int(10 ** exponent(money.currency))
