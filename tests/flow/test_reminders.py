"""Questions nobody answers: reminders, the end of waiting, and what makes them forgotten."""

import pytest

from tests.flow.chat import Chat
from tests.flow.test_check import mistakes_of
from wabot.core.clock import DAY, MINUTE, Instant
from wabot.core.ids import EffectId, EventId
from wabot.flow.codec import state_from_json, state_to_json
from wabot.flow.effects import SetTimer
from wabot.flow.events import Offered, TimerFired
from wabot.flow.state import State

BOOK = """
offers: [news]
nodes:
  home: {kind: menu, text: {en: Home, sw: Nyumbani}, options: [
    {key: buy, text: {en: Buy, sw: Nunua}, goto: many}, {key: read, text: {en: News, sw: Habari}, goto: news}]}
  many:
    kind: ask
    text: {en: "How many?", sw: "Ngapi?"}
    input: number
    into: count
    goto: home
    remind: [{after: 10m, text: {en: "Still there?", sw: "Bado upo?"}}, {after: 1h, text: {en: "Hello?", sw: "Halo?"}}]
    abandon: {after: 1d, goto: bye}
    expires: 2d
  news: {kind: menu, text: {en: None today, sw: Hakuna leo}, options: [
    {key: home, text: {en: Go, sw: Nenda}, goto: home}]}
  bye: {kind: end, text: {en: "Another time.", sw: "Wakati mwingine."}}
"""


def asked() -> Chat:
    chat = Chat(BOOK)
    chat.says("hi")
    assert chat.says("1").startswith("How many?")
    return chat


def timers(chat: Chat) -> list[SetTimer]:
    return [effect for effect in chat.turn.effects if isinstance(effect, SetTimer)]


def test_a_question_sets_its_timers() -> None:
    chat = asked()
    at = chat.state.asked_at or 0
    assert [timer.due - at for timer in timers(chat)] == [10 * MINUTE, 60 * MINUTE, DAY]
    assert chat.state.timers == tuple(timer.id for timer in timers(chat))
    assert chat.state.awaiting is None


def test_reminders_come_and_the_question_with_them() -> None:
    chat = asked()
    asked_at = chat.state.asked_at
    assert chat.waits(0).startswith("Still there?\n\nHow many?")
    assert timers(chat) == []
    assert chat.waits(1).startswith("Hello?\n\nHow many?")
    assert chat.state.asked_at == asked_at
    assert chat.says("5").startswith("Home")
    assert chat.slot("count") == 5


def test_at_last_it_goes_on_by_itself() -> None:
    chat = asked()
    assert chat.waits(2) == "Another time."
    assert chat.state.node == ""
    assert chat.state.timers == ()


def test_an_answer_forgets_them() -> None:
    chat = asked()
    late = EffectId(chat.state.timers[0])
    chat.says("5")
    assert chat.state.timers == ()
    assert chat.tell(TimerFired(EventId("late"), Instant(chat.at), late)) == ""
    assert chat.turn.effects == ()


def test_a_wrong_answer_begins_anew() -> None:
    chat = asked()
    before = chat.state.timers
    chat.says("many")
    assert len(timers(chat)) == 3
    assert not set(before) & set(chat.state.timers)


def test_words_that_do_not_end_the_question_begin_its_waiting_anew() -> None:
    chat = Chat(
        """
commands: [{usage: "order COUNT in PLACE", goto: bye}]
nodes:
  home: {kind: menu, text: {en: Home, sw: Nyumbani}, abandon: {after: 1h, goto: bye}, options: [
    {key: on, text: {en: Go on, sw: Endelea}, goto: bye}]}
  bye: {kind: end, text: {en: "Another time.", sw: "Wakati mwingine."}}
"""
    )
    chat.says("hi")
    assert "order COUNT in PLACE" in chat.says("order 5")
    assert (chat.state.node, chat.timer.due - (chat.state.asked_at or 0)) == ("home", 60 * MINUTE)
    assert chat.state.asked_at == chat.at - 1000
    assert chat.waits() == "Another time."


def test_a_timer_counts_once() -> None:
    chat = asked()
    first = EffectId(chat.state.timers[0])
    chat.waits(0)
    chat.tell(TimerFired(EventId("again"), Instant(chat.at), first))
    assert chat.turn.effects == ()


def test_what_wabot_offers_takes_their_place() -> None:
    chat = asked()
    chat.at += DAY
    chat.tell(Offered(EventId("o"), Instant(chat.at), "news", "help"))
    assert chat.state.node == "news"
    assert chat.state.timers == ()


def test_other_words_of_wabot_leave_them_alone() -> None:
    chat = asked()
    before = chat.state.timers
    chat.tell(Offered(EventId("o"), Instant(chat.at), "news", "help"))
    assert (chat.state.node, chat.state.timers) == ("many", before)


@pytest.mark.parametrize(
    ("fields", "mistake"),
    [
        ("remind: [{after: 1h, text: yes}, {after: 10m, text: no}]", "each of `remind` comes later"),
        ("remind: [{after: 1h, text: yes}], expires: 10m", "a reminder comes before the question ends"),
        ("remind: [{after: 1d, text: yes}], abandon: {after: 1d, goto: home}", "before the question ends"),
        ("remind: [{after: 0s, text: yes}]", "after"),
        (f"remind: [{', '.join(f'{{after: {n}m, text: yes}}' for n in range(1, 5))}]", "at most 3 items"),
        ("abandon: {after: 1d, goto: nowhere}", "there is no node nowhere"),
        ("remind: [{after: 400d, text: yes}]", "nobody waits longer than 366d"),
        ("remind: [{after: 1m, text: no-such-text}]", "there is no text no-such-text"),
    ],
)
def test_mistakes_in_reminders(fields: str, mistake: str) -> None:
    source = f"nodes:\n  home: {{kind: ask, text: yes, input: text, into: x, goto: home, {fields}}}\n"
    assert any(mistake in found for found in mistakes_of(source)), mistakes_of(source)


def test_states_of_the_version_before_are_read() -> None:
    stored = (
        b'{"v":1,"book":"test","version":"abc","node":"many","slots":{"x":1},"trail":[["home",0,0,{"x":null}]],'
        b'"frames":[["test","home",{"sealed":"e1/0"}]],"awaiting":"e2/1","asked_at":1795000000000,"tries":2,"page":1,'
        b'"guess":"option:a"}'
    )
    state = state_from_json(stored)
    assert (state.node, state.tries, state.timers, state.asking) == ("many", 2, (), "")
    assert state_to_json(state) == stored


def test_a_state_before_them_is_written_as_it_was() -> None:
    """Servers of the version before, beside us while a new one comes in, read what does not use what is new."""
    assert state_to_json(State("test", "abc")) == b'{"v":1,"book":"test","version":"abc"}'
