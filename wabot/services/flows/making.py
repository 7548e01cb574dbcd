"""The nodes of a new step, as an owner describes it in a few answers."""

from collections.abc import Sequence
from dataclasses import dataclass

from wabot.core.errors import Refused
from wabot.core.money import Money
from wabot.flow import formats
from wabot.flow.events import Json
from wabot.flow.texts import Texts
from wabot.services.flows.edits import item_words, option_of, written_duration
from wabot.services.flows.limits import WORDS
from wabot.services.flows.sheet import Node, Sheet, slug
from wabot.services.flows.wording import cleaned, every


@dataclass(frozen=True, slots=True)
class Wish:
    """A step as an owner describes it; which fields count, the kind says."""

    kind: str  # message, menu, ask, pay, delay, handoff, jump, end
    language: str
    words: str = ""
    options: Sequence[str] = ()
    input: str = "text"
    into: str = ""
    item: str = ""
    price: Money | None = None
    wait: int = 0  # milliseconds
    target: str = ""
    country: str = ""


class Maker:
    """Makes the nodes of one wish; their ways lead to `next_`."""

    def __init__(self, sheet: Sheet, after: str, next_: str, texts: Texts) -> None:
        self._sheet, self._next, self._texts = sheet, next_, texts
        found = sheet.find(after)
        steps = sheet.steps(found[0]) if found is not None else {}
        self._steps, self._stem = steps, next(iter(steps), "step")

    def make(self, wish: Wish) -> dict[str, Node]:
        """The nodes by name, in the order they are met."""
        name = self._sheet.fresh(self._stem)
        match wish.kind:
            case "message":
                return {name: said("message", wish.language, wish.words, self._next)}
            case "menu":
                return {name: self._menu(wish)}
            case "ask":
                asked = said("ask", wish.language, wish.words, self._next)
                return {name: {**asked, "input": wish.input, "into": self._into(wish.into)}}
            case "delay":
                return {name: {"kind": "delay", "for": written_duration(wish.wait), "goto": self._next}}
            case "jump" if self._sheet.find(wish.target) is not None:
                return {name: {"kind": "jump", "goto": wish.target}}
            case "end":
                text: Node = {"text": {wish.language: words_of(wish.words)}} if cleaned(wish.words) else {}
                return {name: {"kind": "end", **text}}
            case "handoff":
                return self._handoff(name, wish)
            case "pay":
                return self._pay(name, wish)
        raise Refused("gone")

    def _menu(self, wish: Wish) -> Node:
        options: list[Json] = []
        for label in wish.options:
            options.append(option_of(options, wish.language, label, self._next))
        if not options:
            raise Refused("last_option")
        return {"kind": "menu", "text": {wish.language: words_of(wish.words)}, "options": options}

    def _handoff(self, name: str, wish: Wish) -> dict[str, Node]:
        """What it is about, for whoever takes over; the person; words for when nobody is there."""
        person, nobody = self._sheet.fresh(f"{name}_person"), self._sheet.fresh(f"{name}_nobody")
        topic = self._into("topic")
        asked = said("ask", wish.language, wish.words, person)
        outcomes: dict[str, Json] = {"ended": self._next, "nobody": nobody, "closed": nobody}
        wait = every("flow-new-wait", self._texts, {})
        return {
            name: {**asked, "input": "text", "into": topic},
            person: {"kind": "handoff", "text": wait, "topic": f"{{{{{topic}}}}}", "outcomes": outcomes},
            nobody: {"kind": "message", "text": every("flow-new-nobody", self._texts, {}), "goto": self._next},
        }

    def _pay(self, name: str, wish: Wish) -> dict[str, Node]:
        """Item and price to say yes to, the payment, and words for when it cannot be asked for."""
        if wish.price is None or wish.price.minor <= 0:
            raise Refused("no_price")
        item, price, pay = item_words(wish.item), str(wish.price), self._sheet.fresh(f"{name}_pay")
        sorry = next((name for name in self._steps if name.endswith("_sorry")), "") or self._sheet.fresh(
            f"{name}_sorry"
        )
        home, over = self._sheet.start(), self._next
        outcomes: dict[str, Json] = {"paid": over, "refused": sorry}
        outcomes |= dict.fromkeys(("review", "expired", "already", "failed", "cancelled"), self._over())
        labels = [(key, every(f"flow-new-{key}", self._texts, {}), goto) for key, goto in (("yes", pay), ("no", home))]
        options: list[Json] = [{"key": key, "text": text, "goto": goto} for key, text, goto in labels]
        question: dict[str, Json] = {
            tag: str(words).replace(price, formats.money(wish.price.minor, wish.price.currency, tag, wish.country))
            for tag, words in every("flow-new-price", self._texts, {"item": item, "price": price}).items()
        }
        args: dict[str, Json] = {"ware": "sale", "item": item, "price": price}
        made: dict[str, Node] = {
            name: {"kind": "menu", "text": question, "options": options},
            pay: {"kind": "pay", "args": args, "outcomes": outcomes},
        }
        if sorry not in self._steps:
            made[sorry] = {"kind": "message", "text": every("flow-new-sorry", self._texts, {}), "goto": home}
        return made

    def _choice(self, key: str, goto: str) -> Json:
        return {"key": key, "text": every(f"flow-new-{key}", self._texts, {}), "goto": goto}

    def _over(self) -> str:
        """Where it goes on when no money came: the silent end of the flow, for the customer has been told why."""
        ends = (name for name, node in self._steps.items() if node.get("kind") == "end" and "text" not in node)
        return next(ends, self._sheet.start())

    def _into(self, wanted: str) -> str:
        steps = (found[1] for name in self._sheet.names() if (found := self._sheet.find(name)) is not None)
        taken = {str(node.get("into")) for node in steps}
        stem = slug(wanted) or "answer"
        return next(name for n in range(1, len(taken) + 2) if (name := stem if n == 1 else f"{stem}_{n}") not in taken)


def said(kind: str, language: str, words: str, goto: str) -> Node:
    """A node that says something and goes on. Refused: empty, too_long_words."""
    return {"kind": kind, "text": {language: words_of(words)}, "goto": goto}


def words_of(words: str) -> str:
    """The words of a text. Refused: empty, too_long_words."""
    typed = cleaned(words)
    if not typed:
        raise Refused("empty")
    if len(typed) > WORDS:
        raise Refused("too_long_words")
    return typed
