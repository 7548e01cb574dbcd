"""Africa's Talking on loopback: an account, loads by key, status callbacks, and the look-up."""

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, urlencode

import orjson
from aiohttp import web

from wabot.core.clock import MINUTE, Clock, Instant
from wabot.testing.money.desk import StandIn, json_answer
from wabot.testing.money.faults import Turns

FIRST_FLOAT = 1_000_000_00
_GUARD = 5 * MINUTE
_PHONE = re.compile(r"\+254[71]\d{8}", re.ASCII)
_AMOUNT = re.compile(r"KES ([1-9]\d{0,5})", re.ASCII)
_TWICE = "A duplicate request was received within the last 5 minutes"
_FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@dataclass(slots=True)
class Load:
    """One order that was taken; `status` is Sent, then Success or Failed. The amount in minor units."""

    reference: str
    key: str
    phone: str
    amount: int
    at: Instant
    status: str = "Sent"


class AfricasTalkingDesk(StandIn):
    """`taken` is every order it took; `loads` those that reached a phone. `results` turns what becomes of the next:
    "Success", "Failed", or "Sent" where nothing is known yet."""

    def __init__(self, clock: Clock, *, username: str = "shop", api_key: str = "key") -> None:
        super().__init__(clock)
        self.username, self._api_key = username, api_key
        self.float_left = FIRST_FLOAT  # in minor units
        self.results: Turns[str] = Turns("Success")
        self.json_callbacks = False  # their pages show both forms of the callback
        self.taken: list[Load] = []
        self._by_reference: dict[str, Load] = {}
        self._last: dict[str, Instant] = {}  # when a key, or without one a phone and amount, last came
        self.attempts = 0  # requests for airtime that came in, whatever became of them

    @property
    def loads(self) -> list[Load]:
        """What phones really got."""
        return [load for load in self.taken if load.status == "Success"]

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/version1/airtime/send", self._send),
            web.get("/query/transaction/find", self._find),
            web.get("/version1/user", self._user),
        ]

    def top_up(self, minor: int) -> None:
        """Money comes into the account."""
        self.float_left += minor

    def loaded(self, phone: str) -> int:
        """All that reached this phone (E.164 digits), in minor units."""
        return sum(load.amount for load in self.loads if load.phone == phone)

    async def finish(self, status: str = "Success") -> None:
        """The networks answer for every load that is under way, and the callbacks go out."""
        for load in self.taken:
            if load.status == "Sent":
                await self._end(load, status)

    def fault_answer(self, status: int) -> web.Response:
        if status == 401:
            return web.Response(text="The supplied authentication is invalid", status=401)
        return super().fault_answer(status)

    async def _send(self, request: web.Request) -> web.Response:
        self.attempts += 1
        form = {name: values[0] for name, values in parse_qs((await request.read()).decode()).items()}
        return await self.guarded(request, lambda: self._take(request, form))

    async def _take(self, request: web.Request, form: dict[str, str]) -> web.Response:
        if not self._knows(request, form.get("username", "")):
            return self.fault_answer(401)
        try:
            (recipient,) = orjson.loads(form.get("recipients", ""))
            phone, amount = str(recipient["phoneNumber"]), str(recipient["amount"])
        except (orjson.JSONDecodeError, ValueError, TypeError, KeyError):
            return web.Response(text="Request is missing required form field 'recipients'", status=400)
        key = request.headers.get("Idempotency-Key", "")
        if self._repeated(key, phone.removeprefix("+"), amount):
            return _complaint(_TWICE)
        wrong = self._wrong(phone, amount)
        if wrong:
            return _answer(phone, amount, "Failed", wrong, "None")
        return await self._load(key, phone, amount)

    async def _load(self, key: str, phone: str, amount: str) -> web.Response:
        minor = int(amount.removeprefix("KES ")) * 100
        reference = f"ATQid_{len(self.taken) + 1:032x}"
        load = Load(reference, key, phone.removeprefix("+"), minor, self.clock.now())
        self.taken.append(load)
        self._by_reference[reference] = load
        self._last[key or f"{load.phone} {amount}"] = load.at
        self.float_left -= minor
        result = self.results.take()
        if result != "Sent":
            await self._end(load, result)
        return _answer(phone, amount, "Sent", "None", reference)

    async def _end(self, load: Load, status: str) -> None:
        load.status = status
        if status == "Failed":
            self.float_left += load.amount
        told = {"requestId": load.reference, "status": status}
        if self.json_callbacks:
            await self.tell(load.reference, orjson.dumps(told))
        else:
            await self.tell(load.reference, urlencode(told).encode(), _FORM)

    def _repeated(self, key: str, phone: str, amount: str) -> bool:
        """The same key, or without keys a load like another; within five minutes."""
        last = self._last.get(key or f"{phone} {amount}")
        return last is not None and self.clock.now() - last < _GUARD

    def _wrong(self, phone: str, amount: str) -> str:
        if _PHONE.fullmatch(phone) is None:
            return "Invalid phone number"
        match = _AMOUNT.fullmatch(amount)
        if match is None or not 5 <= int(match[1]) <= 10_000:
            return "Invalid amount"
        return "Insufficient balance" if int(match[1]) * 100 > self.float_left else ""

    async def _find(self, request: web.Request) -> web.Response:
        return await self.guarded(request, lambda: self._found(request), question=True)

    async def _found(self, request: web.Request) -> web.Response:
        if not self._knows(request, request.query.get("username", "")):
            return self.fault_answer(401)
        wanted = request.query.get("transactionId", "")
        load = self._by_reference.get(wanted)
        return json_answer({"status": load.status if load else "TransactionNotFound"})

    async def _user(self, request: web.Request) -> web.Response:
        return await self.guarded(request, lambda: self._told(request), question=True)

    async def _told(self, request: web.Request) -> web.Response:
        if not self._knows(request, request.query.get("username", "")):
            return self.fault_answer(401)
        return json_answer({"UserData": {"balance": f"KES {self.float_left / 100:.4f}"}})

    def _knows(self, request: web.Request, username: str) -> bool:
        return request.headers.get("apiKey", "") == self._api_key and username == self.username


def _complaint(words: str) -> web.Response:
    return json_answer(
        {"errorMessage": words, "numSent": 0, "totalAmount": "0", "totalDiscount": "0", "responses": []}, 201
    )


def _answer(phone: str, amount: str, status: str, words: str, reference: str) -> web.Response:
    one = {
        "phoneNumber": phone,
        "errorMessage": words,
        "amount": f"{amount}.0000",
        "status": status,
        "requestId": reference,
        "discount": "KES 0.0000",
    }
    sent = int(status == "Sent")
    whole = {
        "errorMessage": "None" if sent else words,
        "numSent": sent,
        "totalAmount": f"{amount}.0000" if sent else "0",
        "totalDiscount": "0",
        "responses": [one],
    }
    return json_answer(whole, 201)
