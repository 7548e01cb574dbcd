"""Who may speak in which ticket: attacks on the wall between tenants, between customers, and on those who answer."""

from itertools import product

from tests.services.support.conftest import ONE, TWO
from tests.services.support.house import AMINA, BRIAN, FATMA, OMAR, House
from wabot.core.ids import EffectId
from wabot.flow.events import Json
from wabot.ports.store import OutboxRow

OWNER, OTHER_OWNER, STRANGER = "254711222333", "254711222444", "254733999888"
VERBS = ("list", "show", "take", "answer", "note", "solve", "give_back", "whom", "pass")
LINES = ["#1 Your PIN, please", "take 1", "done 1", "pass 1 Omar", "history 1", "#1 ?", "#1 ! note", "tickets", "leave"]


async def test_who_does_not_answer_speaks_to_the_menu(house: House) -> None:
    await house.wants_a_person(ONE, AMINA)
    await house.wants_a_person(TWO, AMINA)
    for tenant, phone in ((ONE, STRANGER), (TWO, OMAR), (TWO, OWNER), (ONE, OTHER_OWNER)):
        for line in LINES:
            assert await house.hears(tenant, phone, line) is None, (tenant, phone, line)


async def test_a_forged_effect_says_nothing_for_who_does_not_answer(house: House) -> None:
    await house.wants_a_person(TWO, AMINA)
    told: dict[str, Json] = {"verb": "say", "number": 1, "words": "Your PIN?", "event": "e1", "as": "agent"}
    for verb in ("say", "take", "done", "note", "story"):
        row = await house.asks(TWO, OMAR, "ticket.said", **{**told, "verb": verb})
        await house.actions.perform(row)
    assert [text for text in await house.sent(TWO, AMINA) if "PIN" in text] == []
    assert await house.sent(TWO, OMAR) == []
    assert (await house.ticket(TWO)).agent == ""


async def test_the_menu_of_those_who_answer_is_theirs(house: House) -> None:
    for one in (ONE, TWO):
        await house.wants_a_person(one, AMINA)
    for tenant, phone in ((ONE, STRANGER), (TWO, OMAR), (ONE, OTHER_OWNER), (TWO, OWNER)):
        for verb, named in product(VERBS, ("", ONE, TWO)):
            args: dict[str, Json] = {"tenant": named, "ticket": "1", "words": "Your PIN?", "agent": OMAR}
            row = await house.asks(tenant, phone, f"tickets.{verb}", **args)
            await house.actions.perform(row)
            assert await house.answered(tenant, row.id) == ["not_found"], (tenant, phone, verb, named)
    assert [text for text in await house.sent(ONE, AMINA) if "PIN" in text] == []


async def test_a_customer_says_nothing_into_the_ticket_of_another(house: House) -> None:
    opened = await house.wants_a_person(ONE, AMINA)
    assert await house.hears(ONE, BRIAN, "#1 hello") is None
    await house.arrives(ONE, AMINA, "our people have been told", "wamid-1")
    assert await house.hears(ONE, BRIAN, "hello", about="wamid-1") is None
    forged = {"handoff": opened.id, "event": "e1", "text": "hello", "kind": "text"}
    await house.actions.perform(await house.asks(TWO, AMINA, "handoff.relay", **forged))
    for action in ("support.ticket", "support.add", "support.close", "support.rate"):
        row = await house.asks(ONE, BRIAN, action, ticket="1", words="hello", rating="5")
        await house.actions.perform(row)
        assert await house.answered(ONE, row.id) == ["none"]
    assert [text for text in await house.sent(ONE, OMAR) if "hello" in text] == []


async def test_a_relay_of_somebody_elses_handoff_stays_with_who_said_it(house: House) -> None:
    opened = await house.wants_a_person(ONE, AMINA)
    forged: dict[str, Json] = {"handoff": EffectId(opened.id), "event": "e1", "text": "hello", "kind": "text"}
    await house.actions.perform(await house.asks(ONE, BRIAN, "handoff.relay", **forged))
    assert [text for text in await house.sent(ONE, OMAR) if "hello" in text] == []


async def test_who_answers_no_more_is_a_stranger_from_then_on(house: House) -> None:
    await house.wants_a_person(ONE, AMINA)
    row = await house.hears(ONE, OMAR, "#1 one moment")
    assert isinstance(row, OutboxRow)
    await house.world.store.submit(lambda tx: tx.tenant(ONE).agents.remove(OMAR))
    await house.actions.perform(row)
    assert [text for text in await house.sent(ONE, AMINA) if "moment" in text] == []
    assert await house.hears(ONE, OMAR, "#1 hello") is None
    assert isinstance(await house.hears(ONE, FATMA, "#1 hello"), OutboxRow)


async def test_a_quoted_message_says_which_ticket_is_meant(house: House) -> None:
    await house.wants_a_person(ONE, AMINA, "Kettle")
    await house.wants_a_person(ONE, BRIAN, "Shoes")
    await house.arrives(ONE, OMAR, "Shoes", "wamid-7")
    await house.says(ONE, OMAR, "They are on their way", about="wamid-7")
    assert "on their way" in (await house.sent(ONE, BRIAN))[-1]
    assert [text for text in await house.sent(ONE, AMINA) if "on their way" in text] == []
    await house.arrives(ONE, BRIAN, "on their way", "wamid-8")
    await house.says(ONE, BRIAN, "Thanks!", about="wamid-8")
    assert "#2" in (await house.sent(ONE, OMAR))[-1]
    assert await house.hears(ONE, OMAR, "hm", about="wamid-unknown") is None
