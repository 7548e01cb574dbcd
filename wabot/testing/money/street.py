"""All stand-ins side by side, and a counter from which a person pays, refuses, breaks things and reads the ledgers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from aiohttp import web

from wabot.core.clock import Clock
from wabot.testing.money.africastalking import AfricasTalkingDesk
from wabot.testing.money.checkout import Became, Checkout
from wabot.testing.money.desk import StandIn, json_answer
from wabot.testing.money.faults import Fault, Webhooks
from wabot.testing.money.flutterwave import FlutterwaveStandIn
from wabot.testing.money.midtrans import MidtransStandIn
from wabot.testing.money.paystack import PaystackStandIn
from wabot.testing.money.shadowpay import ShadowPayDesk
from wabot.testing.money.statum import StatumDesk
from wabot.testing.money.xendit import XenditStandIn

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Stand:
    """One stand-in and what wabot's configuration says to be let in."""

    make: Callable[[Clock], StandIn]
    settings: Mapping[str, str]


STANDS: dict[str, Stand] = {
    "shadowpay": Stand(ShadowPayDesk, {"api_key": "key", "api_secret": "secret", "payment_account_id": "14"}),
    "midtrans": Stand(lambda clock: MidtransStandIn(clock, "secret"), {"server_key": "secret"}),
    "xendit": Stand(
        lambda clock: XenditStandIn(clock, "secret", "token"), {"secret_key": "secret", "callback_token": "token"}
    ),
    "paystack": Stand(lambda clock: PaystackStandIn(clock, "secret"), {"secret_key": "secret"}),
    "flutterwave": Stand(
        lambda clock: FlutterwaveStandIn(clock, "secret", "hash"), {"secret_key": "secret", "secret_hash": "hash"}
    ),
    "statum": Stand(StatumDesk, {"consumer_key": "key", "consumer_secret": "secret"}),
    "africastalking": Stand(AfricasTalkingDesk, {"username": "shop", "api_key": "key"}),
}
"""A new stand-in joins by one line; the names are those of the catalog."""


class Street:
    """Opens them all; `stands` by name."""

    def __init__(self, clock: Clock) -> None:
        self.stands = {name: stand.make(clock) for name, stand in STANDS.items()}
        self._runner: web.AppRunner | None = None

    async def start(self, host: str, port: int) -> str:
        """The counter listens on `port`, the stand-ins on those after it (0: wherever there is room)."""
        app = web.Application()
        app.add_routes(
            [
                web.get("/", self._ledgers),
                web.post("/{stand}/{request}/{became:paid|denied|expired}", self._end),
                web.post("/{stand}/fault/{fault}", self._fault),
                web.post("/{stand}/webhooks/{mode}", self._webhooks),
                web.post("/{stand}/webhook-url", self._webhook_url),
                web.post("/{stand}/float/{minor:\\d+}", self._float),
            ]
        )
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        for n, stand in enumerate(self.stands.values(), start=1):
            await stand.start(host, port + n if port else 0)
        return f"http://{host}:{self._runner.addresses[0][1]}"

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
        for stand in self.stands.values():
            await stand.stop()

    def environment(self) -> list[str]:
        """What points a wabot at all of them, one variable a line."""
        lines = []
        for name, stand in self.stands.items():
            for key, value in {"base_url": stand.base_url, **STANDS[name].settings}.items():
                lines.append(f"WABOT_{name.upper()}__{key.upper()}={value}")
        return lines

    async def _ledgers(self, _request: web.Request) -> web.Response:
        return json_answer({name: ledger(stand) for name, stand in self.stands.items()})

    async def _end(self, request: web.Request) -> web.Response:
        stand, name = self._stand(request), request.match_info["request"]
        if not isinstance(stand, Checkout | ShadowPayDesk) or name not in open_requests(stand):
            raise web.HTTPNotFound
        became = Became(request.match_info["became"])
        await (stand.pay(name) if became is Became.PAID else stand.end(name, became))
        return json_answer(ledger(stand))

    async def _fault(self, request: web.Request) -> web.Response:
        stand = self._stand(request)
        stand.faults.next(_one_of(Fault, request.match_info["fault"]))
        return json_answer(ledger(stand))

    async def _webhooks(self, request: web.Request) -> web.Response:
        stand = self._stand(request)
        stand.webhooks.always(_one_of(Webhooks, request.match_info["mode"]))
        await stand.release()
        return json_answer(ledger(stand))

    async def _webhook_url(self, request: web.Request) -> web.Response:
        """What an operator types into the provider's dashboard; the address is the body."""
        stand = self._stand(request)
        stand.webhook_url = (await request.text()).strip()
        return json_answer(ledger(stand))

    async def _float(self, request: web.Request) -> web.Response:
        stand = self._stand(request)
        if not isinstance(stand, StatumDesk | AfricasTalkingDesk):
            raise web.HTTPNotFound
        stand.float_left = int(request.match_info["minor"])
        return json_answer(ledger(stand))

    def _stand(self, request: web.Request) -> StandIn:
        stand = self.stands.get(request.match_info["stand"])
        if stand is None:
            raise web.HTTPNotFound
        return stand


def _one_of(words: Callable[[str], T], word: str) -> T:
    try:
        return words(word)
    except ValueError as error:
        raise web.HTTPNotFound from error


def open_requests(stand: StandIn) -> list[str]:
    """The names of what waits to be paid."""
    if isinstance(stand, ShadowPayDesk):
        paid = {prompt.checkout_id for prompt in stand.paid()}
        return [prompt.checkout_id for prompt in stand.prompts if prompt.checkout_id not in paid]
    if isinstance(stand, Checkout):
        return [name for name, bill in stand.bills.items() if bill.status is Became.OPEN]
    return []


def ledger(stand: StandIn) -> dict[str, Any]:
    """What it really did, in minor units."""
    told: dict[str, Any] = {"webhook_url": stand.webhook_url, "requests": len(stand.seen)}
    if isinstance(stand, StatumDesk | AfricasTalkingDesk):
        loads = [[load.phone, load.amount, load.reference] for load in stand.loads]
        return {**told, "float": stand.float_left, "loads": loads}
    if isinstance(stand, Checkout | ShadowPayDesk):
        currencies = ("KES", "IDR")
        return {**told, "open": open_requests(stand), "collected": {c: stand.collected(c) for c in currencies}}
    return told
