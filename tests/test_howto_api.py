"""docs/howto/use-the-api.md does what it shows: every curl line is run."""

import asyncio
import os
import re
import shutil
from pathlib import Path

import pytest

from tests.api.house import house

PAGE = (Path(__file__).parent.parent / "docs" / "howto" / "use-the-api.md").read_text(encoding="utf-8")
SHOWN = re.findall(r"^\$ (curl .*)\n(.*)$", PAGE, re.MULTILINE)


@pytest.mark.skipif(shutil.which("curl") is None, reason="curl is not installed")
async def test_every_line_answers_as_shown(tmp_path: Path) -> None:
    assert len(SHOWN) == 7
    async with house(tmp_path) as home:
        names = {"WABOT": home.app.address, "KEY": await home.key()}
        for line, shown in SHOWN:
            running = await asyncio.create_subprocess_exec(
                "bash",
                "-c",
                line,
                env={"PATH": os.defpath, **names},
                stdout=asyncio.subprocess.PIPE,
            )
            told, _ = await running.communicate()
            await home.app.quiet()
            wanted = ".*".join(re.escape(part) for part in shown.split("…"))
            assert re.fullmatch(wanted, told.decode()), (line, told.decode())
