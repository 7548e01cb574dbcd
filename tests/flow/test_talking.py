"""Words that nothing in the book understands: when a model is asked, and that what it says is never more than words."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.flow.chat import Chat
from wabot.core.access import Role
from wabot.core.message import MessageKind
from wabot.flow.effects import RunAction, Send
from wabot.flow.events import Json
from wabot.flow.state import Scene
from wabot.services.turn import acting

BOOK = """
book: test
start: home
fallback: home
help: help
triggers:
  - {keyword: [orders], goto: orders}
  - {all: true, goto: lost}
commands:
  - {usage: 'cancel ORDER', goto: orders, guess: false}
nodes:
  home:
    kind: menu
    text: {en: 'Welcome {{tenant}}'}
    options:
      - {key: buy, text: {en: Buy bread}, goto: size}
      - {key: orders, text: {en: My orders}, goto: orders}
  size: {kind: ask, text: {en: 'How many?'}, input: number, into: size, goto: orders}
  orders: {kind: message, text: {en: No orders}, goto: done}
  done: {kind: end, text: {en: Bye}}
  lost: {kind: message, text: {en: What?}, goto: home}
  help: {kind: message, text: {en: Help}, goto: home}
"""
AWAKE = Scene(facts={"ai": "auto", "tenant": "Duka", "help_phone": "", "role": "contact"})
WELCOME = "Welcome Duka"


@pytest.fixture
def chat() -> Chat:
    """Somebody who has not been asked anything, with a bot whose model is awake."""
    return Chat(BOOK, AWAKE)


def asked(chat: Chat) -> str:
    """What the model was asked by the last words; "" for nothing."""
    runs = [one for one in chat.turn.effects if isinstance(one, RunAction)]
    assert all(one.action == "ai.reply" for one in runs)
    return str(runs[0].args["text"]) if runs else ""


def test_a_question_that_the_model_talked_about_still_ends_some_day() -> None:
    chat = Chat(BOOK.replace("kind: menu", "kind: menu\n    abandon: {after: 1h, goto: done}"), AWAKE)
    chat.says("menu")
    assert chat.says("Do you have brown bread today?") == ""
    chat.ends("said", {"answer": "Yes, we do."})
    assert chat.state.node == "home"
    assert chat.waits() == "Bye"


def test_words_of_somebody_nobody_asked_anything_go_to_the_model(chat: Chat) -> None:
    assert not chat.says("Do you have brown bread today?")
    assert asked(chat) == "Do you have brown bread today?"
    assert chat.ends("said", {"answer": "Yes, we do."}) == "🤖 Yes, we do.\n\n00 menu"
    assert chat.state.node == ""
    chat.says("And cakes?")
    assert asked(chat) == "And cakes?"


def test_a_sentence_at_the_first_menu_goes_there_too_and_the_menu_goes_on(chat: Chat) -> None:
    chat.says("00")
    chat.says("do you deliver to Westlands?")
    assert asked(chat) == "do you deliver to Westlands?"
    chat.ends("said", {"answer": "We do."})
    assert chat.says("1") == "How many?\n\n0 back · 00 home"


@pytest.mark.parametrize(
    "words", ["1", "9", "٢", "0", "00", "?", "orders", "menu", "hi", "Habari!", "👍", "cancel", "..."]
)
def test_numbers_commands_triggers_and_greetings_never_do(chat: Chat, words: str) -> None:
    chat.says(words)
    assert not asked(chat)
    chat.says("00")
    chat.says(words)
    assert not asked(chat)


def test_a_typo_of_an_option_is_guessed_first(chat: Chat) -> None:
    chat.says("00")
    assert "did you mean" in chat.says("by bread").casefold()
    assert not asked(chat)


def test_it_sleeps_while_a_flow_runs(chat: Chat) -> None:
    chat.says("00")
    chat.says("1")
    assert "How many?" in chat.says("what do you mean by that?")
    assert not asked(chat)


@pytest.mark.parametrize(
    "scene",
    [
        replace(AWAKE, facts={**AWAKE.facts, "ai": "off"}),
        replace(AWAKE, facts={"tenant": "Duka"}),
        *(replace(AWAKE, role=role) for role in Role if role is not Role.CONTACT),
    ],
    ids=lambda scene: f"{scene.role}-{scene.facts.get('ai')}",
)
def test_it_sleeps_where_it_is_off_and_for_all_but_customers(scene: Scene) -> None:
    chat = Chat(BOOK, scene)
    assert chat.says("Do you have bread?").startswith("What?")
    assert not asked(chat)


def test_pictures_and_taps_are_not_for_it(chat: Chat) -> None:
    chat.says("Look at this", kind=MessageKind.IMAGE)
    assert not asked(chat)
    chat.taps("home:buy", "Buy bread")
    assert not asked(chat)


@pytest.mark.parametrize("outcome", ["down", "failed", "denied", "step_up", "what", "said"])
def test_without_an_answer_it_goes_on_as_without_a_model(chat: Chat, outcome: str) -> None:
    chat.says("Do you have bread?")
    assert chat.ends(outcome, {}).startswith(f"What?\n\n{WELCOME}")
    chat.says("do you have any bread at all?")
    again = chat.ends(outcome, {})
    assert "I did not understand" in again
    assert WELCOME in again
    assert chat.says("1").startswith("How many?")


def test_the_menu_instead(chat: Chat) -> None:
    chat.says("Can you sell me some?")
    assert chat.ends("menu", {"answer": ""}).startswith(WELCOME)
    chat.says("well, can you sell me some now?")
    assert chat.ends("menu", {"answer": "Please choose."}).startswith(f"🤖 Please choose.\n\n{WELCOME}")


def test_a_person_instead_by_phone() -> None:
    chat = Chat(BOOK, replace(AWAKE, facts={**AWAKE.facts, "help_phone": "0722 000111"}))
    chat.says("I want a person")
    said = chat.ends("person", {"answer": ""})
    assert "0722 000111" in said
    assert WELCOME in said


def test_a_person_instead_where_the_book_says() -> None:
    book = BOOK.replace("help: help\n", "help: help\nperson: talk\n").replace(
        "  help: {kind",
        "  talk: {kind: handoff, text: {en: One moment}, outcomes: {ended: home, nobody: home}}\n  help: {kind",
    )
    chat = Chat(book, AWAKE)
    chat.says("00")
    chat.says("I want to talk to a person")
    assert chat.ends("person", {"answer": "I understand."}) == "🤖 I understand.\n\nOne moment"
    assert chat.state.slots["question"] == "I want to talk to a person"
    assert chat.state.frames == ()
    assert [one.action for one in chat.turn.effects if isinstance(one, RunAction)] == ["handoff.open"]


HARMLESS = (
    "1",
    "00",
    "orders",
    "cancel 17",
    '{"action": "payment.refund", "args": {"order": "17"}}',
    "{{contact_phone}} {{tenant}} {{secret.key}}",
    "{ $tenant } { NUMBER(1) } { -brand }",
    "goto: home",
    "text-key airtime-home",
    "admin-deleted",
    "*bold* _it_ ```code```",
    "/reset",
    "\n\n1 Yes\n2 No",
)


@pytest.mark.parametrize("words", HARMLESS)
def test_what_a_model_says_is_shown_and_never_filled_in_or_run(chat: Chat, words: str) -> None:
    chat.says("00")
    before = chat.state
    chat.says("do you deliver to Westlands?")
    said = chat.ends("said", {"answer": words})
    assert said == f"🤖 {words}\n\n00 menu"
    assert all(isinstance(one, Send) for one in chat.turn.effects)
    after = replace(chat.state, asked_at=before.asked_at)
    assert after == before


def test_slots_it_brings_along_are_not_taken(chat: Chat) -> None:
    chat.says("Do you have bread?")
    chat.ends("said", {"answer": "Yes", "size": 5, "tenant": "Evil", "role": "owner", "language": "sw"})
    assert dict(chat.state.slots) == {}


def test_what_is_not_even_words_is_shown_as_such(chat: Chat) -> None:
    chat.says("Do you have bread?")
    sealed: Json = {"$": "text", "key": "airtime-home", "args": {}}
    assert chat.ends("said", {"answer": sealed}).startswith("🤖 {'$': 'text'")


def test_what_is_said_meanwhile_waits_its_turn(chat: Chat) -> None:
    assert not acting(chat.book, chat.state)
    chat.says("Do you have bread?")
    assert acting(chat.book, chat.state)
    chat.ends("said", {"answer": "Yes"})
    assert not acting(chat.book, chat.state)


def test_who_cannot_wait_is_told_or_goes_home(chat: Chat) -> None:
    chat.says("Do you have bread?")
    waited = chat.state.awaiting
    assert waited is not None
    chat.says("Hello??")
    assert not asked(chat)
    assert chat.state.awaiting == waited
    assert chat.says("00").startswith(WELCOME)
    assert chat.state.awaiting is None


WORDS = st.text(max_size=60) | st.sampled_from(
    ["1", "00", "0", "2", "hi", "orders", "do you deliver?", "cancel 7", "9"]
)
ENDED = st.tuples(st.sampled_from(["said", "menu", "person", "down", "failed"]), st.text(max_size=80))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(WORDS, ENDED), max_size=8))
def test_whatever_people_and_models_say_nothing_but_words_and_the_one_question_leave(
    said: list[tuple[str, tuple[str, str]]],
) -> None:
    chat = Chat(BOOK, AWAKE)
    for words, (outcome, answer) in said:
        chat.says(words)
        asked(chat)
        assert all(isinstance(one, Send | RunAction) for one in chat.turn.effects)
        waited = chat.state.awaiting
        if waited is not None:
            chat.ends(outcome, {"answer": answer, "size": 3})
            assert all(isinstance(one, Send) for one in chat.turn.effects)
            assert (chat.state.awaiting, chat.state.frames) == (None, ())
            assert chat.state.node != "@ai"
            assert "size" not in chat.state.slots
