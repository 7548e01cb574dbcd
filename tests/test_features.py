"""The table of features: every capability has a row, and every row names the tests that prove it."""

import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
PAGE = (TESTS.parent / "docs" / "features.md").read_text(encoding="utf-8")
PROMISED = {"T": 12, "S": 11, "M": 8, "F": 9, "C": 5, "P": 5, "W": 2, "A": 2, "N": 3, "X": 5, "O": 4, "L": 1}
"""How many capabilities there are of each letter, numbered from 1."""
IDS = [f"{letter}{number}" for letter, last in PROMISED.items() for number in range(1, last + 1)]
ROWS = [
    [cell.strip() for cell in row.split(" | ")] for row in re.findall(r"^\| ([A-Z]\d+ \| .*) \|$", PAGE, re.MULTILINE)
]


def test_every_capability_has_one_row() -> None:
    assert sorted(row[0] for row in ROWS) == sorted(IDS)


@pytest.mark.parametrize("row", ROWS, ids=[row[0] for row in ROWS])
def test_a_row_says_how_it_stands_and_names_tests_that_are_there(row: list[str]) -> None:
    _, what, state, proofs = row
    named = re.findall(r"`([^`]+)`", proofs)
    assert what
    assert state.partition(":")[0].partition(",")[0] in {"today", "partly", "later"}
    assert named
    assert proofs == ", ".join(f"`{name}`" for name in named)
    assert [name for name in named if not _is_there(name)] == []


def _is_there(name: str) -> bool:
    folder, _, number = name.partition("/")
    if folder == "chats" and number.isdigit():
        return len(list((TESTS / "chats").glob(f"{number}_*.chat"))) == 1
    return (TESTS / name).is_file()
