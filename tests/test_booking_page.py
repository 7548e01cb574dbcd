"""The page about booking: the chat it shows is played, and its table of settings is held against the settings."""

import re
from pathlib import Path

import pytest

from tests.test_docs import chat_is_true
from wabot.actions.load import load_actions
from wabot.services.booking.terms import KEYS
from wabot.services.setting_keys import KEYS as ALL

PAGE = (Path(__file__).parent.parent / "docs" / "templates" / "booking.md").read_text(encoding="utf-8")


@pytest.mark.slow
def test_the_chat_on_the_page_is_true(tmp_path: Path) -> None:
    chat_is_true(PAGE, tmp_path)


def test_the_table_of_settings_is_whole() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \| `?([^`|]+?)`? \|", PAGE.partition("## Rules")[2], re.MULTILINE))
    assert tuple(rows) == KEYS
    numbers = {name: default for name, default in rows.items() if default.isdigit()}
    assert numbers == {name: ALL[name].default for name in numbers}
    assert len(numbers) == 6


def test_the_table_of_actions_is_whole() -> None:
    rows = re.findall(r"^\| `(booking\.\w+)` \|[^|]*\| ([^|]+) \|", PAGE, re.MULTILINE)
    shown = {name: frozenset(re.findall(r"`(\w+)`", outcomes)) for name, outcomes in rows}
    assert shown == {name: found for name, found in load_actions().for_flows().items() if name.startswith("booking.")}
