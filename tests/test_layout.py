"""Facts about the tree that a tired eye misses."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from wabot.core.languages import NAMES

ROOT = Path(__file__).parent.parent
TOP = {
    "wabot", "menus", "locales", "data", "tests", "docs", "bench",
    "config.toml", "pyproject.toml", "constraints.txt", "Procfile", "README.md", "LICENSE", "CHANGELOG.md", "Makefile",
}  # fmt: skip
LANGUAGES = tuple(NAMES)
FILE_LINES = 300
FUNCTION_LINES = 25
BANNED = {"manager", "helper", "helpers", "util", "utils", "data", "info", "process", "handle", "misc"}
CODE = sorted((ROOT / "wabot").rglob("*.py"))
ALL = sorted(file for folder in ("wabot", "tests", "bench") for file in (ROOT / folder).rglob("*.py"))
MIGRATIONS = ROOT / "wabot" / "storage" / "migrations" / "versions"  # written by Alembic, never edited again


def name_of(file: Path) -> str:
    return str(file.relative_to(ROOT))


def functions(file: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def body_lines(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    body = function.body[1:] if ast.get_docstring(function) else function.body
    return (body[-1].end_lineno or 0) - body[0].lineno + 1 if body else 0


def test_no_file_is_longer_than_its_budget() -> None:
    long = {
        name_of(file): len(file.read_text(encoding="utf-8").splitlines())
        for file in ALL
        if MIGRATIONS not in file.parents
    }
    assert {name: lines for name, lines in long.items() if lines > FILE_LINES} == {}


def test_no_function_is_longer_than_its_budget() -> None:
    ours = [file for file in CODE if MIGRATIONS not in file.parents]
    long = {f"{name_of(file)}:{one.lineno} {one.name}": body_lines(one) for file in ours for one in functions(file)}
    assert {name: lines for name, lines in long.items() if lines > FUNCTION_LINES} == {}


def test_no_note_to_self_is_left() -> None:
    note = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b|NotImplementedError")
    found = [name_of(file) for file in ALL if file != Path(__file__) and note.search(file.read_text(encoding="utf-8"))]
    assert found == []


def test_names_say_what_a_thing_is() -> None:
    words = re.compile(r"[A-Z]?[a-z]+")
    classes = [
        (name_of(file), node.name)
        for file in CODE
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    ]
    modules = [(name_of(file), file.stem) for file in CODE]
    assert [pair for pair in classes + modules if BANNED & {word.lower() for word in words.findall(pair[1])}] == []


def test_tests_neither_wait_nor_patch() -> None:
    forbidden = re.compile(r"time\.sleep\(|asyncio\.sleep\([^0)]|monkeypatch|mock\.patch|mocker\.|from unittest")
    # Servers of a fleet are frozen and cut off for seconds of real time: nobody can move the clocks of them all.
    real = ROOT / "tests" / "faults" / "fleet"
    tests = [file for file in (ROOT / "tests").rglob("*.py") if file != Path(__file__) and real not in file.parents]
    assert [name_of(file) for file in tests if forbidden.search(file.read_text(encoding="utf-8"))] == []


def test_every_text_file_exists_in_every_language() -> None:
    found = {tag: {file.name for file in (ROOT / "locales" / tag).glob("*.ftl")} for tag in LANGUAGES}
    assert found["en"] != set()
    assert {tag: files for tag, files in found.items() if files != found["en"]} == {}


def test_the_top_level_is_as_agreed() -> None:
    shown = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    assert shown - TOP - {"dist"} == set()


@pytest.mark.parametrize(
    "name", ["wabot", "menus", "locales", "config.toml", "Procfile", "LICENSE", ".ci/run", "Makefile"]
)
def test_what_users_and_hosts_rely_on_is_there(name: str) -> None:
    assert (ROOT / name).exists()
