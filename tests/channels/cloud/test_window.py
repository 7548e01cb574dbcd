"""24 hours after somebody wrote: a template where one is set, else the message is kept and an owner told once."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.channels.cloud.whole import ADMIN, MASTER, OWNER, Whole, number_of, whole
from wabot.core.clock import HOUR, MINUTE
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.message import Delivery, phone_address
from wabot.ports.store import OutboxRow, Tx

T1, ASHA = TenantId("T1"), "254722000111"
SORRY = "Sorry, something went wrong"

pytestmark = pytest.mark.slow  # each is a whole wabot


@pytest.fixture
async def on(tmp_path: Path, database: str) -> AsyncIterator[Whole]:
    async with whole(tmp_path, database) as made:
        yield made


async def write(on: Whole, who: str, number: str) -> None:
    """Somebody writes, and their window opens."""
    on.meta.phone(who).says(number, "hi")
    await on.quiet()
    on.meta.books.inboxes.clear()


async def a_day_passes(on: Whole) -> None:
    await on.app.advance(24 * HOUR + MINUTE)
    await write(on, OWNER, MASTER)  # whoever is to be told can be told


async def tell(on: Whole, cause: str, who: str = ASHA, tenant: TenantId = T1) -> OutboxRow:
    """wabot writes of its own accord; the row as it ended."""
    wiring = on.app.wiring
    await wiring.ground.store.submit(lambda tx: wiring.notices.to_phone(tx, tenant, who, "turn-sorry", {}, cause=cause))
    await on.quiet()
    return await row(on, cause, who, tenant)


async def row(on: Whole, cause: str, who: str = ASHA, tenant: TenantId = T1) -> OutboxRow:
    def look(tx: Tx) -> OutboxRow:
        contact = tx.tenant(tenant).contacts.by_address(phone_address(who))
        assert contact is not None
        return next(one for one in tx.tenant(tenant).outbox.tail(20, contact.id) if one.id == cause)

    return await on.app.wiring.ground.store.read(look)


async def set_template(on: Whole, tenant: TenantId = T1) -> None:
    def job(tx: Tx) -> None:
        tx.tenant(tenant).settings.set("cloud_template", "news")
        tx.tenant(tenant).settings.set("cloud_template_language", "sw")

    await on.app.wiring.ground.store.submit(job)
    await on.app.wiring.directory.fresh()


async def test_within_a_day_everything_may_be_said(on: Whole) -> None:
    await write(on, ASHA, number_of(1))
    await on.app.advance(23 * HOUR)
    assert (await tell(on, "n1")).status == Delivery.DELIVERED
    assert len(on.texts(ASHA)) == 1


async def test_after_a_day_it_is_kept_and_the_owner_told_once(on: Whole) -> None:
    await write(on, ASHA, number_of(1))
    await a_day_passes(on)
    for cause in ("n1", "n2"):
        ended = await tell(on, cause)
        assert (ended.status, ended.error) == (Delivery.FAILED, "window_closed")
    assert on.texts(ASHA) == []
    [said] = on.texts(OWNER)
    assert "0722 000111 could not be delivered" in said
    assert "set T1 cloud_template" in said


async def test_who_writes_again_is_answered_and_told_freely(on: Whole) -> None:
    await write(on, ASHA, number_of(1))
    await a_day_passes(on)
    await tell(on, "n1")
    await write(on, ASHA, number_of(1))
    assert (await tell(on, "n2")).status == Delivery.DELIVERED
    await a_day_passes(on)  # another silence, of which the owner hears anew
    await tell(on, "n3")
    assert len(on.texts(OWNER)) == 1


async def test_a_template_carries_the_words_where_one_is_set(on: Whole) -> None:
    await write(on, ASHA, number_of(1))
    await set_template(on)
    await a_day_passes(on)
    assert (await tell(on, "n1")).status == Delivery.FAILED
    [letter] = on.meta.phone(ASHA).inbox
    assert (letter.kind, letter.body["template"]["name"]) == ("template", "news")
    assert letter.body["template"]["language"] == {"code": "sw"}
    assert letter.text
    assert "\n" not in letter.text
    assert (await row(on, "n1/template")).status == Delivery.DELIVERED
    assert on.texts(OWNER) == []


async def test_a_template_that_is_refused_is_told(on: Whole) -> None:
    await write(on, ASHA, number_of(1))
    await set_template(on)
    await a_day_passes(on)
    on.meta.knobs.fail(131047)
    await tell(on, "n1")
    assert (await row(on, "n1/template")).error == "window_closed"
    assert len(on.texts(OWNER)) == 1


async def test_meta_may_know_better(on: Whole) -> None:
    await write(on, ASHA, number_of(1))
    await write(on, OWNER, MASTER)
    on.meta.knobs.fail(131047)
    ended = await tell(on, "n1")
    assert (ended.status, ended.error) == (Delivery.FAILED, "window_closed")
    assert "could not be delivered" in on.texts(OWNER)[0]


async def test_meta_may_say_so_later(on: Whole) -> None:
    await write(on, ASHA, number_of(1))
    await write(on, OWNER, MASTER)
    on.meta.knobs.statuses = ()
    await tell(on, "n1")
    [letter] = on.meta.phone(ASHA).inbox
    number = on.meta.books.numbers[number_of(1)]
    on.meta.status(number, ASHA, letter, "failed", errors=[{"code": 131047, "title": "Re-engagement message"}])
    await on.quiet()
    assert (await row(on, "n1")).status == Delivery.FAILED
    assert "could not be delivered" in on.texts(OWNER)[0]


async def test_what_passes_is_sent_anew_after_meta_failed_it(on: Whole) -> None:
    await write(on, ASHA, number_of(1))
    on.meta.knobs.statuses = ()
    await tell(on, "n1")
    [letter] = on.meta.phone(ASHA).inbox
    number = on.meta.books.numbers[number_of(1)]
    on.meta.status(number, ASHA, letter, "failed", errors=[{"code": 131000, "title": "Something went wrong"}])
    await on.quiet()
    assert (await row(on, "n1")).status == Delivery.QUEUED
    await on.app.advance(MINUTE)
    await on.quiet()
    assert (await row(on, "n1")).status == Delivery.SENT
    assert len(on.texts(ASHA)) == 2


async def test_who_never_wrote_is_tried(on: Whole) -> None:
    assert (await tell(on, "n1", ADMIN, PLATFORM)).status == Delivery.DELIVERED


async def test_what_the_master_bot_could_not_tell_is_told_when_they_write_again(on: Whole) -> None:
    on.meta.knobs.window = 24 * HOUR  # of whom we have never heard, Meta knows
    ended = await tell(on, "n1", ADMIN, PLATFORM)
    assert (ended.status, ended.error) == (Delivery.FAILED, "window_closed")
    on.meta.phone(ADMIN).says(MASTER, "hi")
    await on.quiet()
    said = on.texts(ADMIN)
    assert any(one.startswith("✉️ A message of mine to 0700 000001 could not be delivered") for one in said)
    assert (await row(on, "n1", ADMIN, PLATFORM)).status == Delivery.DELIVERED
    on.meta.phone(ADMIN).says(MASTER, "hi")
    await on.quiet()
    assert len(on.texts(ADMIN)) == len(said) + 1  # once


async def test_somebody_who_waits_for_an_action_sees_that_it_goes_on(on: Whole) -> None:
    await write(on, ASHA, number_of(1))
    wiring = on.app.wiring
    contact = await wiring.ground.store.read(lambda tx: tx.tenant(T1).contacts.by_address(phone_address(ASHA)))
    assert contact is not None
    with wiring.attending.working(T1, contact.id):
        await wiring.attending.look()
        assert on.meta.books.attended == []  # nobody waits noticeably yet
        for _ in range(3):
            on.clock.advance(10_000)
            await wiring.attending.look()
    on.clock.advance(HOUR)
    await wiring.attending.look()
    shown = [one["message_id"] for one in on.meta.books.attended]
    assert len(shown) == 2
    assert shown[0].startswith("wamid.in.")
