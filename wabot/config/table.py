"""Writes the keys down for people: as the commented config.toml and as the table of the README."""

import json
from collections.abc import Iterator
from pathlib import Path

from pydantic import SecretStr
from pydantic.fields import FieldInfo

from wabot.config import names, providers
from wabot.config.loading import keys
from wabot.config.sections import Config
from wabot.config.values import read_duration, spell_duration

_INTRODUCTION = """\
# wabot's configuration. Each line shows a key with its default: take the # away and change it.
# Environment variables win over this file: README.md lists their names.
# Durations are written 30s, 5m, 12h or 7d.
"""


def as_toml() -> str:
    """config.toml as it ships: every key, explained, at its default."""
    lines = [_INTRODUCTION]
    section: names.Path = ()
    for path in keys():
        if path[:-1] != section:
            lines += _heading(path[0], section)
            section = path[:-1]
        lines.append(f"#{path[-1]} = {_default(path)}  # {_description(path)}")
    return "\n".join(lines) + "\n"


def _heading(name: str, before: names.Path) -> list[str]:
    if name in providers.TABLES:
        return ["", f"# {providers.title(name)}", f"[{name}]"]
    kind = type(getattr(Config(), name))
    same = before and kind is type(getattr(Config(), before[0]))
    return ([] if same else ["", f"# {kind.__doc__}"]) + [f"[{name}]"]


def as_markdown() -> str:
    """The table of the README."""
    return "\n".join(_rows()) + "\n"


def _rows() -> Iterator[str]:
    yield "| key | environment | default | meaning |"
    yield "|---|---|---|---|"
    for path in keys():
        yield f"| `{'.'.join(path)}` | `{names.variable(path)}` | `{_default(path)}` | {_description(path)} |"


def _description(path: names.Path) -> str | None:
    return providers.description(path) if path[0] in providers.TABLES else _field(path).description


def _field(path: names.Path) -> FieldInfo:
    fields = Config.model_fields
    return fields[path[0]] if len(path) == 1 else type(fields[path[0]].default).model_fields[path[1]]


def _default(path: names.Path) -> str:
    if path[0] in providers.TABLES:
        return json.dumps(providers.default(path))
    field = _field(path)
    value = field.default
    if isinstance(value, SecretStr):
        return '""'
    if read_duration.__name__ in f"{field.annotation} {field.metadata}":
        spelt = [spell_duration(one) for one in value] if isinstance(value, tuple) else spell_duration(value)
        return json.dumps(spelt)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key} = {json.dumps(inner)}" for key, inner in value.items()) + "}"
    return json.dumps(str(value) if isinstance(value, Path) else value)
