"""What holds for every script of events, whatever people and the world do."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.flow.chat import START, Chat, book_of
from wabot.core.clock import DAY, Instant
from wabot.core.ids import EffectId, EventId
from wabot.core.message import Card, Location, Media, MessageKind, Option, Outbound, Template
from wabot.flow import codec
from wabot.flow.effects import Effect, RequestPayment, RunAction, Send, SetTimer
from wabot.flow.events import ActionFinished, Event, PaymentSettled, Said, TimerFired
from wabot.flow.limits import FRAMES, TEXT_OUT, TRAIL
from wabot.flow.state import Scene

BOOK = book_of("""
triggers:
  - {keyword: [go, nenda], goto: list}
  - {regex: '^buy (?P<amount>\\d+)$', goto: sure}
  - {all: true, goto: home}
commands:
  - {usage: 'show TENANT', goto: chosen}
  - {usage: 'key KEY', secret: [KEY], goto: keep}
  - {usage: 'drop TENANT [REASON...]', goto: chosen, guess: false}
step_up: pin
help: helping
nodes:
  home: {kind: menu, text: {en: Home, sw: Nyumbani}, options: [
    {key: ask, text: {en: Answer, sw: Jibu}, goto: amount, set: {x: 1, y: "{{amount}}"}},
    {key: list, text: {en: The list, sw: Orodha}, goto: list},
    {key: sub, text: {en: Sub-flow, sw: Ndani}, goto: call, when: "depth != 3", guess: false},
    {key: wait, text: {en: Wait, sw: Subiri}, goto: wait}, {key: loop, text: {en: Loop, sw: Zunguka}, goto: loop}]}
  amount: {kind: ask, input: money, min: 5, max: 1000, text: {en: "How much?", sw: "Ngapi?"}, into: amount, goto: when,
    tries: 3, optional: true, expires: 1d}
  when: {kind: ask, input: date, text: {en: "When? {{amount}}", sw: "Lini? {{amount}}"}, into: day, goto: sure}
  sure: {kind: menu, text: {en: "{{amount}} on {{day}}?", sw: "{{amount}} tarehe {{day}}?"}, expires: 1h, options: [
    {key: "yes", text: {en: Surely, sw: Hakika}, goto: pay}, {key: "no", text: {en: Never, sw: Kamwe}, goto: home}]}
  pay: {kind: pay, args: {amount: "{{amount}}"}, outcomes: {paid: bye, failed: sure}}
  list: {kind: run, action: do.it, args: {q: "{{amount}}"}, outcomes: {done: pick, empty: home}}
  pick: {kind: menu, text: {en: Pick, sw: Chagua}, items: rows, into: tenant, goto: chosen, page_size: 2}
  chosen: {kind: menu, text: {en: "{{tenant}}", sw: "{{tenant}}"}, options: [
    {key: key, text: {en: Give a key, sw: Toa ufunguo}, goto: key}]}
  key: {kind: ask, input: secret, text: {en: "Key?", sw: "Ufunguo?"}, into: key, goto: keep}
  keep: {kind: run, action: do.it, args: {key: "{{key}}"}, outcomes: {done: bye, empty: home}}
  call: {kind: jump, goto: inner, call: true, then: home}
  inner: {kind: menu, text: {en: Inside, sw: Ndani}, options: [
    {key: more, text: {en: Deeper, sw: Zaidi sana}, goto: call}, {key: out, text: {en: Leave, sw: Toka}, goto: bye}]}
  wait: {kind: delay, for: 2h, goto: bye}
  loop: {kind: condition, cases: [{when: "amount > 900000", goto: home}], else: loop}
  pin: {kind: ask, input: secret, text: {en: "PIN?", sw: "PIN?"}, into: pin, goto: check}
  check: {kind: run, action: pin.check, args: {pin: "{{pin}}"}, outcomes: {right: bye, wrong: pin}}
  helping: {kind: message, text: help, goto: home}
  bye: {kind: end, text: {en: Bye, sw: Kwaheri}}
