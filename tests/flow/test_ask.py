"""Asks: every kind of answer, in many ways of writing it, and what is said when it will not do."""

import pytest

from tests.flow.chat import START, Chat
from wabot.core.clock import DAY, HOUR, MINUTE
from wabot.core.message import MessageKind
from wabot.flow.effects import Send
from wabot.flow.events import Json
from wabot.flow.state import Scene

ASK = """
triggers: [{{keyword: go, goto: q}}, {{keyword: orders, goto: orders}}]
nodes:
  home: {{kind: menu, text: {{en: Home, sw: Nyumbani}}, options: [
    {{key: q, text: {{en: Question, sw: Swali}}, goto: q}}]}}
  q: {{kind: ask, text: {{en: "Well?", sw: "Haya?"}}, into: answer, goto: got, {how}}}
  got: {{kind: menu, text: {{en: "Got {{{{answer}}}}", sw: "Pata {{{{answer}}}}"}}, options: [
    {{key: h, text: {{en: Onward, sw: Mbele}}, goto: home}}]}}
  orders: {{kind: message, text: {{en: Your orders, sw: Oda zako}}, goto: home}}
"""


def ask(how: str, scene: Scene | None = None) -> Chat:
    chat = Chat(ASK.format(how=how), scene)
    chat.says("go")
    return chat


def money(minor: int) -> Json:
    return {"$": "money", "minor": minor, "currency": "KES"}


@pytest.mark.parametrize(
    ("how", "words", "value"),
    [
        ("input: text", "  Mama Njeri's Shop ", "Mama Njeri's Shop"),
        ("input: text", "12", "12"),
        ("input: number", "1,000", 1000),
        ("input: number", "٥", 5),
        ("input: number", "2.5", 2.5),
        ("input: number", "7.0", 7),
        ("input: money", "Ksh 50", money(5000)),
        ("input: money", "50/=", money(5000)),
        ("input: money", "1,000.50", money(100050)),
        ("input: phone", "0711 222 333", {"$": "phone", "e164": "254711222333"}),
        ("input: phone", "+254711222333", {"$": "phone", "e164": "254711222333"}),
        ("input: phone, any_country: true", "+255 712 345 678", {"$": "phone", "e164": "255712345678"}),
        ("input: date", "25/12/2026", {"$": "date", "iso": "2026-12-25"}),
        ("input: date", "25 Dec", {"$": "date", "iso": "2026-12-25"}),
        ("input: date", "1 Jan", {"$": "date", "iso": "2027-01-01"}),
        ("input: date", "kesho", {"$": "date", "iso": "2026-11-19"}),
        ("input: date, min: today", "today", {"$": "date", "iso": "2026-11-18"}),
        ("input: time", "2pm", "14:00"),
        ("input: time", "09:30", "09:30"),
        ("input: duration", "3 days", {"$": "for", "ms": 3 * DAY}),
        ("input: duration", "1m", {"$": "for", "ms": 30 * DAY}),
        ("input: duration", "siku 2", {"$": "for", "ms": 2 * DAY}),
        ("input: duration", "90 min", {"$": "for", "ms": HOUR + 30 * MINUTE}),
        ("input: choice, choices: [red, blue]", "2", "blue"),
        ("input: choice, choices: [red, blue]", "RED!", "red"),
        ("input: text, optional: true", "skip", None),
        ("input: phone, optional: baadaye", "Baadaye", None),
    ],
)
def test_an_answer_is_understood(how: str, words: str, value: Json) -> None:
    chat = ask(how)
    assert chat.says(words).startswith("Got")
    assert chat.slot("answer") == value


@pytest.mark.parametrize(
    ("how", "words", "answer"),
    [
        ("input: text", "", "empty"),
        ("input: text", "x" * 1001, "at most 1,000 characters"),
        ("input: text, max_length: 5", "abcdef", "at most 5 characters"),
        ("input: text, min: 3", "ab", "a little more"),
        ("input: number", "many", "a number"),
        ("input: number, min: 3", "2", "The least is 3"),
        ("input: number, max: 3", "4", "The most is 3"),
        ("input: money", "free", "an amount"),
        ("input: money", "-50", "an amount"),
        ("input: money, min: 5, max: 100", "4", "The least is Ksh 5."),
        ("input: money, min: 5, max: 100", "1000", "The most is Ksh 100."),
        ("input: phone", "hello", "not a phone number"),
        ("input: phone", "+255712345678", "another country"),
        ("input: phone", "0612345678", "not a mobile number"),
        ("input: date", "32/13", "a date"),
        ("input: date, min: today", "1/1/2020", "The first day is 18 Nov 2026"),
        ("input: date, max: today", "1/1/2030", "The last day is 18 Nov 2026"),
        ("input: time", "25:00", "a time"),
        ("input: time", "14", "a time"),
        ("input: duration", "long", "how long"),
        ("input: choice, choices: [red, blue]", "green", "red, blue"),
        ("input: media", "text", "a picture or a file"),
        ("input: number, error: ask-error-time", "many", "a time"),
    ],
)
def test_an_answer_that_will_not_do(how: str, words: str, answer: str) -> None:
    chat = ask(how)
    heard = chat.says(words)
    assert answer in heard
    assert "Well?" in heard
    assert chat.state.node == "q"
    assert chat.slot("answer") is None


