"""Contract: tickets with numbers of their own, what was said in them, who answers, questions asked often."""

from dataclasses import replace

from tests.contract.store.rows import T1, T2
from wabot.core.clock import Instant
from wabot.core.ids import ContactId, EffectId
from wabot.core.lease import Epoch
from wabot.core.message import Delivery
from wabot.core.ticket import Agent, Faq, Ticket, TicketMessage, TicketStatus
from wabot.ports.store import OutboxRow, Settled, Store, Tx
from wabot.ports.store.support import Rated

AMINA, BRIAN = ContactId("c1"), ContactId("c2")
S = TicketStatus


def ticket(contact: ContactId = AMINA, tenant: str = T1, at: int = 1) -> Ticket:
    return Ticket(T1 if tenant == T1 else T2, 0, contact, "Help!", Instant(at), Instant(at))


def message(seq: int, source: str, words: str = "hello") -> TicketMessage:
    return TicketMessage(seq, "customer", "", AMINA, "text", words, Instant(seq), source)


async def test_numbers_count_up_in_each_tenant(store: Store) -> None:
    added = [await store.submit(lambda tx: tx.tenant(T1).tickets.add(ticket())) for _ in range(3)]
    other = await store.submit(lambda tx: tx.tenant(T2).tickets.add(ticket(tenant=T2)))
    assert [one.number for one in added] == [1, 2, 3]
    assert other.number == 1
    assert await store.read(lambda tx: tx.tenant(T2).tickets.get(2)) is None


async def test_a_ticket_is_read_as_it_was_saved(store: Store) -> None:
    added = await store.submit(lambda tx: tx.tenant(T1).tickets.add(ticket()))
    full = replace(
        added, status=S.WAITING, agent="254722000999", effect=EffectId("e/1"), held=True, topic="Kettle",
        unanswered_since=Instant(5), patience_told=True, reopened=2, rating=4, rating_words="Fine", seq=9,
        moved_at=Instant(7),
    )  # fmt: skip
    await store.submit(lambda tx: tx.tenant(T1).tickets.save(full, Instant(50)))
    assert await store.submit(lambda tx: tx.tenant(T1).tickets.lock(1)) == full
    assert await store.read(lambda tx: tx.tenant(T1).tickets.by_effect(EffectId("e/1"))) == full
    assert await store.read(lambda tx: tx.tenant(T2).tickets.by_effect(EffectId("e/1"))) is None


async def test_lists_by_customer_by_state_and_by_who_has_them(store: Store) -> None:
    def job(tx: Tx) -> None:
        tickets = tx.tenant(T1).tickets
        first, second, third = (tickets.add(ticket(contact)) for contact in (AMINA, BRIAN, AMINA))
        tickets.save(replace(first, status=S.CLOSED, agent="2547", rating=5), None)
        tickets.save(replace(second, status=S.TAKEN, agent="2547", moved_at=Instant(9)), None)
        tickets.save(replace(third, status=S.OPEN, moved_at=Instant(3)), None)

    await store.submit(job)
    tickets = await store.read(lambda tx: [one.number for one in tx.tenant(T1).tickets.of(AMINA)])
    assert tickets == [3, 1]
    alive = await store.read(lambda tx: tx.tenant(T1).tickets.in_state((S.OPEN, S.TAKEN)))
    assert [one.number for one in alive] == [3, 2]
    assert [one.number for one in await store.read(lambda tx: tx.tenant(T1).tickets.held_by("2547"))] == [2]
    assert await store.read(lambda tx: tx.tenant(T1).tickets.counts()) == {S.CLOSED: 1, S.TAKEN: 1, S.OPEN: 1}
    assert await store.read(lambda tx: tx.tenant(T1).tickets.rated()) == [Rated("2547", 1, 5)]
    assert await store.read(lambda tx: tx.tenant(T2).tickets.rated()) == []


async def test_what_was_said_is_kept_once_for_each_source(store: Store) -> None:
    def job(tx: Tx) -> list[bool]:
        tickets = tx.tenant(T1).tickets
        return [tickets.say(1, message(1, "a")), tickets.say(1, message(2, "a")), tickets.say(1, message(3, "b"))]

    assert await store.submit(job) == [True, False, True]
    said = await store.read(lambda tx: tx.tenant(T1).tickets.said(1))
    assert [(one.seq, one.source) for one in said] == [(1, "a"), (3, "b")]
    assert [one.seq for one in await store.read(lambda tx: tx.tenant(T1).tickets.said(1, 1))] == [3]
    assert await store.read(lambda tx: tx.tenant(T2).tickets.said(1)) == []


async def test_what_was_said_long_ago_is_forgotten_a_few_at_a_time(store: Store) -> None:
    def job(tx: Tx) -> None:
        tickets = tx.tenant(T1).tickets
        for status in (S.CLOSED, S.OPEN):
            tickets.save(replace(tickets.add(ticket()), status=status, rating=5, rating_words="Fine"), None)
        for seq in range(1, 6):
            tickets.say(1, message(seq, f"e{seq}"))

    await store.submit(job)
    assert [await store.submit(lambda tx: tx.tenant(T1).tickets.prune(Instant(5), 3)) for _ in range(3)] == [3, 1, 0]
    assert [one.seq for one in await store.read(lambda tx: tx.tenant(T1).tickets.said(1))] == [5]
    closed, still = [await store.read(lambda tx, n=n: tx.tenant(T1).tickets.get(n)) for n in (1, 2)]  # type: ignore[misc]
    assert closed is not None
    assert (closed.topic, closed.rating, closed.rating_words) == ("", 5, "")
    assert still is not None
    assert still.topic == "Help!"
    assert await store.submit(lambda tx: tx.tenant(T2).tickets.prune(Instant(99))) == 0


