"""The types of the fields of a book: durations, conditions, texts and names, each refusing nonsense in a sentence."""

import re
from typing import TYPE_CHECKING, Annotated, Any

import re2
from pydantic import BaseModel, ConfigDict, PlainValidator, StringConstraints

from wabot.core.clock import DAY, HOUR, MINUTE, SECOND
from wabot.flow.events import Json
from wabot.flow.expr import Condition
from wabot.flow.limits import LANGUAGES, NAME, PATTERN, PATTERN_MEMORY, WAIT
from wabot.flow.texts import Text

_DURATION = re.compile(r"(\d{1,6})(s|m|h|d)")
_UNITS = {"s": SECOND, "m": MINUTE, "h": HOUR, "d": DAY}
_KEY = re.compile(r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*")


class Model(BaseModel):
    """Part of a book as it stands in the file: nothing unknown, nothing changed later."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True, populate_by_name=True)


def read_duration(value: Any) -> int:
    """`30s`, `5m`, `2h` or `30d` in milliseconds."""
    match = _DURATION.fullmatch(value) if isinstance(value, str) else None
    if match is None:
        raise ValueError("a duration is written 30s, 5m, 2h or 30d")
    length = int(match[1]) * _UNITS[match[2]]
    if length > WAIT:
        raise ValueError(f"nobody waits longer than {WAIT // DAY}d")
    return length


def _read_condition(value: Any) -> Condition:
    if not isinstance(value, str):
        raise ValueError("a condition is written as text, such as \"role == 'admin'\"")
    return Condition(value)


def _read_text(value: Any) -> Text:
    if isinstance(value, str) and _KEY.fullmatch(value):
        return Text(value)
    if isinstance(value, dict) and 0 < len(value) <= LANGUAGES and all(isinstance(one, str) for one in value.values()):
        return Text(inline=value)
    raise ValueError('a text is a key (some-key) or words by language ({en: "…", sw: "…"})')


def _read_wait(value: Any) -> int | str:
    return value if isinstance(value, str) and value.startswith("{{") else read_duration(value)


def _read_pattern(value: Any) -> Any:
    """A compiled RE2 pattern: linear time, whatever people type."""
    if len(str(value)) > PATTERN:
        raise ValueError(f"a regular expression is at most {PATTERN} characters")
    options = re2.Options()
    options.max_mem = PATTERN_MEMORY
    options.log_errors = False
    options.case_sensitive = False
    try:
        return re2.compile(str(value), options)
    except re2.error as error:
        reason = error.args[0].decode() if isinstance(error.args[0], bytes) else error
        raise ValueError(f"not a regular expression: {reason}") from None


Duration = Annotated[int, PlainValidator(read_duration)]
Wait = Annotated[int | str, PlainValidator(_read_wait)]
When = Annotated[Condition, PlainValidator(_read_condition)]
TextField = Annotated[Text, PlainValidator(_read_text)]
Pattern = Annotated[Any, PlainValidator(_read_pattern)]
Slot = Annotated[str, StringConstraints(pattern=r"^[a-z_][a-z0-9_]*$", max_length=NAME)]
Name = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=NAME)]

if TYPE_CHECKING:
    Value = Json
else:
    Value = Any  # pydantic cannot follow a type that contains itself; YAML can bring nothing else than JSON
