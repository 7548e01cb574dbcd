"""`wabot replay`: recorded conversations played again, and what is said differently now."""

import os
import tempfile
from pathlib import Path

from wabot.bootstrap import CannotStart, build_app
from wabot.commands.configured import complain, say
from wabot.commands.simulate import find_book, read_text
from wabot.config import load_config, shipped
from wabot.core.clock import Instant, MovableClock
from wabot.flow.book import Book
from wabot.flow.mistakes import BookError
from wabot.flow.played import Difference, Unplayable, differences, play
from wabot.flow.texts import Texts
from wabot.logs import configure_logs
from wabot.terminal import ScriptError
from wabot.testing.recorded import replay

START = Instant(1_795_240_800_000)
"""2026-11-21 09:00 in Nairobi: when recorded chats with a whole wabot begin."""
ALONE = {"PORT": "0", "HOST": "127.0.0.1", "WABOT_PLATFORM__DEMO": "no"}
"""All of the configuration: nothing of an installation that is here is used, nor its providers."""


async def run_replay(files: tuple[str, ...], flow: str, update: bool) -> int:  # noqa: FBT001 - as click passes it
    """Play each file; 0 where all is said as it was, 1 where something differs or cannot be played."""
    texts, status = Texts.load(shipped("locales")), 0
    for name in files:
        place = Path(name)
        try:
            recorded = read_text(place)
            played = await _played(place, recorded, flow, texts)
        except (Unplayable, ScriptError, BookError, CannotStart, OSError) as error:
            complain(f"{name}: {error}")
            status = 1
            continue
        if update:
            place.write_text(played, encoding="utf-8")
            say(f"{name}: written anew")
            continue
        found = differences(recorded, played)
        for difference in found:
            say(_words(name, difference))
        status = 1 if found else status
        say(f"{name}: {'differs' if found else 'as recorded'}")
    return status


async def _played(place: Path, recorded: str, flow: str, texts: Texts) -> str:
    if not any(line.startswith("/flow ") for line in recorded.splitlines()):
        return await _with_everything(place)

    def find(name: str) -> Book:
        beside = place.parent / name
        return find_book(flow or (str(beside) if beside.exists() else name), texts)

    return play(recorded, find)


async def _with_everything(place: Path) -> str:
    """A chat with a whole wabot, on an empty database in a temporary folder."""
    with tempfile.TemporaryDirectory(prefix="wabot-") as folder:
        config = load_config(Path(os.devnull), {**ALONE, "WABOT_DATA_DIR": folder})
        configure_logs(config.log, Path(folder) / "wabot.log")
        app = build_app(config, MovableClock(START, frozen=True))
        try:
            await app.start()
            return (await replay(place, app, app.forget)).played
        finally:
            await app.stop()


def _words(name: str, difference: Difference) -> str:
    return f"{name}:{difference.line}\n{difference.recorded}\n  but now:\n{difference.played}\n"