async def test_what_is_due_is_found_over_all_tenants(store: Store) -> None:
    def job(tx: Tx) -> None:
        for tenant, due in ((T1, Instant(30)), (T2, Instant(20)), (T1, None), (T1, Instant(90))):
            added = tx.tenant(tenant).tickets.add(ticket(tenant=tenant))
            tx.tenant(tenant).tickets.save(added, due)

    await store.submit(job)
    assert await store.read(lambda tx: tx.platform.tickets_scan.due(Instant(30))) == [(T2, 1), (T1, 1)]
    assert await store.read(lambda tx: tx.platform.tickets_scan.due(Instant(30), 1)) == [(T2, 1)]


async def test_what_somebody_asked_for_before_is_seen_until_it_is_done(store: Store) -> None:
    body = '{"action":"handoff.relay"}'

    def row(name: str, contact: ContactId = AMINA, words: str = body) -> OutboxRow:
        now = Instant(1)
        return OutboxRow(
            T1, EffectId(name), contact, "action", words, due=now, created_at=now, status=Delivery.SENDING,
            epoch=Epoch(1),
        )  # fmt: skip

    def job(tx: Tx) -> None:
        for one in (row("a/0"), row("b/0", BRIAN), row("c/0", words='{"action":"ai.reply"}'), row("d/0")):
            tx.tenant(T1).outbox.add(one)

    await store.submit(job)

    async def behind(effect: str) -> bool:
        actions = ("handoff.relay", "handoff.open")
        return await store.read(lambda tx: tx.tenant(T1).tickets.is_behind(AMINA, EffectId(effect), actions))

    assert [await behind(name) for name in ("a/0", "c/0", "d/0")] == [False, True, True]
    done = Settled(T1, EffectId("a/0"), "done", Instant(2), epoch=Epoch(1))
    assert await store.submit(lambda tx: tx.tenant(T1).outbox.settle(done))
    assert not await behind("d/0")


async def test_a_message_is_known_by_what_the_channel_calls_it(store: Store) -> None:
    now = Instant(1)
    row = OutboxRow(
        T1, EffectId("ticket/7/1"), AMINA, "send", "{}", due=now, created_at=now, status=Delivery.SENDING,
        epoch=Epoch(1),
    )  # fmt: skip
    await store.submit(lambda tx: tx.tenant(T1).outbox.add(row))
    sent = Settled(T1, row.id, Delivery.SENT, now, reference="wamid-1", epoch=Epoch(1))
    await store.submit(lambda tx: tx.tenant(T1).outbox.settle(sent))
    assert await store.read(lambda tx: tx.tenant(T1).tickets.quoted("wamid-1")) == "ticket/7/1"
    assert await store.read(lambda tx: tx.tenant(T1).tickets.quoted("wamid-2")) is None
    assert await store.read(lambda tx: tx.tenant(T1).tickets.quoted("")) is None
    assert await store.read(lambda tx: tx.tenant(T2).tickets.quoted("wamid-1")) is None


async def test_those_who_answer_are_their_tenants_alone(store: Store) -> None:
    touched: list[str] = []
    store.listen("agents", lambda: touched.append("agents"))
    omar = Agent("254722000999", "Omar", ticket=3, unsaid=("e1", "e2"))
    await store.submit(lambda tx: tx.tenant(T1).agents.save(omar))
    await store.submit(lambda tx: tx.tenant(T1).agents.save(Agent("254722000888", "Fatma", listed=False)))
    await store.submit(lambda tx: tx.tenant(T1).agents.save(replace(omar, ticket=4)))
    await store.submit(lambda tx: tx.tenant(T1).agents.save(omar))
    assert await store.read(lambda tx: tx.tenant(T1).agents.get(omar.phone)) == omar
    assert [one.name for one in await store.read(lambda tx: tx.tenant(T1).agents.all())] == ["Fatma", "Omar"]
    assert await store.read(lambda tx: tx.tenant(T2).agents.all()) == []
    assert not await store.submit(lambda tx: tx.tenant(T2).agents.remove(omar.phone))
    assert await store.submit(lambda tx: tx.tenant(T1).agents.remove(omar.phone))
    assert touched == ["agents"] * 3, "once for each who is listed, and for those who go"


async def test_entries_are_counted_changed_and_taken_out(store: Store) -> None:
    first = await store.submit(lambda tx: tx.tenant(T1).faq.add(Faq(0, "Where?", "Here")))
    second = await store.submit(lambda tx: tx.tenant(T1).faq.add(Faq(0, "When?", "Now", "hours", "en")))
    assert (first.number, second.number) == (1, 2)
    await store.submit(lambda tx: tx.tenant(T1).faq.used(2))
    await store.submit(lambda tx: tx.tenant(T2).faq.used(1))
    await store.submit(lambda tx: tx.tenant(T1).faq.save(replace(first, answer="There")))
    found = await store.read(lambda tx: tx.tenant(T1).faq.all())
    assert found == [replace(second, uses=1), replace(first, answer="There")]
    assert await store.submit(lambda tx: tx.tenant(T1).faq.remove(2))
    assert not await store.submit(lambda tx: tx.tenant(T1).faq.remove(2))
    assert await store.read(lambda tx: tx.tenant(T1).faq.get(2)) is None
