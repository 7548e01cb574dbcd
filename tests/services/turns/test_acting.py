"""What a conversation is thought to be at work on: what ends by itself in a moment, not a person, money or time."""

import pytest

from tests.flow.chat import Chat
from wabot.services.turn import acting

NODES = {
    "run": "{kind: run, action: do.it, outcomes: {done: home, empty: home}}",
    "call": "{kind: call, url: 'https://example.com', outcomes: {ok: home, failed: home}}",
    "pay": "{kind: pay, outcomes: {paid: home}}",
    "delay": "{kind: delay, for: 1h, goto: home}",
    "handoff": "{kind: handoff, outcomes: {ended: home, nobody: home}}",
    "ask": "{kind: ask, text: yes, input: text, into: x, goto: home, remind: [{after: 1m, text: no}]}",
    "ai": "{kind: ai, text: yes, into: {x: {ask: no}}, goto: home}",
}


@pytest.mark.parametrize("kind", NODES)
def test_what_is_at_work(kind: str) -> None:
    chat = Chat(
        f"nodes:\n  home: {{kind: menu, text: help, options: [{{key: a, text: yes, goto: it}}]}}\n  it: {NODES[kind]}\n"
    )
    assert not acting(chat.book, chat.state)
    chat.says("hi")
    chat.says("1")
    assert acting(chat.book, chat.state) == (kind in ("run", "call"))
    if kind == "ai":
        chat.says("some words")
        assert acting(chat.book, chat.state)
        chat.ends("down")
        assert not acting(chat.book, chat.state)
