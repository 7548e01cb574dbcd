"""What an owner keeps of contacts, on both databases: tags, groups, notes; merging by hand, deleting, forgetting."""

from typing import Any

from tests.contract.store.rows import T1, T2, event, row, turn
from tests.contract.store.test_contacts import LID, OTHER, PHONE, meet
from wabot.core.booking import BookingStatus
from wabot.core.clock import Instant
from wabot.core.ids import ContactId
from wabot.core.order import OrderStatus
from wabot.core.shop_order import ShopStatus
from wabot.core.ticket import TicketStatus
from wabot.ports.store.contacts import ContactFilter
from wabot.ports.store.labels import Group, Note
from wabot.ports.store.message_log import LogFilter
from wabot.storage.queries.forgetting import KEPT, UNDER_WAY
from wabot.storage.store import SqlStore
from wabot.storage.tables import metadata

C1, C2 = ContactId("c1"), ContactId("c2")


async def two(store: SqlStore) -> None:
    await meet(store, PHONE, 1, name="Amina")
    await meet(store, OTHER, 2, name="Brian")


async def test_tags_are_had_once_and_counted(store: SqlStore) -> None:
    await two(store)

    def work(tx: Any) -> tuple[Any, ...]:
        labels = tx.tenant(T1).labels
        first = (labels.tag(C1, "vip"), labels.tag(C1, "vip"), labels.tag(C2, "vip"), labels.tag(C1, "late"))
        return first, labels.tags(C1), labels.all_tags(), labels.untag(C1, "late"), labels.untag(C1, "late")

    told = await store.submit(work)
    assert told == ((True, False, True, True), ["late", "vip"], [("late", 1), ("vip", 2)], True, False)
    assert await store.read(lambda tx: tx.tenant(T2).labels.all_tags()) == []
    assert await store.read(lambda tx: tx.tenant(T1).labels.tags_by_contact()) == {C1: ["vip"], C2: ["vip"]}
    assert await store.read(lambda tx: tx.tenant(T2).labels.tags_by_contact()) == {}


async def test_a_contact_is_in_several_groups(store: SqlStore) -> None:
    await two(store)

    def work(tx: Any) -> tuple[Any, ...]:
        labels = tx.tenant(T1).labels
        made = [labels.make_group(Group(key, name), Instant(1)) for key, name in (("g1", "Zebra"), ("g2", "Chama Cha"))]
        again = labels.make_group(Group("g3", "chama  cha"), Instant(1))
        joined = [labels.join("g1", C1), labels.join("g2", C1), labels.join("g2", C2), labels.join("g2", C2)]
        return made, again, joined, [(g.name, g.members) for g in labels.groups()], labels.groups_of(C1)

    made, again, joined, groups, mine = await store.submit(work)
    assert (made, again, joined) == ([True, True], False, [True, True, True, False])
    assert groups == [("Chama Cha", 2), ("Zebra", 1)]
    assert [group.id for group in mine] == ["g2", "g1"]
    assert await store.read(lambda tx: tx.tenant(T1).labels.groups_by_contact()) == {
        C1: ["Chama Cha", "Zebra"],
        C2: ["Chama Cha"],
    }
    assert await store.read(lambda tx: tx.tenant(T2).labels.groups_by_contact()) == {}

    def less(tx: Any) -> tuple[Any, ...]:
        labels = tx.tenant(T1).labels
        return labels.leave("g2", C1), labels.drop_group("g1"), labels.group("g1"), labels.groups_of(C1)

    assert await store.submit(less) == (True, True, None, [])


