"""Handoffs: everything goes on to a person until they hand back, or until the contact goes home."""

import pytest

from tests.flow.chat import Chat
from wabot.core.message import MessageKind
from wabot.flow.effects import RunAction

BOOK = """
nodes:
  home: {kind: menu, text: {en: Home, sw: Nyumbani}, options: [{key: help, text: {en: A person, sw: Mtu}, goto: what}]}
  what: {kind: ask, text: {en: "What is it about?", sw: "Ni kuhusu nini?"}, input: text, into: about, goto: person}
  person: {kind: handoff, text: {en: "One moment.", sw: "Subiri kidogo."}, topic: "{{about}}", outcomes: {
    ended: bye, nobody: later}}
  bye: {kind: message, text: {en: "Glad to help.", sw: "Karibu tena."}, goto: home}
  later: {kind: end, text: {en: "We write tomorrow.", sw: "Tutaandika kesho."}}
"""


def handed_over() -> Chat:
    chat = Chat(BOOK)
    for words in ("hi", "1"):
        chat.says(words)
    assert chat.says("my order") == "One moment."
    return chat


def test_a_person_is_asked_for() -> None:
    action = handed_over().action
    assert (action.action, action.args) == ("handoff.open", {"topic": "my order"})


def test_all_that_is_said_goes_on() -> None:
    chat = handed_over()
    opened = chat.state.awaiting
    for text, kind in (("where is it", MessageKind.TEXT), ("0", MessageKind.TEXT), ("", MessageKind.IMAGE)):
        assert chat.says(text, kind) == ""
        args = chat.action.args
        assert (chat.action.action, args["text"], args["kind"]) == ("handoff.relay", text, kind.value)
        assert (args["handoff"], args["event"]) == (opened, chat.turn.effects[0].id.partition("/")[0])
        assert chat.state.awaiting == opened


def test_the_person_hands_back() -> None:
    chat = handed_over()
    chat.says("where is it")
    assert chat.ends("ended").startswith("Glad to help.\n\nHome")


@pytest.mark.parametrize("outcome", ["nobody", "closed"])
def test_nobody_is_there(outcome: str) -> None:
    assert handed_over().ends(outcome) == "We write tomorrow."


@pytest.mark.parametrize("words", ["00", "menu"])
def test_who_goes_home_leaves_the_person(words: str) -> None:
    chat = handed_over()
    opened = chat.state.awaiting
    assert chat.says(words).startswith("Home")
    leaving = [effect for effect in chat.turn.effects if isinstance(effect, RunAction)]
    assert [(effect.action, effect.args) for effect in leaving] == [("handoff.leave", {"handoff": opened})]
    assert len({effect.id for effect in chat.turn.effects}) == len(chat.turn.effects)
    assert chat.state.awaiting is None


def test_a_reaction_is_no_word() -> None:
    chat = handed_over()
    chat.says("👍", MessageKind.REACTION)
    assert chat.turn.effects == ()
