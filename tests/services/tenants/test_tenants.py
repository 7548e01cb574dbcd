"""Tenants come, are approved, renewed, rejected and banned."""

import pytest

from tests.services.tenants.world import BOSS, HELPER, STRANGER, World
from wabot.core.access import Role
from wabot.core.clock import DAY
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.tenant import TenantStatus
from wabot.flow.codec import event_from_json
from wabot.flow.events import Offered
from wabot.services.tenants import Application

MAMA = "254711222333"


async def test_a_registration_is_new_and_staff_hear_of_it_at_once(world: World) -> None:
    form = Application("  Mama   Duka ", "+254 711 222 333", "Airtime", STRANGER, "sw", "monthly")
    outcome = await world.settle(await world.tenants.create(world.by(STRANGER, Role.STRANGER), form))
    assert outcome.name == "created"
    tenant = await world.record(TenantId("T1"))
    assert (tenant.name, tenant.phone, tenant.status, tenant.language) == ("Mama Duka", MAMA, TenantStatus.NEW, "sw")
    assert world.directory.owner_phones(tenant.id) == (STRANGER,)
    asked = await world.store.read(lambda tx: tx.tenant(PLATFORM).events.unhandled())
    offers = [event_from_json(event.body) for event in asked]
    assert [event.id for event in offers] == [f"T1/new/{phone}" for phone in (BOSS, HELPER)]
    for event in offers:
        assert isinstance(event, Offered)
        assert (event.node, event.text, event.slots["name"]) == ("offered", "tenant-new-staff", "Mama Duka")


@pytest.mark.parametrize(
    ("name", "phone", "kind", "word"),
    [
        ("", "0711222333", "airtime", "bad_name"),
        ("x" * 61, "0711222333", "airtime", "bad_name"),
        ("Ma\x07ma", "0711222333", "airtime", "bad_name"),
        ("Mama", "0711", "airtime", "bad_phone"),
        ("Mama", "my number", "airtime", "bad_phone"),
        ("Mama", "0711222333", "casino", "bad_kind"),
        ("Mama", "+254700000000", "airtime", "taken"),
    ],
)
async def test_bad_input_changes_nothing(world: World, name: str, phone: str, kind: str, word: str) -> None:
    outcome = await world.settle(await world.tenants.create(world.by(), Application(name, phone, kind)))
    assert outcome.name == word
    assert world.directory.all() == []
    assert await world.trail() == []


async def test_a_number_has_one_bot_in_life(world: World) -> None:
    first = await world.new()
    form = Application("Other", "0711222333", "shop")
    early = await world.tenants.create(world.by(), form)
    assert early.name == "taken"
    await world.settle(await world.tenants.reject(world.by(), first, "no"))
    again = await world.settle(await world.tenants.create(world.by(), form))
    assert again.name == "created"
    assert again.slots["tenant"] == "T2"
    found = world.directory.by_phone(MAMA)
    assert found is not None
    assert found.id == "T2"


async def test_two_registrations_of_one_number_at_once(world: World) -> None:
    form = Application("One", "0711222333", "shop")
    one, two = await world.tenants.create(world.by(), form), await world.tenants.create(world.by(), form)
    assert (await world.settle(one)).name == "created"
    assert (await world.settle(two)).name == "taken"
    assert len(world.directory.all()) == 1


async def test_approval_sets_the_end_and_tells_the_owner(world: World) -> None:
    tenant = await world.new()
    outcome = await world.settle(await world.tenants.approve(world.by(), tenant, "3m"))
    assert outcome.name == "approved"
    record = await world.record(tenant)
    assert (record.status, record.expires_at) == (TenantStatus.APPROVED, world.clock.now() + 90 * DAY)
    [words] = await world.heard(MAMA)
    assert "approved" in words
    assert "90 days" in words
    assert [entry.deed.verb for entry in await world.trail()] == ["tenant.create", "tenant.approve"]


async def test_approving_needs_a_new_tenant_and_a_duration_we_sell(world: World) -> None:
    tenant = await world.approved()
    assert (await world.tenants.approve(world.by(), tenant, "1m")).name == "wrong_status"
    assert (await world.tenants.approve(world.by(), tenant, "5m")).name == "bad_duration"
    assert (await world.tenants.approve(world.by(), TenantId("T99"), "1m")).name == "not_found"


async def test_two_admins_at_once(world: World) -> None:
    tenant = await world.new()
    approved = await world.tenants.approve(world.by(), tenant, "1m")
    rejected = await world.tenants.reject(world.by(HELPER, Role.ADMIN), tenant, "no")
    assert (await world.settle(approved)).name == "approved"
    late = await world.settle(rejected)
    assert late.name == "changed"
    assert late.slots["status_word"] == "approved"
    assert (await world.record(tenant)).status is TenantStatus.APPROVED


async def test_trial_days_are_the_platforms_setting(world: World) -> None:
    await world.settle(await world.settings.set(world.by(), world.directory.platform.id, "trial_days", "10"))
    tenant = await world.approved(duration="trial")
    assert (await world.record(tenant)).expires_at == world.clock.now() + 10 * DAY


async def test_renewal_of_a_running_tenant_adds(world: World) -> None:
    tenant = await world.approved()
    end = (await world.record(tenant)).expires_at
    outcome = await world.settle(await world.tenants.renew(world.by(), tenant, "1m"))
    assert outcome.name == "renewed"
    assert (await world.record(tenant)).expires_at == (end or 0) + 30 * DAY


async def test_rejection_tells_the_reason(world: World) -> None:
    tenant = await world.new()
    assert (await world.settle(await world.tenants.reject(world.by(), tenant, "No licence"))).name == "rejected"
    [words] = await world.heard(MAMA)
    assert "No licence" in words
    assert world.directory.role_of(world.directory.platform.id, MAMA) is Role.STRANGER


async def test_ban_and_unban_with_time_left_and_without(world: World) -> None:
    tenant = await world.approved()
    assert (await world.settle(await world.tenants.ban(world.by(), tenant, "spam", "Call us"))).name == "banned"
    assert "Call us" in (await world.heard(MAMA))[-1]
    assert (await world.settle(await world.tenants.unban(world.by(), tenant))).name == "running"
    await world.settle(await world.tenants.ban(world.by(), tenant, "spam"))
    assert "spam" in (await world.heard(MAMA))[-1]
    world.clock.advance(31 * DAY)
    assert (await world.settle(await world.tenants.unban(world.by(), tenant))).name == "expired"
    assert (await world.record(tenant)).status is TenantStatus.EXPIRED
    assert not world.texts.troubles


async def test_notices_are_in_the_readers_language_and_can_be_muted(world: World) -> None:
    tenant = await world.new()
    await world.settle(await world.staff.set_language(world.by(MAMA, Role.TENANT_OWNER), "sw"))
    await world.settle(await world.tenants.approve(world.by(), tenant, "1m"))
    assert "imeidhinishwa" in (await world.heard(MAMA))[-1]
    await world.settle(await world.staff.mute(world.by(MAMA, Role.TENANT_OWNER), "tenant", "toggle"))
    await world.settle(await world.tenants.renew(world.by(), tenant, "1m"))
    assert len(await world.heard(MAMA)) == 1
    assert not world.texts.troubles
