"""Two contacts turn out to be one person while events of theirs wait."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from tests.services.turns.desk import ANNA, T1, Desk
from wabot.core.clock import DAY, MINUTE, Instant
from wabot.core.message import Address, AddressKind, Inbound, MessageKind, phone_address
from wabot.ports.store import Store, Tx
from wabot.services.people import People

T = TypeVar("T")

USER, OTHER_USER = Address(AddressKind.BSUID, "KE.1"), Address(AddressKind.BSUID, "KE.2")
PHONE, NEW_PHONE = phone_address(ANNA), phone_address("254722999000")


class Writes:
    """A store that counts what is submitted."""

    def __init__(self, store: Store) -> None:
        self._store, self.count = store, 0
        self.read, self.listen = store.read, store.listen

    async def submit(self, job: Callable[[Tx], T]) -> T:
        self.count += 1
        return await self._store.submit(job)


async def hears(desk: Desk, sender: Address, text: str, *aliases: Address, **more: object) -> None:
    """Somebody writes; returns when nothing is left to do."""
    at = desk.clock.now()
    message = Inbound(T1, sender, desk.ids.new(), at, text, aliases=aliases, **more)  # type: ignore[arg-type]
    await desk.arrivals.receive(message)
    await desk.activity.quiet()


async def contacts(desk: Desk) -> int:
    return await desk.store.read(lambda tx: tx.tenant(T1).contacts.count())


async def test_who_is_known_under_a_user_id_goes_on_under_the_number(desk: Desk) -> None:
    await hears(desk, USER, "hi")
    await hears(desk, USER, "", PHONE, kind=MessageKind.NOTE)
    await hears(desk, PHONE, "Anna")
    assert [text for _, text in desk.line.sent][-1] == "Hello Anna"
    assert await contacts(desk) == 1
    met = await desk.store.read(lambda tx: tx.tenant(T1).contacts.by_phone(ANNA))
    assert met is not None
    assert met.phone == ANNA


async def test_an_action_under_way_ends_in_the_conversation_that_goes_on(desk: Desk) -> None:
    await hears(desk, PHONE, "hi")  # the older contact, in the middle of nothing much
    desk.clock.advance(MINUTE)
    desk.may_end.clear()
    message = Inbound(T1, USER, "m1", desk.clock.now(), "work")
    await desk.arrivals.receive(message)
    await desk.called.wait()
    note = Inbound(T1, USER, "m2", desk.clock.now(), kind=MessageKind.NOTE, aliases=(PHONE,))
    await desk.arrivals.receive(note)
    desk.may_end.set()
    await desk.activity.quiet()
    assert [text for _, text in desk.line.sent][-1] == "Did it"
    assert await desk.store.read(lambda tx: tx.platform.events_scan.waiting()) == 0
    assert desk.issues == []


async def test_what_was_recorded_before_the_merger_is_answered_after_it(desk: Desk) -> None:
    await hears(desk, PHONE, "hi")
    await hears(desk, USER, "hi")
    desk.town.fault = RuntimeError("not now")  # the next turn has to be tried again
    said = asyncio.create_task(hears(desk, USER, "Anna"))
    await asyncio.sleep(0)
    await desk.people.meet(Inbound(T1, USER, "m9", desk.clock.now(), kind=MessageKind.NOTE, aliases=(PHONE,)))
    desk.town.fault = None
    await said
    assert [text for _, text in desk.line.sent][-1] == "Hello Anna"
    assert await desk.store.read(lambda tx: tx.platform.events_scan.waiting()) == 0


async def test_later_words_go_to_the_new_number(desk: Desk) -> None:
    await hears(desk, PHONE, "hi")
    await hears(desk, NEW_PHONE, "changed", former=(PHONE,), kind=MessageKind.NOTE)
    desk.people.forget()  # as after a restart
    contact = await desk.store.read(lambda tx: tx.tenant(T1).contacts.by_phone(NEW_PHONE.value))
    assert contact is not None
    assert await desk.people.address(T1, contact.id) == NEW_PHONE
    await hears(desk, NEW_PHONE, "Anna")
    assert desk.line.sent[-1] == (NEW_PHONE.value, "Hello Anna")


async def test_a_change_told_twice_does_not_take_the_next_owner_of_the_number(desk: Desk) -> None:
    await hears(desk, PHONE, "hi")
    note = Inbound(T1, NEW_PHONE, "m5", desk.clock.now(), kind=MessageKind.NOTE, former=(PHONE,))
    await desk.arrivals.receive(note)
    await hears(desk, PHONE, "hi")  # somebody else has it now
    assert not await desk.arrivals.receive(note)
    await desk.activity.quiet()
    assert await contacts(desk) == 2


async def test_who_is_known_costs_no_write(desk: Desk) -> None:
    await hears(desk, USER, "hi", PHONE, name="Anna")
    writes = Writes(desk.store)
    people, at = People(writes, desk.ids), desk.clock.now()  # type: ignore[arg-type]
    await people.meet(Inbound(T1, USER, "m0", at, "more", aliases=(PHONE,), name="Anna"))
    assert writes.count == 1  # after a restart
    message = Inbound(T1, USER, "m1", at, "more", aliases=(PHONE,), name="Anna")
    first = await people.meet(message)
    assert writes.count == 1
    later = Inbound(T1, USER, "m2", Instant(at + 11 * MINUTE), "more", aliases=(PHONE,), name="Anna")
    assert (await people.meet(later)).last_seen_at == at + 11 * MINUTE
    assert first.phone == ANNA
    assert writes.count == 2


async def test_the_last_words_are_known_to_within_minutes(desk: Desk) -> None:
    await hears(desk, PHONE, "hi")
    for _ in range(30):
        desk.clock.advance(DAY // 30)
        await hears(desk, PHONE, "hi")
        met = await desk.store.read(lambda tx: tx.tenant(T1).contacts.by_phone(ANNA))
        assert met is not None
        assert met.last_seen_at is not None
        assert desk.clock.now() - met.last_seen_at <= 10 * MINUTE


async def test_when_somebody_spoke_is_known_under_either_id_and_notes_do_not_count(desk: Desk) -> None:
    await hears(desk, USER, "hi")
    old = await desk.store.read(lambda tx: tx.tenant(T1).contacts.by_address(USER))
    spoke = desk.clock.now()
    desk.clock.advance(MINUTE)
    await hears(desk, PHONE, "", kind=MessageKind.NOTE)
    newer = await desk.store.read(lambda tx: tx.tenant(T1).contacts.by_phone(ANNA))
    assert old is not None
    assert newer is not None
    assert await desk.store.read(lambda tx: tx.tenant(T1).events.heard_at(newer.id)) is None
    await hears(desk, USER, "", PHONE, kind=MessageKind.NOTE)
    for contact in (old.id, newer.id):
        assert await desk.store.read(lambda tx, one=contact: tx.tenant(T1).events.heard_at(one)) == spoke
