"""Nodes that ask nobody: messages, conditions, jumps, sub-flows, runs, payments, delays, ends, and the limits."""

import re
from pathlib import Path

import pytest

from tests.flow.chat import TEXTS, Chat, book_of
from wabot.core.clock import DAY, Instant
from wabot.core.ids import EffectId, EventId
from wabot.flow.events import ActionFinished, TimerFired
from wabot.flow.state import Scene

RUN = """
triggers:
  - {keyword: go, goto: work}
  - {keyword: pay, goto: pay}
  - {keyword: wait, goto: wait}
  - {regex: '^buy (?P<n>\\d+)$', goto: work}
nodes:
  home: {kind: menu, text: {en: Home, sw: Nyumbani}, options: [{key: w, text: {en: Work, sw: Kazi}, goto: work}]}
  work: {kind: run, action: do.it, text: {en: Working…, sw: Nafanya…}, args: {n: "{{n}}", x: "no {{n}}"},
    outcomes: {done: end, empty: home}}
  pay: {kind: pay, args: {order: O1}, text: {en: Check your phone, sw: Tazama simu},
    outcomes: {paid: end, failed: home}}
  wait: {kind: delay, for: 30d, goto: end}
  end: {kind: end, text: {en: "Bye {{name}}", sw: "Kwaheri {{name}}"}}
"""


def test_an_action_is_asked_for_and_its_outcome_leads_on() -> None:
    chat = Chat(RUN)
    assert chat.says("buy 12") == "Working…"
    assert (chat.action.id, chat.action.action, chat.action.args) == ("e1/1", "do.it", {"n": "12", "x": "no 12"})
    assert chat.state.awaiting == "e1/1"
    assert chat.ends("done", {"name": "Asha"}) == "Bye Asha"
    assert (chat.state.node, chat.state.slots, chat.state.awaiting) == ("", {}, None)


def test_words_while_an_action_runs() -> None:
    chat = Chat(RUN)
    chat.says("0")
    chat.says("1")
    assert "still working" in chat.says("hello?")
    assert chat.state.awaiting is not None
    assert chat.says("0") == "Home\n\n1 Work"
    assert chat.state.awaiting is None


def test_a_late_answer_moves_nothing() -> None:
    chat = Chat(RUN)
    chat.says("go")
    late = chat.state.awaiting
    assert late is not None
    chat.says("00")
    before = chat.state
    chat.tell(ActionFinished(EventId("x"), Instant(chat.at), late, "done", {"name": "X"}))
    assert (chat.state, chat.turn.effects) == (before, ())
    chat.tell(TimerFired(EventId("y"), Instant(chat.at), EffectId("never/0")))
    assert (chat.state, chat.turn.effects) == (before, ())


@pytest.mark.parametrize(
    ("outcome", "words"),
    [("denied", "may not do this"), ("failed", "did not work"), ("step_up", "may not"), ("odd", "did not work")],
)
def test_outcomes_a_run_may_leave_out(outcome: str, words: str) -> None:
    chat = Chat(RUN)
    chat.says("go")
    heard = chat.ends(outcome)
    assert words in heard
    assert "1 Work" in heard
    assert ("odd" in chat.turn.note) == (outcome == "odd")


def test_a_home_that_keeps_failing_falls_silent() -> None:
    chat = Chat("start: w\nnodes: {w: {kind: run, action: do.it, outcomes: {done: e, empty: e}}, e: {kind: end}}")
    chat.says("hi")
    chat.ends("failed")
    assert chat.state.awaiting is not None
    chat.ends("failed")
    assert (chat.state.node, chat.state.awaiting) == ("", None)


def test_a_payment_is_awaited_and_may_be_left() -> None:
    chat = Chat(RUN)
    assert chat.says("pay") == "Check your phone"
    assert chat.payment.args == {"order": "O1"}
    assert "Waiting for your payment" in chat.says("hello")
    assert chat.settles("paid").startswith("Bye")
    chat.says("pay")
    assert chat.says("00").startswith("Home")


def test_a_delay_lets_time_pass_and_people_in() -> None:
    chat = Chat(RUN)
    chat.says("wait")
    assert chat.timer.due == chat.at - 1000 + 30 * DAY
    assert chat.fires().startswith("Bye")
    chat.says("wait")
    assert chat.says("anything").startswith("Home")
    assert chat.state.awaiting is None


