"""One book for every kind of node, a script of events, and every turn of it to the letter; `--update-golden` writes.

`golden/<kind>.yaml` has the book and what happens; `golden/<kind>.json` what it led to: words, state and effects.
"""

from pathlib import Path
from typing import Any

import orjson
import pytest
import yaml

from tests.flow.chat import START, book_of
from wabot.core.clock import Instant
from wabot.core.ids import EffectId, EventId
from wabot.core.message import MessageKind
from wabot.flow.codec import effect_to_json, state_from_json, state_to_json
from wabot.flow.engine import start_state, step
from wabot.flow.events import ActionFinished, Event, PaymentSettled, Said, TimerFired
from wabot.flow.nodes import KINDS
from wabot.flow.state import Scene, State

FOLDER = Path(__file__).parent / "golden"
SCENE = Scene(facts={"contact_phone": "254711222333", "contact_name": "Ann", "role": "contact"})


def event_of(told: dict[str, Any], n: int, state: State) -> Event:
    """The event a line of the script stands for; each comes a second after the one before."""
    key, at = EventId(f"e{n}"), Instant(START + 1000 * n)
    answers = state.awaiting or EffectId("")
    match told:
        case {"said": text}:
            return Said(key, at, text, MessageKind(told.get("message", "text")))
        case {"tap": choice}:
            return Said(key, at, "", choice=choice)
        case {"action": outcome}:
            return ActionFinished(key, at, answers, outcome, told.get("slots", {}))
        case {"payment": outcome}:
            return PaymentSettled(key, at, answers, outcome, told.get("slots", {}))
        case {"reminder": which}:
            return TimerFired(key, at, EffectId(state.timers[which]))
        case {"timer": "awaited"}:
            return TimerFired(key, at, answers)
    raise ValueError(f"nothing happens in {told}")


def turns_of(source: dict[str, Any]) -> list[dict[str, Any]]:
    """Every turn as plain JSON."""
    book = book_of(source["book"])
    state, turns = start_state(book), []
    for n, told in enumerate(source["events"], start=1):
        turn = step(book, state, event_of(told, n, state), SCENE)
        state = state_from_json(state_to_json(turn.state))
        stored = orjson.loads(state_to_json(state))
        turns.append(
            {
                "event": told,
                "effects": [orjson.loads(effect_to_json(effect)) for effect in turn.effects],
                "state": {name: value for name, value in stored.items() if name not in ("v", "book", "version")},
                **({"note": turn.note} if turn.note else {}),
                **({"redact": True} if turn.redact else {}),
            }
        )
    return turns


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_node_to_the_letter(kind: str, request: pytest.FixtureRequest) -> None:
    source = yaml.safe_load((FOLDER / f"{kind}.yaml").read_text(encoding="utf-8"))
    turns = orjson.dumps(turns_of(source), option=orjson.OPT_INDENT_2).decode() + "\n"
    golden = FOLDER / f"{kind}.json"
    if request.config.getoption("--update-golden"):
        golden.write_text(turns, encoding="utf-8")
    assert golden.read_text(encoding="utf-8") == turns


def test_there_is_no_golden_file_of_nothing() -> None:
    assert {file.stem for file in FOLDER.iterdir()} == set(KINDS)
