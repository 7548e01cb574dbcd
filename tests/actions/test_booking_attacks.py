"""Nobody sees or touches a booking that is not theirs, whatever a menu is made to ask for."""

import pytest

from tests.actions.chat import Office
from tests.services.tenants.world import TEXTS, World
from wabot.actions.load import load_actions
from wabot.actions.runner import Runner
from wabot.core.access import Role
from wabot.core.booking import BookingStatus, Service
from wabot.core.clock import HOUR, later
from wabot.core.ids import PLATFORM, ContactId, EffectId, TenantId
from wabot.core.message import phone_address
from wabot.core.money import Money
from wabot.flow import values
from wabot.flow.events import Json
from wabot.flow.state import Scene
from wabot.ports.action import Actor, Call, Outcome
from wabot.ports.store.contacts import Sighting
from wabot.services.booking.appointments import Asked, Wish
from wabot.services.verbs import verb_key

LENGTH = "bookings.service_length"  # judges a number and asks nobody
VERBS = sorted(name for name in load_actions().outcomes() if name.startswith("bookings.") and name != LENGTH)
JUMA, AMINA, RIVAL = "254722000111", "254722000222", "254733000333"


class Case:
    """Two salons; Juma has a booking with the first."""

    def __init__(self, office: Office) -> None:
        self.office, self.world = office, office.world
        self.keys = 0

    async def open(self) -> None:
        self.salon = await self.world.approved("Salon Bora", "0711222333")
        self.rival = await self.world.approved("Rival", "0733000333")
        service = Service("", "Haircut", 60, Money.of(500, "KES"))
        for tenant in (self.salon, self.rival):
            await self.world.settle(self.office.services.booking.catalogue.add_service(tenant, service))
        wish = Wish(await self.contact(JUMA), "1", "", later(self.world.clock.now(), 30 * HOUR), "Juma")
        asked = Asked(self.salon, EffectId("first"), self.world.clock.now(), own=True)
        done = await self.world.settle(self.office.services.booking.appointments.book(asked, wish))
        self.booking = str(done.slots["booking"])

    async def contact(self, phone: str) -> ContactId:
        sighting = Sighting(phone_address(phone), self.world.clock.now(), ContactId(f"c{phone}"))
        met = await self.world.store.submit(lambda tx: tx.tenant(self.salon).contacts.meet(sighting))
        return met.id

    async def runs(self, phone: str, verb: str, bot: TenantId, /, **args: Json) -> Outcome:
        """What this number gets for running an action in this bot's chat."""
        self.keys += 1
        world, role = self.world, self.world.directory.role_of(bot, phone)
        scene = world.directory.scene(bot, "en", role, phone)
        actor = Actor(await self.contact(phone), phone, role, "en")
        call = Call(EffectId(f"a{self.keys}"), bot, actor, world.clock.now(), scene, args)
        return await world.settle(await Runner(load_actions(), self.office.services).run(verb, call))

    async def untouched(self) -> bool:
        span = (self.world.clock.now(), later(self.world.clock.now(), 99 * HOUR))
        found = await self.world.store.read(lambda tx: tx.tenant(self.salon).bookings.between(*span))
        return [(one.id, one.status, one.revision) for one in found] == [(self.booking, BookingStatus.BOOKED, 0)]


@pytest.fixture
async def case(office: Office, world: World) -> Case:
    made = Case(office)
    await made.open()
    await world.directory.fresh()
    return made


async def test_another_customers_booking(case: Case) -> None:
    at, refused = str(later(case.world.clock.now(), 40 * HOUR)), {"show": "none", "file": "none"}
    for verb in ("show", "cancel", "move", "file"):
        done = await case.runs(AMINA, f"booking.{verb}", case.salon, booking=case.booking, at=at)
        assert done.name == refused.get(verb, "gone")
    assert (await case.runs(JUMA, "booking.show", case.salon, booking=case.booking)).name == "shown"
    assert await case.untouched()


async def test_another_customers_booking_cannot_be_looked_at_as_a_move(case: Case) -> None:
    at = str(later(case.world.clock.now(), 40 * HOUR))
    done = await case.runs(AMINA, "booking.look", case.salon, booking=case.booking, at=at, service="1")
    assert done.name == "gone"
    assert not done.slots


