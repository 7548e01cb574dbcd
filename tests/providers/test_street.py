"""All stand-ins side by side: what is printed to point wabot at them opens every adapter, and the counter works."""

import asyncio
import signal
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import cast

import aiohttp
import pytest

from tests.providers.money_bench import NOON, order, push
from wabot.core.clock import MovableClock
from wabot.core.errors import Refused, Retry
from wabot.core.money import Money
from wabot.ports.airtime import AirtimeProvider
from wabot.ports.pay import PaymentOutcome, PaymentProvider
from wabot.providers.catalog import OFFERS
from wabot.providers.exchange import provider_session
from wabot.testing.money.statum import FIRST_FLOAT
from wabot.testing.money.street import STANDS, Street


@dataclass
class Town:
    """The street, its counter, and a session to make adapters with."""

    street: Street
    counter: str
    session: aiohttp.ClientSession

    def airtime(self, name: str) -> AirtimeProvider:
        return cast(AirtimeProvider, self._opened(name))

    def payments(self, name: str) -> PaymentProvider:
        return cast(PaymentProvider, self._opened(name))

    def _opened(self, name: str) -> object:
        prefix = f"WABOT_{name.upper()}__"
        lines = [line.partition("=") for line in self.street.environment()]
        values = {key.removeprefix(prefix).lower(): value for key, _, value in lines if key.startswith(prefix)}
        offer = next(offer for offer in OFFERS if offer.name == name)
        assert offer.missing(values) == ()
        return offer.make(self.session, MovableClock(NOON, frozen=True), offer.filled(values))

    async def post(self, path: str, body: str = "") -> int:
        async with self.session.post(f"{self.counter}/{path}", data=body) as response:
            return response.status


@pytest.fixture
async def town() -> AsyncIterator[Town]:
    street = Street(MovableClock(NOON, frozen=True))
    counter = await street.start("127.0.0.1", 0)
    async with provider_session() as session:
        yield Town(street, counter, session)
    await street.stop()


def test_there_is_a_stand_in_for_every_provider() -> None:
    """M-Pesa's is the embedded sandbox; language models have one of their own."""
    assert {offer.name for offer in OFFERS if offer.kind != "ai_provider"} - {"mpesa"} <= set(STANDS)


@pytest.mark.parametrize("name", sorted({offer.name for offer in OFFERS} & set(STANDS)))
async def test_what_is_printed_opens_the_adapter(town: Town, name: str) -> None:
    offer = next(offer for offer in OFFERS if offer.name == name)
    if offer.kind == "airtime":
        assert await town.airtime(name).balance() == Money(FIRST_FLOAT, "KES")
        return
    try:
        outcome = (await town.payments(name).query("unknown")).outcome.value
    except (Refused, Retry) as trouble:
        outcome = trouble.reason
    assert outcome not in ("bad_credentials", "query_unanswered", "unreachable", PaymentOutcome.PAID)


async def test_a_person_at_the_counter_pays_breaks_and_tops_up(town: Town) -> None:
    payments, airtime = town.payments("shadowpay"), town.airtime("statum")
    accepted = await payments.request(push())
    assert await town.post(f"shadowpay/{accepted.checkout_id}/paid") == 200
    assert (await payments.query(accepted.checkout_id)).outcome is PaymentOutcome.PAID
    assert await town.post("statum/float/4999") == 200
    with pytest.raises(Refused, match="no_float"):
        await airtime.send(order())
    assert await town.post("statum/fault/busy") == 200
    with pytest.raises(Retry):
        await airtime.send(order())
    assert await town.post("statum/webhooks/never") == 200
    assert await town.post("statum/webhook-url", "http://127.0.0.1:1/cb") == 200
    async with town.session.get(town.counter) as response:
        told = await response.json()
    assert told["shadowpay"]["collected"]["KES"] == 5000
    assert told["statum"] == {"webhook_url": "http://127.0.0.1:1/cb", "requests": 2, "float": 4999, "loads": []}


@pytest.mark.parametrize(
    "path", ["nobody/fault/busy", "statum/fault/nope", "shadowpay/x/paid", "statum/x/paid", "shadowpay/float/1"]
)
async def test_the_counter_knows_what_there_is_not(town: Town, path: str) -> None:
    assert await town.post(path) == 404


@pytest.mark.slow
async def test_the_program_prints_its_addresses_and_ends_when_told() -> None:
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "wabot.testing.money", "--port", "0", stdout=asyncio.subprocess.PIPE
    )
    assert child.stdout is not None
    async with asyncio.timeout(30):
        lines = [line async for line in _until(child.stdout, "WABOT_AFRICASTALKING__API_KEY=key")]
        child.send_signal(signal.SIGTERM)
        assert await child.wait() == 0
    assert any(line.startswith("WABOT_STATUM__BASE_URL=http://127.0.0.1:") for line in lines)


async def _until(stream: asyncio.StreamReader, last: str) -> AsyncIterator[str]:
    async for line in stream:
        yield line.decode().strip()
        if line.decode().strip() == last:
            return