def test_bounds_may_be_slots() -> None:
    chat = ask("input: money, max: limit", Scene(facts={"limit": money(20_000)}))
    assert "The most is Ksh 200." in chat.says("201")
    assert chat.says("200").startswith("Got Ksh 200")


def test_media_is_taken_where_it_is_asked() -> None:
    chat = ask("input: media")
    assert chat.says("my shop", MessageKind.IMAGE).startswith("Got my shop")
    assert chat.slot("answer") == {"$": "media", "kind": "image", "event": "e2", "caption": "my shop"}
    assert "only read text" in ask("input: text").says("", MessageKind.AUDIO)
    assert "a picture or a file" in ask("input: media").says("", MessageKind.STICKER)


def test_it_gives_up_after_so_many_tries() -> None:
    chat = ask("input: number, tries: 3")
    chat.says("a")
    chat.says("b")
    assert chat.says("c").startswith("😕 We could not get this right")
    assert chat.state.node == "home"
    chat = ask("input: number, tries: 1, give_up: orders")
    assert chat.says("a").startswith("Your orders")


@pytest.mark.parametrize("words", ["0", "back", "rudi", "00", "menu"])
def test_ways_out_are_no_answers(words: str) -> None:
    chat = Chat(ASK.format(how="input: text"))
    chat.says("0")
    chat.says("1")
    chat.says(words)
    assert chat.state.node == "home"
    assert chat.slot("answer") is None


def test_a_trigger_is_heard_where_the_words_are_no_answer() -> None:
    assert ask("input: number").says("orders please").startswith("Your orders")
    assert ask("input: text").says("orders please").startswith("Got orders please")


def test_an_answer_that_comes_too_late() -> None:
    chat = ask("input: number, expires: 5m")
    chat.at = START + HOUR
    assert chat.says("5").startswith("⌛ That question has expired")


SECRET = """
triggers: [{keyword: go, goto: q}]
commands: [{usage: 'key KEY', secret: [KEY], goto: save}]
step_up: pin
nodes:
  home: {kind: menu, text: {en: Home, sw: Nyumbani}, options: [{key: q, text: {en: Key, sw: Ufunguo}, goto: q}]}
  q: {kind: ask, input: secret, text: {en: "Your key?", sw: "Ufunguo?"}, into: key, goto: save}
  save: {kind: run, action: do.it, args: {key: "{{key}}", other: 1}, outcomes: {done: home, empty: home}}
  pin: {kind: ask, input: secret, text: {en: "PIN?", sw: "PIN?"}, into: code, goto: check}
  check: {kind: run, action: pin.check, args: {code: "{{code}}"}, outcomes: {right: ok, wrong: home}}
  ok: {kind: end}
"""


def test_a_secret_lives_for_one_step_only() -> None:
    chat = Chat(SECRET)
    chat.says("go")
    chat.says("hunter2")
    assert chat.action.args == {"key": "hunter2", "other": 1}
    assert chat.action.secrets == ("key",)
    assert chat.turn.redact
    assert "hunter2" not in repr(chat.state)
    chat.ends("done")
    assert "hunter2" not in repr(chat.turn)


def test_a_secret_in_a_command() -> None:
    chat = Chat(SECRET)
    chat.says("key hunter2")
    assert (chat.action.args["key"], chat.action.secrets, chat.turn.redact) == ("hunter2", ("key",), True)
    assert "hunter2" not in repr(chat.state)


def test_after_a_step_up_the_action_runs_again_with_the_sealed_secret_of_the_first_run() -> None:
    chat = Chat(SECRET)
    chat.says("key hunter2")
    first = chat.action.id
    assert chat.ends("step_up").startswith("PIN?")
    chat.says("٤٣٢١")
    assert chat.action.args == {"code": "4321"}
    chat.ends("right")
    assert chat.action.action == "do.it"
    assert chat.action.args["key"] == {"$": "sealed", "effect": first, "name": "key"}
    assert chat.action.secrets == ()


DELETE = "🔒 Now please delete your secret"


def test_whoever_sent_a_secret_is_asked_once_to_delete_it() -> None:
    chat = Chat(SECRET)
    chat.says("go")
    chat.says("hunter2")
    above, _, question = chat.ends("done").partition("\n\n")
    assert above.startswith(DELETE)
    assert question.startswith("Home")
    assert DELETE not in chat.says("hello")


def test_after_a_secret_and_a_pin_the_line_comes_when_both_are_typed() -> None:
    chat = Chat(SECRET)
    assert DELETE not in chat.says("key hunter2")
    assert DELETE not in chat.ends("step_up")
    assert DELETE not in chat.says("4321")
    chat.ends("right")
    assert chat.ends("done").count(DELETE) == 1


def test_a_secret_that_is_worthless_afterwards_may_stay() -> None:
    chat = Chat(
        SECRET.replace(
            'kind: ask, input: secret, text: {en: "Your',
            'kind: ask, ask_delete: false, input: secret, text: {en: "Your',
        )
    )
    chat.says("go")
    chat.says("hunter2")
    assert DELETE not in chat.ends("done")


def test_texts_never_grow_beyond_a_message() -> None:
    chat = ask("input: text, max_length: 4096")
    chat.says("x" * 4096)
    sizes = [len(effect.message.text) for effect in chat.turn.effects if isinstance(effect, Send)]
    assert all(size <= 4096 for size in sizes)
