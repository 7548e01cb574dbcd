"""Stop and resume, owners, deletion and undo."""

from tests.services.tenants.world import BOSS, HELPER, STRANGER, World
from wabot.core.access import Role
from wabot.core.clock import DAY, MINUTE
from wabot.core.ids import ContactId, TenantId
from wabot.core.message import phone_address
from wabot.core.tenant import ChannelName, TenantStatus, Wish, serves
from wabot.ports.store.contacts import Sighting
from wabot.services.tenants import Application
from wabot.services.undo import UNDO_WITHIN

MAMA = "254711222333"


async def test_stop_is_a_wish_beside_the_status(world: World) -> None:
    tenant = await world.approved()
    assert (await world.settle(await world.life.stop(world.by(), tenant))).name == "stopped"
    record = await world.record(tenant)
    assert (record.status, record.wish, serves(record)) == (TenantStatus.APPROVED, Wish.STOP, False)
    assert (await world.life.stop(world.by(), tenant)).name == "already"
    assert (await world.life.restart(world.by(), tenant)).name == "not_served"
    assert (await world.settle(await world.life.resume(world.by(), tenant))).name == "resumed"
    assert serves(await world.record(tenant))


async def test_restart_and_disconnect_are_asked_of_the_supervisor(world: World) -> None:
    tenant = await world.approved()
    await world.settle(await world.life.restart(world.by(), tenant))
    await world.settle(await world.life.disconnect(world.by(), tenant))
    assert world.sessions.asked == [("restart", tenant), ("log_out", tenant)]
    assert [entry.deed.verb for entry in await world.trail()][-2:] == ["tenant.restart", "tenant.disconnect"]


async def test_connection_and_place(world: World) -> None:
    tenant = await world.approved()
    await world.settle(await world.life.connect(world.by(), tenant, ChannelName.CLOUD))
    await world.settle(await world.life.move(world.by(), tenant, "server-b"))
    record = await world.record(tenant)
    assert (record.channel, record.home_server) == (ChannelName.CLOUD, "server-b")


async def test_undo_takes_back_the_last_change_of_this_actor_alone(world: World) -> None:
    tenant = await world.new()
    await world.settle(await world.tenants.approve(world.by(), tenant, "1m"))
    assert (await world.undo.undo(world.by(HELPER, Role.ADMIN))).name == "nothing"
    outcome = await world.settle(await world.undo.undo(world.by()))
    assert outcome.name == "undone"
    record = await world.record(tenant)
    assert (record.status, record.expires_at, record.approved_at) == (TenantStatus.NEW, None, None)
    assert "taken back" in (await world.heard(MAMA))[-1]
    assert (await world.undo.undo(world.by())).name == "nothing"
    assert (await world.settle(await world.tenants.approve(world.by(), tenant, "2m"))).name == "approved"
    assert not world.texts.troubles


async def test_undo_is_refused_once_something_moved(world: World) -> None:
    tenant = await world.approved()
    await world.settle(await world.tenants.renew(world.by(HELPER, Role.ADMIN), tenant, "1m"))
    assert (await world.settle(await world.undo.undo(world.by()))).name == "too_late"
    assert (await world.record(tenant)).expires_at == world.clock.now() + 60 * DAY


async def test_undo_ends_after_ten_minutes(world: World) -> None:
    await world.approved()
    world.clock.advance(UNDO_WITHIN + 1)
    assert (await world.undo.undo(world.by())).name == "nothing"


async def test_one_undo_asked_twice_is_done_once(world: World) -> None:
    tenant = await world.approved()
    one, two = await world.undo.undo(world.by()), await world.undo.undo(world.by())
    assert (await world.settle(one)).name == "undone"
    assert (await world.settle(two)).name == "nothing"
    assert (await world.record(tenant)).status is TenantStatus.NEW


