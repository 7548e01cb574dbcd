"""`wabot chat`: the terminal phone by itself, with the whole of wabot in the process."""

import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

from pydantic import SecretStr

from wabot.bootstrap import App, CannotStart, build_app
from wabot.commands.configured import complain, read_config, say
from wabot.commands.interactive import talk
from wabot.config import Config
from wabot.core.clock import MovableClock
from wabot.logs import configure_logs
from wabot.terminal import DEMO_ADMIN, ScriptError, TerminalPhone, run_script


async def run_chat(config_file: str | None, fresh: bool, phone: str | None, bot: str) -> int:  # noqa: FBT001
    """Play a script from standard input, or open an interactive phone on a terminal."""
    config = read_config(config_file)
    if config is None:
        return 2
    if not fresh:
        return await _chat(config, phone, bot)
    with tempfile.TemporaryDirectory(prefix="wabot-") as folder:
        return await _chat(_fresh(config, Path(folder)), phone, bot)


async def _chat(config: Config, phone: str | None, bot: str) -> int:
    config = _for_terminal(config)
    configure_logs(config.log, config.data_dir / "wabot.log")
    app = build_app(config, MovableClock())
    try:
        await app.start()
    except CannotStart as error:
        complain(str(error))
        return 1
    try:
        return await _talk(app, phone or f"+{app.first_admin or DEMO_ADMIN}", bot)
    except ScriptError as error:
        complain(str(error))
        return 2
    finally:
        await app.stop()


async def _talk(app: App, phone: str, bot: str) -> int:
    terminal = TerminalPhone(app, say, phone=phone, to=bot)
    if sys.stdin.isatty():
        await talk(terminal, app)
        return 0
    return await run_script(terminal, _lines(), complain)


async def _lines() -> AsyncIterator[str]:
    while line := await asyncio.to_thread(sys.stdin.readline):
        yield line.rstrip("\r\n")


def _fresh(config: Config, folder: Path) -> Config:
    platform = config.platform.model_copy(update={"demo": "no"})
    database = config.database.model_copy(update={"url": SecretStr("")})
    return config.model_copy(update={"data_dir": folder, "platform": platform, "database": database})


def _for_terminal(config: Config) -> Config:
    """Nobody but this process needs to reach it: any free port on this machine, and the sim channel."""
    server = config.server.model_copy(update={"host": "127.0.0.1", "port": 0, "public_url": ""})
    master = config.master.model_copy(update={"channel": "sim"})
    sim = config.sim.model_copy(update={"pairing": "by_itself"})  # `/link by-hand` makes numbers wait
    return config.model_copy(update={"server": server, "master": master, "sim": sim})
