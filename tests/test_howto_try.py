"""docs/howto/try-a-flow.md does what it shows."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = (Path(__file__).parent.parent / "docs" / "howto" / "try-a-flow.md").read_text(encoding="utf-8")
FILES = re.findall(r"^```(?:yaml|text) (\S+)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)
SESSIONS = re.findall(r"^```console\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


@pytest.mark.slow
def test_the_page_is_true(tmp_path: Path) -> None:
    assert {name for name, _ in FILES} == {"bakery.yaml", "bread.chat"}
    for name, content in FILES:
        (tmp_path / name).write_text(content, encoding="utf-8")
    commands = [part for session in SESSIONS for part in re.split(r"^\$ ", session, flags=re.MULTILINE) if part]
    assert len(commands) == 4
    for part in commands:
        command, _, shown = part.partition("\n")
        assert _run(command, tmp_path) == shown, command


def _run(command: str, folder: Path) -> str:
    ours = command.replace("wabot ", f"{shlex.quote(sys.executable)} -m wabot ", 1)
    ran = subprocess.run(["bash", "-c", ours], capture_output=True, text=True, timeout=60, cwd=folder, check=False)
    assert ran.stderr == "", command
    assert ran.returncode == (1 if "differs" in ran.stdout else 0), command
    return ran.stdout
