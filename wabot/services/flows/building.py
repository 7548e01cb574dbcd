"""Flows and steps made in chat: each new step stands on a way that was there, so nothing ever leads to nowhere."""

from collections.abc import Mapping

from wabot.core.errors import Refused
from wabot.flow.events import Json
from wabot.flow.texts import Texts
from wabot.services.flows.desk import Edit
from wabot.services.flows.edits import touched
from wabot.services.flows.making import Maker, Wish
from wabot.services.flows.sheet import Node, Path, Sheet, get, main_way, ways


def add_step(after: str, way: Path, wish: Wish, texts: Texts) -> Edit:
    """A step after another, on one of its ways (none: the one it goes on by). Refused: gone, and as the wish is bad."""

    def edit(sheet: Sheet) -> Mapping[str, Json]:
        touched(sheet, after)
        next_ = _next(sheet, after, way)
        made = Maker(sheet, after, next_, texts).make(wish)
        first = next(iter(made))
        if next_ == after:  # before an end: what led there leads to the new step
            sheet.redirect(after, first)
        for path in _paths(sheet, after, way, next_):
            sheet.point(after, path, first)
        _insert(sheet, after, made)
        return {"step": _last(made)}

    return edit


def remove_step(step: str) -> Edit:
    """Without a step: what led to it leads to what came after it. Refused: gone, is_start, last_step."""

    def edit(sheet: Sheet) -> Mapping[str, Json]:
        node = touched(sheet, step)
        found = sheet.find(step)
        file = found[0] if found is not None else ""
        if step == sheet.start():
            raise Refused("is_start")
        if len(sheet.steps(file)) == 1:
            raise Refused("last_step")
        usual = str(get(node, main_way(node) or ("-",)) or step)
        sheet.redirect(
            step, next((goto for goto in (usual, *(to for _, to in ways(node))) if goto != step), sheet.start())
        )
        nodes = sheet.files[file]["nodes"]
        if isinstance(nodes, dict):
            del nodes[step]
        return {"flow": file}

    return edit


def _node(sheet: Sheet, name: str) -> Node:
    found = sheet.find(name)
    return found[1] if found is not None else {}


def _next(sheet: Sheet, after: str, way: Path) -> str:
    """What the new step leads to; the step itself where it is an end, which the new one goes before."""
    node = _node(sheet, after)
    path = way or main_way(node)
    if path is not None:
        return str(get(node, path) or sheet.start())
    first = next((goto for _, goto in ways(node)), "")
    return first or after


def _paths(sheet: Sheet, after: str, way: Path, next_: str) -> list[Path]:
    """The ways that lead to the new step from now on; of a menu all that led the same way."""
    node = _node(sheet, after)
    path = way or main_way(node)
    return [path] if path is not None else [path for path, goto in ways(node) if goto == next_]


def _insert(sheet: Sheet, after: str, made: Mapping[str, Node]) -> None:
    found = sheet.find(after)
    nodes = sheet.files[found[0]].get("nodes") if found is not None else None
    if found is None or not isinstance(nodes, dict):
        raise Refused("gone")
    steps: dict[str, Json] = {}
    before_end = nodes[after] if _is_last(_node(sheet, after)) else None
    for name, node in nodes.items():
        if name == after and before_end is not None:
            steps |= made
        steps[name] = node
        if name == after and before_end is None:
            steps |= made
    sheet.touch(found[0])["nodes"] = steps


def _is_last(node: Node) -> bool:
    return not any(True for _ in ways(node))


def _last(made: Mapping[str, Node]) -> str:
    """The step on whose way the next one will stand."""
    return next((name for name, node in made.items() if node.get("kind") in ("pay", "handoff")), next(iter(made)))