async def test_deleted_is_out_of_service_at_once_and_comes_back_by_undo(world: World) -> None:
    tenant = await world.approved()
    assert (await world.settle(await world.life.delete(world.by(), tenant))).name == "deleted"
    assert world.directory.by_phone(MAMA) is None
    assert world.directory.find("Mama Duka").tenant is None
    assert (await world.tenants.renew(world.by(), tenant, "1m")).name == "not_found"
    world.clock.advance(9 * MINUTE)
    assert await world.lifecycle.purge(world.clock.now()) == 0
    assert (await world.settle(await world.undo.undo(world.by()))).name == "undone"
    assert (await world.record(tenant)).status is TenantStatus.APPROVED
    world.clock.advance(DAY)
    assert await world.lifecycle.purge(world.clock.now()) == 0


async def test_a_deletion_whose_number_was_taken_meanwhile_is_not_undone(world: World) -> None:
    tenant = await world.approved()
    await world.settle(await world.life.delete(world.by(), tenant))
    await world.settle(
        await world.tenants.create(world.by(HELPER, Role.ADMIN), _form("Other", "0711222333")),
    )
    assert (await world.settle(await world.undo.undo(world.by()))).name == "too_late"


async def test_purge_leaves_no_row_but_the_trail_and_never_reuses_the_id(world: World) -> None:
    tenant = await world.approved()
    other = await world.approved("Duka Jirani", "0722000111")
    for one in (tenant, other):
        await world.settle(await world.settings.set(world.by(), one, "min_amount", "20"))
        await world.settle(await world.bans.ban(world.by(), one, "0733444555", reason="spam"))
        seen = Sighting(phone_address(STRANGER), world.clock.now(), ContactId(f"c-{one}"))
        await world.store.submit(lambda tx, one=one, seen=seen: tx.tenant(one).contacts.meet(seen))  # type: ignore[misc]
    await world.settle(await world.life.delete(world.by(), tenant))
    world.clock.advance(10 * MINUTE)
    assert await world.lifecycle.purge(world.clock.now()) == 1
    await world.directory.fresh()
    assert world.directory.by_id(tenant) is None
    assert world.files == [tenant]
    gone = await world.store.read(lambda tx: (tx.tenant(tenant).settings.all(), tx.tenant(tenant).contacts.count()))
    kept = await world.store.read(lambda tx: (tx.tenant(other).settings.all(), tx.tenant(other).contacts.count()))
    assert gone == ({}, 0)
    assert kept == ({"min_amount": "20"}, 1)
    verbs = [entry.deed.verb for entry in await world.trail() if entry.deed.tenant == tenant]
    assert verbs[0] == "tenant.create"
    assert verbs[-1] == "tenant.purge"
    assert (await world.audit.verify()).broken is None
    assert await world.new("Third", "0733000222") == TenantId("T3")


async def test_owners_come_and_go_but_one_stays(world: World) -> None:
    tenant = await world.new()
    assert (await world.settle(await world.life.add_owner(world.by(), tenant, "0733444555"))).name == "added"
    assert world.directory.role_of(tenant, STRANGER) is Role.TENANT_OWNER
    assert (await world.life.add_owner(world.by(), tenant, "0733444555")).name == "already"
    assert (await world.life.add_owner(world.by(), tenant, "12")).name == "bad_phone"
    assert (await world.settle(await world.life.remove_owner(world.by(), tenant, "+" + MAMA))).name == "removed"
    assert (await world.life.remove_owner(world.by(), tenant, "0733444555")).name == "last"
    assert (await world.settle(await world.undo.undo(world.by()))).name == "undone"
    assert world.directory.owner_phones(tenant) == (MAMA, STRANGER)


async def test_every_change_is_in_the_trail_with_its_actor(world: World) -> None:
    tenant = await world.approved()
    await world.settle(await world.life.stop(world.by(HELPER, Role.ADMIN), tenant))
    last = (await world.trail())[-1].deed
    assert (last.verb, last.actor, last.role, last.tenant) == ("tenant.stop", HELPER, Role.ADMIN, tenant)
    found = await world.audit.search("stop mama")
    assert [entry.deed.verb for entry in found] == ["tenant.stop"]
    assert next(entry.deed.verb for entry in await world.audit.tail(1, tenant)) == "tenant.stop"
    assert (await world.trail())[0].deed.actor == BOSS


def _form(name: str, phone: str) -> Application:
    return Application(name, phone, "shop")
