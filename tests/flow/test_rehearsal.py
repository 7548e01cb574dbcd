"""Rehearsals: the very same engine, and nothing is ever carried out."""

from tests.flow.chat import START, book_of
from wabot.core.clock import DAY, Instant
from wabot.flow.effects import RunAction
from wabot.flow.rehearsal import Heard, Rehearsal, answer, begin, from_json, to_json
from wabot.flow.state import Scene

BOOK = """
book: test
start: home
nodes:
  home: {kind: menu, text: {en: "Home of {{tenant}}"}, options: [
    {key: l, text: {en: "List"}, goto: list}, {key: p, text: {en: "Pay"}, goto: price},
    {key: d, text: {en: "Later"}, goto: later}, {key: f, text: {en: "Send"}, goto: file}]}
  file: {kind: ask, text: {en: "Your picture?"}, input: media, into: file, goto: place}
  place: {kind: ask, text: {en: "Where?"}, input: location, into: place, goto: thanks}
  list: {kind: run, action: do.it, outcomes: {done: lines, empty: home}}
  lines: {kind: menu, text: {en: "{{count}} lines"}, items: found, into: line, goto: home}
  price: {kind: ask, text: {en: "How much?"}, input: number, into: much, goto: pay,
    remind: [{after: 10m, text: {en: "Still there?"}}]}
  pay: {kind: pay, args: {amount: "{{much}}"}, outcomes: {paid: thanks, failed: home}}
  thanks: {kind: end, text: {en: "Thank you"}}
  later: {kind: delay, for: 1d, goto: thanks}
"""
SCENE = Scene(facts={"tenant": "Asha's"})


class Stage:
    """One rehearsal; it goes through JSON between any two lines."""

    def __init__(self) -> None:
        self.book = book_of(BOOK)
        self.at: Rehearsal = begin(self.book, Instant(START))
        self.heard = Heard()
        self.scene = SCENE

    def types(self, text: str) -> str:
        found = answer(self.book, self.scene, from_json(to_json(self.at)), text)
        assert found is not None
        self.at, self.heard = found
        return "\n".join(message.text for message in self.heard.said)


def test_an_action_is_named_and_its_end_chosen() -> None:
    stage = Stage()
    assert "Home of Asha's" in stage.types("hi")
    stage.types("1")
    assert [effect.action for effect in stage.heard.done if isinstance(effect, RunAction)] == ["do.it"]
    assert stage.heard.ends == ("done", "empty")
    said = stage.types("done")
    assert "[count] lines" in said
    assert "1 " in said, "a made-up list can be chosen from"
    assert "2 " in said


def test_what_is_no_end_is_refused() -> None:
    stage = Stage()
    for line in ("hi", "1"):
        stage.types(line)
    for line in ("3", "paid", "home", ""):
        assert answer(stage.book, SCENE, stage.at, line) is None


def test_a_payment_ends_as_one_says() -> None:
    stage = Stage()
    for line in ("hi", "2", "50"):
        stage.types(line)
    assert stage.heard.ends == ("paid", "failed")
    assert "Thank you" in stage.types("1")
    assert stage.at.state.node == ""


def test_time_passes_when_one_says_so() -> None:
    stage = Stage()
    for line in ("hi", "3"):
        stage.types(line)
    before = stage.at.at
    assert stage.heard.ends == ("passed",)
    assert "Thank you" in stage.types("1")
    assert stage.at.at - before >= DAY


def test_a_reminder_comes_when_one_waits() -> None:
    stage = Stage()
    for line in ("hi", "2"):
        stage.types(line)
    assert "Still there?" in stage.types("wait")
    stage.types("50")
    assert stage.heard.ends == ("paid", "failed")


def test_a_word_stands_for_what_cannot_be_typed() -> None:
    stage = Stage()
    for line in ("hi", "4"):
        stage.types(line)
    assert stage.heard.wants == "media"
    assert "Your picture?" in stage.types("hello")
    assert "Where?" in stage.types("Picture")
    assert stage.heard.wants == "location"
    assert "Thank you" in stage.types("place")
    assert stage.heard.over


def test_what_a_model_would_answer_is_asked() -> None:
    stage = Stage()
    stage.scene = Scene(facts={"tenant": "Asha's", "ai": "auto"})
    stage.types("hi")
    stage.types("do you have bread without sugar")
    assert stage.heard.ends == ("said", "menu", "person", "down")
    assert stage.types("said")
