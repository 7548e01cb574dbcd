"""The page about blank: the chat it shows is played."""

from pathlib import Path

import pytest

from tests.test_docs import chat_is_true
from wabot.flow.limits import FILES, FLOW_BYTES, NODES
from wabot.services.flows.limits import MAX_OPTIONS

PAGE = (Path(__file__).parent.parent / "docs" / "templates" / "blank.md").read_text(encoding="utf-8")


@pytest.mark.slow
def test_the_chat_on_the_page_is_true(tmp_path: Path) -> None:
    chat_is_true(PAGE, tmp_path, after=("/advance 2m",))  # nobody types so fast


def test_the_limits_are_those_of_wabot() -> None:
    told = f"{FILES} flows, {NODES} steps in all, {FLOW_BYTES // 1024} KB a file, {MAX_OPTIONS} choices"
    assert told in PAGE
