"""AI questions: what the model finds is judged as any answer; what is missing is asked for; without it, plainly."""

import pytest

from tests.flow.chat import Chat
from wabot.core.message import MessageKind
from wabot.flow.events import Json

BOOK = """
slots: [phone]
nodes:
  home: {kind: menu, text: {en: Home, sw: Nyumbani}, options: [{key: book, text: {en: A table, sw: Meza}, goto: table}]}
  table:
    kind: ai
    text: {en: "When would you like to come, and how many are you?", sw: "Mnakuja lini, na mko wangapi?"}
    into:
      people: {type: number, about: how many guests, ask: {en: "How many are you?", sw: "Mko wangapi?"}}
      day: {type: date, about: the day, ask: {en: "On which day?", sw: "Siku gani?"}}
      where: {type: choice, choices: [Inside, Outside], optional: true, ask: {en: "Where?", sw: "Wapi?"}}
    tries: 3
    goto: done
    give_up: person
  done: {kind: menu, text: {en: "{{people}} on {{day}} {{where}}", sw: "{{people}} {{day}} {{where}}"}, options: [
    {key: fine, text: yes, goto: home}]}
  person: {kind: end, text: {en: "We call you.", sw: "Tutakupigia."}}
"""


def asked() -> Chat:
    chat = Chat(BOOK)
    chat.says("hi")
    assert chat.says("1").startswith("When would you like to come")
    return chat


def found(**words: Json) -> dict[str, Json]:
    return {"found": words}


def test_one_sentence_answers_all() -> None:
    chat = asked()
    assert chat.says("four of us, on 25/12") == ""
    args = chat.action.args
    assert (chat.action.action, args["said"], args["known"]) == ("flow.understand", "four of us, on 25/12", {})
    wanted = args["wanted"]
    assert isinstance(wanted, dict)
    assert list(wanted) == ["people", "day", "where"]
    heard = chat.ends("understood", found(people=4, day="2026-12-25"))
    assert heard.startswith("4 on ")
    assert chat.slot("day") == {"$": "date", "iso": "2026-12-25"}


def test_what_is_missing_is_asked_for() -> None:
    chat = asked()
    chat.says("four")
    heard = chat.ends("unclear", found(people="4"))
    assert "On which day?" in heard
    assert "How many" not in heard
    chat.says("on christmas")
    assert chat.action.args["known"] == {"people": 4}
    assert chat.ends("understood", found(day="25/12")).startswith("4 on ")


def test_what_the_model_finds_is_judged_like_an_answer() -> None:
    chat = asked()
    chat.says("many, some day")
    wrong = found(people="many", day={"$": "date", "iso": "x"}, where="Roof", role="admin", home=1)
    heard = chat.ends("understood", wrong)
    assert heard.startswith("🤔")
    assert chat.state.slots == {}


def test_too_many_tries_give_up() -> None:
    chat = asked()
    for words in ("blue", "green"):
        chat.says(words)
        assert chat.ends("unclear", found()).startswith("🤔")
    chat.says("red")
    assert chat.ends("unclear") == "We call you."


def test_without_a_model_it_asks_plainly() -> None:
    chat = asked()
    chat.says("four, tomorrow")
    assert chat.ends("down").startswith("How many are you?")
    assert chat.says("four").startswith("🔢")
    assert chat.says("4").startswith("On which day?")
    assert chat.says("25/12").startswith("Where?\n\n1 Inside\n2 Outside")
    assert chat.says("2").startswith("4 on ")
    assert chat.slot("where") == "Outside"
    assert chat.says("0").startswith("When would you like")  # one step back: the question begins anew


def test_words_that_lead_elsewhere_do_so_from_a_plain_question() -> None:
    chat = Chat("triggers: [{keyword: prices, goto: done}]" + BOOK)
    chat.says("hi")
    chat.says("1")
    chat.says("four")
    chat.ends("down")
    chat.says("prices")
    assert chat.state.node == "done"
    assert chat.state.asking == ""


def test_what_may_be_left_out_is_skipped() -> None:
    chat = asked()
    chat.says("four on christmas")
    chat.ends("failed")
    for words in ("4", "25/12"):
        chat.says(words)
    assert chat.says("skip").startswith("4 on ")
    assert chat.slot("where") is None


def test_plain_questions_have_an_end_as_well() -> None:
    chat = asked()
    chat.says("x")
    chat.ends("down")
    for _ in range(2):
        assert chat.says("x").startswith("🔢")
    assert chat.says("x") == "We call you."


@pytest.mark.parametrize("words", ["0", "00", "menu", "home"])
def test_ways_out_stay_open(words: str) -> None:
    assert asked().says(words).startswith("Home")


def test_only_words_are_understood() -> None:
    chat = asked()
    assert chat.says("", MessageKind.IMAGE).startswith("📝")
    assert chat.says(" ").startswith("🤔")
    assert chat.says("x" * 1001).startswith("✂️")
    assert chat.state.awaiting is None


def test_who_writes_meanwhile_hears_so() -> None:
    chat = asked()
    chat.says("four")
    assert chat.says("hello?").startswith("⏳")
    assert chat.says("00").startswith("Home")
    assert chat.state.awaiting is None
