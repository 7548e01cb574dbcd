"""The sandbox as an airtime reseller: a float, loads by idempotency key, and a look-up."""

import base64
import re
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any

from aiohttp import web

from wabot.core.clock import Clock, Instant
from wabot.providers.accounts import AirtimeAccount
from wabot.providers.sandbox.ledger import Ledger, LoadRow
from wabot.providers.sandbox.modes import SLOW_AFTER, AirtimeMode
from wabot.providers.sandbox.wire import break_off, json_answer, read_json

FLOAT = "airtime float"
FIRST_FLOAT = 1_000_000_00
_PHONE = re.compile(r"254[17]\d{8}")
_BREAKS = (AirtimeMode.AMBIGUOUS, AirtimeMode.AMBIGUOUS_LOST)


class Declined(Exception):
    """A definite no, with its HTTP status."""

    def __init__(self, status: int, description: str, **more: object) -> None:
        super().__init__(description)
        self.status = status
        self.body = {"status_code": status, "description": description, **more}


class AirtimeDesk:
    """Steered by `answer`, `answer_next`, `set_float` and its two knobs; everything it loaded can be read back."""

    def __init__(self, clock: Clock, ledger: Ledger, account: AirtimeAccount) -> None:
        self.ledger = ledger
        self.duplicate_guard = 0  # ms in which an equal load with another key is refused; 0: no such rule
        self.honours_keys = True  # False: like a reseller that knows no idempotency, every request loads
        pair = f"{account.consumer_key}:{account.consumer_secret}"
        self._basic = "Basic " + base64.b64encode(pair.encode()).decode()
        self._clock = clock
        self._mode = AirtimeMode.OK
        self._next: deque[AirtimeMode] = deque()
        self._of_each: Callable[[str], AirtimeMode] | None = None

    def answer(self, mode: AirtimeMode) -> None:
        """How orders are answered from now on."""
        self._next.clear()
        self._mode = mode

    def answer_next(self, *modes: AirtimeMode) -> None:
        """How the next orders are answered, one mode each, before the standing one rules again."""
        self._next.extend(modes)

    def answer_each(self, choose: Callable[[str], AirtimeMode] | None) -> None:
        """Let the idempotency key decide how an order is answered; None: the standing mode again."""
        self._of_each = choose

    def set_float(self, minor: int) -> None:
        self.ledger.set(FLOAT, minor)

    def float_left(self) -> int:
        """In minor units."""
        return self.ledger.count(FLOAT, FIRST_FLOAT)

    def attempts(self, key: str) -> int:
        """How often an order with this key was asked for."""
        return self.ledger.count(f"attempts {key}")

    def deliveries(self, key: str) -> int:
        """How often airtime was loaded for this key."""
        return sum(row.key == key for row in self.delivered())

    def delivered(self) -> list[LoadRow]:
        """Every load that reached a phone."""
        now = self._clock.now()
        return [row for row in self.ledger.loads() if row.state(now) == "delivered"]

    def delivered_total(self) -> int:
        """All airtime that reached phones, in minor units."""
        return sum(row.amount for row in self.delivered())

    def routes(self) -> list[web.RouteDef]:
        return [
            web.post("/airtime/send", self._send),
            web.get("/airtime/loads", self._find),
            web.get("/account-details", self._account),
        ]

    async def _send(self, request: web.Request) -> web.Response:
        request_id = f"sandbox-airtime-{self.ledger.next('airtime requests')}"
        key = request.headers.get("Idempotency-Key", "")
        body = await read_json(request) or {}
        try:
            self._authorise(request)
            phone, amount = _read_order(body)
            self.ledger.add(f"attempts {key}", 1)
            row = self._known(key, phone, amount) or self._take(request_id, key, phone, amount)
        except Declined as declined:
            return json_answer({**declined.body, "request_id": request_id}, declined.status)
        return break_off(request) if row is None else json_answer(self._told(row))

    def _known(self, key: str, phone: str, amount: int) -> LoadRow | None:
        row = self.ledger.load(key=key) if key and self.honours_keys else None
        if row is not None and (row.phone, row.amount) != (phone, amount):
            raise Declined(409, "This idempotency key belongs to another order.", error="key_conflict")
        return row

    def _take(self, request_id: str, key: str, phone: str, amount: int) -> LoadRow | None:
        """Load by the mode; None where the connection is to break."""
        now = self._clock.now()
        if self.duplicate_guard and self.ledger.twin(phone, amount, Instant(now - self.duplicate_guard)):
            raise Declined(409, "A similar request was made a short time ago.", error="duplicate")
        mode = self._mode_for(key)
        self._turn_away(mode, amount)
        failed = mode is AirtimeMode.FAIL
        ready_at = Instant(now + SLOW_AFTER) if mode is AirtimeMode.SLOW_STATUS else now
        row = LoadRow(request_id, key, phone, amount, now, ready_at, failed)
        if mode is not AirtimeMode.AMBIGUOUS_LOST:
            self.ledger.add_load(row)
            self.set_float(self.float_left() - (0 if failed else amount))
        return None if mode in _BREAKS else row

    def _mode_for(self, key: str) -> AirtimeMode:
        if self._next:
            return self._next.popleft()
        return self._of_each(key) if self._of_each else self._mode

    def _turn_away(self, mode: AirtimeMode, amount: int) -> None:
        if mode is AirtimeMode.BUSY:
            raise Declined(429, "Too many requests.")
        if mode is AirtimeMode.REJECTED:
            raise _invalid("phone_number", "The phone number cannot be loaded.")
        if mode is AirtimeMode.NO_FLOAT or amount > self.float_left():
            raise Declined(402, "Insufficient funds.")

    async def _find(self, request: web.Request) -> web.Response:
        key, reference = request.query.get("key", ""), request.query.get("request_id", "")
        try:
            self._authorise(request)
            row = self.ledger.load(key=key, reference=reference)
            if row is None:
                raise Declined(404, "No such request.")
        except Declined as declined:
            return json_answer(declined.body, declined.status)
        return json_answer(self._told(row))

    async def _account(self, request: web.Request) -> web.Response:
        try:
            self._authorise(request)
        except Declined as declined:
            return json_answer(declined.body, declined.status)
        details = {"available_balance": self.float_left() / 100, "mpesa_account_top_up_code": "SANDBOX"}
        organization = {"name": "Sandbox", "details": details}
        return json_answer({"status_code": 200, "description": "Operation successful.", "organization": organization})

    def _told(self, row: LoadRow) -> dict[str, Any]:
        told = {"request_id": row.reference, "key": row.key, "status": row.state(self._clock.now())}
        return {"status_code": 200, "description": "Operation successful.", **told}

    def _authorise(self, request: web.Request) -> None:
        if request.headers.get("Authorization", "") != self._basic:
            raise Declined(401, "Unauthorized.")


def _invalid(field: str, words: str) -> Declined:
    return Declined(422, "Validation failed.", validation_errors={field: [words]})


def _read_order(body: Mapping[str, Any]) -> tuple[str, int]:
    """Phone and amount in minor units; both are texts, as Statum has it."""
    phone, amount = body.get("phone_number"), body.get("amount")
    if not isinstance(phone, str) or _PHONE.fullmatch(phone) is None:
        raise _invalid("phone_number", "The phone number must be a Kenyan mobile number.")
    if not isinstance(amount, str) or re.fullmatch(r"[1-9]\d{0,4}", amount) is None or not 5 <= int(amount) <= 10_000:
        raise _invalid("amount", "The amount must be between 5 and 10000.")
    return phone, int(amount) * 100
