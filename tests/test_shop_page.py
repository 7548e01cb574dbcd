"""The page about the shop: the chat it shows is played, and its table of settings is held against the settings."""

import re
from pathlib import Path

import pytest

from tests.test_docs import ROOT, chat_is_true
from wabot.services.setting_keys import KEYS

PAGE = (ROOT / "docs" / "templates" / "shop.md").read_text(encoding="utf-8")


@pytest.mark.slow
def test_the_chat_on_the_page_is_true(tmp_path: Path) -> None:
    (table,) = re.findall(r"^```csv\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    (tmp_path / "products.csv").write_text(table, encoding="utf-8")
    chat_is_true(PAGE, tmp_path)


def test_the_table_of_settings_is_whole() -> None:
    rows = dict(re.findall(r"^\| `(shop_\w+)` \| *([^`|]*?) *\|", PAGE.partition("## Rules")[2], re.MULTILINE))
    assert rows == {key.name: key.default for key in KEYS.values() if key.name.startswith("shop_")}
