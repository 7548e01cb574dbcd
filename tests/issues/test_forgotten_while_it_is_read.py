"""What is read of a contact does not outlive the word, come meanwhile, that contacts have changed."""

from collections.abc import Callable
from typing import Any

from tests.databases import database, postgres, store, templates
from wabot.core.clock import Instant
from wabot.core.ids import PLATFORM, ContactId, CountedIds
from wabot.core.message import Address, AddressKind, Inbound, phone_address
from wabot.ports.store import Store, Tx
from wabot.ports.store.contacts import Sighting
from wabot.services.people import People

__all__ = ["database", "postgres", "store", "templates"]

USER = Address(AddressKind.BSUID, "KE.1")


class Interrupted:
    """The store, with something that happens at the moment a write has been made and its result not yet handed over."""

    def __init__(self, store: Store) -> None:
        self._store, self.meanwhile = store, lambda: None
        self.listen = store.listen

    async def submit(self, job: Callable[[Tx], Any]) -> Any:
        result = await self._store.submit(job)
        self.meanwhile()
        return result


async def test_who_is_met_while_contacts_change_is_read_again(store: Store) -> None:
    between: Any = Interrupted(store)
    people = People(between, CountedIds("c"))
    hello = Inbound(PLATFORM, USER, "m1", Instant(1_800_000_000_000), "hi")
    between.meanwhile = people.forget  # another message has just proven their phone
    met = await people.meet(hello)
    between.meanwhile = lambda: None
    await store.submit(lambda tx: _learn(tx, met.id))
    again = await people.meet(Inbound(PLATFORM, USER, "m2", Instant(1_800_000_000_001), "1"))
    assert again.phone == "254711000001"


def _learn(tx: Tx, contact: ContactId) -> None:
    tx.tenant(PLATFORM).contacts.meet(
        Sighting(USER, Instant(1_800_000_000_000), contact, (phone_address("254711000001"),))
    )
