"""Stands in for Midtrans: Snap pages, status, refunds and signed notifications, after its documented bodies."""

import hashlib
from typing import Any

import orjson
from aiohttp import encode_basic_auth, web

from wabot.core.money import Money
from wabot.testing.money.checkout import Became, Bill, Checkout, Signing
from wabot.testing.money.desk import as_json, json_answer

_WORDS = {
    Became.OPEN: ("pending", "201"),
    Became.PAID: ("settlement", "200"),
    Became.DENIED: ("deny", "202"),
    Became.EXPIRED: ("expire", "202"),
    Became.REFUNDED: ("refund", "200"),
}


class MidtransStandIn(Checkout):
    """`chosen` says whether people choose how to pay as soon as they have the page: before, there is no transaction."""

    chosen = True

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/snap/v1/transactions", self._open),
            web.get("/v2/{name}/status", self._status),
            web.post("/v2/{name}/refund", self._refund),
        ]

    async def say(self, name: str, became: Became, amount: Money | None = None) -> None:
        bill = self.bills[name]
        said = self.body(bill, became, amount)
        signing = self.signing.take()
        if signing is Signing.NONE:
            del said["signature_key"]
        elif signing is Signing.WRONG:
            said["signature_key"] = self._signature(said, "another key")
        await self.tell(name, orjson.dumps(said), to=bill.to)

    def body(self, bill: Bill, became: Became, amount: Money | None = None) -> dict[str, Any]:
        """A signed notification; a status answer is the same."""
        word, code = _WORDS[became]
        shown = amount or bill.paid or bill.asked
        said: dict[str, Any] = {
            "transaction_time": "2026-11-21 10:00:00",
            "transaction_status": word,
            "transaction_id": bill.id,
            "status_message": "midtrans payment notification",
            "status_code": code,
            "payment_type": "gopay",
            "order_id": bill.name,
            "merchant_id": "G000000001",
            "gross_amount": f"{shown.minor}.00",
            "fraud_status": "accept",
            "currency": shown.currency,
        }
        if became is Became.REFUNDED:
            said["refund_amount"] = said["gross_amount"]
            said["refunds"] = [{"refund_chargeback_id": 1, "refund_key": key} for key in bill.refunds]
        return {**said, "signature_key": self._signature(said, self.secret)}

    def fault_answer(self, status: int) -> web.Response:
        return json_answer({"error_messages": ["Trouble."]}, status)

    def _signature(self, said: dict[str, Any], key: str) -> str:
        text = said["order_id"] + said["status_code"] + said["gross_amount"] + key
        return hashlib.sha512(text.encode()).hexdigest()

    def _known(self, request: web.Request) -> bool:
        return request.headers.get("Authorization") == encode_basic_auth(self.secret, "")

    async def _open(self, request: web.Request) -> web.Response:
        self.asked += 1
        if not self._known(request):
            words = "Access denied due to unauthorized transaction, please check client or server key"
            return json_answer({"error_messages": [words]}, 401)
        details = as_json(await request.read()).get("transaction_details", {})
        name, amount = details.get("order_id", ""), details.get("gross_amount")
        if not isinstance(amount, int) or not 1 <= amount <= 999_999_999:
            return json_answer({"error_messages": ["transaction_details.gross_amount is not valid"]}, 400)
        if name in self.bills:
            return json_answer({"error_messages": ["transaction_details.order_id has already been taken"]}, 400)

        async def act() -> web.Response:
            bill = self.opened(name, Money(amount, "IDR"), request.headers.get("X-Override-Notification", ""))
            link = f"{self.base_url}/snap/v4/redirection/{bill.id}"
            return json_answer({"token": bill.id, "redirect_url": link}, 201)

        return await self.guarded(request, act)

    async def _status(self, request: web.Request) -> web.Response:
        async def act() -> web.Response:
            if not self._known(request):
                return json_answer({"status_code": "401", "status_message": "Unknown Merchant server_key/id"}, 401)
            bill = self._found(request)
            if bill is None or (bill.status is Became.OPEN and not self.chosen):
                return json_answer({"status_code": "404", "status_message": "Transaction doesn't exist."}, 404)
            return json_answer(self.body(bill, bill.status))

        return await self.guarded(request, act, question=True)

    async def _refund(self, request: web.Request) -> web.Response:
        bill, key = self._found(request), str(as_json(await request.read()).get("refund_key"))

        async def act() -> web.Response:
            if bill is None or bill.status is not Became.PAID or self.refund_ends.take() is Became.DENIED:
                words = "Merchant cannot modify the status of the transaction"
                return json_answer({"status_code": "412", "status_message": words})
            bill.status = Became.REFUNDED
            bill.refunds[key] = f"refund-{bill.id}"
            await self.say(bill.name, Became.REFUNDED)
            said = {**self.body(bill, Became.REFUNDED), "refund_key": key}
            return json_answer({**said, "status_message": "Success, refund request is approved"})

        return await self.guarded(request, act)

    def _found(self, request: web.Request) -> Bill | None:
        name = request.match_info["name"]
        return self.bills.get(name) or self.by_id(name)