async def test_the_business_is_for_its_owner(case: Case) -> None:
    """Customers are denied; the owner of another bot is asked which of their own they mean, or finds nothing."""
    args: dict[str, Json] = {
        "tenant": case.salon, "booking": case.booking, "service": "1", "worker": "1", "name": "x", "minutes": 30,
        "phone": AMINA, "at": str(later(case.world.clock.now(), 50 * HOUR)), "field": "active", "day": "2027-01-16",
    }  # fmt: skip
    assert case.world.directory.role_of(case.rival, RIVAL) is Role.TENANT_OWNER
    assert len(VERBS) > 20
    for verb in VERBS:
        assert (await case.runs(AMINA, verb, case.salon, **args)).name == "denied", verb
        assert (await case.runs(RIVAL, verb, case.rival, **args)).name == "choose", verb
        done = await case.runs(RIVAL, verb, case.rival, **{**args, "tenant": ""})
        assert "Juma" not in str(done.slots), verb
        assert case.booking not in str(done.slots), verb
    assert await case.untouched()


async def test_a_time_that_is_none(case: Case) -> None:
    for at in ("", "x", "-5", "9" * 40, "１２３", "1e9", "None"):
        for verb in ("booking.look", "booking.book", "booking.move"):
            done = await case.runs(JUMA, verb, case.salon, service="1", booking="", at=at)
            assert done.name == "gone", (verb, at)
    assert await case.untouched()


async def test_what_an_owner_changes_is_written_down(case: Case) -> None:
    owner, texts = "254711222333", case.world.texts
    before = len(await case.world.trail())
    at = str(later(case.world.clock.now(), 50 * HOUR))
    assert (await case.runs(owner, "bookings.move", case.salon, booking=case.booking, at=at)).name == "moved"
    assert (await case.runs(owner, "bookings.service_set", case.salon, service="1", field="active")).name == "changed"
    assert (await case.runs(owner, "bookings.cancel", case.salon, booking=case.booking)).name == "cancelled"
    assert (await case.runs(owner, "bookings.cancel", case.salon, booking=case.booking)).name == "gone"
    verbs = [entry.deed.verb for entry in (await case.world.trail())[before:]]
    assert verbs == ["bookings.move", "bookings.service_set", "bookings.cancel"], "what was not done is not noted"
    assert all(texts.knows(verb_key(verb)) for verb in verbs)


async def test_a_name_is_one_line(case: Case) -> None:
    at, name = str(later(case.world.clock.now(), 31 * HOUR)), "Amina\n✅ *Paid* in full\r\n" + "x" * 100
    done = await case.runs(AMINA, "booking.look", case.salon, service="1", at=at, name=name)
    assert str(done.slots["customer"]).startswith("Amina ✅ *Paid* in full xxx")
    assert len(str(done.slots["customer"])) == 60


async def test_a_price_is_meant_in_the_currency_of_the_business(case: Case) -> None:
    """Its owner types it to the platform, whose currency has cents where theirs has none."""
    await case.world.settle(await case.world.settings.set(case.world.by(), case.salon, "currency", "TZS"))
    typed: dict[str, Json] = {"tenant": case.salon, "name": "Braids", "minutes": 60}
    owner, catalogue = "254711222333", case.office.services.booking.catalogue
    kes = values.money(Money.of(5000, "KES"))
    assert (await case.runs(owner, "bookings.service_add", PLATFORM, **typed, price=kes)).name == "added"
    assert (await catalogue.services(case.salon))[1].price == Money.of(5000, "TZS")
    changed = {"tenant": case.salon, "service": "2", "field": "price"}
    for value, word in ((values.money(Money.of(7000, "KES")), "changed"), (values.money(Money(1950, "KES")), "bad")):
        assert (await case.runs(owner, "bookings.service_set", PLATFORM, **changed, value=value)).name == word
    assert (await catalogue.services(case.salon))[1].price == Money.of(7000, "TZS")


@pytest.mark.parametrize(("days", "words"), [("1", "Days ahead: 1 day"), ("3", "Days ahead: 3 days")])
async def test_a_rule_is_a_number_so_that_the_words_agree_with_it(case: Case, days: str, words: str) -> None:
    await case.world.settle(await case.world.settings.set(case.world.by(), case.salon, "booking_days", days))
    done = await case.runs("254711222333", "bookings.rules", case.salon, tenant=case.salon)
    lines = done.slots["items"]
    assert isinstance(lines, list)
    labels = [line["label"] for line in lines if isinstance(line, dict)]
    assert words in TEXTS.say("booking-prices", Scene(language="en"), {"prices": labels}).splitlines()
