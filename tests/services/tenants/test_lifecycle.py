"""What happens by time alone."""

from tests.services.tenants.world import BOSS, World
from wabot.core.clock import DAY, HOUR, MINUTE
from wabot.core.ids import PLATFORM
from wabot.core.tenant import TenantStatus

MAMA = "254711222333"


async def test_expiry_is_told_once_to_owner_and_staff_and_catches_up(world: World) -> None:
    tenant = await world.approved()
    other = await world.approved("Duka Jirani", "0722000111", "3m")
    world.clock.advance(31 * DAY)
    assert await world.lifecycle.expire(world.clock.now()) == 1
    assert (await world.record(tenant)).status is TenantStatus.EXPIRED
    assert (await world.record(other)).status is TenantStatus.APPROVED
    assert await world.lifecycle.expire(world.clock.now()) == 0
    assert "over" in (await world.heard(MAMA))[-1]
    assert [words for words in await world.heard(BOSS) if "expired" in words and "Mama Duka" in words]
    assert (await world.trail())[-1].deed.verb == "tenant.expire"
    assert not world.texts.troubles


async def test_renewed_after_expiry_expires_again_with_fresh_words(world: World) -> None:
    tenant = await world.approved()
    world.clock.advance(31 * DAY)
    await world.lifecycle.expire(world.clock.now())
    await world.settle(await world.tenants.renew(world.by(), tenant, "1m"))
    assert (await world.record(tenant)).status is TenantStatus.APPROVED
    before = len(await world.heard(MAMA))
    world.clock.advance(31 * DAY)
    assert await world.lifecycle.expire(world.clock.now()) == 1
    assert len(await world.heard(MAMA)) == before + 1


async def test_warnings_seven_three_and_one_days_before(world: World) -> None:
    await world.approved()
    for _ in range(30 * 4):
        world.clock.advance(6 * HOUR)
        await world.lifecycle.warn(world.clock.now())
    warned = await world.offered(MAMA)
    assert len(warned) == 3
    assert ["7 more" in warned[0], "3 more" in warned[1], "one more day" in warned[2]] == [True, True, True]


async def test_after_downtime_only_the_most_urgent_warning_comes(world: World) -> None:
    await world.approved()
    world.clock.advance(29 * DAY + HOUR)
    assert await world.lifecycle.warn(world.clock.now()) == 1
    assert await world.lifecycle.warn(world.clock.now()) == 0
    assert len(await world.offered(MAMA)) == 1


async def test_days_of_grace_are_told_each_day_and_then_the_time_is_over(world: World) -> None:
    await world.settle(await world.settings.set(world.by(), PLATFORM, "grace_days", "2"))
    tenant = await world.approved()
    world.clock.advance(29 * DAY + HOUR)
    await world.lifecycle.warn(world.clock.now())
    expired = []
    for _ in range(4 * 4):
        world.clock.advance(6 * HOUR)
        await world.lifecycle.warn(world.clock.now())
        expired.append(await world.lifecycle.expire(world.clock.now()))
    words = await world.offered(MAMA)
    assert ["one more day, until" in words[0], "2 more days" in words[1], "one more day. Send" in words[2]] == [
        True
    ] * 3
    assert (len(words), sum(expired)) == (3, 1)
    assert (await world.record(tenant)).status is TenantStatus.EXPIRED


async def test_days_of_grace_are_lent(world: World) -> None:
    await world.settle(await world.settings.set(world.by(), PLATFORM, "grace_days", "5"))
    tenant = await world.approved()
    end = (await world.record(tenant)).expires_at
    world.clock.advance(33 * DAY)
    assert await world.lifecycle.expire(world.clock.now()) == 0
    await world.settle(await world.tenants.renew(world.by(), tenant, "1m"))
    assert (await world.record(tenant)).expires_at == (end or 0) + 30 * DAY


async def test_bans_with_an_end_end(world: World) -> None:
    tenant = await world.approved()
    await world.settle(await world.bans.ban(world.by(), tenant, "0733444555", until="1d"))
    assert await world.bans.end_due(world.clock.now()) == 0
    world.clock.advance(DAY + MINUTE)
    assert await world.bans.end_due(world.clock.now()) == 1
    assert await world.bans.list(tenant, world.clock.now()) == []
