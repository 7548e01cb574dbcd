"""Every payment adapter beside its stand-in: a new one joins all of test_every_payment.py by one line in TILLS."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from wabot.core.clock import Clock
from wabot.core.money import Money
from wabot.ports.pay import PaymentProvider
from wabot.providers.exchange import Exchange
from wabot.providers.pay.flutterwave import FlutterwaveProvider
from wabot.providers.pay.midtrans import MidtransProvider
from wabot.providers.pay.paystack import PaystackProvider
from wabot.providers.pay.shadowpay import ShadowPay
from wabot.providers.pay.xendit import XenditProvider
from wabot.testing.money.checkout import Became
from wabot.testing.money.faults import Fault, Turns, Webhooks
from wabot.testing.money.flutterwave import FlutterwaveStandIn
from wabot.testing.money.midtrans import MidtransStandIn
from wabot.testing.money.paystack import PaystackStandIn
from wabot.testing.money.shadowpay import ShadowPayDesk
from wabot.testing.money.xendit import XenditStandIn

SECRET = "planted-secret-key"
TOKEN = "planted-callback-token"
FLUTTERWAVE = {
    "secret_key": SECRET,
    "secret_hash": TOKEN,
    "email": "payer@example.com",
    "redirect_url": "https://wa.me",
}


class Till(Protocol):
    """The other side of a payment provider: what it does is told from here, and what it was asked is counted."""

    base_url: str
    webhook_url: str  # where its operator had it send webhooks to
    asked: int  # requests for money that were read, whatever became of them
    faults: Turns[Fault]
    look_faults: Turns[Fault]
    webhooks: Turns[Webhooks]

    async def start(self) -> str: ...
    async def stop(self) -> None: ...
    async def wait_quiet(self) -> None: ...

    async def pay(self, name: str, amount: Money | None = None) -> None:
        """The person pays the push of this checkout_id: all of it, or another amount."""
        ...

    async def end(self, name: str, became: Became) -> None:
        """It is DENIED or EXPIRED."""
        ...

    def collected(self, currency: str) -> int:
        """What was paid and not given back, in minor units."""
        ...


@dataclass(frozen=True, slots=True)
class Case:
    """How to make one adapter and its other side, and what it is like."""

    till: Callable[[Clock], Till]
    adapter: Callable[[Exchange, Clock], PaymentProvider]
    currency: str
    notices: bool = True  # whether the provider tells by webhook at all
    signed: bool = True  # whether its webhooks prove who sent them
    links: bool = True  # whether the payer gets a link, rather than a prompt on the phone


TILLS: dict[str, Case] = {
    "midtrans": Case(
        lambda clock: MidtransStandIn(clock, SECRET), lambda exchange, _: MidtransProvider(exchange, SECRET), "IDR"
    ),
    "paystack": Case(
        lambda clock: PaystackStandIn(clock, SECRET),
        lambda exchange, clock: PaystackProvider(exchange, clock, SECRET, "payer@example.com", "mpesa"),
        "KES",
        links=False,
    ),
    "xendit": Case(
        lambda clock: XenditStandIn(clock, SECRET, TOKEN),
        lambda exchange, _: XenditProvider(exchange, SECRET, TOKEN),
        "IDR",
    ),
    "flutterwave": Case(
        lambda clock: FlutterwaveStandIn(clock, SECRET, TOKEN),
        lambda exchange, clock: FlutterwaveProvider(exchange, clock, FLUTTERWAVE),
        "KES",
    ),
    "shadowpay": Case(
        lambda clock: ShadowPayDesk(clock, api_secret=SECRET),
        lambda exchange, _: ShadowPay(exchange, api_key="key", api_secret=SECRET, account_id=14),
        "KES",
        notices=False,
        links=False,
    ),
}
