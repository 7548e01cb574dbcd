"""Meta names a person by user id and by phone: replies go to the phone, in memory as after a restart.

They went to the user id as long as the contact was remembered, and to the phone once it was read from the store.
"""

import pytest

from tests.databases import database, postgres, store, templates  # noqa: F401 - fixtures
from wabot.core.clock import Instant
from wabot.core.ids import CountedIds, TenantId
from wabot.core.message import Address, AddressKind, Inbound, phone_address
from wabot.services.people import People
from wabot.storage.store import SqlStore

USER, PHONE = Address(AddressKind.BSUID, "KE.1234567890"), phone_address("254711222333")


@pytest.mark.parametrize("aliases", [(PHONE,), ()], ids=["with a phone", "without"])
async def test_reply(store: SqlStore, aliases: tuple[Address, ...]) -> None:  # noqa: F811
    message = Inbound(TenantId("T1"), USER, "wamid.1", Instant(1), "hi", aliases=aliases)
    people = People(store, CountedIds())
    contact = await people.meet(message)
    wanted = aliases[0] if aliases else USER
    assert await people.address(contact.tenant, contact.id) == wanted
    people.forget()
    assert await people.address(contact.tenant, contact.id) == wanted
