"""The sandbox as M-Pesa: takes pushes, lets its imaginary customers answer them, and calls back like Daraja."""

import asyncio
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Any

from aiohttp import web

from wabot.core.clock import Clock, Instant
from wabot.providers.accounts import DarajaAccount
from wabot.providers.sandbox import mpesa_bodies as bodies
from wabot.providers.sandbox import mpesa_rules as rules
from wabot.providers.sandbox.ledger import Ledger, PushRow
from wabot.providers.sandbox.modes import PLANS, Ack, PayMode, Plan, RefundMode
from wabot.providers.sandbox.mpesa_rules import Rejected
from wabot.providers.sandbox.postman import Postman
from wabot.providers.sandbox.wire import break_off, json_answer, read_json

FORGED_ID = "ws_CO_01012020000000000700000000"


_HANGS_UP = 2.0
"""Seconds that a push without an answer is kept open: long enough to be a silence, short for who plays with it."""


class MpesaDesk:
    """Steered by `answer`, `answer_next`, `hold` and `release`; everything it did can be read back."""

    def __init__(self, clock: Clock, ledger: Ledger, postman: Postman, account: DarajaAccount) -> None:
        self.ledger = ledger
        self.account = account
        self.tokens = rules.Tokens(clock, account)
        self.refund_mode = RefundMode.OK
        self.requests = 0  # pushes asked for, taken or not
        self.closing = asyncio.Event()
        self._clock, self._postman = clock, postman
        self._mode = PayMode.OK
        self._next: deque[PayMode] = deque()
        self._of_each: Callable[[str], PayMode] | None = None
        self._held = False
        self._under_way: set[str] = set()

    def answer(self, mode: PayMode) -> None:
        """How pushes are answered from now on."""
        self._next.clear()
        self._mode = mode

    def answer_next(self, *modes: PayMode) -> None:
        """How the next pushes are answered, one mode each, before the standing one rules again."""
        self._next.extend(modes)

    def answer_each(self, choose: Callable[[str], PayMode] | None) -> None:
        """Let the AccountReference decide how a push is answered; None: the standing mode again."""
        self._of_each = choose

    def hold(self) -> None:
        """Keep callbacks back until `release`."""
        self._held = True

    async def release(self) -> None:
        """Send what was held and go on."""
        self._held = False
        await self.tick()

    def pushes(self) -> list[PushRow]:
        """Every push that reached a phone."""
        return self.ledger.pushes()

    def collected(self) -> int:
        """Whole shillings that payers paid and that were not given back."""
        now = self._clock.now()
        return sum(row.amount for row in self.ledger.pushes() if row.paid(now)) - self.ledger.reversed()

    async def tick(self) -> None:
        """Send every callback that is due and not yet sent; returns when they are delivered."""
        if self._held:
            return
        due = [row for row in self.ledger.due(self._clock.now()) if row.checkout_id not in self._under_way]
        await asyncio.gather(*(self._spawn(row) for row in due))

    def routes(self) -> list[web.RouteDef]:
        return [
            web.get("/oauth/v1/generate", self._token),
            web.post("/mpesa/stkpush/v1/processrequest", self._push),
            web.post("/mpesa/stkpushquery/v1/query", self._query),
            web.post("/mpesa/reversal/v1/request", self._reversal),
        ]

    async def _token(self, request: web.Request) -> web.Response:
        try:
            token = self.tokens.give(request.headers.get("Authorization", ""), request.query.get("grant_type", ""))
        except Rejected as rejected:
            return self._error(rejected)
        return json_answer({"access_token": token, "expires_in": "3599"})

    async def _push(self, request: web.Request) -> web.StreamResponse:
        self.requests += 1
        try:
            body = await self._checked(request)
            rules.check_push(body, self.account)
            mode = self._mode_for(str(body["AccountReference"]))
            plan = PLANS[mode]
            self._turn_away(plan.ack)
        except Rejected as rejected:
            return self._error(rejected)
        row = self._write_down(body, mode, plan) if plan.started else None
        if plan.ack in (Ack.NEVER, Ack.RESET, Ack.ERROR) or row is None:
            return await self._leave_unanswered(request, plan.ack, row)
        with self._postman.busy():
            return await self._acknowledge(request, plan.ack, row)

    async def _acknowledge(self, request: web.Request, ack: Ack, row: PushRow) -> web.StreamResponse:
        """The callback goes out right behind the answer, or before it; never quiet in between."""
        if ack is Ack.AFTER_CALLBACK:
            await self._spawn(row)
        response = json_answer(bodies.push_ack(row))
        try:
            await response.prepare(request)
            await response.write_eof()
        finally:
            self._spawn_due(row)
        return response

    async def _leave_unanswered(self, request: web.Request, ack: Ack, row: PushRow | None) -> web.Response:
        if row is not None:
            self._spawn_due(row)
        if ack is Ack.NEVER:
            with suppress(TimeoutError):
                async with asyncio.timeout(_HANGS_UP):
                    await self.closing.wait()
        if ack is Ack.ERROR:
            return web.Response(text="<html>Internal Server Error</html>", status=500, content_type="text/html")
        return break_off(request)

    def _mode_for(self, reference: str) -> PayMode:
        if self._next:
            return self._next.popleft()
        return self._of_each(reference) if self._of_each else self._mode

    def _turn_away(self, ack: Ack) -> None:
        if ack is Ack.LOCKED:
            words = "Unable to lock subscriber, a transaction is already in process for the current subscriber"
            raise Rejected(500, "500.001.1001", words)
        if ack is Ack.BUSY:
            raise Rejected(500, "500.003.02", "System is busy. Please try again in few minutes.")

    def _write_down(self, body: dict[str, Any], mode: PayMode, plan: Plan) -> PushRow:
        at, payer, number = self._clock.now(), str(body["PhoneNumber"]), self.ledger.next("pushes")
        stamp = at
        while self.ledger.push(bodies.checkout_id(stamp, payer)) is not None:
            stamp = Instant(stamp + 1)
        row = PushRow(
            checkout_id=bodies.checkout_id(stamp, payer),
            merchant_id=f"sandbox-{number}-1",
            at=at,
            mode=mode,
            amount=int(body["Amount"]),
            payer=payer,
            reference=str(body["AccountReference"]),
            callback_url=str(body["CallBackURL"]),
            receipt=bodies.receipt(number),
            answer_at=Instant(at + plan.after),
            code=plan.code,
            callbacks=plan.callbacks,
        )
        self.ledger.add_push(row)
        return row

    def _spawn_due(self, row: PushRow) -> None:
        """Call back now, unless the payer has yet to answer or it was done already."""
        stored = self.ledger.push(row.checkout_id)
        waits = stored is None or not stored.callbacks or stored.answer_at > self._clock.now()
        if not (waits or self._held or row.checkout_id in self._under_way):
            self._spawn(row)

    def _spawn(self, row: PushRow) -> asyncio.Task[None]:
        self._under_way.add(row.checkout_id)
        return self._postman.spawn(self._call_back(row), f"sandbox-callback:{row.merchant_id}")

    async def _call_back(self, row: PushRow) -> None:
        plan = PLANS[PayMode(row.mode)]
        said = replace(row, checkout_id=FORGED_ID, code="0") if plan.forged else row
        body = bodies.callback(said, amount_off_by=plan.amount_off_by, bare=plan.bare)
        try:
            for _ in range(row.callbacks):
                await self._postman.post(row.checkout_id, row.callback_url, body)
            self.ledger.told(row.checkout_id)
        finally:
            self._under_way.discard(row.checkout_id)

    async def _query(self, request: web.Request) -> web.Response:
        try:
            body = await self._checked(request)
            rules.check_password(body, self.account)
            row = self.ledger.push(str(body.get("CheckoutRequestID", "")))
            if row is None:
                raise rules.invalid("CheckoutRequestID")
            if not row.code or self._clock.now() < row.answer_at:
                raise Rejected(500, "500.001.1001", "The transaction is being processed")
        except Rejected as rejected:
            return self._error(rejected)
        return json_answer(bodies.query_answer(row, PLANS[PayMode(row.mode)].query_code or row.code))

    async def _reversal(self, request: web.Request) -> web.Response:
        try:
            body = await self._checked(request)
            rules.check_reversal(body, self.account)
        except Rejected as rejected:
            return self._error(rejected)
        number = self.ledger.next("reversals")
        ack = bodies.reversal_ack(f"AG_sandbox_{number}", f"sandbox-reversal-{number}")
        paid, code = self._reverse(str(body["TransactionID"]), int(body["Amount"]))
        if self.refund_mode is not RefundMode.LOST:
            result = bodies.reversal_result(ack, code, paid, bodies.receipt(self.ledger.next("pushes")))
            post = self._postman.post(ack["ConversationID"], str(body["ResultURL"]), result)
            self._postman.spawn(post, f"sandbox-reversal:{number}")
        return json_answer(ack)

    def _reverse(self, receipt: str, amount: int) -> tuple[PushRow | None, str]:
        now = self._clock.now()
        paid = self.ledger.push_by_receipt(receipt)
        if paid is None or not paid.paid(now):
            return None, "R000002"
        if self.refund_mode is RefundMode.FAIL or amount != paid.amount:
            return paid, "1"
        return paid, "0" if self.ledger.reverse(receipt, amount, now) else "R000001"

    async def _checked(self, request: web.Request) -> dict[str, Any]:
        """The body of an authorised request."""
        self.tokens.check(request.headers.get("Authorization", ""))
        body = await read_json(request)
        if body is None:
            raise rules.invalid("JSON")
        return body

    def _error(self, rejected: Rejected) -> web.Response:
        request_id = f"sandbox-{self.ledger.next('errors')}"
        return json_answer(bodies.error(rejected.code, rejected.message, request_id), rejected.status)
