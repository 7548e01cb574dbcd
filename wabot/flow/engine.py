"""The conversation as a pure function: one event, and what it leads to."""

from collections.abc import Mapping
from typing import cast

from wabot.core.message import MessageKind
from wabot.flow.book import Book, start_state
from wabot.flow.events import ActionFinished, Event, Moved, Offered, PaymentSettled, Said, TimerFired
from wabot.flow.limits import STATE, STEPS_PER_TURN, TO_DELETE
from wabot.flow.listening import listen
from wabot.flow.moves import moved
from wabot.flow.nodes import (
    Ai,
    Ask,
    Call,
    ConditionNode,
    Delay,
    End,
    Handoff,
    Jump,
    Menu,
    Message,
    Node,
    Pay,
    Run,
    Start,
)
from wabot.flow.nodes.ai import forget_answers
from wabot.flow.nodes.call import OUTCOMES as CALL_ENDS
from wabot.flow.nodes.call import enter_call
from wabot.flow.nodes.handoff import enter_handoff
from wabot.flow.nodes.run import enter_delay, enter_pay, enter_run, secret_args
from wabot.flow.nodes.simple import enter_condition, enter_end, enter_jump, enter_message
from wabot.flow.open_question import understood
from wabot.flow.reminders import reminded, set_timers
from wabot.flow.render import put_ai, put_ask, put_menu
from wabot.flow.secrecy import remind_to_delete
from wabot.flow.state import Scene, State
from wabot.flow.talking import NODE as MODEL
from wabot.flow.talking import answered as talked
from wabot.flow.template import weight
from wabot.flow.walk import Turn, Walk

__all__ = ["Turn", "start_state", "step"]

_INSTEAD: Mapping[tuple[str, str], str] = {
    **{("call", outcome): "failed" for outcome in CALL_ENDS},
    ("handoff", "closed"): "nobody",
}
"""The outcome that stands for one a node of this kind names no way for."""
_ASK_NOTHING = frozenset({MessageKind.REACTION, MessageKind.NOTE})


def step(book: Book, state: State, event: Event, scene: Scene) -> Turn:
    """What the event leads to. The same book, state, event and scene always give the same turn."""
    if state.book != book.name:
        state = start_state(book)
    if isinstance(event, Said):
        if event.kind in _ASK_NOTHING:
            return Turn(state, note=f"a {event.kind} asks nothing")
        walk = Walk(book, state, event, scene)
        return _turn(walk, listen(walk, event))
    if isinstance(event, Offered):
        return _offered(Walk(book, state, event, scene), event)
    if isinstance(event, Moved):
        walk = Walk(book, state, event, scene)
        return _turn(walk, moved(walk, event))
    if isinstance(event, TimerFired) and event.answers in state.timers:
        walk = Walk(book, state, event, scene)
        return _turn(walk, reminded(walk, event))
    if event.answers != state.awaiting:
        return Turn(state, note="a late answer to what nobody waits for any more")
    walk = Walk(book, state, event, scene)
    walk.awaiting = None
    return _turn(walk, _answered(walk, event))


def _turn(walk: Walk, target: str | None) -> Turn:
    _proceed(walk, target)
    if TO_DELETE in walk.slots:
        remind_to_delete(walk)
    set_timers(walk)
    return walk.turn()


def _offered(walk: Walk, event: Offered) -> Turn:
    """Nobody is interrupted: who is busy reads what it is about, and finds the question where it always stands."""
    if walk.is_free() and walk.book.find(event.node) is not None:
        walk.fall_silent()
        for name, value in event.slots.items():
            walk.set(name, value)
        return _turn(walk, event.node)
    walk.say_key(event.text, event.slots)
    return walk.turn()


def _answered(walk: Walk, event: ActionFinished | PaymentSettled | TimerFired) -> str | None:
    if walk.node == MODEL and isinstance(event, ActionFinished):
        return talked(walk, event)
    node = walk.book.find(walk.node)
    if isinstance(event, TimerFired):
        if isinstance(node, Delay):
            return walk.near(node.goto)
    elif isinstance(node, Ai) and isinstance(event, ActionFinished):
        return understood(walk, node, event)
    elif isinstance(node, Run | Call | Pay | Handoff):
        for name, value in event.slots.items():
            walk.set(name, value)
        return _outcome(walk, node, event)
    walk.note = f"{walk.node!r} waits for nothing in this version of the book"
    walk.fall_silent()
    return None


