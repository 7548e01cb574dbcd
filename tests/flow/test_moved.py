"""Somebody of the business moves a conversation whose person is stuck."""

from typing import Literal

import pytest

from tests.flow.chat import Chat
from wabot.core.clock import Instant
from wabot.core.ids import EventId
from wabot.flow.codec import event_from_json, event_to_json
from wabot.flow.events import ActionFinished, Moved

BOOK = """
book: test
start: home
nodes:
  home: {kind: menu, text: {en: "Home"}, options: [
    {key: a, text: {en: "Name"}, goto: name}, {key: w, text: {en: "Work"}, goto: work},
    {key: p, text: {en: "Person"}, goto: person}]}
  name: {kind: ask, text: {en: "Your name?"}, input: text, into: name, goto: age}
  age: {kind: ask, text: {en: "Your age?"}, input: number, into: age, goto: home, verbatim: true}
  work: {kind: run, action: do.it, outcomes: {done: home, empty: home}}
  person: {kind: handoff, outcomes: {ended: home, nobody: home}}
"""


def moved(chat: Chat, to: Literal["again", "back", "home", "end"]) -> str:
    event = Moved(EventId(f"moved-{to}"), Instant(chat.at), to)
    assert event_from_json(event_to_json(event)) == event
    return chat.tell(event)


def test_the_question_is_asked_again() -> None:
    chat = Chat(BOOK)
    chat.says("hi")
    chat.says("1")
    assert "Your name?" in moved(chat, "again")
    chat.says("Asha")
    assert chat.slot("name") == "Asha"


def test_one_step_back_undoes_the_last_answer() -> None:
    chat = Chat(BOOK)
    for words in ("hi", "1", "Asha"):
        chat.says(words)
    assert "Your name?" in moved(chat, "back")
    assert chat.slot("name") is None


def test_starting_over_forgets_everything() -> None:
    chat = Chat(BOOK)
    for words in ("hi", "1", "Asha"):
        chat.says(words)
    assert "1 Name" in moved(chat, "home")
    assert not chat.state.slots
    assert not chat.state.trail


def test_the_end_is_silence() -> None:
    chat = Chat(BOOK)
    for words in ("hi", "1"):
        chat.says(words)
    assert "Your name?" not in moved(chat, "end")
    assert chat.state.node == ""


@pytest.mark.parametrize("to", ["again", "back", "home", "end"])
def test_what_was_waited_for_is_waited_for_no_more(to: Literal["again", "back", "home", "end"]) -> None:
    chat = Chat(BOOK)
    chat.says("hi")
    chat.says("2")
    waited = chat.state.awaiting
    assert waited is not None
    moved(chat, to)
    assert chat.state.awaiting is None
    late = chat.tell(ActionFinished(EventId("late"), Instant(chat.at), waited, "done"))
    assert late == ""


def test_a_person_who_helps_is_told() -> None:
    chat = Chat(BOOK)
    chat.says("hi")
    chat.says("3")
    moved(chat, "home")
    assert chat.action.action == "handoff.leave"
    assert "Home" in chat.heard


def test_a_verbatim_question_takes_words_that_lead_elsewhere_otherwise() -> None:
    chat = Chat(BOOK)
    for words in ("hi", "1", "Asha", "0"):
        chat.says(words)
    assert chat.state.node == "home"
    assert chat.slot("age") is not None
