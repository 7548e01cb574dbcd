"""A salon to test bookings with: what can be booked, with whom, and the services as bootstrap makes them."""

from itertools import count

from tests.services.tenants.world import START, World
from wabot.core.booking import Booking, BookingId, BookingStatus, Service
from wabot.core.clock import DAY, MINUTE, Instant, later
from wabot.core.ids import ContactId, EffectId, SystemIds, TenantId
from wabot.core.message import phone_address
from wabot.core.money import Money
from wabot.core.session import SessionRecord, SessionState
from wabot.core.tenant import TenantKind
from wabot.flow.codec import effect_from_json, event_from_json
from wabot.flow.effects import Send
from wabot.flow.events import Offered
from wabot.ports.action import Outcome
from wabot.ports.store import Tx
from wabot.ports.store.contacts import Sighting
from wabot.services.booking.appointments import Appointments, Asked, Wish
from wabot.services.booking.catalogue import Catalogue
from wabot.services.booking.news import BookingNews
from wabot.services.booking.reminders import Reminders
from wabot.services.booking.timetable import Timetable
from wabot.services.files import Files
from wabot.services.happenings import Happenings
from wabot.services.tenants import Application

NINE = Instant(START + (DAY - START % DAY) + DAY + 6 * 60 * MINUTE)
"""Nine in the morning in Nairobi, the day after the next."""
CUT, BRAIDS = "1", "2"


class Salon:
    """One tenant, its bookings, and short words for what happens to them."""

    def __init__(self, world: World) -> None:
        self.world, self.store, self.clock = world, world.store, world.clock
        ids = SystemIds(world.clock)
        files = Files(world.store, world.clock, ids, world.vault)
        software = Happenings(world.store, world.clock, ids, world.directory)
        news = BookingNews(world.notices, files, software)
        self.appointments = Appointments(world.store, world.directory, ids, news)
        self.catalogue = Catalogue(world.store, world.directory)
        self.timetable = Timetable(world.store, world.directory)
        self.reminders = Reminders(world.store, world.directory, world.notices, world.bans)
        self.tenant = TenantId("")
        self._keys = count()
        self._numbers = count()

    async def open(self, workers: int = 1) -> TenantId:
        """One more salon, in whose name everything is done from now on."""
        number = next(self._numbers)
        phone = f"07112{number:05d}"
        form = Application(f"Salon {number}", phone, TenantKind.BOOKING.value)
        created = await self.world.settle(await self.world.tenants.create(self.world.by(), form))
        self.tenant = TenantId(str(created.slots["tenant"]))
        await self.world.settle(await self.world.tenants.approve(self.world.by(), self.tenant, "12m"))
        await self.connected(SessionState.READY)
        for key, value in (("hours", "daily 9-17"), ("booking_lead_minutes", "0"), ("rate", "600")):
            done = await self.world.settle(await self.world.settings.set(self.world.by(), self.tenant, key, value))
            assert done.name == "set"
        price = Money.of(500, "KES")
        services = [Service("", "Haircut", 60, price), Service("", "Braids", 120, price, buffer=30)]
        for service in services:
            await self.world.settle(self.catalogue.add_service(self.tenant, service))
        for name in ("Asha", "Bora", "Chai")[: workers - 1]:
            await self.world.settle(self.catalogue.add_worker(self.tenant, name))
        return self.tenant

    async def connected(self, state: SessionState) -> None:
        """Its bot comes or goes."""
        record = SessionRecord(self.tenant, state=state)
        await self.store.submit(lambda tx: tx.tenant(self.tenant).sessions.save(record))

    def asked(self, *, own: bool = False) -> Asked:
        """A fresh request of now."""
        return Asked(self.tenant, EffectId(f"k{next(self._keys)}"), self.clock.now(), own)

    async def customer(self, number: int = 1) -> ContactId:
        """A customer by number."""
        address = phone_address(f"2547220000{number:02d}")
        fresh = ContactId(f"{self.tenant}c{number}")
        sighting = Sighting(address, self.clock.now(), fresh, name=f"Customer {number}")
        met = await self.store.submit(lambda tx: tx.tenant(self.tenant).contacts.meet(sighting))
        return met.id

    async def book(
        self, at: Instant = NINE, service: str = CUT, worker: str = "", *, customer: int = 1, own: bool = False
    ) -> Outcome:
        """Somebody books."""
        wish = Wish(await self.customer(customer), service, worker, at)
        return await self.world.settle(self.appointments.book(self.asked(own=own), wish))

    async def booked(self, at: Instant = NINE, service: str = CUT, worker: str = "", *, customer: int = 1) -> Booking:
        """Somebody books, and gets it."""
        done = await self.book(at, service, worker, customer=customer)
        assert done.name == "booked", done
        return await self.get(str(done.slots["booking"]))

    async def move(self, booking: Booking, at: Instant, *, own: bool = False) -> Outcome:
        return await self.world.settle(self.appointments.move(self.asked(own=own), booking.id, at))

    async def cancel(self, booking: Booking, *, own: bool = False, why: str = "") -> Outcome:
        return await self.world.settle(self.appointments.cancel(self.asked(own=own), booking.id, why))

    async def get(self, booking: str) -> Booking:
        """As stored."""
        found = await self.store.read(lambda tx: tx.tenant(self.tenant).bookings.get(BookingId(booking)))
        assert found is not None
        return found

    async def standing(self) -> list[Booking]:
        """All that is booked, as stored."""
        span = (Instant(0), later(NINE, 400 * DAY))
        found = await self.store.read(
            lambda tx: tx.tenant(self.tenant).bookings.between(*span, statuses=(BookingStatus.BOOKED,))
        )
        return list(found)

    async def set(self, key: str, value: str) -> None:
        """Change a setting."""
        done = await self.world.settle(await self.world.settings.set(self.world.by(), self.tenant, key, value))
        assert done.name == "set", done

    async def told(self, customer: int = 1) -> list[str]:
        """What the customer reads, oldest first: messages, and questions in the words of who is busy."""
        contact = await self.customer(customer)

        def query(tx: Tx) -> list[str]:
            scope = tx.tenant(self.tenant)
            sent = [effect_from_json(row.body) for row in reversed(scope.outbox.tail(100, contact))]
            asked = [event_from_json(event.body) for event in reversed(scope.events.tail(100, contact))]
            scene = self.world.directory.scene(self.tenant, "en", self.world.directory.role_of(self.tenant, ""), "")
            words = [one.message.text for one in sent if isinstance(one, Send)]
            return words + [
                self.world.texts.say(one.text, scene, one.slots) for one in asked if isinstance(one, Offered)
            ]

        return await self.store.read(query)


def at(hours: float, day: int = 0) -> Instant:
    """So many hours after nine, so many days later."""
    return later(NINE, round(hours * 60) * MINUTE + day * DAY)
