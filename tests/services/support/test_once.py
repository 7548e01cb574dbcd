"""Tickets on both databases: two at once, a life that ends between, the same effect twice."""

import asyncio

import pytest

from tests.services.support.conftest import ONE, TWO
from tests.services.support.house import AMINA, BRIAN, FATMA, OMAR, House
from wabot.core.clock import DAY, MINUTE
from wabot.core.errors import Retry
from wabot.core.ticket import Agent, TicketStatus
from wabot.ports.store import OutboxRow, Tx
from wabot.services.performers import GIVE_UP_AFTER

OWNER = "254711222333"


async def test_a_handoff_is_opened_once_however_often_it_is_performed(house: House) -> None:
    row = await house.wants_a_person(ONE, AMINA, "My kettle is broken")
    await house.actions.perform(row)
    assert [text.count("kettle") for text in await house.sent(ONE, OMAR)] == [1]
    assert [text.count("kettle") for text in await house.sent(ONE, OWNER)] == [1]
    assert await house.answered(ONE, row.id) == [], "no word before a person hands back"
    assert (await house.ticket(ONE)).held
    assert await house.world.store.read(lambda tx: tx.tenant(ONE).tickets.get(2)) is None


async def test_a_life_that_ends_between_reading_and_writing_loses_nothing(house: House) -> None:
    opened = await house.wants_a_person(ONE, AMINA)
    row = await house.hears(ONE, OMAR, "#1 It is under way")
    assert isinstance(row, OutboxRow)
    await house.dies_in(row)
    await house.actions.perform(row)
    await house.actions.perform(row)
    assert [text for text in await house.sent(ONE, AMINA) if "under way" in text] == ["👤 *Omar*: It is under way"]
    done = await house.hears(ONE, OMAR, "done 1")
    assert isinstance(done, OutboxRow)
    await house.actions.perform(done)
    await house.actions.perform(done)
    assert await house.answered(ONE, opened.id) == ["ended"]


async def test_two_answer_at_once_and_the_customer_reads_both(house: House) -> None:
    await house.wants_a_person(ONE, AMINA)
    rows = [await house.hears(ONE, OMAR, "#1 Hello!"), await house.hears(ONE, FATMA, "#1 Good morning!")]
    await asyncio.gather(*(house.actions.perform(row) for row in rows if isinstance(row, OutboxRow)))
    heard = [text for text in await house.sent(ONE, AMINA) if text.startswith("👤")]
    assert sorted(heard) == ["👤 *Fatma*: Good morning!", "👤 *Omar*: Hello!"]
    ticket = await house.ticket(ONE)
    assert ticket.agent in (OMAR, FATMA)
    said = await house.world.store.read(lambda tx: tx.tenant(ONE).tickets.said(1))
    assert len({message.seq for message in said}) == 3
    second = FATMA if ticket.agent == OMAR else OMAR
    assert any("has this ticket" in text for text in await house.sent(ONE, second))


async def test_two_end_it_at_once_and_one_of_them_did(house: House) -> None:
    opened = await house.wants_a_person(ONE, AMINA)
    rows = [await house.hears(ONE, OMAR, "#1 done"), await house.hears(ONE, FATMA, "done 1")]
    await asyncio.gather(*(house.actions.perform(row) for row in rows if isinstance(row, OutboxRow)))
    assert await house.answered(ONE, opened.id) == ["ended"]
    told = [(await house.sent(ONE, phone))[-1] for phone in (OMAR, FATMA)]
    assert sorted("already" in text for text in told) == [False, True]


async def test_two_customers_open_at_once_and_have_numbers_of_their_own(house: House) -> None:
    rows = [await house.asks(ONE, phone, "handoff.open", topic=phone) for phone in (AMINA, BRIAN)]
    await asyncio.gather(*(house.actions.perform(row) for row in rows))
    assert {(await house.ticket(ONE, number)).topic for number in (1, 2)} == {AMINA, BRIAN}


