"""What changed between two versions of a tenant's menus, in a few lines of words."""

from collections.abc import Iterator

from wabot.flow import values
from wabot.flow.events import Json
from wabot.flow.texts import BASE, Texts
from wabot.services.flows.sheet import Node, Path, Sheet, get, ways
from wabot.services.flows.telling import called, price_of
from wabot.services.flows.whole import starting
from wabot.services.flows.wording import inline, short

_TEXTS = ("text", "empty", "error")


def changes(before: Sheet, after: Sheet, texts: Texts) -> list[Json]:
    """One line a change: flows first, then steps in the order of the new version, then steps that are gone."""
    new = [file for file in after.flows() if file not in before.files]
    gone = [file for file in before.flows() if file not in after.files]
    found = [
        *(values.text("flow-change-flow-new", {"flow": called(after, file)}) for file in new),
        *(values.text("flow-change-flow-gone", {"flow": called(before, file)}) for file in gone),
    ]
    for file in after.flows():
        found += _steps(before, after, file, texts)
    for name in sorted(before.names() - after.names()):
        file, words = _file(before, name), _called(before, name, texts)
        if file in after.files:
            found.append(values.text("flow-change-step-gone", {"flow": called(before, file), "step": words}))
    return found


def _steps(before: Sheet, after: Sheet, file: str, texts: Texts) -> Iterator[Json]:
    if file in before.files and _words(before, file) != _words(after, file):
        yield values.text("flow-change-words", {"flow": called(after, file), "words": _words(after, file) or "–"})
    for number, (name, node) in enumerate(after.steps(file).items(), start=1):
        place: dict[str, Json] = {"flow": called(after, file), "number": number, "step": _called(after, name, texts)}
        old = before.find(name)
        if old is None:
            if file in before.files:
                yield values.text("flow-change-step-new", place)
        elif old[1] != node:
            yield from _step(old[1], node, place, texts)


def _step(old: Node, new: Node, place: dict[str, Json], texts: Texts) -> Iterator[Json]:
    told = False
    for was, now in _both_texts(old, new, texts):
        told = True
        yield values.text("flow-change-text", {**place, "was": short(was) or "–", "now": short(now) or "–"})
    was_price, price = get(old, ("args", "price")), get(new, ("args", "price"))
    if was_price != price:
        told = True
        yield values.text("flow-change-price", {**place, "was": price_of(old), "now": price_of(new)})
    if _options(old) != _options(new):
        told = True
        yield values.text("flow-change-options", {**place, "was": _options(old), "now": _options(new)})
    elif dict(ways(old)) != dict(ways(new)):
        told = True
        yield values.text("flow-change-ways", place)
    if not told:
        yield values.text("flow-change-step", place)


def _both_texts(old: Node, new: Node, texts: Texts) -> Iterator[tuple[str, str]]:
    """Every text of a step that reads differently in some language, as it was and as it is."""
    for path in _places(old, new):
        was, now = inline(get(old, path), texts), inline(get(new, path), texts)
        tags = [tag for tag in {**now, **was} if was.get(tag) != now.get(tag)]
        if tags:
            tag = BASE if BASE in tags else tags[0]
            yield was.get(tag, ""), now.get(tag, "")


def _places(old: Node, new: Node) -> Iterator[Path]:
    yield from ((name,) for name in _TEXTS if name in old or name in new)
    if _options(old) == _options(new):  # else they are told as a whole
        yield from (("options", n, "text") for n in range(_options(new)))


def _options(node: Node) -> int:
    options = node.get("options")
    return len(options) if isinstance(options, list) else 0


def _words(sheet: Sheet, file: str) -> str:
    return ", ".join(starting(sheet, file))


def _called(sheet: Sheet, name: str, texts: Texts) -> str:
    """The beginning of what a step says, else its name."""
    found = sheet.find(name)
    words = inline(get(found[1], ("text",)), texts) if found is not None else {}
    return short(words.get(BASE) or next(iter(words.values()), ""), 30) or name


def _file(sheet: Sheet, name: str) -> str:
    found = sheet.find(name)
    return found[0] if found is not None else ""
