"""What a flow takes from the answer of another server: values by path, each of the type the flow expects."""

from collections.abc import Callable, Mapping
from datetime import date

from wabot.core import money as moneys
from wabot.core import phone as phones
from wabot.core.money import BadMoney
from wabot.core.phone import BadPhone
from wabot.flow import values
from wabot.flow.board import LABEL_CUT
from wabot.flow.events import Json
from wabot.flow.limits import LIST_TAKEN, TEXT_OUT
from wabot.flow.numbers import read_number
from wabot.flow.state import Scene


class BadTake(ValueError):
    """A value is there and is not of the type the flow expects; the slot's name."""


def take(answer: Json, wanted: Mapping[str, Mapping[str, str]], scene: Scene) -> dict[str, Json]:
    """The slots; one whose path leads nowhere is None. `wanted`: {slot: {path, type, key, label}}. Raises BadTake."""
    found: dict[str, Json] = {}
    for slot, one in wanted.items():
        raw = at_path(answer, one["path"])
        found[slot] = None if raw is None else _READERS[one["type"]](raw, one, scene)
        if raw is not None and found[slot] is None:
            raise BadTake(slot)
    return found


def at_path(answer: Json, path: str) -> Json:
    """What stands at `a.b.0.c`; None where nothing does. The empty path is the whole answer."""
    for part in path.split(".") if path else ():
        if isinstance(answer, dict):
            answer = answer.get(part)
        elif isinstance(answer, list) and part.isascii() and part.isdigit() and int(part) < len(answer):
            answer = answer[int(part)]
        else:
            return None
    return answer


def _text(raw: Json, _one: Mapping[str, str], _scene: Scene) -> Json:
    if isinstance(raw, bool) or not isinstance(raw, str | int | float):
        return None
    return str(raw)[:TEXT_OUT]


def _number(raw: Json, _one: Mapping[str, str], _scene: Scene) -> Json:
    if isinstance(raw, bool):
        return None
    return raw if isinstance(raw, int | float) else read_number(raw) if isinstance(raw, str) else None


def _money(raw: Json, _one: Mapping[str, str], scene: Scene) -> Json:
    """In major units of the tenant's currency."""
    if isinstance(raw, bool) or not isinstance(raw, str | int | float):
        return None
    amount = moneys.parse(str(raw), scene.currency)
    return None if isinstance(amount, BadMoney) else values.money(amount)


def _phone(raw: Json, _one: Mapping[str, str], scene: Scene) -> Json:
    if isinstance(raw, bool) or not isinstance(raw, str | int):
        return None
    digits = phones.parse(str(raw), scene.country, any_country=True)
    return None if isinstance(digits, BadPhone) else values.phone(digits)


def _date(raw: Json, _one: Mapping[str, str], scene: Scene) -> Json:
    """`2026-11-21`, alone or before a time."""
    try:
        return values.date(date.fromisoformat(raw[:10]).isoformat()) if isinstance(raw, str) else None
    except ValueError:
        return None


def _boolean(raw: Json, _one: Mapping[str, str], _scene: Scene) -> Json:
    return raw if isinstance(raw, bool) else None


def _list(raw: Json, one: Mapping[str, str], scene: Scene) -> Json:
    """Lines of a menu: {key, label} each."""
    if not isinstance(raw, list):
        return None
    lines: list[Json] = []
    for item in raw[:LIST_TAKEN]:
        key = _text(at_path(item, one.get("key", "")), one, scene)
        label = _text(at_path(item, one.get("label", "") or one.get("key", "")), one, scene)
        if not isinstance(key, str) or not isinstance(label, str):
            return None
        lines.append({"key": key[:LABEL_CUT], "label": label[:LABEL_CUT]})
    return lines


_READERS: Mapping[str, Callable[[Json, Mapping[str, str], Scene], Json]] = {
    "text": _text,
    "number": _number,
    "money": _money,
    "phone": _phone,
    "date": _date,
    "boolean": _boolean,
    "list": _list,
}
