"""S10: people are warned before a link dies, and of restrictions with their end; each once."""

from dataclasses import replace

import pytest

from tests.services.supervisor.watch import RULES, Watch
from tests.services.tenants.world import BOSS
from wabot.core.clock import DAY, HOUR, Instant, later
from wabot.core.ids import TenantId
from wabot.core.session import SessionRecord
from wabot.services.supervisor import Phones
from wabot.services.supervisor.phones import stage_of

OWNER = "254722000111"
RULES_OF_PHONES = replace(RULES, phones=("sim",))


async def linked(watch: Watch) -> tuple[TenantId, Phones]:
    """An approved tenant that its phone has just been linked to."""
    world = watch.world
    await watch.hire()
    tenant = await world.new("Mama Duka", "0711222333", OWNER)
    watch.wishes.wanted[tenant] = replace(watch.wishes.wanted[watch.want(1)], phone="254711222333")
    watch.network.auto_pair = False
    watch.another(RULES_OF_PHONES)
    await watch.supervisor.start()
    await watch.supervisor.run_due()
    await watch.code(tenant)
    await watch.network.confirm_pairing(tenant)
    await watch.look()
    return tenant, Phones(watch.store, world.notices)


async def warned(watch: Watch, phone: str) -> list[str]:
    return [words for words in await watch.world.heard(phone) if "no sign" in words]


async def test_owner_and_admins_are_warned_after_10_12_and_14_days_each_once(watch: Watch) -> None:
    _, phones = await linked(watch)
    told = []
    for _ in range(16 * 4):
        watch.clock.advance(6 * HOUR)
        told.append(await phones.warn(watch.clock.now()))
    assert sum(told) == 3
    assert [told.index(1) // 4 + 1, len(told) - told[::-1].index(1)] == [10, 14 * 4]
    for reader in (OWNER, BOSS):
        heard = await warned(watch, reader)
        assert len(heard) == 3
        assert ["10 days" in heard[0], "12 days" in heard[1], "14 days" in heard[2]] == [True] * 3
        assert "in about 4 days" in heard[0]
        assert "at any moment" in heard[2]


async def test_a_sign_of_the_phone_begins_the_count_anew(watch: Watch) -> None:
    tenant, phones = await linked(watch)
    watch.clock.advance(9 * DAY)
    watch.network.show_phone(tenant)
    await watch.look()
    saved = await watch.saved(tenant)
    assert saved is not None
    assert saved.phone_seen == watch.clock.now()
    watch.clock.advance(9 * DAY)
    assert await phones.warn(watch.clock.now()) == 0
    watch.clock.advance(DAY)
    assert await phones.warn(watch.clock.now()) == 1


async def test_without_a_link_nobody_is_warned(watch: Watch) -> None:
    tenant, phones = await linked(watch)
    watch.network.log_out(tenant)
    await watch.look()
    watch.clock.advance(20 * DAY)
    assert await phones.warn(watch.clock.now()) == 0


async def test_channels_without_phones_count_nothing(watch: Watch) -> None:
    [tenant] = await watch.start()
    assert watch.record(tenant).phone_seen is None


@pytest.mark.parametrize(
    ("days", "stage"), [(0, 0), (9, 0), (10, 10), (11, 10), (12, 12), (13, 12), (14, 14), (40, 14)]
)
def test_stages(days: int, stage: int) -> None:
    record = SessionRecord(TenantId("T1"), linked_at=Instant(1), phone_seen=Instant(1))
    assert stage_of(record, later(Instant(1), days * DAY + HOUR)) == stage
    assert stage_of(replace(record, phone_seen=None), later(Instant(1), days * DAY)) == 0
    assert stage_of(replace(record, linked_at=None), later(Instant(1), days * DAY)) == 0


async def test_a_restriction_is_told_with_its_end_to_owner_and_admins_once(watch: Watch) -> None:
    tenant, _ = await linked(watch)
    watch.network.ban(tenant, later(watch.clock.now(), DAY))
    await watch.look()
    await watch.after(HOUR, HOUR // 4)
    for reader, word in ((OWNER, "has restricted"), (BOSS, "restricted by WhatsApp")):
        [heard] = [words for words in await watch.world.heard(reader) if word in words]
        assert "until" in heard
