"""What contacts promise, on both databases."""

from collections.abc import Callable
from typing import Any, TypeVar

from tests.contract.store.rows import T1, T2, event, row, turn
from wabot.core.clock import Instant
from wabot.core.ids import ContactId, TenantId
from wabot.core.message import Address, AddressKind, phone_address
from wabot.ports.store.contacts import Contact, Contacts, Sighting
from wabot.storage.store import SqlStore

T = TypeVar("T")
PHONE, OTHER = phone_address("254711222333"), phone_address("254722000111")
LID, BSUID = Address(AddressKind.LID, "77"), Address(AddressKind.BSUID, "b1")


async def on(store: SqlStore, work: Callable[[Contacts], T]) -> T:
    return await store.submit(lambda tx: work(tx.tenant(T1).contacts))


async def meet(store: SqlStore, address: Address, at: int = 1, *aliases: Address, **more: Any) -> Contact:
    tenant: TenantId = more.pop("tenant", T1)
    sighting = Sighting(address, Instant(at), ContactId(more.pop("fresh_id", f"c{at}")), aliases, **more)
    return await store.submit(lambda tx: tx.tenant(tenant).contacts.meet(sighting))


async def test_met_once_known_ever_after(store: SqlStore) -> None:
    first = await meet(store, PHONE, 1, name="Wanjiru", language="sw")
    assert first == Contact(T1, ContactId("c1"), "Wanjiru", "sw", "254711222333", Instant(1), Instant(1))
    again = await meet(store, PHONE, 5, name="Other", language="en")
    assert (again.id, again.name, again.language, again.last_seen_at) == ("c1", "Wanjiru", "sw", 5)
    assert await on(store, lambda contacts: contacts.by_phone("254711222333")) == again
    assert await on(store, lambda contacts: contacts.by_address(LID)) is None
    assert await on(store, lambda contacts: contacts.count()) == 1


async def test_writing_first_is_no_sighting_of_them(store: SqlStore) -> None:
    assert (await meet(store, PHONE, 1, seen=False)).last_seen_at is None
    assert (await meet(store, PHONE, 2)).last_seen_at == 2
    assert (await meet(store, PHONE, 1)).last_seen_at == 2


async def test_a_message_proves_further_addresses(store: SqlStore) -> None:
    hidden = await meet(store, LID, 1)
    assert hidden.phone == ""
    shown = await meet(store, LID, 2, PHONE, BSUID)
    assert (shown.id, shown.phone) == (hidden.id, "254711222333")
    for address in (PHONE, LID, BSUID):
        assert (await meet(store, address, 3)).id == hidden.id
    assert await on(store, lambda contacts: contacts.addresses(hidden.id)) == [PHONE, BSUID, LID]


async def test_two_contacts_proven_to_be_one_become_the_older(store: SqlStore) -> None:
    heard: list[str] = []
    store.listen("contacts", lambda: heard.append("contacts"))
    older = await meet(store, PHONE, 1, language="sw")
    newer = await meet(store, LID, 2, name="Asha")
    await store.record(event("e1", contact=older.id))
    await store.save_turn(turn("e1", 0, row("e1/0", contact=older.id), contact=older.id, state=b"older"))
    await store.record(event("e2", contact=newer.id))
    await store.save_turn(turn("e2", 0, row("e2/0", contact=newer.id), contact=newer.id, state=b"newer"))
    one = await meet(store, LID, 3, PHONE)
    assert (one.id, one.name, one.language, one.phone, one.last_seen_at) == (older.id, "Asha", "sw", "254711222333", 3)
    assert heard == ["contacts"]

    def everything(tx: Any) -> tuple[Any, ...]:
        scope = tx.tenant(T1)
        return (
            scope.contacts.get(newer.id),
            scope.conversations.get(newer.id),
            scope.conversations.get(older.id).state,
            {one.contact for one in scope.events.tail()},
            {one.contact for one in scope.outbox.tail()},
            scope.contacts.addresses(older.id),
        )

    assert await store.read(everything) == (one, None, b"older", {older.id}, {older.id}, [PHONE, LID])


async def test_merging_keeps_the_only_conversation_there_is(store: SqlStore) -> None:
    older, newer = await meet(store, PHONE, 1), await meet(store, LID, 2)
    await store.submit(lambda tx: tx.tenant(T1).conversations.save(newer.id, 0, b"newer", Instant(2)))
    await meet(store, PHONE, 3, LID)
    kept = await store.read(lambda tx: tx.tenant(T1).conversations.get(older.id))
    assert kept is not None
    assert kept.state == b"newer"