def _outcome(walk: Walk, node: Run | Call | Pay | Handoff, event: ActionFinished | PaymentSettled) -> str | None:
    outcome, ways = event.outcome, cast(Mapping[str, str], node.outcomes)
    if (target := ways.get(outcome) or ways.get(_INSTEAD.get((node.kind, outcome), ""))) is not None:
        return walk.near(target)
    if outcome == "step_up" and walk.book.step_up is not None:
        held = event.answers if isinstance(node, Run) and secret_args(walk, node) else ""
        return walk.book.step_up if walk.call(walk.node, {"sealed": held} if held else None) else None
    if outcome not in ("denied", "step_up", "failed"):
        walk.note = f"{walk.node} has no way for the outcome {outcome!r}"
    walk.say_key("denied" if outcome in ("denied", "step_up") else "action-failed")
    return _home_once(walk)


def _home_once(walk: Walk) -> str | None:
    """Home after a failure; where home itself begins with what failed, silence, or it would go round for ever."""
    if walk.tries:
        walk.fall_silent()
        return None
    target = walk.home()
    walk.tries = 1
    return target


def _proceed(walk: Walk, target: str | None) -> None:
    """Lead from node to node until one waits; too long a way is an outcome in words."""
    _wander(walk, target)
    if not (walk.limited or _too_heavy(walk)):
        return
    walk.limited = False
    walk.say_key("limit-reached")
    _wander(walk, walk.home())
    if walk.limited or _too_heavy(walk):
        walk.fall_silent()


def _too_heavy(walk: Walk) -> bool:
    """Whether the conversation carries too much; looked at only where a turn has made it grow."""
    if not walk.heavy:
        return False
    kept = [walk.slots, *(step.undo for step in walk.trail), *(frame.slots for frame in walk.frames)]
    return weight([dict(slots) for slots in kept], STATE) > STATE


def _wander(walk: Walk, target: str | None) -> None:
    for _ in range(STEPS_PER_TURN):
        if target is None or walk.limited:
            return
        node = walk.book.find(target)
        if node is None:
            walk.note = f"there is no node {target!r}"
            walk.fall_silent()
            return
        walk.node = target
        if target == walk.book.start:
            walk.trail, walk.frames = (), ()  # this is home: there is nothing to go back to
        target = _enter(walk, node)
    walk.limited = walk.limited or target is not None


def _enter(walk: Walk, node: Node) -> str | None:
    """The node to go on to, or None where this one waits. Closed: mypy names the kind that is forgotten here."""
    match node:
        case Menu() | Ask() | Ai():
            _question(walk, node)
            return None
        case Message():
            return enter_message(walk, node)
        case Run():
            return enter_run(walk, node)
        case Call() | Pay() | Handoff():
            _ask_the_world(walk, node)
            return None
        case ConditionNode():
            return enter_condition(walk, node)
        case Delay():
            return enter_delay(walk, node)
        case Jump():
            return enter_jump(walk, node)
        case Start(goto=goto):
            return walk.near(goto)
        case End():
            return enter_end(walk, node)


def _ask_the_world(walk: Walk, node: Call | Pay | Handoff) -> None:
    match node:
        case Call():
            enter_call(walk, node)
        case Pay():
            enter_pay(walk, node)
        case Handoff():
            enter_handoff(walk, node)


def _question(walk: Walk, node: Menu | Ask | Ai) -> None:
    walk.arrive()
    walk.tries = 0
    if not walk.keep_page:
        walk.page = 0
    walk.keep_page = False
    if isinstance(node, Menu):
        put_menu(walk, node)
    elif isinstance(node, Ask):
        put_ask(walk, node)
    else:
        forget_answers(walk, node)
        put_ai(walk, node)
