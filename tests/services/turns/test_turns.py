"""A message in, a durable turn, a reply out."""

from tests.services.turns.conftest import NewLife
from tests.services.turns.desk import ANNA, BEN, BOOK, START, T1, Desk, needs_person
from wabot.core.clock import DAY, HOUR, MINUTE, SECOND, Instant
from wabot.core.errors import Refused, Retry
from wabot.core.ids import EffectId
from wabot.core.message import Delivery
from wabot.core.tenant import TenantStatus
from wabot.ports.action import Outcome
from wabot.ports.store import OutboxRow, Tx
from wabot.ports.store.bans import Ban


async def statuses(desk: Desk) -> dict[str, int]:
    return dict(await desk.store.read(lambda tx: tx.tenant(T1).outbox.counts()))


async def test_a_line_in_and_a_line_out(desk: Desk) -> None:
    await desk.says(ANNA, "hi")
    await desk.says(ANNA, "Anna")
    assert desk.line.to(ANNA)[0].startswith("What is your name?")
    assert desk.line.to(ANNA)[1] == "Hello Anna"
    assert await statuses(desk) == {"sent": 2}
    assert await desk.store.read(lambda tx: tx.platform.events_scan.waiting()) == 0


async def test_the_same_message_twice_is_answered_once(desk: Desk) -> None:
    assert await desk.says(ANNA, "hi", "wamid-1")
    assert not await desk.says(ANNA, "hi", "wamid-1")
    assert len(desk.line.to(ANNA)) == 1


async def test_two_contacts_do_not_hear_each_other(desk: Desk) -> None:
    await desk.says(ANNA, "hi")
    await desk.says(BEN, "hi")
    await desk.says(BEN, "Ben")
    await desk.says(ANNA, "Anna")
    assert desk.line.to(ANNA)[1:] == ["Hello Anna"]
    assert desk.line.to(BEN)[1:] == ["Hello Ben"]


async def test_what_cannot_be_sent_now_is_sent_later_in_order(desk: Desk) -> None:
    desk.line.failures.append(Retry(10 * SECOND, "not_connected"))
    await desk.says(ANNA, "hi")
    await desk.says(ANNA, "Anna")
    assert desk.line.to(ANNA) == []
    await desk.later(11 * SECOND)
    assert [text.split("\n")[0] for text in desk.line.to(ANNA)] == ["What is your name?", "Hello Anna"]


async def test_a_refused_message_has_failed_and_holds_up_nothing(desk: Desk) -> None:
    desk.line.failures.append(Refused("blocked"))
    await desk.says(ANNA, "hi")
    await desk.says(ANNA, "Anna")
    assert desk.line.to(ANNA) == ["Hello Anna"]
    assert await statuses(desk) == {"failed": 1, "sent": 1}


async def test_a_message_that_could_not_go_for_a_day_is_given_up(desk: Desk) -> None:
    desk.line.failures.extend([Retry(25 * HOUR, "not_connected"), Retry(HOUR, "not_connected")])
    await desk.says(ANNA, "hi")
    await desk.later(26 * HOUR)
    assert await statuses(desk) == {"failed": 1}


async def test_faults_are_retried_and_at_last_parked_for_a_person(desk: Desk) -> None:
    desk.line.failures.extend([RuntimeError("odd")] * 5)
    await desk.says(ANNA, "hi")
    for _ in range(6):
        await desk.later(5 * MINUTE)
    assert await statuses(desk) == {"parked": 1}
    assert desk.issues == ["outbox_fault"]


async def test_what_a_dead_process_left_unhandled_is_handled_by_the_next(new_life: NewLife) -> None:
    first = await new_life()
    await first.says(ANNA, "hi")
    first.turns.poke = lambda: None  # type: ignore[method-assign]  # it has died: it notices nothing any more
    row = await first.store.read(lambda tx: tx.tenant(T1).events.tail(1)[0])
    fresh = _copy_of(row, "later", "m:later")
    await first.store.submit(lambda tx: tx.tenant(T1).events.record(fresh))
    second = await new_life()
    await second.activity.quiet()
    assert len(second.line.to(ANNA)) == 2


async def test_a_message_of_a_dead_process_is_looked_for_before_it_is_repeated(new_life: NewLife) -> None:
    first = await new_life()
    await first.says(ANNA, "hi")
    contact = (await first.store.read(lambda tx: tx.tenant(T1).events.tail(1)[0])).contact
    body = (await first.store.read(lambda tx: tx.tenant(T1).outbox.tail(1)[0])).body

    def left_behind(tx: Tx) -> None:
        for name in ("accepted", "lost"):
            tx.tenant(T1).outbox.add(
                OutboxRow(
                    T1,
                    EffectId(name),
                    contact,
                    "send",
                    body.replace('"id":"', '"id":"'),
                    due=START,
                    created_at=START,
                    status=Delivery.SENDING,
                    attempts=1,
                )
            )

    await first.store.submit(left_behind)
    first.line.keys["accepted"] = first.line.keys[next(iter(first.line.keys))]
    second = await new_life()
    await second.activity.quiet()
    assert len(second.line.to(ANNA)) == 2  # the greeting, and the one that was lost
    assert await statuses(second) == {"sent": 3}


async def test_an_action_ends_in_one_transaction_with_its_answer(desk: Desk) -> None:
    done: list[str] = []

    def commit(tx: Tx) -> Outcome | None:
        done.append("committed")
        return None

    desk.outcome = Outcome("done", commit=commit)
    await desk.says(ANNA, "work")
    assert desk.line.to(ANNA) == ["Did it"]
    assert done == ["committed"]
    assert len(desk.calls) == 1


