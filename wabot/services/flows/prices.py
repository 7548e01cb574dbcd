"""What flows sell and for how much; a price that is changed is changed in the words that name it as well."""

import re
from collections.abc import Iterator, Mapping

from wabot.core.errors import Refused
from wabot.core.money import SIGNS, Money, exponent
from wabot.flow.events import Json
from wabot.flow.nodes.run import written_price
from wabot.services.flows.desk import Edit
from wabot.services.flows.edits import touched
from wabot.services.flows.sheet import Node, Path, Sheet, get, put

PRICE = ("args", "price")


def sold(sheet: Sheet) -> Iterator[tuple[str, Node]]:
    """Every step that asks for money for something of the owner's own."""
    for file in sheet.flows():
        for name, node in sheet.steps(file).items():
            if node.get("kind") == "pay" and get(node, ("args", "ware")) == "sale":
                yield name, node


def set_price(step: str, price: Money) -> Edit:
    """Another price. Slot `also`: in how many texts it stood and was changed; `left`: in how many it may stand for
    something else that costs the same, and was left. Refused: gone, no_price."""

    def edit(sheet: Sheet) -> Mapping[str, Json]:
        node = touched(sheet, step)
        old = written_price(get(node, PRICE))
        if not isinstance(get(node, ("args",)), dict):
            raise Refused("gone")
        if price.minor <= 0:
            raise Refused("no_price")
        put(node, PRICE, str(price))
        if old is None or old == price:
            return {"also": 0, "left": 0}
        named = list(_naming(sheet, old))
        count = len({(name, path[:-1]) for name, path, _ in named})  # a text counts once, in however many languages
        if any(written_price(get(other, PRICE)) == old for _, other in sold(sheet)):
            return {"also": 0, "left": count}
        for name, path, words in named:
            sheet.point(name, path, _pattern(old).sub(lambda found: _put(found, price), words))
        return {"also": count, "left": 0}

    return edit


def _naming(sheet: Sheet, price: Money) -> Iterator[tuple[str, Path, str]]:
    """Every text that names a price: the step, where in it, and the words."""
    pattern = _pattern(price)
    for name in sheet.names():
        found = sheet.find(name)
        for path, words in _words(found[1] if found else {}, ()):
            if pattern.search(words):
                yield name, path, words


def _words(part: Json, path: Path) -> Iterator[tuple[Path, str]]:
    """All that people read in a step: words by language stand two levels below a text."""
    if isinstance(part, dict):
        for name, inner in part.items():
            if name in ("text", "empty", "error", "ask") and isinstance(inner, dict):
                yield from (((*path, name, tag), words) for tag, words in inner.items() if isinstance(words, str))
            elif name != "args":
                yield from _words(inner, (*path, name))
    elif isinstance(part, list):
        for n, inner in enumerate(part):
            yield from _words(inner, (*path, n))


def _pattern(price: Money) -> re.Pattern[str]:
    """The amount beside a sign of its currency, as people write it: `KES 1,500`, `Ksh1500`, `1500 bob`, `1500/=`."""
    places = exponent(price.currency)
    major, minor = divmod(price.minor, 10**places)
    tail = f"\\.{minor:0{places}d}" if minor else f"(?:\\.0{{{places}}})?" if places else ""
    grouped = f"{major:,}".replace(",", "[,.\u00a0\u202f ']?")
    amount = f"{grouped}{tail}"
    signs = "|".join(re.escape(sign) for sign in (price.currency.casefold(), *SIGNS.get(price.currency, ())))
    before = f"(?P<before>(?<![^\\W\\d_])(?:{signs})\\.? ?){amount}(?![\\d]|[.,]\\d)"
    after = f"(?<![\\d.,]){amount}(?P<after> ?(?:{signs})\\b|/[=-])"
    return re.compile(f"{before}|{after}", re.IGNORECASE)


def _put(found: re.Match[str], price: Money) -> str:
    places = exponent(price.currency)
    major, minor = divmod(price.minor, 10**places)
    amount = f"{major:,}" + (f".{minor:0{places}d}" if minor else "")
    return f"{found['before']}{amount}" if found["before"] is not None else f"{amount}{found['after']}"
