"""Plays every recorded chat; `--update-chats` writes them anew."""

from pathlib import Path

import pytest

from tests.chats.conftest import StartApp
from wabot.testing.recorded import replay

CHATS = sorted(Path(__file__).parent.glob("*.chat"))


def test_there_are_chats() -> None:
    assert CHATS


@pytest.mark.parametrize("path", CHATS, ids=lambda path: path.stem)
async def test_chat(path: Path, start_app: StartApp, request: pytest.FixtureRequest) -> None:
    app = await start_app()
    result = await replay(path, app, app.forget)
    if request.config.getoption("--update-chats"):
        path.write_text(result.played, encoding="utf-8")
        return
    assert result.played.splitlines() == result.recorded.splitlines()
