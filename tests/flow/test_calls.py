"""Calls of flows: what is refused before anybody meets it, what leaves the engine, and where each end leads."""

from urllib.parse import urlsplit

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.flow.chat import Chat
from tests.flow.test_check import mistakes_of
from wabot.flow import calling, taking
from wabot.flow.events import Json
from wabot.flow.state import Scene
from wabot.flow.taking import BadTake

BOOK = """
slots: [phone]
nodes:
  home: {kind: menu, text: {en: Home, sw: Nyumbani}, options: [
    {key: ask, text: {en: Ask, sw: Uliza}, goto: which}]}
  which: {kind: ask, text: {en: "Which one?", sw: "Ipi?"}, input: text, into: id, goto: ask}
  ask:
    kind: call
    method: POST
    url: "https://api.example.com/v1/{{id}}?q={{id}}"
    headers: {Authorization: "Bearer {{secret.crm}}", X-Who: "{{contact_phone}}"}
    body: {id: "{{id}}", note: "id is {{id}}"}
    take: {price: {path: data.price, type: money}, rows: {path: data.rows, type: list, key: id, label: name}}
    deadline: 5s
    outcomes: {ok: done, failed: sorry, timeout: slow}
  done: {kind: end, text: {en: "It costs {{price}}.", sw: "Bei ni {{price}}."}}
  sorry: {kind: end, text: {en: "Sorry: {{call_reason}} {{call_status}}", sw: "Pole: {{call_reason}} {{call_status}}"}}
  slow: {kind: end, text: {en: Too slow, sw: Polepole mno}}
"""


def asked(answer: str) -> Chat:
    chat = Chat(BOOK)
    for words in ("hi", "1", answer):
        chat.says(words)
    return chat


def test_a_call_is_left_to_an_action() -> None:
    args = asked("a/b c&d").action.args
    assert args["url"] == "https://api.example.com/v1/a%2Fb%20c%26d?q=a%2Fb%20c%26d"
    assert args["headers"] == {"Authorization": "Bearer {{secret.crm}}", "X-Who": "{{contact_phone}}"}
    assert args["slots"] == {"contact_phone": "254711222333", "id": "a/b c&d"}
    assert args["deadline"] == 5000


@pytest.mark.parametrize("climbing", ["..", "...", "."])
def test_dots_climb_nowhere(climbing: str) -> None:
    assert asked(climbing).action.args["url"] == "https://api.example.com/v1/?q="


def test_every_end_leads_on() -> None:
    ends = {"ok": "It costs 5.", "failed": "Sorry: status 500", "timeout": "Too slow", "limited": "Sorry: status 500"}
    for outcome, heard in ends.items():
        chat = asked("7")
        assert chat.ends(outcome, {"price": 5, "call_reason": "status", "call_status": 500}) == heard


def test_who_writes_while_a_call_is_made_hears_so() -> None:
    assert asked("7").says("hello?").startswith("⏳")


def test_what_fills_a_gap_is_not_looked_into_again() -> None:
    """A customer who types the name of a secret reads nothing but what they typed."""
    slots: dict[str, Json] = {"id": "{{secret.crm}}", "other": "{{id}}"}
    body: Json = {"a": "{{id}}", "b": "x {{id}} {{ secret.crm }}", "c": ["{{other}}"]}
    expected = {"a": "{{secret.crm}}", "b": "x {{secret.crm}} k3y", "c": ["{{id}}"]}
    assert calling.composed(body, slots, {"crm": "k3y"}) == expected


@pytest.mark.parametrize(
    "url",
    [
        "http://api.example.com/", "https://{{host}}/", "https://api.{{host}}.com/", "https://a:b@api.example.com/",
        "https://127.0.0.1/", "https://8.8.8.8/", "https://[::1]/", "https://[2606:4700::1111]/", "https://localhost/",
        "https://printer.local/", "https://metadata.internal/", "https://0x7f000001/", "https://2130706433/",
        "https://api.example.com:0/", "https://api.example.com/a b", "https://api.example.com/#x", "ftp://example.com",
        "https://api.example.com\\@evil.example.org/", "https://éxample.com/", "https://api.example.com/?k={{secret.crm}}",
        "{{url}}", "https://", "//api.example.com", "https://api.example.com/{{a.b}}", "https://api.example.com/{0}",
    ],
)  # fmt: skip
def test_addresses_that_are_not_called(url: str) -> None:
    node = f"  ask: {{kind: call, url: '{url}', outcomes: {{ok: home, failed: home}}}}"
    source = (
        f"nodes:\n  home: {{kind: menu, text: {{en: H, sw: H}}, options: [{{key: a, text: yes, goto: ask}}]}}\n{node}\n"
    )
    found = mistakes_of(source)
    assert found, url
    assert found[0].startswith("b.yaml:3:26 url: ") or found[0].startswith("b.yaml:3:26 ")


