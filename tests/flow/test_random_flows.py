"""Flows that nobody would write, and people who say anything: no crash, no end of a turn that is not bounded.

Ten thousand of them under the mark `slow`; a few hundred in every run.
"""

from typing import Any

import orjson
import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from tests.flow.chat import ACTIONS, TEXTS, Chat
from wabot.core.clock import Instant
from wabot.core.ids import EffectId, EventId
from wabot.core.message import MessageKind
from wabot.flow import codec
from wabot.flow.book import Book, read_book
from wabot.flow.check import check_book
from wabot.flow.check_ways import check_jumps, unreached
from wabot.flow.effects import Send
from wabot.flow.events import ActionFinished, Event, Moved, Offered, PaymentSettled, Said, TimerFired
from wabot.flow.limits import FRAMES, REMINDERS, STEPS_PER_TURN, TEXT_OUT, TRAIL

MOST = 10  # nodes of a random flow: what goes wrong goes wrong among few
NAME = st.sampled_from([f"n{n}" for n in range(MOST)])
SLOT = st.sampled_from(["x", "y", "count", "shown", "language", "list"])
WORDS = st.sampled_from(["Hello", "{{x}}", "A {{y}} and {{list}}", "{{count}} {{nothing}}", "1", "🙂 ﷺ", "b" * 4000])
TEXT = st.builds(lambda en, sw: {"en": en, "sw": sw}, WORDS, WORDS)
VALUE = st.recursive(
    st.sampled_from(["{{x}}", "{{y}}{{x}}", "a {{list}}", 7, -1.5, True, None, "plain"]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["a", "key", "$"]), inner, max_size=2),
    max_leaves=4,
)
ARGS = st.dictionaries(SLOT, VALUE, max_size=2)
WHEN = st.sampled_from([
    "x", "not y", "count > 3", "x == y", "list in [1, 2]", "x + y > 2", "count * count > 5", "x / y == 1",
    "role == 'admin'",
])  # fmt: skip
WAIT = st.sampled_from(["1s", "10m", "2d"])
OUTCOMES = st.dictionaries(st.sampled_from(["done", "empty", "paid", "failed", "step_up"]), NAME, max_size=3)


def fields(kind: str, **more: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({"kind": st.just(kind), **more})


def asking(kind: str, **more: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """A question, perhaps with reminders and an end."""
    reminders = st.lists(TEXT, max_size=REMINDERS).map(
        lambda texts: [{"after": f"{n}m", "text": text} for n, text in enumerate(texts, start=1)]
    )
    later = st.fixed_dictionaries({}, optional={
        "remind": reminders, "abandon": NAME.map(lambda goto: {"after": "1h", "goto": goto}), "expires": st.just("2h"),
    })  # fmt: skip
    return st.builds(lambda node, end: {**node, **end}, fields(kind, text=TEXT, **more), later)


OPTION = st.fixed_dictionaries(
    {"key": st.sampled_from("abcdef"), "text": TEXT, "goto": NAME}, optional={"when": WHEN, "set": ARGS}
)
MENU = asking("menu", options=st.lists(OPTION, min_size=1, max_size=4)) | asking(
    "menu", items=st.just("list"), into=SLOT, goto=NAME, page_size=st.integers(1, 3), refresh=NAME
)
SHAPED = st.builds(
    lambda node, shape: {**node, "as": shape}, MENU, st.sampled_from(["list", "buttons", "poll", "text"])
)
INPUT = st.sampled_from(["text", "number", "money", "phone", "date", "time", "media", "secret", "duration"])
ASK = asking("ask", input=INPUT, into=SLOT, goto=NAME, tries=st.integers(1, 3), optional=st.booleans(), give_up=NAME)
WANTED = st.fixed_dictionaries(
    {"type": st.sampled_from(["text", "number", "date"]), "ask": TEXT, "optional": st.booleans()}
)
AI = asking("ai", into=st.dictionaries(SLOT, WANTED, min_size=1, max_size=3), goto=NAME, tries=st.integers(1, 3))
CALL = fields(
    "call", url=st.sampled_from(["https://api.example.com/{{x}}?y={{y}}", "https://example.com"]),
    method=st.just("POST"), headers=st.just({"X-A": "{{x}} {{secret.a}}"}), body=VALUE,
    take=st.dictionaries(SLOT, st.just({"path": "a.b"}), max_size=2),
    outcomes=st.builds(lambda ok, failed: {"ok": ok, "failed": failed}, NAME, NAME),
)  # fmt: skip
HANDOFF = fields(
    "handoff", text=TEXT, topic=VALUE, outcomes=st.builds(lambda a, b: {"ended": a, "nobody": b}, NAME, NAME)
)
JUMP = fields("jump", goto=NAME, args=ARGS) | fields(
    "jump", goto=NAME, call=st.just(True), then=NAME, args=ARGS, take=st.lists(SLOT, max_size=1)
)
NODE = st.one_of(
    MENU, SHAPED, ASK, AI, CALL, HANDOFF, JUMP, JUMP,
    fields("message", text=TEXT, goto=NAME), fields("start", goto=NAME), fields("end", text=TEXT),
    fields("message", text=TEXT, goto=NAME, media=st.just({"kind": "image", "file": "{{x}}"})),
    fields("run", action=st.sampled_from(["do.it", "pin.check", "no.such"]), args=ARGS, outcomes=OUTCOMES, text=TEXT),
    fields("pay", args=ARGS, outcomes=OUTCOMES),
    fields("condition", cases=st.lists(st.fixed_dictionaries({"when": WHEN, "goto": NAME}), min_size=1, max_size=3))
    .flatmap(lambda node: NAME.map(lambda name: {**node, "else": name})),
    st.builds(lambda node, wait: {**node, "for": wait}, fields("delay", goto=NAME), WAIT | st.just("{{x}}")),
)  # fmt: skip
FLOW = st.fixed_dictionaries({
    "start": NAME, "fallback": NAME, "help": NAME, "step_up": NAME,
    "triggers": st.just([
        {"keyword": "go", "goto": "n1"}, {"regex": "(?P<x>b+)", "goto": "n2"}, {"all": True, "goto": "n0"},
    ]),
    "commands": st.just([
        {"usage": "buy X [Y...]", "goto": "n3"}, {"usage": "key KEY", "secret": ["KEY"], "goto": "n4"},
    ]),
    "nodes": st.lists(NODE, min_size=MOST, max_size=MOST).map(
        lambda nodes: {f"n{n}": node for n, node in enumerate(nodes)}
    ),
})  # fmt: skip

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["$", "key", "label", "ms"]), inner, max_size=3)
    ),
    max_leaves=5,
)
LIST = st.just([{"key": f"k{n}", "label": f"Line {n}"} for n in range(5)])
FOUND = st.fixed_dictionaries({"found": st.dictionaries(SLOT, JSON, max_size=3)})
SLOTS = st.dictionaries(SLOT, JSON | LIST, max_size=3) | FOUND
SAID = st.sampled_from(
    ["1", "2", "3", "0", "00", "+", "-", "?", "go", "bbb", "buy 1 2", "key s3cr3t", "kye x", "skip", "yes"]
)
EVENT = st.one_of(
    st.tuples(
        st.just("said"), SAID | st.text(max_size=20), st.sampled_from([MessageKind.TEXT] * 9 + list(MessageKind))
    ),
    st.tuples(
        st.just("action"),
        st.sampled_from(["done", "ok", "ended", "understood", "unclear", "down", "failed", "denied", "step_up", "odd"]),
        SLOTS,
    ),
    st.tuples(st.just("payment"), st.sampled_from(["paid", "failed", "odd"]), SLOTS),
    st.tuples(st.just("timer"), st.integers(-1, REMINDERS), st.sampled_from([1, 3_600_000, 10 * 86_400_000])),
    st.tuples(st.just("offer"), NAME, SLOTS),
    st.tuples(st.just("moved"), st.sampled_from(["again", "back", "home", "end"])),
)
SCRIPT = st.lists(EVENT, min_size=1, max_size=12)


