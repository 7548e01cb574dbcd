"""M-Pesa as the catalog opens it: what all who share a Daraja app have in common, and what is each one's own."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import asdict

import aiohttp
import pytest

from wabot.core.clock import Instant, MovableClock
from wabot.core.errors import Refused
from wabot.core.ids import TenantId
from wabot.core.money import Money
from wabot.ports.pay import Push
from wabot.providers.accounts import SANDBOX_MPESA
from wabot.providers.exchange import provider_session
from wabot.providers.pay.mpesa import OFFER, DarajaApps
from wabot.providers.sandbox import SandboxServer

NOON = Instant(1_795_000_000_000)
PUSH = Push(
    "o1-push", TenantId("T1"), Money.of(50, "KES"), "254711222333", "ORDER1", "Airtime", "http://127.0.0.1:1/cb"
)


@pytest.fixture
async def server() -> AsyncIterator[SandboxServer]:
    made = SandboxServer(MovableClock(NOON, frozen=True))
    await made.start()
    yield made
    await made.stop()


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with provider_session() as opened:
        yield opened


def values(server: SandboxServer, **change: str) -> Mapping[str, str]:
    return {**asdict(SANDBOX_MPESA), "base_url": server.base_url, **change}


async def test_two_shortcodes_of_one_app_share_its_token(server: SandboxServer, session: aiohttp.ClientSession) -> None:
    """A new token ends the one before: had each its own, they would end each other's at every push."""
    apps, clock = DarajaApps(), MovableClock(NOON, frozen=True)
    first = apps.open(session, clock, values(server))
    second = apps.open(session, clock, values(server, shortcode="600999"))
    for _ in range(3):
        await first.request(PUSH)
        with pytest.raises(Refused):  # a shortcode the app has no passkey for: past the token, and no further
            await second.request(PUSH)
    assert server.mpesa.tokens.given == 1


async def test_another_secret_is_another_app(server: SandboxServer, session: aiohttp.ClientSession) -> None:
    apps, clock = DarajaApps(), MovableClock(NOON, frozen=True)
    await apps.open(session, clock, values(server)).request(PUSH)
    with pytest.raises(Refused, match="bad_credentials"):
        await apps.open(session, clock, values(server, consumer_secret="other")).request(PUSH)


def test_without_an_initiator_refunds_are_for_people(server: SandboxServer, session: aiohttp.ClientSession) -> None:
    apps, clock = DarajaApps(), MovableClock(NOON, frozen=True)
    assert apps.open(session, clock, values(server)).can_refund
    assert not apps.open(session, clock, values(server, initiator="")).can_refund


def test_what_an_account_needs() -> None:
    assert OFFER.missing({}) == ("shortcode", "consumer_key", "consumer_secret", "passkey")
    assert OFFER.filled({})["base_url"] == "https://api.safaricom.co.ke"
    assert OFFER.word == "stk"
