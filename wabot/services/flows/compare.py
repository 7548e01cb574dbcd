"""What changed between two versions of a tenant's menus, in a few lines of words."""

from collections.abc import Iterator

from wabot.flow import values
from wabot.flow.events import Json
from wabot.flow.texts import Texts
from wabot.services.flows.sheet import Node, Path, Sheet, get, ways
from wabot.services.flows.telling import Teller, called, price_of
from wabot.services.flows.whole import starting
from wabot.services.flows.wording import inline, short

_TEXTS = ("text", "empty", "error")


def changes(before: Sheet, after: Sheet, texts: Texts, language: str) -> list[Json]:
    """One line a change: flows first, then steps in the order of the new version, then steps that are gone."""
    return list(_Comparison(Teller(before, texts, language), Teller(after, texts, language)).lines())


class _Comparison:
    """Two versions, read in one language."""

    def __init__(self, before: Teller, after: Teller) -> None:
        self._before, self._after = before, after

    def lines(self) -> Iterator[Json]:
        """All that changed."""
        before, after = self._before.sheet, self._after.sheet
        for file in after.flows():
            if file not in before.files:
                yield values.text("flow-change-flow-new", {"flow": called(after, file)})
        for file in before.flows():
            if file not in after.files:
                yield values.text("flow-change-flow-gone", {"flow": called(before, file)})
        for file in after.flows():
            yield from self._flow(file)
        for file in after.flows():
            left = after.names()
            for name in (name for name in before.steps(file) if name not in left):
                gone: dict[str, Json] = {"flow": called(before, file), "step": self._before.step(name, 30)}
                yield values.text("flow-change-step-gone", gone)

    def _flow(self, file: str) -> Iterator[Json]:
        before, after = self._before.sheet, self._after.sheet
        is_new = file not in before.files
        words = ", ".join(starting(after, file))
        if not is_new and ", ".join(starting(before, file)) != words:
            yield values.text("flow-change-words", {"flow": called(after, file), "words": words or "–"})
        for number, (name, node) in enumerate(after.steps(file).items(), start=1):
            step = self._after.step(name, 30)
            place: dict[str, Json] = {"flow": called(after, file), "number": number, "step": step}
            old = before.find(name)
            if old is None:
                if not is_new:
                    yield values.text("flow-change-step-new", place)
            elif old[1] != node:
                yield from self._step(old[1], node, place)

    def _step(self, old: Node, new: Node, place: dict[str, Json]) -> Iterator[Json]:
        told = list(self._parts(old, new, place))
        yield from told or [values.text("flow-change-step", place)]

    def _parts(self, old: Node, new: Node, place: dict[str, Json]) -> Iterator[Json]:
        for was, now in self._both_texts(old, new):
            yield values.text("flow-change-text", {**place, "was": short(was) or "–", "now": short(now) or "–"})
        if get(old, ("args", "price")) != get(new, ("args", "price")):
            yield values.text("flow-change-price", {**place, "was": price_of(old), "now": price_of(new)})
        if _options(old) != _options(new):
            yield values.text("flow-change-options", {**place, "was": _options(old), "now": _options(new)})
        elif dict(ways(old)) != dict(ways(new)):
            yield values.text("flow-change-ways", place)

    def _both_texts(self, old: Node, new: Node) -> Iterator[tuple[str, str]]:
        """Every text that reads differently in some language: as it was and as it is, in the reader's if it can be."""
        texts, language = self._after.texts, self._after.language
        for path in _places(old, new):
            was, now = inline(get(old, path), texts), inline(get(new, path), texts)
            tags = [tag for tag in {**now, **was} if was.get(tag) != now.get(tag)]
            if tags:
                tag = language if language in tags else tags[0]
                yield was.get(tag, ""), now.get(tag, "")


def _places(old: Node, new: Node) -> Iterator[Path]:
    yield from ((name,) for name in _TEXTS if name in old or name in new)
    if _options(old) == _options(new):  # else they are told as a whole
        yield from (("options", n, "text") for n in range(_options(new)))


def _options(node: Node) -> int:
    options = node.get("options")
    return len(options) if isinstance(options, list) else 0
