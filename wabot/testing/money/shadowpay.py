"""Shadow Pay on loopback: prompts that people answer, and a status page; no webhook, as theirs has none."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from aiohttp import web

from wabot.core.clock import MINUTE, Clock, Instant
from wabot.core.money import Money
from wabot.testing.money.checkout import Became
from wabot.testing.money.desk import StandIn, as_json, json_answer
from wabot.testing.money.faults import Turns

_PHONE = re.compile(r"254[71]\d{8}", re.ASCII)


class Payer(StrEnum):
    """What the person does with the prompt."""

    PAYS = "pays"
    PAYS_LATE = "pays_late"  # when the desk's `late_after` has passed
    REFUSES = "refuses"
    SILENT = "silent"


class Says(StrEnum):
    """How the status page puts it, where it does not just tell."""

    PLAIN = "plain"
    LOUD = "loud"  # "COMPLETED "
    UNSUCCESSFUL = "unsuccessful"  # success:false beside everything else
    CODE_WHILE_PENDING = "code_while_pending"  # a transaction_code before the money
    ODD_WORD = "odd_word"  # a status nobody documents
    NO_CODE = "no_code"  # completed, without transaction_code


@dataclass(slots=True)
class Prompt:
    """One request for money; the amount in whole shillings."""

    checkout_id: str
    phone: str
    amount: int
    reference: str
    payer: Payer
    at: Instant
    code: str

    def state(self, now: int, late_after: int) -> str:
        """The documented word for it."""
        if self.payer is Payer.PAYS or (self.payer is Payer.PAYS_LATE and now - self.at >= late_after):
            return "completed"
        return "failed" if self.payer is Payer.REFUSES else "pending"


class ShadowPayDesk(StandIn):
    """`prompts` is every prompt that came up on a phone, `collected` what was really paid. `payers` turns what people
    do by themselves; `pay` and `end` do it for them."""

    def __init__(
        self,
        clock: Clock,
        *,
        api_key: str = "key",
        api_secret: str = "secret",  # noqa: S107 — opens the stand-in only
        account_id: int = 14,
    ) -> None:
        super().__init__(clock)
        self.late_after = 6 * MINUTE
        self._keys, self._account_id = (api_key, api_secret), account_id
        self.payers: Turns[Payer] = Turns(Payer.SILENT)
        self.says: Turns[Says] = Turns(Says.PLAIN)
        self.prompts: list[Prompt] = []
        self.asked = 0  # requests for money that came in, whatever became of them

    def routes(self) -> list[web.RouteDef]:
        return [web.post("/api/v2/stkpush.php", self._push), web.post("/api/v2/status.php", self._status)]

    def collected(self, currency: str = "KES") -> int:
        """All that was paid, in minor units."""
        return sum(prompt.amount * 100 for prompt in self.paid()) if currency == "KES" else 0

    def paid(self) -> list[Prompt]:
        """The prompts that were paid."""
        now = self.clock.now()
        return [prompt for prompt in self.prompts if prompt.state(now, self.late_after) == "completed"]

    async def pay(self, name: str, amount: Money | None = None) -> None:
        """The person pays the prompt of this checkout_id; a prompt cannot be paid in part."""
        self._prompt(name).payer = Payer.PAYS

    async def end(self, name: str, became: Became) -> None:
        """The prompt is refused or runs out: their page has one word for both."""
        self._prompt(name).payer = Payer.REFUSES

    def _prompt(self, name: str) -> Prompt:
        return next(prompt for prompt in self.prompts if prompt.checkout_id == name)

    def fault_answer(self, status: int) -> web.Response:
        return json_answer({"success": False, "message": "Trouble"}, status)

    async def _push(self, request: web.Request) -> web.Response:
        self.asked += 1
        body = as_json(await request.read())
        return await self.guarded(request, lambda: self._take(request, body))

    async def _take(self, request: web.Request, body: Mapping[str, Any]) -> web.Response:
        if not self._knows(request):
            return self.fault_answer(401)
        if not self._fits(body):
            return json_answer({"success": False, "message": "Invalid request"}, 400)
        prompt = self._prompted(str(body["phone"]), int(body["amount"]), str(body["reference"]))
        said = {"checkout_request_id": prompt.checkout_id, "merchant_request_id": f"m-{len(self.prompts)}"}
        return json_answer({"success": True, "message": "STK push sent", **said})

    def _fits(self, body: Mapping[str, Any]) -> bool:
        phone, amount, reference = body.get("phone"), body.get("amount"), body.get("reference")
        return (
            body.get("payment_account_id") == self._account_id
            and isinstance(phone, str)
            and _PHONE.fullmatch(phone) is not None
            and isinstance(amount, int)
            and 1 <= amount <= 250_000
            and isinstance(reference, str)
            and reference != ""
        )

    def _prompted(self, phone: str, amount: int, reference: str) -> Prompt:
        count, now = len(self.prompts) + 1, self.clock.now()
        checkout_id = f"ws_CO_{count:017}{phone[-9:]}"
        prompt = Prompt(checkout_id, phone, amount, reference, self.payers.take(), now, f"SHP{count:07}")
        self.prompts.append(prompt)
        return prompt

    async def _status(self, request: web.Request) -> web.Response:
        body = as_json(await request.read())
        return await self.guarded(request, lambda: self._told(request, body), question=True)

    async def _told(self, request: web.Request, body: Mapping[str, Any]) -> web.Response:
        if not self._knows(request):
            return self.fault_answer(401)
        prompt = next((one for one in self.prompts if one.checkout_id == body.get("checkout_request_id")), None)
        if prompt is None:
            return json_answer({"success": False, "message": "Transaction not found"}, 404)
        state = prompt.state(self.clock.now(), self.late_after)
        told: dict[str, Any] = {"success": True, "message": "Status", "status": state}
        if state == "completed":
            told["transaction_code"] = prompt.code
        return json_answer(_put(told, self.says.take(), prompt.code))

    def _knows(self, request: web.Request) -> bool:
        return (request.headers.get("X-API-Key"), request.headers.get("X-API-Secret")) == self._keys


def _put(told: dict[str, Any], says: Says, code: str) -> dict[str, Any]:
    match says:
        case Says.LOUD:
            return {**told, "status": f"{told['status']} ".upper()}
        case Says.UNSUCCESSFUL:
            return {**told, "success": False}
        case Says.CODE_WHILE_PENDING:
            return {**told, "status": "pending", "transaction_code": code}
        case Says.ODD_WORD:
            return {**told, "status": "complete"}
        case Says.NO_CODE:
            return {name: value for name, value in told.items() if name != "transaction_code"}
        case Says.PLAIN:
            return told
