"""Moving a stuck conversation: one event of its own, once, written down."""

from tests.services.tenants.world import World
from wabot.core.access import Role
from wabot.core.audit import By
from wabot.core.clock import Instant
from wabot.core.ids import ContactId, TenantId
from wabot.core.message import phone_address
from wabot.flow.book import read_book
from wabot.flow.codec import event_from_json
from wabot.flow.events import Moved
from wabot.ports.store.contacts import Contact, Sighting
from wabot.services.flow_tools.moving import MOVE, Movers
from wabot.services.library import Library

OWNER = By("254711222333", Role.TENANT_OWNER, Instant(1_800_000_000_000), "effect-1")


async def a_customer(world: World, tenant: TenantId) -> Contact:
    sighting = Sighting(phone_address("254722000999"), world.clock.now(), ContactId("c1"))
    return await world.store.submit(lambda tx: tx.tenant(tenant).contacts.meet(sighting))


def movers_of(world: World) -> Movers:
    library = Library(world.store, world.clock, dict, lambda name, sources: read_book(name, sources, world.texts)[0])
    return Movers(world.store, library, world.directory, world.audit)


async def test_a_move_is_one_event_however_often_it_is_written(world: World) -> None:
    tenant = await world.approved()
    contact = await a_customer(world, tenant)
    write = movers_of(world).move(OWNER, tenant, contact.id, "back")
    for _ in range(2):
        await world.store.submit(write)
    waiting = await world.store.read(lambda tx: tx.tenant(tenant).events.unhandled())
    events = [event_from_json(stored.body) for stored in waiting if stored.contact == contact.id]
    assert [event.to for event in events if isinstance(event, Moved)] == ["back"]
    noted = [entry for entry in await world.audit.tail(20, tenant) if entry.deed.verb == MOVE]
    assert len(noted) == 1
    assert noted[0].deed.facts["to"] == "back"


async def test_somebody_who_never_spoke_is_being_asked_nothing(world: World) -> None:
    tenant = await world.approved()
    contact = await a_customer(world, tenant)
    movers = movers_of(world)
    place = await movers.look(tenant, contact.id)
    assert place is not None
    assert place.state is None
    told = await movers.describe(tenant, place, "en")
    assert [line["key"] for line in told if isinstance(line, dict)] == ["stuck-silent"]
    assert await movers.look(tenant, ContactId("nobody")) is None


async def test_another_tenants_customers_are_not_there(world: World) -> None:
    tenant = await world.approved()
    contact = await a_customer(world, tenant)
    assert await movers_of(world).look(TenantId("T2"), contact.id) is None
