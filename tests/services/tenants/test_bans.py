"""Contacts kept out, of one bot or of all."""

from tests.services.tenants.world import BOSS, STRANGER, World
from wabot.core.clock import DAY
from wabot.core.ids import PLATFORM, ContactId, TenantId
from wabot.ports.store.contacts import Contact


def contact(world: World, tenant: TenantId, phone: str = STRANGER) -> Contact:
    return Contact(tenant, ContactId("c1"), "", "", phone, world.clock.now())


async def test_a_ban_holds_for_one_bot_or_for_all(world: World) -> None:
    one, two = await world.approved(), await world.approved("Duka Jirani", "0722000111")
    await world.settle(await world.bans.ban(world.by(), one, "0733 444 555", reason="spam", message="Pole"))
    now = world.clock.now()
    found = world.bans.check(one, contact(world, one), now)
    assert found is not None
    assert (found.reason, found.message) == ("spam", "Pole")
    assert world.bans.check(two, contact(world, two), now) is None
    await world.settle(await world.bans.ban(world.by(), PLATFORM, "0733444555", reason="fraud"))
    assert world.bans.check(two, contact(world, two), now) is not None
    assert world.bans.check(PLATFORM, contact(world, PLATFORM), now) is not None
    assert world.bans.check(two, contact(world, two, "254733444556"), now) is None


async def test_a_ban_with_an_end_is_over_then_even_before_the_job_ran(world: World) -> None:
    tenant = await world.approved()
    await world.settle(await world.bans.ban(world.by(), tenant, "0733444555", until="7d"))
    now = world.clock.now()
    assert world.bans.check(tenant, contact(world, tenant), now) is not None
    world.clock.advance(7 * DAY)
    assert world.bans.check(tenant, contact(world, tenant), world.clock.now()) is None
    assert world.bans.preview(tenant, "0733444555", world.clock.now()).name == "shown"


async def test_words_for_what_cannot_be_banned(world: World) -> None:
    tenant = await world.approved()
    assert (await world.bans.ban(world.by(), tenant, "soon")).name == "bad_phone"
    assert (await world.bans.ban(world.by(), tenant, "+" + BOSS)).name == "staff"
    assert (await world.bans.ban(world.by(), tenant, "0711222333")).name == "staff"
    assert (await world.bans.ban(world.by(), tenant, "0733444555", until="soon")).name == "bad_until"
    assert (await world.settle(await world.bans.unban(world.by(), tenant, "0733444555"))).name == "not_banned"


async def test_unban_and_undo(world: World) -> None:
    tenant = await world.approved()
    await world.settle(await world.bans.ban(world.by(), tenant, "0733444555", reason="spam"))
    assert (await world.bans.ban(world.by(), tenant, "0733444555")).name == "already"
    assert (await world.settle(await world.bans.unban(world.by(), tenant, STRANGER))).name == "unbanned"
    assert await world.bans.list(tenant, world.clock.now()) == []
    assert (await world.settle(await world.undo.undo(world.by()))).name == "undone"
    [ban] = await world.bans.list(tenant, world.clock.now())
    assert ban.reason == "spam"
    assert (await world.settle(await world.undo.undo(world.by()))).name == "undone"  # the ban itself
    assert await world.bans.list(tenant, world.clock.now()) == []


async def test_people_without_a_number_can_be_banned_by_their_contact(world: World) -> None:
    tenant = await world.approved()
    hidden = contact(world, tenant, "")
    assert world.bans.check(tenant, hidden, world.clock.now()) is None


async def test_told_at_most_once_a_day(world: World) -> None:
    tenant = await world.approved()
    told = [
        await world.store.submit(lambda tx, day=day: tx.tenant(tenant).bans.told(STRANGER, "ban", day))  # type: ignore[misc]
        for day in (1, 1, 2, 2)
    ]
    assert told == [True, False, True, False]
    assert await world.store.submit(lambda tx: tx.platform.bans_scan.forget_told(2)) == 1


async def test_who_was_banned_without_a_number_stays_banned_when_they_show_one(world: World) -> None:
    tenant = await world.approved()
    await world.settle(await world.bans.ban(world.by(), tenant, "contact:c1", reason="rude"))
    found = world.bans.check(tenant, contact(world, tenant), world.clock.now())
    assert found is not None
    assert found.subject == "contact:c1"
    assert (await world.settle(await world.bans.unban(world.by(), tenant, found.subject))).name == "unbanned"
    assert world.bans.check(tenant, contact(world, tenant), world.clock.now()) is None
