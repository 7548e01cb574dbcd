"""Statum on loopback: a float, loads with neither key nor look-up, and one webhook address for all of them."""

import base64
import re
from dataclasses import dataclass
from typing import Any

import orjson
from aiohttp import web

from wabot.core.clock import MINUTE, Clock, Instant
from wabot.testing.money.desk import StandIn, as_json, json_answer
from wabot.testing.money.faults import Turns

GUARD = 5 * MINUTE
FIRST_FLOAT = 1_000_000_00
_PHONE = re.compile(r"(?:\+254|254|0)([71]\d{8})", re.ASCII)
_OK = "Operation successful."


@dataclass(frozen=True, slots=True)
class Load:
    """Airtime that reached a phone; the amount in minor units."""

    reference: str
    phone: str
    amount: int
    at: Instant


class StatumDesk(StandIn):
    """`loads` is what phones really got. `results` turns what the webhooks say: "200", or a code of failure, with which
    nothing is loaded and the float is given back."""

    def __init__(self, clock: Clock, *, consumer_key: str = "key", consumer_secret: str = "secret") -> None:  # noqa: S107
        super().__init__(clock)
        pair = f"{consumer_key}:{consumer_secret}"
        self._basic = "Basic " + base64.b64encode(pair.encode()).decode()
        self.float_left = FIRST_FLOAT  # in minor units
        self.duplicate_guard = GUARD  # ms in which a load like another is refused
        self.duplicate_status = 409  # undocumented: which HTTP status that refusal has
        self.older_pages = False  # True: only the older page of the balance is there
        self.results: Turns[str] = Turns("200")
        self.refused: set[str] = set()  # phones it will not take: E.164 digits
        self.loads: list[Load] = []
        self.attempts = 0  # requests for airtime that came in, whatever became of them
        self._last: dict[tuple[str, int], Instant] = {}  # when a phone last got this amount
        self._count = 0

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/airtime", self._send),
            web.get("/account-details", self._account),
            web.get("/account-balance", self._balance),
        ]

    def top_up(self, minor: int) -> None:
        """Money comes into the float."""
        self.float_left += minor

    def loaded(self, phone: str) -> int:
        """All that reached this phone, in minor units."""
        return sum(load.amount for load in self.loads if load.phone == phone)

    async def _send(self, request: web.Request) -> web.Response:
        self.attempts += 1
        body = as_json(await request.read())
        return await self.guarded(request, lambda: self._take(request, body))

    async def _take(self, request: web.Request, body: dict[str, Any]) -> web.Response:
        self._count += 1
        reference = f"{self._count:032x}"
        if not self._knows(request):
            return _no(401, "Unauthorized.", reference)
        phone, amount, wrong = _read(body)
        if wrong:
            return _no(422, "Validation failed.", reference, validation_errors=wrong)
        if phone in self.refused:
            return _no(422, "Validation failed.", reference, validation_errors={"phone_number": ["Not served."]})
        if self._alike(phone, amount):
            return _no(self.duplicate_status, "A similar request was made less than 5 minutes ago.", reference)
        if amount > self.float_left:
            return _no(402, "Insufficient funds.", reference)
        await self._load(Load(reference, phone, amount, self.clock.now()))
        return json_answer({"status_code": 200, "description": _OK, "request_id": reference})

    async def _load(self, load: Load) -> None:
        self._last[load.phone, load.amount] = load.at
        code = self.results.take()
        if code == "200":
            self.loads.append(load)
            self.float_left -= load.amount
        told = {
            "request_id": load.reference,
            "charge": load.amount / 100 if code == "200" else 0,
            "account_balance": self.float_left / 100,
            "result_code": code,
            "result_desc": _OK if code == "200" else "The request failed.",
        }
        await self.tell(load.reference, orjson.dumps(told))

    def _alike(self, phone: str, amount: int) -> bool:
        last = self._last.get((phone, amount))
        return last is not None and self.clock.now() - last < self.duplicate_guard

    async def _account(self, request: web.Request) -> web.Response:
        return await self.guarded(request, lambda: self._told(request, newer=True), question=True)

    async def _balance(self, request: web.Request) -> web.Response:
        return await self.guarded(request, lambda: self._told(request, newer=False), question=True)

    async def _told(self, request: web.Request, *, newer: bool) -> web.Response:
        if not self._knows(request):
            return _no(401, "Unauthorized.", "")
        if newer and self.older_pages:
            return _no(404, "Not found.", "")
        left = {"available_balance": self.float_left / 100}
        body: dict[str, Any] = {"status_code": 200, "description": _OK, "request_id": "look"}
        if newer:
            body["organization"] = {"name": "Shop", "details": {**left, "mpesa_account_top_up_code": "B9E573"}}
        return json_answer(body if newer else {**body, **left})

    def _knows(self, request: web.Request) -> bool:
        return request.headers.get("Authorization", "") == self._basic


def _no(status: int, description: str, reference: str, **more: object) -> web.Response:
    """Refusals bear a request_id as well."""
    return json_answer({"status_code": status, "description": description, **more, "request_id": reference}, status)


def _read(body: dict[str, Any]) -> tuple[str, int, dict[str, list[str]]]:
    """Phone, amount in minor units, and what is wrong with them; both come as text."""
    phone, amount = body.get("phone_number"), body.get("amount")
    wrong: dict[str, list[str]] = {}
    match = _PHONE.fullmatch(phone) if isinstance(phone, str) else None
    if match is None:
        wrong["phone_number"] = ["The phone number must be between 10 and 12 digits."]
    fits = isinstance(amount, str) and re.fullmatch(r"[1-9]\d{0,4}", amount) is not None
    if not fits or not 5 <= int(str(amount)) <= 10_000:
        wrong["amount"] = ["The amount must be between 5 and 10000."]
    if wrong or match is None:
        return "", 0, wrong
    return f"254{match[1]}", int(str(amount)) * 100, {}