""")
ROWS = [{"key": f"T{n}", "label": f"Shop {n}"} for n in range(5)]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**40), 2**40) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["$", "key", "label", "a"]), inner, max_size=3)
    ),
    max_leaves=6,
)
STEPS = ("1", "1", "1", "2", "3", "50", "go", "kesho", "yes")  # what leads on
LIKELY = (
    "4", "5", "0", "00", "+", "-", "?", "hi", "buy 50", "25/12", "ndiyo", "skip", "anser", "the lst", "show 2", "shw 2",
    "drop 1", "drp 1 x", "key abc", "kye abc", "4321", "surely", "msaada", "",
)  # fmt: skip
WORDS = st.sampled_from(STEPS) | st.sampled_from(LIKELY) | st.text(max_size=40)
SLOTS = st.dictionaries(
    st.sampled_from(["amount", "tenant", "rows", "shown", "language", "depth", "x"]), JSON, max_size=3
)
STEP = st.tuples(st.just("said"), st.sampled_from(STEPS), st.just(MessageKind.TEXT), st.just(""))
SAID = st.tuples(
    st.just("said"),
    WORDS,
    st.sampled_from([MessageKind.TEXT] * 20 + list(MessageKind)),
    st.sampled_from([""] * 10 + ["home:ask", "sure:yes", "guess:yes", "yes", "x:y:z", ":"]),
)
GOOD = st.tuples(
    st.sampled_from(["action", "payment"]), st.sampled_from(["done", "right", "paid"]), st.just({"rows": ROWS})
)
ENDED = st.tuples(
    st.sampled_from(["action", "payment", "timer", "late"]),
    st.sampled_from(["done", "empty", "paid", "failed", "denied", "step_up", "right", "wrong", "odd"]),
    SLOTS,
)
LATER = st.sampled_from([1] * 20 + [1000, 2 * DAY])
SCRIPT = st.lists(st.tuples(st.one_of(STEP, STEP, STEP, SAID, GOOD, ENDED), LATER), max_size=30)
SCENE = st.builds(
    Scene,
    language=st.sampled_from(["en", "sw", "xx"]),
    texts=st.sampled_from([{}, {}, {"did-you-mean": "? {{words}}", "footer-home": ""}]),
    facts=st.just({"role": "contact", "contact_phone": "254711222333"}),
)


def event_of(chat: Chat, told: tuple[Any, ...]) -> Event:
    """The event a script line stands for, now."""
    key, at = chat._id(), Instant(chat.at)
    answers = chat.state.awaiting if chat.state.awaiting is not None else EffectId("none/0")
    match told:
        case ("said", text, kind, choice):
            return Said(key, at, text, kind, choice)
        case ("payment", outcome, slots):
            return PaymentSettled(key, at, answers, outcome, slots)
        case ("timer", _, _):
            return TimerFired(key, at, answers)
        case ("late", outcome, slots):
            return ActionFinished(key, at, EffectId("long/ago"), outcome, slots)
    return ActionFinished(key, at, answers, told[1], told[2])


@given(SCRIPT, SCENE)
def test_any_script_of_events(script: list[tuple[tuple[Any, ...], int]], scene: Scene) -> None:
    chat = Chat(BOOK, scene)
    for told, later in script:
        chat.at += later
        before = chat.state
        event = event_of(chat, told)
        assert codec.event_from_json(codec.event_to_json(event)) == event
        chat.tell(event)  # asserts: never raises, same event same turn, the state survives JSON
        if told[0] == "late" or (told[0] != "said" and before.awaiting is None):
            assert (chat.state, chat.turn.effects) == (before, ())
        _sound(chat)


def _sound(chat: Chat) -> None:
    state, effects = chat.state, chat.turn.effects
    assert state.node == "" or BOOK.find(state.node) is not None
    assert len(state.trail) <= TRAIL
    assert len(state.frames) <= FRAMES
    assert len(effects) <= 8
    assert len({effect.id for effect in effects}) == len(effects)
    waiting = [effect.id for effect in effects if not isinstance(effect, Send)]
    assert len(waiting) <= 1
    assert not waiting or state.awaiting == waiting[0]
    for effect in effects:
        assert codec.effect_from_json(codec.effect_to_json(effect)) == effect
        if isinstance(effect, Send):
            assert 0 < len(effect.message.text) <= TEXT_OUT


@given(SCRIPT)
def test_back_undoes_one_choice(script: list[tuple[tuple[Any, ...], int]]) -> None:
    """Wherever a choice leads to another question by itself, back restores the node, the slots and the page."""
    chat = Chat(BOOK)
    for told, _ in script:
        chat.tell(event_of(chat, told))
    before = chat.state
    kind = "" if not before.node else getattr(BOOK.find(before.node), "kind", "")
    if kind != "menu" or before.guess:
        return
    chat.says("1")
    after = chat.state
    if len(after.trail) != len(before.trail) + 1 or after.awaiting is not None:
        return  # it led home, to an action, or nowhere
    chat.says("0")
    kept = {name: value for name, value in before.slots.items() if name not in ("shown", "language")}
    assert (chat.state.node, chat.state.trail, chat.state.page) == (before.node, before.trail, before.page)
    assert {n: v for n, v in chat.state.slots.items() if n not in ("shown", "language")} == kept


@given(st.text(max_size=60) | WORDS)
def test_secrets_leave_no_trace(secret: str) -> None:
    chat = Chat(BOOK)
    for words in ("go", "0", "hi"):
        chat.says(words)
    chat.state = codec.state_from_json(codec.state_to_json(chat.state))
    marked = f"s3cr3t{secret}"
    chat.says(f"key {marked}")
    assert "s3cr3t" not in repr(chat.state)
    assert "s3cr3t" not in chat.heard


EFFECTS: list[Effect] = [
    Send(EffectId("e/0"), Outbound("Hello", (Option("a:b", "B"),))),
    Send(EffectId("e/0"), Outbound("1 Yes", (Option("a", "Yes"),), prompt="Really?", about="wamid.1")),
    Send(
        EffectId("e/0"),
        Outbound(
            "",
            kind=MessageKind.LOCATION,
            location=Location(-1.28, 36.82, "Shop"),
            cards=(Card("Ann", ("+254711000001",)),),
            template=Template("reminder", "en", ("Ann",)),
        ),
    ),
    Send(EffectId("e/0"), Outbound("", kind=MessageKind.IMAGE, media=Media(reference="x.png"))),
    RunAction(EffectId("e/1"), "do.it", {"a": {"$": "money", "minor": 1, "currency": "KES"}}, ("b",)),
    RequestPayment(EffectId("e/2"), {"order": "O1"}),
    SetTimer(EffectId("e/3"), Instant(START)),
]


def test_effects_and_events_survive_json() -> None:
    for effect in EFFECTS:
        assert codec.effect_from_json(codec.effect_to_json(effect)) == effect
    key, at, answers = EventId("e"), Instant(START), EffectId("e/0")
    events: list[Event] = [
        Said(key, at, "hi", MessageKind.IMAGE, "a:b"),
        ActionFinished(key, at, answers, "done", {"a": [1]}),
        PaymentSettled(key, at, answers, "paid"),
        TimerFired(key, at, answers),
    ]
    for event in events:
        assert codec.event_from_json(codec.event_to_json(event)) == event
