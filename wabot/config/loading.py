"""Reads config.toml and the environment; every mistake is named with where it stands and the nearest right word."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails
from rapidfuzz import fuzz, process

from wabot.config import names, providers
from wabot.config.section import Section
from wabot.config.sections import Config

_HEADER = re.compile(r"\s*\[\s*([\w.\"-]+)\s*\]")
_KEY = re.compile(r"\s*\"?([\w-]+)\"?\s*[=.]")
_ALIKE = 60  # of 100; less is no use as a suggestion


class ConfigError(Exception):
    """The configuration cannot be used; one sentence a mistake in `mistakes`."""

    def __init__(self, mistakes: list[str]) -> None:
        super().__init__("\n".join(mistakes))
        self.mistakes = mistakes


def load_config(path: Path | None, environ: Mapping[str, str]) -> Config:
    """The configuration of `path` (None: config.toml here, if there is one) under that of `environ`.

    Raises ConfigError. An empty environment variable counts as not given.
    """
    file = path or Path("config.toml")
    text = _read(file, required=path is not None)
    table = _parse(file, text)
    given = _from_environment(environ)
    for key, value in given.items():
        _put(table, key, value)
    _listen_for_host(table, environ)
    providers.gather(table)
    where = _Where(file, text, frozenset(given))
    unknown = [f"{where(path)}: {_unknown(path)}" for path in providers.unknown_keys(table)]
    try:
        config = Config.model_validate(table)
    except ValidationError as error:
        raise ConfigError(unknown + [_sentence(found, where) for found in error.errors(include_url=False)]) from None
    if unknown:
        raise ConfigError(unknown)
    return config


def _read(file: Path, *, required: bool) -> str:
    if not file.exists() and not required:
        return ""
    try:
        return file.read_text(encoding="utf-8")
    except OSError as error:
        raise ConfigError([f"{file}: cannot be read: {error.strerror}"]) from None
    except UnicodeDecodeError:
        raise ConfigError([f"{file}: cannot be read: it is not UTF-8 text"]) from None


def _parse(file: Path, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError([f"{file}: not valid TOML: {error}"]) from None


def _from_environment(environ: Mapping[str, str]) -> dict[names.Path, str]:
    paths = {names.path_of(name): value for name, value in environ.items() if value}
    return {path: value for path, value in paths.items() if path is not None}


def _put(table: dict[str, Any], path: names.Path, value: str) -> None:
    for part in path[:-1]:
        inner = table.get(part)
        table = table.setdefault(part, {}) if not isinstance(inner, str) else {}
    table[path[-1]] = value


def _listen_for_host(table: dict[str, Any], environ: Mapping[str, str]) -> None:
    """A host that sets PORT routes to us from outside; by itself a fresh machine listens to itself only."""
    server = table.setdefault("server", {})
    if isinstance(server, dict) and not server.get("host"):
        server["host"] = "0.0.0.0" if environ.get("PORT") else "127.0.0.1"  # noqa: S104 - see above


class _Where:
    """Finds the place a mistake was made at."""

    def __init__(self, file: Path, text: str, given: frozenset[names.Path]) -> None:
        self._file, self._text, self._given = file, text, given

    def __call__(self, path: names.Path) -> str:
        """The environment variable, or file and line."""
        for length in range(len(path), 0, -1):
            if path[:length] in self._given:
                return names.variable(path[:length])
        line = self._line(path) or self._line((providers.PROVIDERS, *path))
        return f"{self._file}:{line}" if line else str(self._file)

    def _line(self, path: names.Path) -> int | None:
        section: names.Path = ()
        for number, line in enumerate(self._text.splitlines(), 1):
            if header := _HEADER.match(line):
                section = here = tuple(header[1].replace('"', "").split("."))
            elif key := _KEY.match(line):
                here = (*section, key[1])
            else:
                continue
            if here in (path, path[:2]):
                return number
        return None


def _sentence(error: ErrorDetails, where: _Where) -> str:
    path = tuple(str(part) for part in error["loc"])
    path = path[1:] if path[0] == providers.PROVIDERS and len(path) > 1 else path
    if error["type"] == "extra_forbidden":
        return f"{where(path)}: {_unknown(path)}"
    if error["type"] in ("model_type", "model_attributes_type"):
        return f"{where(path)}: {path[-1]!r} is a table: write [{path[-1]}] and its keys below"
    words = error["msg"].removeprefix("Value error, ")
    return f"{where(path)}: {'.'.join(path)}: {words[0].lower()}{words[1:]}"


def _unknown(path: names.Path) -> str:
    parent, key = path[:-1], path[-1]
    place = f"key {key!r} in [{'.'.join(parent)}]" if parent else f"key {key!r}"
    nearest = _nearest(key, parent)
    return f"unknown {place}" + (f"; did you mean {nearest}?" if nearest else "")


def _nearest(key: str, parent: names.Path) -> str:
    """The likeliest right word: in the same table first, then anywhere."""
    here = [path for path in keys() if path[:-1] == parent] + ([] if parent else [(name,) for name in _tables()])
    paths = here + keys()
    found = process.extractOne(key, [path[-1] for path in paths], scorer=fuzz.ratio, score_cutoff=_ALIKE)
    if not found:
        return ""
    path = paths[found[2]]
    return repr(path[-1]) if path in here else f"{path[-1]!r} in [{path[0]}]"


def _tables() -> list[str]:
    sections = [name for name, field in Config.model_fields.items() if isinstance(field.default, Section)]
    return [*sections, *providers.TABLES]


def keys() -> list[names.Path]:
    """Every key there is, in the order of the file."""
    found: list[names.Path] = []
    for name, field in Config.model_fields.items():
        if name == providers.PROVIDERS:
            continue
        inner = type(field.default).model_fields if isinstance(field.default, Section) else None
        found += [(name,)] if inner is None else [(name, key) for key in inner]
    return found + providers.keys()