async def test_lists_are_narrowed(store: SqlStore) -> None:
    await two(store)

    def work(tx: Any) -> None:
        scope = tx.tenant(T1)
        scope.labels.tag(C1, "vip")
        scope.labels.make_group(Group("g1", "Chama"), Instant(1))
        scope.labels.join("g1", C2)
        scope.contacts.opt_out(C2, Instant(3))
        scope.contacts.rename(C2, "Baba Njeri")

    await store.submit(work)

    async def found(**only: Any) -> list[str]:
        listed = await store.read(lambda tx: tx.tenant(T1).contacts.list(only=ContactFilter(**only)))
        counted = await store.read(lambda tx: tx.tenant(T1).contacts.count(ContactFilter(**only)))
        assert counted == len(listed)
        return [contact.id for contact in listed]

    assert await found() == ["c2", "c1"]
    assert await found(tag="vip") == await found(text="VIP") == await found(text="0711 222") == ["c1"]
    assert await found(group="g1") == await found(opted_out=True) == await found(text="njeri") == ["c2"]
    assert await found(seen_since=Instant(2)) == await found(text="brian") == ["c2"]


async def test_deleted_until_they_write(store: SqlStore) -> None:
    await two(store)
    await store.submit(lambda tx: tx.tenant(T1).contacts.hide(C1, Instant(5)))
    assert [c.id for c in await store.read(lambda tx: tx.tenant(T1).contacts.list())] == ["c2"]
    assert (await meet(store, PHONE, 6, seen=False)).hidden_at == 5
    assert (await meet(store, PHONE, 7)).hidden_at is None
    assert await store.read(lambda tx: tx.tenant(T1).contacts.count()) == 2


async def test_two_that_an_owner_calls_one_become_the_older(store: SqlStore) -> None:
    await two(store)

    def work(tx: Any) -> Any:
        labels = tx.tenant(T1).labels
        labels.tag(C1, "vip")
        labels.tag(C2, "vip")
        labels.tag(C2, "late")
        labels.make_group(Group("g1", "Chama"), Instant(1))
        labels.join("g1", C2)
        labels.add_note(Note("n1", C2, Instant(2), "254700000001", "pays late"))
        tx.tenant(T1).contacts.rename(C2, "Baba Njeri")
        return tx.tenant(T1).contacts.merge(C2, C1)

    kept = await store.submit(work)
    assert (kept.id, kept.called, kept.phone, kept.last_seen_at) == ("c1", "Baba Njeri", PHONE.value, 2)

    def everything(tx: Any) -> tuple[Any, ...]:
        scope = tx.tenant(T1)
        labels = scope.labels
        return (
            labels.tags(C1), [g.id for g in labels.groups_of(C1)], [n.text for n in labels.notes(C1)],
            scope.contacts.by_address(OTHER).id, scope.contacts.get(C2).id, scope.contacts.merge(C1, C2),
        )  # fmt: skip

    assert await store.read(everything) == (["late", "vip"], ["g1"], ["pays late"], "c1", "c1", None)
    assert (await meet(store, OTHER, 9)).id == "c1"


async def test_forgetting_leaves_no_trace_of_who_it_was(store: SqlStore) -> None:
    await meet(store, PHONE, 1, LID, name="Amina Secret")
    await meet(store, OTHER, 2, name="Brian")
    await store.record(event("e1", body='{"text":"my secret"}'))
    await store.save_turn(turn("e1", 0, row("e1/0", body='{"text":"your secret"}'), state=b"secret"))

    def work(tx: Any) -> tuple[bool, bool]:
        scope = tx.tenant(T1)
        scope.labels.tag(C1, "secret")
        scope.labels.add_note(Note("n1", C1, Instant(2), "254700000001", "secret"))
        scope.contacts.rename(C1, "Secret")
        scope.bans.told(PHONE.value, "closed", 3)
        gone = scope.contacts.forget(C1, lambda number: f"veil:{number[-2:]}", Instant(9))
        return gone, scope.contacts.forget(ContactId("nobody"), str, Instant(9))

    assert await store.submit(work) == (True, False)
    left = await store.read(_everything)
    assert not [line for line in left if "ecret" in line or PHONE.value in line or LID.value in line], left
    assert any("Brian" in line for line in left)
    assert await store.read(lambda tx: tx.tenant(T1).contacts.was_forgotten("veil:33"))
    assert (await meet(store, PHONE, 10, fresh_id="c10")).id == "c10"


def _everything(tx: Any) -> list[str]:
    scope = tx.tenant(T1)._scope
    owned = [table for table in metadata.sorted_tables if "tenant_id" in table.c]
    return [repr(tuple(line)) for table in owned for line in scope.all(scope.select(table))]


