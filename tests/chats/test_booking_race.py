"""Two customers race for the last time through the whole wabot: one gets it, the other hears so at once."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import pytest

from tests.chats.conftest import START
from tests.chats.test_trouble import Chat
from tests.databases import Postgres, database, postgres, templates
from wabot.bootstrap import build_app
from wabot.config import load_config
from wabot.core.booking import Booking, BookingId
from wabot.core.clock import Instant, MovableClock
from wabot.core.ids import ContactId, TenantId
from wabot.core.money import Money
from wabot.ports.store import Tx
from wabot.storage.store import open_store

__all__ = ["database", "postgres", "templates"]

SALON = "254711222333"
JUMA, AMINA = "254722000111", "254722000222"
RACERS = 4


@pytest.fixture
async def chat(database: str, tmp_path: Path) -> AsyncIterator[Chat]:
    """A wabot on each database in turn."""
    environ = {"WABOT_DATA_DIR": str(tmp_path / "data"), "PORT": "0", "HOST": "127.0.0.1", "WABOT_PLATFORM__DEMO": "no"}
    app = build_app(load_config(None, {**environ, "DATABASE_URL": database}), MovableClock(START, frozen=True))
    await app.start()
    yield Chat(app)
    await app.stop()
    shutil.rmtree(tmp_path / "data", ignore_errors=True)


async def test_the_last_time_goes_to_exactly_one(chat: Chat) -> None:
    await chat.says(
        'new "Salon Bora" 0711222333 booking', "approve T1 2m", "set T1 hours mon 9-10", "set T1 booking_days 7"
    )
    await chat.says("bookings", "1", "Haircut", "60", "500", phone=SALON)
    phones = [f"2547220001{n:02d}" for n in range(RACERS)]
    for phone in phones:
        summary = await chat.says("booking", "1", "1", "1", f"Customer {phone[-2:]}", phone=phone, to=SALON)
        assert "Shall I book it?" in summary
    for phone in phones:
        chat.heard(phone)
    await asyncio.gather(*(chat.app.phone_says(phone, SALON, "1") for phone in phones))
    await chat.app.quiet()
    heard = [chat.heard(phone) for phone in phones]
    assert sum("*Booked!*" in words for words in heard) == 1
    assert sum("has just been taken" in words for words in heard) == RACERS - 1
    assert chat.heard(SALON).count("New booking") == 1
    assert "1 booking." in await chat.says("bookings 23/11", phone=SALON)


async def test_two_at_one_time_where_another_is_left(chat: Chat) -> None:
    await chat.says(
        'new "Salon Bora" 0711222333 booking', "approve T1 2m", "set T1 hours mon 9-11", "set T1 booking_step 60"
    )
    await chat.says("bookings", "1", "Haircut", "60", "500", phone=SALON)
    for phone in (JUMA, AMINA):
        await chat.says("booking", "1", "1", "1", "Somebody", phone=phone, to=SALON)
    await asyncio.gather(*(chat.app.phone_says(phone, SALON, "1") for phone in (JUMA, AMINA)))
    await chat.app.quiet()
    heard = {phone: chat.heard(phone) for phone in (JUMA, AMINA)}
    (late,) = [phone for phone, words in heard.items() if "nearest free times" in words]
    assert "1 Mon 23 Nov 2026, 10:00" in heard[late]
    assert "*Booked!*" in await chat.says("1", "1", phone=late, to=SALON)


async def test_two_servers_on_one_database(postgres: Postgres) -> None:
    """Not even two that both believe the tenant is theirs can book one time twice: the database itself refuses."""
    name = await postgres.create()
    stores = [await open_store(postgres.url(name)) for _ in range(2)]
    try:
        for start in range(20):
            made = [_booking(f"{start}/{n}", start * 3_600_000 + n % 3 * 300_000) for n in range(8)]
            won = await asyncio.gather(*(stores[n % 2].submit(partial(_add, one=one)) for n, one in enumerate(made)))
            assert sum(won) == 1
    finally:
        for store in stores:
            await store.close()
        await postgres.drop(name)


def _add(tx: Tx, one: Booking) -> bool:
    return tx.tenant(one.tenant).bookings.add(one)


def _booking(key: str, start: int) -> Booking:
    begins, ends = Instant(start), Instant(start + 3_000_000)
    return Booking(
        TenantId("T1"), BookingId(key), ContactId("c1"), "1", "Haircut", "1", Money.of(5, "KES"), begins, ends, ends,
        Instant(1), Instant(1),
    )  # fmt: skip