@pytest.mark.parametrize(
    ("fields", "mistake"),
    [
        ("outcomes: {ok: home}", "where to go when it ends in failed"),
        ("outcomes: {ok: home, failed: home, done: home}", " done: Input should be"),
        ("outcomes: {ok: home, failed: home}, body: x", "a GET has no `body`"),
        ("outcomes: {ok: home, failed: home}, headers: {Host: x}", "Host is no header that a call may set"),
        ('outcomes: {ok: home, failed: home}, headers: {X-A: "a\\nb"}', "one line of plain characters"),
        ("outcomes: {ok: home, failed: home}, deadline: 30s", "deadline"),
        ("outcomes: {ok: home, failed: home}, take: {x: {path: a, type: secret}}", "type"),
        ("outcomes: {ok: home, failed: home}, take: {x: {path: a, key: b}}", "belong to `type: list`"),
        ('outcomes: {ok: home, failed: home}, text: {en: "{{secret.crm}}", sw: x}', "never shown"),
        ('outcomes: {ok: home, failed: home}, url: "https://example.com/{{pin}}"', "asked for in secret"),
    ],
)
def test_mistakes_in_calls(fields: str, mistake: str) -> None:
    url = "" if "url:" in fields else "url: 'https://example.com/', "
    source = f"""
nodes:
  home: {{kind: menu, text: {{en: H, sw: H}}, options: [
    {{key: a, text: yes, goto: ask}}, {{key: p, text: no, goto: pin}}]}}
  pin: {{kind: ask, input: secret, text: {{en: "PIN?", sw: "PIN?"}}, into: pin, goto: check}}
  check: {{kind: run, action: pin.check, args: {{pin: "{{{{pin}}}}"}}, outcomes: {{right: home, wrong: home}}}}
  ask: {{kind: call, {url}{fields}}}
"""
    assert any(mistake in found for found in mistakes_of(source)), mistakes_of(source)


def test_a_secret_stands_nowhere_else() -> None:
    source = """
nodes:
  home: {kind: menu, text: {en: H, sw: H}, options: [{key: a, text: yes, goto: run, set: {x: "{{secret.crm}}"}}]}
  run: {kind: run, action: do.it, args: {a: ["{{secret.crm}}"]}, outcomes: {done: home, empty: home}}
"""
    assert len([found for found in mistakes_of(source) if "stands only in `headers`" in found]) == 2


ANSWER: Json = {
    "n": 7, "s": "7.50", "b": True, "d": "2026-11-21T10:00:00Z", "p": "+254711222333", "nothing": None,
    "l": [{"id": 1, "name": "One"}, {"id": 2, "name": "Two"}], "deep": {"a": [{"b": "c"}]},
}  # fmt: skip


def took(path: str, kind: str, **more: str) -> Json:
    return taking.take(ANSWER, {"x": {"path": path, "type": kind, **more}}, Scene())["x"]


def test_values_are_taken_with_their_types() -> None:
    assert took("n", "number") == 7
    assert took("s", "number") == 7.5
    assert took("n", "text") == "7"
    assert took("s", "money") == {"$": "money", "minor": 750, "currency": "KES"}
    assert took("b", "boolean") is True
    assert took("d", "date") == {"$": "date", "iso": "2026-11-21"}
    assert took("p", "phone") == {"$": "phone", "e164": "254711222333"}
    assert took("deep.a.0.b", "text") == "c"
    lines: Json = [{"key": "1", "label": "One"}, {"key": "2", "label": "Two"}]
    assert took("l", "list", key="id", label="name") == lines


def test_what_is_not_there_is_nothing() -> None:
    for path in ("x", "nothing", "l.7", "l.-1", "n.a", "deep.a.0.b.c", "l.²"):
        assert took(path, "text") is None


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("l", "text"), ("b", "number"), ("d", "number"), ("deep", "money"), ("b", "phone"), ("n", "date"),
        ("s", "date"), ("n", "boolean"), ("n", "list"), ("l", "list"),
    ],
)  # fmt: skip
def test_another_type_is_a_bad_answer(path: str, kind: str) -> None:
    with pytest.raises(BadTake, match="x"):
        took(path, kind)


TEXT = st.text(max_size=12) | st.sampled_from(
    ["{{secret.crm}}", "../..", "?a=b#c", "https://evil.example.org/", "2026-11-21"]
)
ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**64 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | TEXT,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "0", "$", ""]), inner, max_size=3)
    ),
    max_leaves=8,
)
KINDS = st.sampled_from(["text", "number", "money", "phone", "date", "boolean", "list"])


@given(ANYTHING, st.sampled_from(["", "a", "a.0", "0.a.a", "."]), KINDS, st.sampled_from(["", "a", "0"]))
def test_whatever_a_server_answers(answer: Json, path: str, kind: str, key: str) -> None:
    try:
        found = taking.take(answer, {"x": {"path": path, "type": kind, "key": key, "label": key}}, Scene())
    except BadTake:
        return
    assert orjson.loads(orjson.dumps(found)) == found


@given(ANYTHING, ANYTHING)
def test_whatever_fills_an_address_stays_in_its_place(one: Json, two: Json) -> None:
    slots: dict[str, Json] = {"a": one, "b": two}
    url = calling.address("https://api.example.com/x/{{a}}/y?q={{b}}&r=1", slots.get)
    parts = urlsplit(url)
    assert calling.host_of(url) == parts.hostname == "api.example.com"
    assert parts.path.count("/") == 3
    assert (parts.query.count("="), parts.query.count("&"), parts.fragment) == (2, 1, "")


@given(ANYTHING)
def test_whatever_is_said_reads_no_secret(value: Json) -> None:
    body: Json = {"x": "{{x}}", "y": "a {{x}} {{x}}"}
    assert "k3y" not in repr(calling.composed(body, {"x": value}, {"crm": "k3y"}))