NOTHING_LEFT = {
    "cart_line", "contact_alias", "contact_merged", "contact_note", "contact_tag", "conversation", "event",
    "group_member", "outbox", "ticket_message", "webhook_dispatch",
}  # fmt: skip
"""Tables whose rows go altogether."""


def test_every_table_that_names_contacts_says_what_becomes_of_the_forgotten() -> None:
    naming = {name for name, table in metadata.tables.items() if "tenant_id" in table.c and "contact_id" in table.c}
    assert naming == NOTHING_LEFT | set(KEPT), "a new table: add it here, or to KEPT in storage/queries/forgetting.py"
    for name, kept in KEPT.items():
        assert {"contact_id", *kept.emptied, *kept.numbers} <= set(metadata.tables[name].c.keys())


def test_what_is_under_way_has_statuses_that_there_are() -> None:
    known = {"orders": OrderStatus, "booking": BookingStatus, "shop_order": ShopStatus, "ticket": TicketStatus}
    assert UNDER_WAY.keys() == known.keys() <= KEPT.keys()
    for name, statuses in UNDER_WAY.items():
        assert set(statuses) <= {status.value for status in known[name]}


async def test_the_log_has_both_directions_in_order(store: SqlStore) -> None:
    await two(store)
    await store.record(event("e1", 5, body='{"text":"habari \\"yako\\""}'))
    await store.save_turn(turn("e1", 0, row("e1/0", 5), row("e1/1", 5), at=5))
    await store.record(event("e2", 5, contact="c2"))
    await store.record(event("e3", 5, kind="action"))

    async def ids(limit: int = 50, **wanted: Any) -> list[str]:
        found = await store.read(lambda tx: tx.tenant(T1).message_log.newest(LogFilter(**wanted), limit))
        return [line.id for line in found]

    assert await ids() == ["e2", "e1/1", "e1/0", "e1"]
    assert await ids(2) == ["e2", "e1/1"]
    assert await ids(2, before=(Instant(5), "e1/1")) == ["e1/0", "e1"]
    assert await ids(contacts=(C2,)) == ["e2"]
    assert await ids(text='HABARI "yako"') == ["e1"]
    assert await ids(since=Instant(6)) == await ids(until=Instant(5)) == []


async def test_many_at_once(store: SqlStore) -> None:
    await meet(store, PHONE, 1, LID, name="Amina")

    def work(tx: Any) -> tuple[Any, ...]:
        scope = tx.tenant(T1)
        scope.contacts.hide(C1, Instant(2))
        people = scope.contacts.bring({PHONE.value: ContactId("x1"), OTHER.value: ContactId("x2")}, Instant(3))
        again = scope.contacts.bring({OTHER.value: ContactId("x3")}, Instant(4))
        scope.contacts.rename_all({C1: "Mama", ContactId("x2"): "Baba"})
        for _ in range(2):
            scope.labels.tag_all([(C1, "vip"), (ContactId("x2"), "vip")])
            scope.labels.join_all([("g1", C1)])
        return {phone: one.id for phone, one in people.items()}, [one.id for one in again.values()]

    assert await store.submit(work) == ({PHONE.value: "c1", OTHER.value: "x2"}, ["x2"])
    listed = await store.read(lambda tx: tx.tenant(T1).contacts.list())
    assert [(one.id, one.called, one.last_seen_at) for one in listed] == [("c1", "Mama", 1), ("x2", "Baba", None)]
    assert await store.read(lambda tx: tx.tenant(T1).labels.all_tags()) == [("vip", 2)]
    assert await store.read(lambda tx: tx.tenant(T1).contacts.by_address(OTHER)) == listed[1]
    assert await store.read(lambda tx: tx.tenant(T2).contacts.list()) == []

    def forgets(tx: Any) -> Any:
        tx.tenant(T1).contacts.forget(C1, lambda number: f"veil:{number[-2:]}", Instant(9))
        return tx.tenant(T1).contacts.forgotten_among(["veil:33", "veil:44"])

    assert await store.submit(forgets) == {"veil:33"}
