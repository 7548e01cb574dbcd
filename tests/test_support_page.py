"""The chats on the page of the support template are played as they stand there."""

from pathlib import Path

import pytest

from tests.test_docs import ROOT, chat_is_true

PAGE = (ROOT / "docs" / "templates" / "support.md").read_text(encoding="utf-8")


@pytest.mark.slow
def test_the_chats_on_the_page_are_true(tmp_path: Path) -> None:
    chat_is_true(PAGE, tmp_path)
