"""The page about internet accounts: the chats it shows are played."""

from pathlib import Path

import pytest

from tests.test_docs import chat_is_true

PAGE = (Path(__file__).parent.parent / "docs" / "templates" / "ppp.md").read_text(encoding="utf-8")


@pytest.mark.slow
def test_the_chats_on_the_page_are_true(tmp_path: Path) -> None:
    chat_is_true(PAGE, tmp_path, least=20)
