"""Flows in words, for chat: a flow as a list of steps, a step as a list of what can be changed in it."""

from collections.abc import Iterator
from dataclasses import dataclass

from wabot.core import languages
from wabot.flow import values
from wabot.flow.events import Json
from wabot.flow.fields import read_duration
from wabot.flow.nodes.run import written_price
from wabot.flow.texts import Texts
from wabot.services.flows.sheet import Node, Path, Sheet, get, grouped, title, write_path
from wabot.services.flows.wording import inline, short, spoken

KINDS = frozenset({
    "menu", "ask", "ai", "message", "run", "call", "pay", "handoff", "condition", "delay", "jump", "start", "end",
})  # fmt: skip
"""Kinds of steps that have words of their own, `flow-kind-…`."""


def called(sheet: Sheet, file: str) -> Json:
    """What people call a flow."""
    return values.text("flow-main") if file == sheet.main() else title(file)


@dataclass(frozen=True, slots=True)
class Teller:
    """Reads a sheet aloud in one language."""

    sheet: Sheet
    texts: Texts
    language: str

    def flow(self, file: str) -> Json:
        """A flow as a line: what it is called and how long it is."""
        return values.text("flow-line", {"flow": called(self.sheet, file), "steps": len(self.sheet.steps(file))})

    def step(self, name: str, room: int = 60) -> Json:
        """A step in a few words, without its number."""
        found = self.sheet.find(name)
        if found is None:
            return values.text("flow-step-missing", {"step": name})
        kind, words = kind_of(found[1]), self.gist(found[1], room)
        return values.text("flow-step", {"kind": values.text(f"flow-kind-{kind}"), "words": words})

    def target(self, name: str, file: str) -> Json:
        """Where a way leads, seen from a flow: `3 (💬 Thank you)`."""
        found = self.sheet.find(name)
        if found is None:
            return values.text("flow-step-missing", {"step": name})
        number = self.sheet.place(name)
        place: dict[str, Json] = {"number": number, "step": self.step(name, 24), "flow": called(self.sheet, found[0])}
        return values.text("flow-target" if found[0] == file else "flow-target-elsewhere", place)

    def targets(self, file: str, now: str = "") -> list[Json]:
        """Where a way of a flow may lead, as items: its steps, numbered as they are, then where other flows begin."""
        here = [{"key": name, "label": self._choice(name, "flow-there", now)} for name in self.sheet.steps(file)]
        entries = (self.sheet.entry(other) for other in self.sheet.flows() if other != file)
        others = [{"key": name, "label": self._choice(name, "flow-elsewhere", now)} for name in entries if name]
        return [*here, *others]

    def _choice(self, name: str, key: str, now: str) -> Json:
        found = self.sheet.find(name)
        flow = called(self.sheet, found[0]) if found is not None else ""
        told: dict[str, Json] = {"step": self.step(name, 40), "flow": flow}
        return values.text(f"{key}-now" if name == now else key, told)

    def gist(self, node: Node, room: int) -> Json:
        """What a step says or does, in one line."""
        match node.get("kind"):
            case "pay":
                return values.text("flow-gist-pay", {"item": item_of(node), "price": price_of(node)})
            case "delay":
                return duration_of(node)
            case "jump":
                return self.target(str(node["goto"]), "") if node.get("goto") else str(node.get("book", ""))
            case "run":
                return str(node.get("action", ""))
            case "call":
                return short(str(node.get("url", "")), room)
            case "condition":
                return short(str(get(node, ("cases", 0, "when")) or ""), room)
        words = short(spoken(node.get("text"), self.texts, self.language), room)
        return values.text("flow-gist-end") if not words and node.get("kind") == "end" else words

    def whole(self, file: str, start: int, count: int) -> list[Json]:
        """So many steps of a flow as text, from 0: each with its words, its choices and where each leads."""
        steps = list(self.sheet.steps(file).items())[start : start + count]
        return [self._full(name, node, file) for name, node in steps]

    def _full(self, name: str, node: Node, file: str) -> Json:
        head = values.text("flow-whole-step", {"number": self.sheet.place(name), "step": self.step(name, 300)})
        return [head, *(values.text("flow-whole-way", {"way": way}) for way in self._ways(node, file))]

    def _ways(self, node: Node, file: str) -> Iterator[Json]:
        for path, goto in grouped(node):
            target = self.target(goto, file)
            label = self.way(node, path)
            yield values.text("flow-way", {"way": label, "target": target}) if label else target

    def way(self, node: Node, path: Path) -> Json:
        """What a way is called; "" for the only one."""
        match path:
            case ("options", int(n), "goto"):
                return spoken(get(node, ("options", n, "text")), self.texts, self.language)
            case ("cases", int(n), "goto"):
                return str(get(node, ("cases", n, "when")) or "")
            case ("outcomes", str(ends)):
                return self._ends(ends.split(","))
            case ("goto",):
                return ""
            case _:
                return values.text(f"flow-way-{str(path[0]).replace('_', '-')}")

    def _ends(self, words: list[str]) -> Json:
        """Ends of a step with commas between; many of them by how many there are."""
        told = [
            values.text(f"flow-outcome-{word.replace('_', '-')}") if word in OUTCOMES else word.replace("_", " ")
            for word in words
        ]
        if len(told) == 1:
            return told[0]
        return values.text("flow-outcomes", {"first": told[0], "second": told[1], "more": len(told) - 2})

    # A step's parts

    def parts(self, name: str, file: str) -> list[Json]:
        """What can be changed in a step, as items: `{key: path, label}`."""
        found = self.sheet.find(name)
        return [] if found is None else [{"key": key, "label": label} for key, label in self._parts(found[1], file)]

    def _parts(self, node: Node, file: str) -> Iterator[tuple[str, Json]]:
        for field in ("text", "empty", "error"):
            if field in node:
                words = self._in_language(node[field])
                yield field, values.text(f"flow-part-{field}", {"words": words})
        if node.get("kind") == "pay" and get(node, ("args", "ware")) == "sale":
            yield "args.item", values.text("flow-part-item", {"item": item_of(node)})
            yield "args.price", values.text("flow-part-price", {"price": price_of(node)})
        if node.get("kind") == "delay":
            yield "for", values.text("flow-part-wait", {"wait": duration_of(node)})
        for path, goto in grouped(node):
            target = self.target(goto, file)
            if path[0] == "options":
                words = self._in_language(get(node, (*path[:2], "text")))
                yield write_path(path[:2]), values.text("flow-part-option", {"words": words, "target": target})
            elif path == ("goto",):
                yield "goto", values.text("flow-part-then", {"target": target})
            else:
                yield write_path(path), values.text("flow-way", {"way": self.way(node, path), "target": target})

    def _in_language(self, text: Json) -> Json:
        """The words in the very language that is worked in; a sign where there are none."""
        words = inline(text, self.texts)
        if self.language in words:
            return short(words[self.language])
        return values.text("flow-part-untold", {"words": short(spoken(text, self.texts, self.language))})

    def spoken_in(self, node: Node) -> str:
        """The languages a step's own text has, by their own names."""
        tags = list(inline(node.get("text"), self.texts))
        return ", ".join(languages.NAMES.get(tag, tag) for tag in tags)


OUTCOMES = frozenset({
    "paid", "review", "expired", "already", "failed", "cancelled", "refused", "ok", "timeout", "too_big", "bad_answer",
    "limited", "ended", "nobody", "closed",
})  # fmt: skip
"""Ends of steps that have words of their own, `flow-outcome-…`."""


def kind_of(node: Node) -> str:
    """The kind of a step as far as there are words for it."""
    kind = node.get("kind")
    return kind if isinstance(kind, str) and kind in KINDS else "other"


def item_of(node: Node) -> str:
    """What a payment is for."""
    return str(get(node, ("args", "item")) or get(node, ("args", "ware")) or "–")


def price_of(node: Node) -> Json:
    """What it costs."""
    written = get(node, ("args", "price"))
    price = written_price(written)
    return values.money(price) if price is not None else str(written or "–")


def duration_of(node: Node) -> Json:
    """How long a step waits."""
    try:
        return values.duration(read_duration(node.get("for")))
    except ValueError:
        return str(node.get("for", ""))
