"""The writer of books: what is written reads the same, the same content is written the same, changes stay small."""

import difflib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wabot.flow.events import Json
from wabot.flow.writer import write
from wabot.flow.yaml_file import read

MENUS = sorted((Path(__file__).parents[2] / "menus").glob("*/*.yaml"))
SEEN = st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t", exclude_characters="\ue000\ue001")
TEXTS = st.text(SEEN, max_size=60)
NUMBERS = st.integers(-(10**15), 10**15) | st.decimals(-(10**6), 10**6, places=9).map(float)
VALUES: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | NUMBERS | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=20,
)


def content(source: str) -> Json:
    file = read("a.yaml", source)
    assert not file.mistakes, file.mistakes
    return file.content


def _names(known: Json) -> list[str]:
    nodes = known.get("nodes") if isinstance(known, dict) else None
    return list(nodes) if isinstance(nodes, dict) else []


@pytest.mark.parametrize("path", MENUS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_every_menu_reads_the_same_after_it_was_written(path: Path) -> None:
    known = content(path.read_text(encoding="utf-8"))
    assert isinstance(known, dict)
    written = write(known)
    again = content(written)
    assert again == known
    assert _names(again) == _names(known), "nodes keep their order"
    assert write(again) == written, "one form for one content"


@settings(max_examples=300)
@given(st.dictionaries(TEXTS, VALUES, max_size=5))
def test_whatever_stands_in_a_file_comes_back(known: dict[str, Json]) -> None:
    assert content(write(known)) == known


@given(st.dictionaries(TEXTS, VALUES, max_size=5))
def test_nodes_come_back(known: dict[str, Json]) -> None:
    assert content(write({"nodes": known})) == {"nodes": known}


def test_one_text_more_is_one_line_more() -> None:
    options: list[Json] = [{"key": f"o{n}", "text": {"en": f"Line {n}"}, "goto": "home"} for n in range(3)]
    before = write({"nodes": {"home": {"kind": "menu", "text": {"en": "Hello"}, "options": options[:2]}}})
    after = write({"nodes": {"home": {"options": options, "text": {"en": "Hello"}, "kind": "menu"}}})
    changed = [line for line in difflib.ndiff(before.splitlines(), after.splitlines()) if line[0] in "+-"]
    assert changed == ['+       - {key: o2, text: {en: "Line 2"}, goto: home}']


def test_several_lines_are_written_as_they_are_read() -> None:
    assert write({"nodes": {"a": {"kind": "end", "text": {"en": "One.\n\n  Two: 2"}}}}) == (
        "nodes:\n  a:\n    kind: end\n    text:\n      en: |-\n        One.\n\n          Two: 2\n"
    )