def book_of(flow: dict[str, Any]) -> Book:
    """Read and checked; what the checker finds wrong is walked through all the same."""
    book, mistakes = read_book("test", {"test.yaml": orjson.dumps(flow).decode()}, TEXTS)
    assert not mistakes, [str(mistake) for mistake in mistakes]
    book.shelf = {"test": book}
    for mistake in (*check_book(book, ACTIONS), *check_jumps(book, book.shelf), *unreached(book, {})):
        assert mistake.line > 0
    return book


def event_of(chat: Chat, told: tuple[Any, ...]) -> Event:
    key, at = chat._id(), Instant(chat.at)
    awaited = chat.state.awaiting or EffectId("none/0")
    match told:
        case ("said", text, kind):
            return Said(key, at, text, kind)
        case ("payment", outcome, slots):
            return PaymentSettled(key, at, awaited, outcome, slots)
        case ("timer", which, later):
            chat.at += later
            timers = [EffectId(timer) for timer in chat.state.timers if timer]
            return TimerFired(key, at, timers[which] if 0 <= which < len(timers) else awaited)
        case ("offer", node, slots):
            return Offered(key, at, node, "help", slots)
        case ("moved", to):
            return Moved(key, at, to)
    return ActionFinished(EventId(key), at, awaited, told[1], told[2])


def walk(flow: dict[str, Any], script: list[tuple[Any, ...]]) -> None:
    """Any flow, any script: nothing raises, the state survives JSON, every turn is bounded."""
    chat = Chat(book_of(flow))
    for told in script:
        chat.tell(event_of(chat, told))  # asserts: the same event leads to the same turn, the state survives JSON
        state, effects = chat.state, chat.turn.effects
        assert len(state.frames) <= FRAMES
        assert len(state.trail) <= TRAIL
        assert len(state.timers) <= REMINDERS + 1
        assert len(effects) <= STEPS_PER_TURN * 2 + REMINDERS + 3
        assert len({effect.id for effect in effects}) == len(effects)
        for effect in effects:
            assert codec.effect_from_json(codec.effect_to_json(effect)) == effect
            assert not isinstance(effect, Send) or len(effect.message.text) <= TEXT_OUT


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(FLOW, SCRIPT)
def test_any_flow_and_anything_said(flow: dict[str, Any], script: list[tuple[Any, ...]]) -> None:
    walk(flow, script)


@pytest.mark.slow
@pytest.mark.parametrize("part", range(20))
def test_ten_thousand_flows_and_anything_said(part: int) -> None:
    """In parts, since hypothesis remembers all it has tried."""
    run = seed(part)(given(FLOW, SCRIPT)(walk))
    settings(max_examples=500, deadline=None, suppress_health_check=list(HealthCheck), database=None)(run)()