async def test_words_wait_for_those_said_before_them(house: House) -> None:
    opened = await house.asks(ONE, AMINA, "handoff.open", topic="Help!")
    told = {"handoff": opened.id, "event": "e1", "text": "first", "kind": "text"}
    first = await house.asks(ONE, AMINA, "handoff.relay", **told)
    second = await house.asks(ONE, AMINA, "handoff.relay", **{**told, "text": "second"})
    with pytest.raises(Retry):
        await house.actions.perform(first)
    await house.actions.perform(opened)
    with pytest.raises(Retry):
        await house.actions.perform(second)
    await house.actions.perform(first)
    await house.actions.perform(second)
    heard = await house.sent(ONE, OMAR)
    assert [text.rpartition(" ")[2] for text in heard[1:]] == ["first", "second"]


async def test_words_whose_forerunner_hangs_arrive_all_the_same(house: House) -> None:
    opened = await house.wants_a_person(ONE, AMINA)
    told = {"handoff": opened.id, "event": "e1", "text": "first", "kind": "text"}
    await house.asks(ONE, AMINA, "handoff.relay", **told)  # nobody ever performs it
    second = await house.asks(ONE, AMINA, "handoff.relay", **{**told, "text": "second"})
    house.world.clock.advance(3 * MINUTE)
    assert GIVE_UP_AFTER > 3 * MINUTE
    await house.actions.perform(second)
    assert "second" in (await house.sent(ONE, OMAR))[-1]


async def test_patience_is_asked_for_once_and_silence_frees_the_conversation(house: House) -> None:
    opened = await house.wants_a_person(ONE, AMINA)
    for minutes in (4, 2, 2):
        house.world.clock.advance(minutes * MINUTE)
        await house.patience.look(house.world.clock.now())
    assert [text for text in await house.sent(ONE, AMINA) if "longer than usual" in text] != []
    assert len([text for text in await house.sent(ONE, OMAR) if "has waited" in text]) == 1
    assert await house.answered(ONE, opened.id) == []
    house.world.clock.advance(DAY)
    await asyncio.gather(house.patience.look(house.world.clock.now()), house.patience.look(house.world.clock.now()))
    assert await house.answered(ONE, opened.id) == ["ended"]
    assert len([text for text in await house.sent(ONE, AMINA) if "for a day" in text]) == 1
    assert (await house.ticket(ONE)).status is TicketStatus.CLOSED


async def test_out_of_hours_the_conversation_goes_on_at_once_and_the_ticket_stays(house: House) -> None:
    await _sets(house, "hours", "mon 08:00-08:01")
    opened = await house.wants_a_person(ONE, AMINA, "Later is fine")
    assert await house.answered(ONE, opened.id) == ["closed"]
    ticket = await house.ticket(ONE)
    assert (ticket.held, ticket.status, ticket.topic) == (False, TicketStatus.OPEN, "Later is fine")
    await house.says(ONE, OMAR, "#1 Good morning!")
    assert "begin with *#1*" in (await house.sent(ONE, AMINA))[-1]


async def test_a_bot_without_anybody_says_so(house: House) -> None:
    await house.world.store.submit(lambda tx: tx.platform.tenants.set_owners(TWO, []))
    opened = await house.wants_a_person(TWO, AMINA)
    assert await house.answered(TWO, opened.id) == ["nobody"]


async def test_whoever_is_in_a_ticket_that_goes_to_another_or_ends_is_in_it_no_more(house: House) -> None:
    await house.wants_a_person(ONE, AMINA, "Kettle")
    await house.says(ONE, OMAR, "take 1")
    await house.says(ONE, OMAR, "Hello!")
    await house.says(ONE, FATMA, "take 1")
    assert await house.hears(ONE, OMAR, "1") is None, "the menu is meant again"
    assert [text for text in await house.sent(ONE, OMAR) if "no longer in" in text] != []
    await house.says(ONE, OWNER, "done 1")
    assert [text for text in await house.sent(ONE, FATMA) if "no longer in" in text] != []
    await house.says(ONE, AMINA, "#1 It broke again")
    assert (await house.ticket(ONE)).alive
    assert await house.hears(ONE, FATMA, "1") is None, "opened again, and nobody is in it"


