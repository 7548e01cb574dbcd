"""Contacts to a spreadsheet and back: every mistake with its row, all or nothing; and over from a phone."""

from collections.abc import Sequence
from typing import cast

import pytest

from tests.actions.chat import Office
from tests.services.tenants.world import BOSS
from wabot.core import sheet
from wabot.core.access import Role
from wabot.core.audit import By
from wabot.core.clock import Instant
from wabot.core.errors import Retry
from wabot.core.ids import ContactId, SystemIds, TenantId
from wabot.core.message import Address, AddressKind, phone_address
from wabot.core.tenant import Tenant
from wabot.ports.address_book import Known
from wabot.ports.channel import Channel
from wabot.ports.store import Tx
from wabot.ports.store.contacts import Contact, Sighting
from wabot.services.contacts.sheets import IMPORTED, read_people
from wabot.services.contacts.syncing import Syncing

OWNER, AMINA, BRIAN = "254722000002", "254733000111", "254722000111"
T1 = TenantId("T1")
WHO = By(OWNER, Role.TENANT_OWNER, Instant(1_800_000_000_000), "x1", "en")


def wrong(text: str) -> list[tuple[int, str]]:
    return [(one.row, one.word) for one in read_people(text.encode(), "KE").mistakes]


@pytest.mark.parametrize(
    ("text", "mistakes"),
    [
        ("name\nAmina", [(1, "no-phone-column")]),
        ("phone,name\n0722000111,Amina\n\n,Brian\n12,Cecilia", [(4, "no-phone"), (5, "bad-phone")]),
        ("phone\n0722000111\n+254 722 000 111\n", [(3, "twice")]),
        (f"phone,name,tags,groups\n0722000111,{'n' * 61},{'t' * 31},{'g' * 41}\n",
         [(2, "long-name"), (2, "long-group"), (2, "long-tag")]),
        ("phone\n" + "0722000111\n" * (IMPORTED + 1), [(IMPORTED + 2, "too-many")]),
    ],
)  # fmt: skip
def test_every_mistake_names_its_row(text: str, mistakes: list[tuple[int, str]]) -> None:
    assert wrong(text) == mistakes


def test_columns_by_any_name_in_any_order() -> None:
    (row,) = read_people(b"Lebo;JINA;x;Simu\nVIP, jumla; Amina  W ;;0722 000111\n", "KE").rows
    assert (row.phone, row.name, row.tags, row.groups) == (BRIAN, "Amina W", ("vip", "jumla"), ())


@pytest.fixture
async def shop(office: Office) -> tuple[Office, Tenant]:
    await office.phone(BOSS).says(f'new "Shop" +{OWNER} airtime', 'approve "Shop" 1m')
    await office.world.directory.fresh()
    tenant = office.world.directory.by_id(T1)
    assert tenant is not None
    return office, tenant


async def everybody(office: Office) -> Sequence[Contact]:
    return await office.world.store.read(lambda tx: tx.tenant(T1).contacts.list())


async def test_what_is_written_is_read_back(shop: tuple[Office, Tenant]) -> None:
    office, tenant = shop
    sheets, world = office.services.contacts.sheets, office.world
    reading = read_people(b'phone,name,tags,groups\n0722000111,=Amina,"vip,late","Chama, Kwaya"\n0733000111,,,', "KE")
    looked = await sheets.look(tenant, reading)
    assert (looked.name, looked.slots) == ("shown", {"known": 0, "fresh": 2})
    assert await everybody(office) == []
    done = await world.settle(sheets.take_in(WHO, tenant, reading))
    assert (done.name, done.slots["count"]) == ("imported", 2)
    content, count = await sheets.written(tenant)
    assert count == 2
    table = sheet.read(content)
    assert ["+254 722 000111", "=Amina", "late, vip", "Chama, Kwaya"] in [row[:4] for row in table]
    again = read_people(content, "KE")
    assert not again.mistakes
    await world.settle(sheets.take_in(WHO, tenant, again))
    assert {contact.called for contact in await everybody(office)} == {"=Amina", ""}


async def test_the_forgotten_are_not_brought_back(shop: tuple[Office, Tenant]) -> None:
    office, tenant = shop
    world, sheets = office.world, office.services.contacts.sheets
    met = await world.store.submit(
        lambda tx: tx.tenant(T1).contacts.meet(Sighting(phone_address(BRIAN), Instant(1), ContactId("c1")))
    )
    await world.settle(await office.services.contacts.forgetting.forget(WHO, met))
    reading = read_people(b"phone,name\n0722000111,Brian\n0733000111,Amina", "KE")
    done = await world.settle(sheets.take_in(WHO, tenant, reading))
    assert (done.slots["count"], done.slots["left_out"]) == (1, 1)
    assert [contact.called for contact in await everybody(office)] == ["Amina"]


class Phone:
    """A channel with a contact list, and nothing else that is asked of it here."""

    def __init__(self, *people: Known) -> None:
        self.people, self.away = people, False

    async def known_people(self, tenant: TenantId) -> Sequence[Known]:
        if self.away:
            raise Retry(1000, "not_connected")
        return self.people


def syncing(office: Office, channel: object) -> Syncing:
    world = office.world
    ids = SystemIds(world.clock)
    return Syncing(world.store, world.clock, ids, world.audit, world.vault.veil, lambda _: cast("Channel", channel))


async def test_people_of_a_phone_are_taken_over_once(shop: tuple[Office, Tenant]) -> None:
    office, _ = shop
    lid = Address(AddressKind.LID, "77")
    amina = Known((phone_address(AMINA), lid), "Amina Wanjiru", "amie")
    phone = Phone(amina, Known((phone_address(BRIAN),), "", "seen in a group"), Known((lid,), "Nobody"))
    sync = syncing(office, phone)
    assert (await sync.look(T1)).slots == {"known": 0, "fresh": 1}
    for _ in range(2):
        done = await office.world.settle(await sync.take_over(WHO, T1))
        assert (done.name, done.slots["count"]) == ("synced", 1)
    (contact,) = await everybody(office)
    assert (contact.called, contact.name, contact.phone, contact.last_seen_at) == ("Amina Wanjiru", "amie", AMINA, None)
    await office.world.store.submit(lambda tx: tx.tenant(T1).contacts.rename(contact.id, "Mama Njeri"))
    await office.world.settle(await sync.take_over(WHO, T1))
    assert [one.called for one in await everybody(office)] == ["Mama Njeri"]  # what the owner calls them here stays

    def known(tx: Tx) -> bool:
        return tx.tenant(T1).contacts.by_address(lid) is not None

    assert await office.world.store.read(known)


async def test_channels_without_a_contact_list_say_so(shop: tuple[Office, Tenant]) -> None:
    office, _ = shop
    assert (await syncing(office, object()).look(T1)).name == "no_list"
    phone = Phone()
    assert (await syncing(office, phone).look(T1)).name == "empty"
    phone.away = True
    assert (await syncing(office, phone).take_over(WHO, T1)).name == "not_connected"
