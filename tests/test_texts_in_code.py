"""Every text that code names by a literal key exists, in every complete language."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from wabot.flow.texts import COMPLETE, Texts

ROOT = Path(__file__).parent.parent
PLACE_OF_KEY = {"to_contact": 3, "to_phone": 3, "to_owners": 2, "to_staff": 1, "say": 0, "text": 0}


def _keys() -> Iterator[tuple[str, str]]:
    for file in sorted((ROOT / "wabot").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            place = PLACE_OF_KEY.get(name)
            if place is None or len(node.args) <= place:
                continue
            key = node.args[place]
            if isinstance(key, ast.Constant) and isinstance(key.value, str) and _is_key(key.value):
                yield str(file.relative_to(ROOT)), key.value


def _is_key(words: str) -> bool:
    return "-" in words and " " not in words


@pytest.mark.parametrize("language", COMPLETE)
def test_texts_named_in_code_exist(language: str) -> None:
    known = Texts.load(ROOT / "locales").languages[language].entries
    named = list(_keys())
    assert len(named) > 20, "the search finds nothing any more"
    assert [(file, key) for file, key in named if key not in known] == []
