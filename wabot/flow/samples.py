"""Made-up answers of the world for rehearsals: what a flow is going to show must come from somewhere."""

from collections.abc import Iterable, Mapping

from wabot.core.money import Money
from wabot.flow import talking, values
from wabot.flow.book import Book
from wabot.flow.events import Json
from wabot.flow.nodes import Ai, Call, Menu, Message, Node
from wabot.flow.state import Scene, State
from wabot.flow.template import compiled
from wabot.flow.texts import BASE, Text
from wabot.flow.values import plain

LINES = 2  # of a made-up list
FAR = 6  # nodes looked at after an outcome
_WORDS: Mapping[str, Json] = {
    "text": "…", "number": "2", "money": "100", "phone": "0712345678", "date": "2027-01-15", "time": "10:00",
}  # fmt: skip


def samples(book: Book, scene: Scene, state: State, outcome: str) -> dict[str, Json]:
    """What the end of something may bring: sample lines for the list that is shown next, names in brackets for the rest
    of what the next words are filled from, typed samples where the node says which types it wants."""
    if state.node == talking.NODE:
        return {"answer": "…" if outcome == "said" else ""}
    node = book.find(state.node)
    if isinstance(node, Ai):
        return {"found": _found(node, state)} if outcome == "understood" else {"found": {}}
    given = _taken(node) if isinstance(node, Call) and outcome == "ok" else {}
    target = _target(node, outcome)
    for each in _shown_next(book, target):
        if isinstance(each, Menu) and each.items and not state.slots.get(each.items):
            given.setdefault(each.items, _list())
        for slot in _asked_for(book, each):
            if slot not in state.slots and slot not in scene.facts and not hasattr(scene, slot):
                given.setdefault(slot, f"[{slot}]")
    return given


def _target(node: Node | None, outcome: str) -> str:
    outcomes = getattr(node, "outcomes", None)
    return str(outcomes.get(outcome, "")) if isinstance(outcomes, dict) else ""


def _shown_next(book: Book, name: str) -> Iterable[Node]:
    for _ in range(FAR):
        node = book.find(name)
        if node is None:
            return
        yield node
        if not isinstance(node, Message):
            return
        name = node.goto


def _asked_for(book: Book, node: Node) -> Iterable[str]:
    """The slots that a node's words are filled from."""
    text = getattr(node, "text", None)
    texts = [text] if isinstance(text, Text) else []
    texts += [option.text for option in node.options] if isinstance(node, Menu) else []
    for each in texts:
        if each.inline is not None:
            yield from (slot for words in each.inline.values() for slot in compiled(words).slots)
        else:
            yield from book.texts.languages[BASE].placeholders(each.key)


def _list() -> Json:
    lines: list[Json] = [
        {"key": str(n), "label": values.text("simulate-sample", {"number": n})} for n in range(1, LINES + 1)
    ]
    return lines


def _taken(node: Call) -> dict[str, Json]:
    typed: dict[str, Json] = {
        "text": "…",
        "number": 2,
        "money": values.money(Money(10_000, "KES")),
        "phone": values.phone("254712345678"),
        "date": values.date("2027-01-15"),
        "boolean": True,
        "list": _list(),
    }
    return {slot: typed[taken.type] for slot, taken in node.take.items()}


def _found(node: Ai, state: State) -> Json:
    found: dict[str, Json] = {}
    for slot, wanted in node.into.items():
        if plain(state.slots.get(slot)) is None:
            found[slot] = wanted.choices[0] if wanted.choices else _WORDS.get(wanted.type, "…")
    return found
