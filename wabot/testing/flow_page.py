"""The tables of docs/howto/write-a-flow.md: `python -m wabot.testing.flow_page` prints them.

What a field is called, whether it is needed and what it is without are read from the models; what it means is written
here, and a test misses the meaning of a field that was added.
"""

import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic.fields import FieldInfo

from wabot.core.clock import DAY, HOUR, MINUTE, SECOND
from wabot.flow import limits
from wabot.flow.fields import Model
from wabot.flow.menu_file import CommandLine, Header, Trigger
from wabot.flow.nodes import KINDS
from wabot.flow.nodes.ai import Wanted
from wabot.flow.nodes.call import Taken
from wabot.flow.nodes.menu import Option
from wabot.flow.nodes.remind import Abandon, Question, Reminder
from wabot.flow.nodes.simple import Attachment, Case
from wabot.testing.flow_meanings import MEANINGS

PARTS: tuple[type[Model], ...] = (Option, Case, Attachment, Taken, Wanted, Reminder, Abandon)
_LIMIT = re.compile(r"^([A-Z_, ]+) = .*?  # (.+)$", re.MULTILINE)
_DURATIONS = {"FORGOTTEN", "WAIT", "CALL_WAIT"}


def fields_of(model: type[Model]) -> Mapping[str, FieldInfo]:
    """The fields as a file writes them, without `kind`."""
    named = {field.alias or name: field for name, field in model.model_fields.items()}
    own = {name: field for name, field in named.items() if name != "kind" or model in PARTS}
    shared = own.keys() & Question.model_fields.keys()
    return {name: own[name] for name in sorted(own, key=lambda name: name in shared)}  # what all questions have, last


def table(model: type[Model]) -> str:
    """One row a field: its name, what it is without, what it means."""
    rows = ["| field | without it | what it is |", "|---|---|---|"]
    for name, field in fields_of(model).items():
        rows.append(f"| `{name}` | {_default(field)} | {MEANINGS[model][name]} |")
    return "\n".join(rows)


def limits_table() -> str:
    """Every limit of wabot/flow/limits.py with its reason."""
    rows = ["| limit | is | reason |", "|---|---|---|"]
    written = Path(limits.__file__).read_text(encoding="utf-8")
    for names, reason in _LIMIT.findall(written):
        values = [_value(name.strip(), getattr(limits, name.strip())) for name in names.split(",")]
        rows.append(f"| `{names}` | {', '.join(values)} | {reason[0].upper()}{reason[1:]} |")
    return "\n".join(rows)


def tables() -> Iterator[tuple[str, str]]:
    """Every table by the name of its place on the page."""
    yield "header", table(Header)
    yield "trigger", table(Trigger)
    yield "command", table(CommandLine)
    for kind, model in KINDS.items():
        yield kind, table(model)
    for part in PARTS:
        yield part.__name__.lower(), table(part)
    yield "limits", limits_table()


def filled(page: str) -> str:
    """The page with every table between `<!-- table: NAME -->` and `<!-- /table -->` as it is now."""
    for name, rows in tables():
        place = re.compile(rf"(<!-- table: {name} -->\n).*?(<!-- /table -->)", re.DOTALL)
        page = place.sub(lambda found, rows=rows: f"{found[1]}{rows}\n{found[2]}", page)  # type: ignore[misc]
    return page


def _default(field: FieldInfo) -> str:
    if field.is_required():
        return "**needed**"
    value: Any = field.get_default(call_default_factory=True)
    if value in (None, "", [], {}):
        return "–"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return _length(value) if field.alias is None and isinstance(value, int) and value >= SECOND else f"{value}"


def _value(name: str, value: int | tuple[str, ...]) -> str:
    if isinstance(value, tuple):
        return ", ".join(f"`{one}`" for one in value)
    if name in _DURATIONS:
        return _length(value)
    return f"{value // 1024} KiB" if value >= 16 * 1024 else f"{value:,}"


def _length(ms: int) -> str:
    for unit, size in (("d", DAY), ("h", HOUR), ("m", MINUTE), ("s", SECOND)):
        if ms % size == 0:
            return f"{ms // size}{unit}"
    return f"{ms} ms"


if __name__ == "__main__":
    for page in sys.argv[1:]:
        place = Path(page)
        place.write_text(filled(place.read_text(encoding="utf-8")), encoding="utf-8")
