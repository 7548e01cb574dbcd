"""The chats on the page of the support template are played as they stand there."""

import re
from pathlib import Path

import pytest

from tests.test_docs import ROOT, play, steps

PAGE = (ROOT / "docs" / "templates" / "support.md").read_text(encoding="utf-8")


@pytest.mark.slow
def test_the_chats_on_the_page_are_true(tmp_path: Path) -> None:
    chats = re.findall(r"^```text chat\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
    script = [step for chat in chats for step in steps(chat.splitlines())]
    assert sum(line.startswith("/expect") for line in script) > 30
    played = play(script, tmp_path)
    assert (played.returncode, played.stderr) == (0, ""), played.stdout
