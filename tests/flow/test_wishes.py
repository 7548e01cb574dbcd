"""STOP and START: understood in every language, and only where no open question takes them first."""

from pathlib import Path

import pytest

from tests.flow.chat import Chat
from wabot.core.clock import Instant
from wabot.core.ids import EventId
from wabot.core.message import MessageKind
from wabot.flow.book import read_book, start_state
from wabot.flow.codec import state_from_json, state_to_json
from wabot.flow.engine import step
from wabot.flow.events import Said
from wabot.flow.reminders import OPTED_OUT
from wabot.flow.state import Scene
from wabot.flow.texts import Texts
from wabot.flow.wishes import Wish, wish_of

TEXTS = Texts.load(Path(__file__).parents[2] / "locales")
MENUS = """
book: t
start: home
nodes:
  home: {kind: menu, text: {en: Bus?}, options: [
      {key: stop, text: {en: Stop}, goto: home}, {key: go, text: {en: Go}, goto: name}]}
  name: {kind: ask, text: {en: Your name?}, input: text, into: name, goto: pick}
  pick: {kind: ask, text: {en: Which?}, input: choice, choices: [Start, Anza], into: picked, goto: name}
"""
BOOK, MISTAKES = read_book("t", {"t.yaml": MENUS}, TEXTS)


def said(text: str, kind: MessageKind = MessageKind.TEXT, choice: str = "") -> Said:
    return Said(EventId("e"), Instant(1), text, kind, choice)


def wish(text: str, *before: str, **more: str) -> Wish | None:
    assert not MISTAKES
    state = start_state(BOOK)
    for line in before:
        state = state_from_json(state_to_json(step(BOOK, state, said(line), Scene()).state))
    return wish_of(BOOK, state, said(text, choice=more.get("choice", "")), Scene())


@pytest.mark.parametrize(
    "words", ["STOP", " stop! ", "Unsubscribe", "Acha", "ACHA KUTUMA", "arrêt", "baja", "توقف", "रोको", "berhenti"]
)
def test_stop_in_every_language(words: str) -> None:
    assert wish(words) is Wish.STOP


@pytest.mark.parametrize("words", ["start", "ANZA", "nirudishe", "reprendre"])
def test_start(words: str) -> None:
    assert wish(words) is Wish.START


@pytest.mark.parametrize("words", ["please stop at the gate", "stop it", "shop", "st0p", "", "stop " * 20])
def test_only_a_message_of_its_own(words: str) -> None:
    assert wish(words) is None


def test_the_open_question_goes_first() -> None:
    assert wish("stop", "hi") is None  # the menu has an option of this name
    assert wish("acha", "hi") is Wish.STOP
    assert wish("stop", "hi", "2") is Wish.STOP  # nobody is called so
    assert wish("start", "hi", "2", "Amina") is None
    assert wish("Stop", choice="other:stop") is None


def test_a_file_says_nothing() -> None:
    assert wish_of(BOOK, start_state(BOOK), said("stop", MessageKind.IMAGE), Scene()) is None


def test_words_of_both_differ_and_mean_nothing_else() -> None:
    taken = {word for word, meaning in BOOK.meanings.items()}
    for language in TEXTS.languages.values():
        stop, start = (
            {word.strip() for word in language.format(key, {})[0].split(",")} for key in ("words-stop", "words-start")
        )
        assert not stop & start
        assert not stop & taken, language.tag


def test_who_opted_out_is_not_reminded() -> None:
    source = """
nodes:
  home: {kind: ask, text: {en: Name?, sw: Jina?}, input: text, into: name, goto: bye,
    remind: [{after: 10m, text: {en: Still there?, sw: Upo?}}], abandon: {after: 1d, goto: bye}}
  bye: {kind: end, text: {en: Bye., sw: Kwaheri.}}
"""
    said_to = {}
    for out in (True, False):
        chat = Chat(source, Scene(facts={OPTED_OUT: out}))
        chat.says("hi")
        said_to[out] = (chat.waits(0), chat.waits(1))
    assert said_to == {True: ("", "Bye."), False: ("Still there?\n\nName?", "Bye.")}