async def test_of_two_conversations_the_one_that_moved_last_goes_on(store: SqlStore) -> None:
    older, newer = await meet(store, PHONE, 1), await meet(store, LID, 2)
    for revision in (0, 1):
        await store.submit(lambda tx, n=revision: tx.tenant(T1).conversations.save(older.id, n, b"older", Instant(3)))
    await store.submit(lambda tx: tx.tenant(T1).conversations.save(newer.id, 0, b"newer", Instant(4)))
    await meet(store, PHONE, 5, LID)
    kept = await store.read(lambda tx: tx.tenant(T1).conversations.get(older.id))
    assert kept is not None
    assert (kept.state, kept.revision) == (b"newer", 3)  # above both: a turn under way in either is stale


async def test_merged_twice_is_still_found(store: SqlStore) -> None:
    first, second, third = await meet(store, PHONE, 1), await meet(store, LID, 2), await meet(store, BSUID, 3)
    await meet(store, BSUID, 4, LID)
    await meet(store, LID, 5, PHONE)
    found = [await on(store, lambda contacts, one=one: contacts.get(one.id)) for one in (first, second, third)]
    assert {one.id for one in found if one is not None} == {first.id}
    assert await on(store, lambda contacts: contacts.count()) == 1


async def test_a_changed_number_takes_the_contact_along_and_is_nobodys_afterwards(store: SqlStore) -> None:
    heard: list[str] = []
    met = await meet(store, PHONE, 1)
    store.listen("contacts", lambda: heard.append("contacts"))
    moved = await meet(store, OTHER, 2, former=(PHONE,), seen=False)
    assert (moved.id, moved.phone, moved.last_seen_at) == (met.id, OTHER.value, 1)
    assert await on(store, lambda contacts: contacts.addresses(met.id)) == [OTHER]
    assert heard
    stranger = await meet(store, PHONE, 3)
    assert stranger.id != met.id


async def test_a_number_given_up_without_another_is_forgotten(store: SqlStore) -> None:
    met = await meet(store, BSUID, 1, PHONE)
    left = await meet(store, BSUID, 2, former=(PHONE,))
    assert (left.id, left.phone) == (met.id, "")
    assert await on(store, lambda contacts: contacts.by_phone(PHONE.value)) is None


async def test_another_user_id_on_the_same_number_is_somebody_else(store: SqlStore) -> None:
    before = await meet(store, BSUID, 1, PHONE)
    after = await meet(store, Address(AddressKind.BSUID, "b2"), 2, PHONE)
    assert after.id != before.id
    assert after.phone == PHONE.value
    left = await on(store, lambda contacts: contacts.get(before.id))
    assert left is not None
    assert left.phone == ""
    holder = await on(store, lambda contacts: contacts.by_phone(PHONE.value))
    assert holder is not None
    assert holder.id == after.id


async def test_a_new_user_id_that_is_told_keeps_the_contact(store: SqlStore) -> None:
    before = await meet(store, BSUID, 1, PHONE)
    after = await meet(store, Address(AddressKind.BSUID, "b2"), 2, OTHER, former=(PHONE,))
    assert (after.id, after.phone) == (before.id, OTHER.value)


async def test_changed_by_name(store: SqlStore) -> None:
    contact = await meet(store, PHONE)
    await on(store, lambda contacts: contacts.rename(contact.id, "Mama Duka"))
    await on(store, lambda contacts: contacts.set_language(contact.id, "sw"))
    await on(store, lambda contacts: contacts.opt_out(contact.id, Instant(9)))
    changed = await on(store, lambda contacts: contacts.get(contact.id))
    assert changed is not None
    assert (changed.own_name, changed.called, changed.language, changed.opted_out_at) == (
        "Mama Duka", "Mama Duka", "sw", 9,
    )  # fmt: skip


async def test_listed_and_searched(store: SqlStore) -> None:
    await meet(store, PHONE, 1, name="Amina_100%")
    await meet(store, OTHER, 2, name="Brian")
    await meet(store, LID, 3, seen=False, name="amani")

    async def found(text: str) -> list[str]:
        return [one.name for one in await on(store, lambda contacts: contacts.search(text))]

    assert [one.name for one in await on(store, lambda contacts: contacts.list())] == ["Brian", "Amina_100%", "amani"]
    assert [one.name for one in await on(store, lambda contacts: contacts.list(1, 1))] == ["Amina_100%"]
    assert sorted(await found("AM")) == ["Amina_100%", "amani"]
    assert await found("%") == ["Amina_100%"]
    assert await found("+254722") == ["Brian"]
    assert await found("nobody") == []


async def test_one_person_is_another_contact_at_another_tenant(store: SqlStore) -> None:
    mine = await meet(store, PHONE, 1, fresh_id="mine")
    theirs = await meet(store, PHONE, 2, fresh_id="theirs", tenant=T2)
    assert (mine.id, theirs.id) == ("mine", "theirs")
    assert await on(store, lambda contacts: contacts.get(ContactId("theirs"))) is None
