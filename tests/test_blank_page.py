"""The page about blank: the chat it shows is played."""

import re
from pathlib import Path

import pytest

from tests.test_docs import play, steps
from wabot.flow.limits import FILES, FLOW_BYTES, NODES
from wabot.services.flows.limits import MAX_OPTIONS

PAGE = (Path(__file__).parent.parent / "docs" / "templates" / "blank.md").read_text(encoding="utf-8")


@pytest.mark.slow
def test_the_chat_on_the_page_is_true(tmp_path: Path) -> None:
    shown = re.findall(r"^```text chat\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    script = [step for block in shown for step in (*steps(block.splitlines()), "/advance 2m")]  # nobody types so fast
    assert sum(line.startswith("/expect") for line in script) > 30
    played = play(script, tmp_path)
    assert (played.returncode, played.stderr) == (0, ""), played.stdout


def test_the_limits_are_those_of_wabot() -> None:
    told = f"{FILES} flows, {NODES} steps in all, {FLOW_BYTES // 1024} KB a file, {MAX_OPTIONS} choices"
    assert told in PAGE