async def test_owners_who_have_others_answer_are_told_as_long_as_they_want_it(house: House) -> None:
    await _sets(house, "support_owners", "off")
    await house.wants_a_person(ONE, AMINA, "Kettle")
    assert (len(await house.sent(ONE, OMAR)), await house.sent(ONE, OWNER)) == (1, [])
    await house.says(ONE, OWNER, "#1 I answer all the same")
    assert "all the same" in (await house.sent(ONE, AMINA))[-1]
    await house.world.store.submit(lambda tx: [tx.tenant(ONE).agents.remove(phone) for phone in (OMAR, FATMA)])
    await house.wants_a_person(ONE, BRIAN, "Shoes")
    assert "Shoes" in (await house.sent(ONE, OWNER))[-1]


async def _sets(house: House, key: str, value: str) -> None:
    def job(tx: Tx) -> None:
        tx.tenant(ONE).settings.set(key, value)
        tx.platform.tenants.touched(ONE)

    await house.world.store.submit(job)
    await house.world.directory.fresh()


async def test_who_answers_no_more_gives_back_tickets_that_were_opened_again(house: House) -> None:
    await house.wants_a_person(ONE, AMINA)
    for words in ("#1 Here you are", "#1 done"):
        await house.says(ONE, OMAR, words)
    await house.says(ONE, AMINA, "#1 It broke again")
    assert ((await house.ticket(ONE)).status, (await house.ticket(ONE)).agent) == (TicketStatus.OPEN, OMAR)
    agent = await house.world.store.read(lambda tx: tx.tenant(ONE).agents.get(OMAR))
    assert agent is not None

    def gives_back(tx: Tx) -> None:
        ticket = tx.tenant(ONE).tickets.lock(1)
        assert ticket is not None
        house.support.desk.give_back(tx, ticket, agent, house.world.clock.now())

    await house.world.store.submit(gives_back)
    assert ((await house.ticket(ONE)).status, (await house.ticket(ONE)).agent) == (TicketStatus.OPEN, "")
    assert "back" in (await house.sent(ONE, FATMA))[-1]


async def test_a_rating_is_one_to_five_stars_however_it_is_written(house: House) -> None:
    await house.wants_a_person(ONE, AMINA)
    await house.says(ONE, OMAR, "done 1")
    for rating, outcome in (("0045", "none"), ("6", "none"), ("0", "none"), ("", "none"), ("4", "rated")):
        row = await house.asks(ONE, AMINA, "support.rate", ticket="1", rating=rating)
        await house.actions.perform(row)
        assert await house.answered(ONE, row.id) == [outcome], rating
    assert (await house.ticket(ONE)).rating == 4


async def test_a_customer_may_write_their_tickets_number_in_any_script(house: House) -> None:
    await house.wants_a_person(ONE, AMINA)
    await house.says(ONE, AMINA, "#١: متى؟")
    assert (await house.sent(ONE, OMAR))[-1].endswith(": متى؟")
    assert "١" not in (await house.sent(ONE, OMAR))[-1]


async def test_who_is_named_anew_keeps_what_waits_to_be_sent(house: House) -> None:
    await house.world.store.submit(lambda tx: tx.tenant(ONE).agents.save(Agent(OMAR, "Omar", ticket=1, unsaid=("e1",))))
    row = await house.asks(ONE, OWNER, "support.person_add", phone=f"+{OMAR}", name="Omar H.")
    await house.actions.perform(row)
    agent = await house.world.store.read(lambda tx: tx.tenant(ONE).agents.get(OMAR))
    assert agent == Agent(OMAR, "Omar H.", ticket=1, unsaid=("e1",))
