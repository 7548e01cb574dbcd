"""Fault case 23: two servers share a database and take one job; the airtime company is called once."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.databases import Postgres
from tests.money.conftest import START, environ_of, running
from tests.money.house import ADMIN, CUSTOMER, DELIVERED, DUKA, T1, words_of
from tests.money.secrets import MPESA
from wabot.bootstrap import App, build_app
from wabot.config import load_config
from wabot.core.clock import MINUTE, MovableClock
from wabot.core.ids import EffectId
from wabot.ports.store import Claim, OutboxRow, Tx
from wabot.ports.store.sales import OrderFilter, Sale
from wabot.providers.sandbox import AirtimeMode, SandboxServer

pytestmark = pytest.mark.slow


@dataclass(frozen=True, slots=True)
class Pair:
    """Two servers; the first holds the shop."""

    first: App
    second: App
    clock: MovableClock
    outside: SandboxServer

    async def quiet(self) -> None:
        for app in (self.first, self.second):
            await app.quiet()
        await self.outside.wait_quiet()

    async def sale(self) -> tuple[Sale, list[str]]:
        """The only sale, and the words of its story."""

        def query(tx: Tx) -> tuple[Sale, list[str]]:
            (order,) = tx.tenant(T1).sales.list(OrderFilter())
            sale = tx.tenant(T1).sales.get(order.id)
            assert sale is not None
            return sale, [line.word for line in tx.tenant(T1).sales.story(order.id)]

        return await self.second.wiring.ground.store.read(query)


@pytest.fixture
async def pair(postgres: Postgres, tmp_path: Path) -> AsyncIterator[Pair]:
    name = await postgres.create()
    clock = MovableClock(START, frozen=True)
    outside = SandboxServer(clock, mpesa_account=MPESA)
    url = await outside.start()

    def app(server: str) -> App:
        shared = {"DATABASE_URL": postgres.url(name), "SERVERNAME": server, "WABOT_SECRET_KEY": "a" * 43 + "="}
        return build_app(load_config(None, {**environ_of(tmp_path / server, url), **shared}), clock)

    try:
        async with running(app("a")) as first:
            for words, phone, bot in (
                (f'new "Mama Duka" +{DUKA} airtime', ADMIN, "master"),
                ('approve "Mama Duka" 6m', ADMIN, "master"),
                ("buy 50", CUSTOMER, DUKA),
            ):
                await first.phone_says(phone, bot, words)
                await first.quiet()
            async with running(app("b")) as second:
                yield Pair(first, second, clock, outside)
    finally:
        await outside.stop()
        await postgres.drop(name)


async def held(pair: Pair) -> Sale:
    """A paid order that waits for float."""
    pair.outside.airtime.answer(AirtimeMode.NO_FLOAT)
    await pair.first.phone_says(CUSTOMER, DUKA, "1")
    await pair.first.quiet()
    await pair.quiet()
    sale, _ = await pair.sale()
    assert words_of(sale) == ("paid", "paid", "held", "none")
    pair.outside.airtime.answer(AirtimeMode.OK)
    return sale


async def test_23_both_servers_take_up_the_same_delivery(pair: Pair) -> None:
    """The float is back: both sweep, both scan, both perform the very row at once: one call, one load."""
    sale = await held(pair)
    before = pair.outside.airtime.attempts(f"{sale.order.id}-1")
    pair.clock.advance(5 * MINUTE)
    now = pair.clock.now()
    apps = (pair.first, pair.second)
    await asyncio.gather(*(app.wiring.sales.sweep(now) for app in apps for _ in range(2)))
    row = OutboxRow(T1, EffectId(f"{sale.order.id}/again"), sale.order.contact, "delivery", body_of(sale), now, now)
    performed = [app.wiring.sales.performers()["delivery"](row) for app in apps for _ in range(2)]
    await asyncio.gather(*performed, *(app.catch_up() for app in apps))
    await pair.quiet()
    sale, story = await pair.sale()
    assert words_of(sale) == DELIVERED
    assert pair.outside.airtime.attempts(f"{sale.order.id}-1") == before + 1
    assert len(pair.outside.airtime.delivered()) == 1
    assert story.count("delivery.sending") == 2  # the one without float, and this one
    assert story.count("delivery.resumed") == 1


async def test_23_a_row_is_claimed_by_the_one_that_holds_its_tenant(pair: Pair) -> None:
    """Both ask for work at the same moment, many times: each row is given to one of them, once."""
    sale = await held(pair)
    for app in (pair.first, pair.second):
        await app.wiring.outbox.stop()
    now = pair.clock.now()
    rows = [
        OutboxRow(T1, EffectId(f"{sale.order.id}/x{n}"), sale.order.contact, "delivery", body_of(sale), now, now)
        for n in range(20)
    ]
    store = pair.first.wiring.ground.store
    for row in rows:
        await store.submit(lambda tx, row=row: tx.tenant(T1).outbox.add(row))

    async def claim(app: App) -> list[str]:
        wanted = Claim(app.wiring.holding.share, now)
        found = await app.wiring.ground.store.submit(lambda tx: tx.platform.outbox_scan.claim(wanted))
        return [row.id for row in found if "/x" in row.id]

    claimed = [
        row for found in await asyncio.gather(*(claim(app) for app in (pair.first, pair.second) * 4)) for row in found
    ]
    assert sorted(claimed) == sorted(row.id for row in rows)


def body_of(sale: Sale) -> str:
    """As the ledger queues it."""
    return f'{{"order": "{sale.order.id}"}}'