async def test_an_action_that_fails_for_good_is_told_in_words(desk: Desk) -> None:
    desk.trouble = needs_person()
    await desk.says(ANNA, "work")
    assert desk.issues == ["odd"]
    assert len(desk.line.to(ANNA)) == 1


async def test_an_action_that_says_not_now_has_a_last_try(desk: Desk) -> None:
    desk.trouble = Retry(4 * MINUTE, "provider_away")
    await desk.says(ANNA, "work")
    for _ in range(2):
        await desk.later(4 * MINUTE)
    assert desk.line.to(ANNA) == []
    await desk.later(4 * MINUTE)
    assert len(desk.line.to(ANNA)) == 1
    await desk.later(HOUR)
    assert len(desk.calls) == 4


async def test_a_delay_of_thirty_days_survives_a_restart(new_life: NewLife) -> None:
    first = await new_life()
    await first.says(ANNA, "wait")
    second = await new_life()
    await second.later(29 * DAY)
    assert second.line.to(ANNA) == []
    await second.later(2 * DAY)
    assert second.line.to(ANNA) == ["Later"]


async def test_a_turn_that_raises_is_parked_with_one_apology_and_the_next_works(desk: Desk) -> None:
    desk.town.fault = RuntimeError("odd")
    await desk.says(ANNA, "hi")
    assert desk.line.to(ANNA) == ["Sorry"]
    assert desk.issues == ["turn_parked"]
    desk.town.fault = None
    await desk.says(ANNA, "hi")
    assert desk.line.to(ANNA)[1].startswith("What is your name?")


async def test_old_messages_are_logged_and_not_answered(desk: Desk) -> None:
    await desk.says(ANNA, "hi", at=Instant(START - 2 * DAY))
    assert desk.line.to(ANNA) == []
    event = await desk.store.read(lambda tx: tx.tenant(T1).events.tail(1)[0])
    assert event.note == "too_old"


async def test_who_writes_too_much_is_told_once(desk: Desk) -> None:
    desk.town.limit = 2
    for _ in range(5):
        await desk.says(ANNA, "hi")
    assert [text for text in desk.line.to(ANNA) if text == "Slow down"] == ["Slow down"]
    assert len(desk.line.to(ANNA)) == 3
    await desk.later(2 * MINUTE)
    await desk.says(ANNA, "hi")
    assert desk.line.to(ANNA)[-1].startswith("What is your name?")


async def test_a_closed_tenant_says_so_once_a_day(desk: Desk) -> None:
    desk.town.tenant = desk.town.tenant.__class__(T1, "Mama Duka", "254711222333", status=TenantStatus.EXPIRED)
    for _ in range(3):
        await desk.says(ANNA, "hi")
    assert desk.line.to(ANNA) == ["Closed"]
    await desk.later(DAY)
    await desk.says(ANNA, "hi")
    assert desk.line.to(ANNA) == ["Closed", "Closed"]


async def test_a_banned_contact_gets_the_message_once_a_day_and_no_service(desk: Desk) -> None:
    desk.town.banned = Ban(ANNA, START)
    await desk.says(ANNA, "hi")
    await desk.says(ANNA, "hi")
    assert desk.line.to(ANNA) == ["Banned"]


async def test_a_secret_is_sealed_on_its_way_and_forgotten_where_it_was_said(desk: Desk) -> None:
    await desk.says(ANNA, "pin")
    await desk.says(ANNA, "8642")
    assert desk.calls[-1].args["pin"] == "8642"
    events = await desk.store.read(lambda tx: tx.tenant(T1).events.tail())
    rows = await desk.store.read(lambda tx: tx.tenant(T1).outbox.tail())
    state = await desk.store.read(lambda tx: tx.tenant(T1).conversations.get(events[0].contact))
    assert state is not None
    for kept in (*(event.body for event in events), *(row.body for row in rows), state.state.decode()):
        assert "8642" not in kept


async def test_a_conversation_under_way_keeps_the_version_of_its_book(new_life: NewLife) -> None:
    first = await new_life()
    await first.says(ANNA, "hi")
    second = await new_life()
    second.sources = {"book.yaml": BOOK.replace("goto: greet}", "goto: done}")}
    assert await second.library.reload()
    await second.says(ANNA, "Anna")
    assert second.line.to(ANNA)[-1] == "Hello Anna"
    await second.says(ANNA, "hi")
    await second.says(ANNA, "Anna")
    assert second.line.to(ANNA).count("Hello Anna") == 1


async def test_a_book_with_a_mistake_is_refused_and_the_good_one_stays(desk: Desk) -> None:
    desk.sources = {"book.yaml": BOOK.replace("goto: greet}", "goto: nowhere}")}
    assert not await desk.library.reload()
    assert "nowhere" in desk.library.mistake
    await desk.says(ANNA, "hi")
    await desk.says(ANNA, "Anna")
    assert desk.line.to(ANNA)[-1] == "Hello Anna"


def _copy_of(event: object, name: str, dedupe: str) -> object:
    from wabot.ports.store import NewEvent

    assert hasattr(event, "contact")
    return NewEvent(
        event.tenant,  # type: ignore[attr-defined]
        name,  # type: ignore[arg-type]
        event.contact,
        "said",
        dedupe,
        '{"kind":"said"}' if not event.body else event.body,  # type: ignore[attr-defined]
        event.at,  # type: ignore[attr-defined]
        event.at,  # type: ignore[attr-defined]
    )
