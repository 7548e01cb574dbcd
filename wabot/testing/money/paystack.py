"""Stands in for Paystack: mobile money charges, verification, refunds and signed webhooks."""

import hashlib
import hmac
from typing import Any

import orjson
from aiohttp import web

from wabot.core.clock import Clock, Instant, to_datetime
from wabot.core.money import Money
from wabot.testing.money.checkout import Became, Bill, Checkout, Signing
from wabot.testing.money.desk import as_json, json_answer

_WORDS = {
    Became.OPEN: "ongoing",
    Became.PAID: "success",
    Became.DENIED: "failed",
    Became.EXPIRED: "abandoned",
    Became.REFUNDED: "reversed",
}
_ENDS = {Became.REFUNDED: "processed", Became.DENIED: "failed", Became.OPEN: "pending"}


class PaystackStandIn(Checkout):
    """Tells of charges that succeed, and of refunds; of a charge that fails or is left alone it tells nothing."""

    def __init__(self, clock: Clock, secret: str) -> None:
        super().__init__(clock, secret)
        self.began: dict[str, Instant] = {}

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/charge", self._charge),
            web.get("/transaction/verify/{name}", self._verify),
            web.get("/transaction/{id}", self._fetch),
            web.post("/refund", self._refund),
            web.get("/refund", self._refunds),
        ]

    async def say(self, name: str, became: Became, amount: Money | None = None) -> None:
        body = self.body(self.bills[name], became, amount)
        await self._send(name, {"event": f"charge.{'success' if became is Became.PAID else 'failed'}", "data": body})

    async def tell_of(self, event: str) -> None:
        """One of the many events that are no charges, to the same address."""
        await self._send(event, {"event": event, "data": {"id": 1, "status": "success"}})

    async def end(self, name: str, became: Became) -> None:
        """Nobody is told, as Paystack has it."""
        self.bills[name].status = became

    def body(self, bill: Bill, became: Became, amount: Money | None = None) -> dict[str, Any]:
        """A transaction, as verification and webhooks tell it."""
        shown = amount or bill.paid or bill.asked
        return {
            "id": self._number(bill),
            "domain": "test",
            "status": _WORDS[became],
            "reference": bill.name,
            "amount": shown.minor,
            "currency": shown.currency,
            "message": None,
            "gateway_response": "Approved" if became is Became.PAID else "Declined",
            "channel": "mobile_money",
            "created_at": to_datetime(self.began[bill.name]).isoformat(),
            "requested_amount": bill.asked.minor,
            "fees": 0,
        }

    def fault_answer(self, status: int) -> web.Response:
        return json_answer({"status": False, "message": "Invalid key" if status == 401 else "Trouble."}, status)

    async def _send(self, subject: str, said: dict[str, Any]) -> None:
        body = orjson.dumps(said)
        headers = {"Content-Type": "application/json"}
        signing = self.signing.take()
        if signing is not Signing.NONE:
            key = self.secret if signing is Signing.RIGHT else "another key"
            headers["x-paystack-signature"] = hmac.new(key.encode(), body, hashlib.sha512).hexdigest()
        await self.tell(subject, body, headers)

    def _known(self, request: web.Request) -> bool:
        return request.headers.get("Authorization") == f"Bearer {self.secret}"

    def _number(self, bill: Bill) -> int:
        return 4_099_260_000 + int(bill.id.partition("-")[0], 16)

    def _by_number(self, number: str) -> Bill | None:
        return next((bill for bill in self.bills.values() if str(self._number(bill)) == number), None)

    async def _charge(self, request: web.Request) -> web.Response:
        self.asked += 1
        if not self._known(request):
            return self.fault_answer(401)
        wanted = as_json(await request.read())
        name, amount = str(wanted.get("reference")), wanted.get("amount")
        phone = str(wanted.get("mobile_money", {}).get("phone"))
        if not wanted.get("email") or not isinstance(amount, int) or amount <= 0 or amount > 10_000_000:
            return json_answer({"status": False, "message": "Invalid Amount Sent"}, 400)
        if not phone.startswith("+254"):
            return json_answer({"status": False, "message": "Invalid phone number"}, 400)
        if name in self.bills:
            return json_answer({"status": False, "message": "Duplicate Transaction Reference"}, 400)

        async def act() -> web.Response:
            self.opened(name, Money(amount, str(wanted.get("currency"))))
            self.began[name] = self.clock.now()
            text = "Please complete authorization process on your mobile phone"
            about = {"reference": name, "status": "pay_offline", "display_text": text}
            return json_answer({"status": True, "message": "Charge attempted", "data": about})

        return await self.guarded(request, act)

    async def _verify(self, request: web.Request) -> web.Response:
        async def act() -> web.Response:
            bill = self.bills.get(request.match_info["name"])
            return self._told(request, bill, "Transaction reference not found.")

        return await self.guarded(request, act, question=True)

    async def _fetch(self, request: web.Request) -> web.Response:
        async def act() -> web.Response:
            return self._told(request, self._by_number(request.match_info["id"]), "Transaction not found")

        return await self.guarded(request, act, question=True)

    def _told(self, request: web.Request, bill: Bill | None, missing: str) -> web.Response:
        if not self._known(request):
            return self.fault_answer(401)
        if bill is None:
            return json_answer({"status": False, "message": missing}, 404)
        return json_answer({"status": True, "message": "ok", "data": self.body(bill, bill.status)})

    async def _refund(self, request: web.Request) -> web.Response:
        bill = self._by_number(str(as_json(await request.read()).get("transaction")))

        async def act() -> web.Response:
            if bill is None or bill.status is not Became.PAID:
                return json_answer({"status": False, "message": "Transaction has been fully reversed"}, 400)
            ends = self.refund_ends.take()
            bill.refunds["whole"] = _ENDS[ends]
            bill.status = Became.PAID if ends is Became.DENIED else Became.REFUNDED
            if ends is not Became.OPEN:
                about = {"status": _ENDS[ends], "transaction_reference": bill.name, "refund_reference": "TRF_1"}
                told = {**about, "amount": str(bill.asked.minor), "currency": bill.asked.currency}
                await self._send(bill.name, {"event": f"refund.{_ENDS[ends]}", "data": told})
            whole = {"id": self._number(bill), "reference": bill.name}
            queued = {"transaction": whole, "status": "pending", "amount": bill.asked.minor}
            return json_answer({"status": True, "message": "Refund has been queued for processing", "data": queued})

        return await self.guarded(request, act)

    async def _refunds(self, request: web.Request) -> web.Response:
        async def act() -> web.Response:
            if not self._known(request):
                return self.fault_answer(401)
            told = [(bill, status) for bill in self.bills.values() for status in bill.refunds.values()]
            listed = [{"transaction": self._number(bill), "status": status} for bill, status in told]
            return json_answer({"status": True, "message": "Refunds retrieved", "data": listed})

        return await self.guarded(request, act, question=True)