CALLS = """
triggers: [{all: true, goto: home}]
nodes:
  home: {kind: start, goto: which}
  which: {kind: condition, else: menu, cases: [
    {when: "language == 'sw'", goto: swahili}, {when: "vip and amount >= 100", goto: vip}]}
  swahili: {kind: message, text: {en: S, sw: S}, goto: menu}
  vip: {kind: message, text: {en: VIP, sw: VIP}, goto: menu}
  menu: {kind: menu, text: {en: Menu, sw: Menyu}, options: [
    {key: c, text: {en: Call, sw: Ita}, goto: call, set: {a: 1}}, {key: d, text: {en: Deeper, sw: Zaidi}, goto: deep},
    {key: r, text: {en: Round, sw: Zunguka}, goto: round}]}
  call: {kind: jump, goto: sub, call: true, then: after}
  sub: {kind: menu, text: {en: Sub, sw: Ndani}, options: [
    {key: e, text: {en: Finish, sw: Maliza}, goto: done, set: {a: 2, b: 3}}]}
  done: {kind: end, text: {en: Sub ends, sw: Mwisho}}
  after: {kind: menu, text: {en: "After {{a}} {{b}}", sw: "Baada {{a}} {{b}}"}, options: [
    {key: h, text: {en: Top, sw: Juu}, goto: home}]}
  deep: {kind: jump, goto: deeper, call: true, then: after}
  deeper: {kind: condition, cases: [{when: "language == 'xx'", goto: menu}], else: deep}
  round: {kind: condition, cases: [{when: "language == 'xx'", goto: menu}], else: round}
"""


def test_conditions_choose_the_first_that_holds() -> None:
    assert Chat(CALLS).says("hi").startswith("Menu")
    rich = {"vip": True, "amount": {"$": "money", "minor": 10_000, "currency": "KES"}}
    assert Chat(CALLS, Scene(facts=rich)).says("hi").startswith("VIP\n\nMenu")
    assert Chat(CALLS, Scene(language="sw")).says("hi").startswith("S\n\nMenyu")


def test_a_mistake_in_a_condition_is_false_and_noted() -> None:
    chat = Chat(CALLS, Scene(facts={"vip": True, "amount": "much"}))
    assert chat.says("hi").startswith("Menu")
    assert "amount >= 100" in chat.turn.note


def test_a_sub_flow_comes_back() -> None:
    chat = Chat(CALLS)
    chat.says("hi")
    assert chat.says("1").startswith("Sub")
    assert len(chat.state.frames) == 1
    assert chat.says("1").startswith("Sub ends\n\nAfter 2 3")
    assert chat.state.frames == ()
    assert chat.says("0").startswith("Menu"), "back goes over the whole sub-flow"
    assert chat.state.slots == {}


def test_back_out_of_a_sub_flow() -> None:
    chat = Chat(CALLS)
    chat.says("hi")
    chat.says("1")
    assert chat.says("0").startswith("Menu")
    assert chat.state.frames == ()


@pytest.mark.parametrize("way", ["2", "3"])
def test_limits_are_told_in_words(way: str) -> None:
    chat = Chat(CALLS)
    chat.says("hi")
    assert chat.says(way).startswith("😕 Sorry, I got lost. Let us start again.\n\nMenu")
    assert chat.state.frames == ()


def test_a_book_that_only_goes_round_falls_silent() -> None:
    source = """
start: a
nodes:
  a: {kind: condition, cases: [{when: "x == 1", goto: e}], else: b}
  b: {kind: message, text: {en: "word", sw: "neno"}, goto: a}
  e: {kind: end}
"""
    chat = Chat(source)
    assert "I got lost" in chat.says("hi")
    assert chat.state.node == ""
    assert len(chat.turn.effects) < 5


def test_jumps_to_another_book_and_back() -> None:
    main = book_of(
        "start: m\nnodes:\n"
        "  m: {kind: menu, text: {en: Main, sw: Kuu}, options: [{key: g, text: {en: Go, sw: Enda}, goto: j}]}\n"
        "  j: {kind: jump, book: other, call: true, then: m}\n",
        "main",
    )
    other = book_of(
        "start: q\nnodes:\n"
        "  q: {kind: ask, input: text, text: {en: Other, sw: Nyingine}, into: a, goto: s}\n"
        "  s: {kind: message, text: {en: Thanks, sw: Asante}, goto: e}\n"
        "  e: {kind: end}\n",
        "other",
    )
    main.shelf = {"main": main, "other": other}
    chat = Chat(main)
    chat.says("hi")
    assert chat.says("1").startswith("Other")
    assert chat.state.node == "other/q"
    assert chat.says("0").startswith("Main")
    chat.says("1")
    assert chat.says("fine") == "Thanks\n\nMain\n\n1 Go"


def test_a_conversation_meets_a_newer_book() -> None:
    chat = Chat(RUN)
    chat.says("0")
    chat.book = book_of("start: other\nnodes: {other: {kind: end, text: {en: New, sw: Mpya}}}")
    assert chat.says("1") == "New"
    chat = Chat(RUN)
    chat.says("go")
    chat.book = book_of("start: other\nnodes: {other: {kind: end, text: {en: New, sw: Mpya}}}")
    chat.ends("done")
    assert (chat.state.node, chat.state.version) == ("", chat.book.version)


def test_the_engines_own_texts_exist_in_every_complete_language() -> None:
    folder = Path(__file__).parents[2] / "wabot" / "flow"
    named = re.compile(r'(?:say_key|Bad|Text)\("([a-z-]+)"')
    said = {key for file in folder.rglob("*.py") for key in named.findall(file.read_text(encoding="utf-8"))}
    assert said
    for tag in ("en", "sw"):
        assert said <= TEXTS.languages[tag].entries.keys()
