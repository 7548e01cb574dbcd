"""`wabot run`: serve until told to stop; with the sim channel on a terminal, be a phone as well."""

import asyncio
import signal
import sys
from collections.abc import Coroutine
from typing import Any

from wabot.bootstrap import App, CannotStart, build_app
from wabot.bootstrap.master_link import MasterLink
from wabot.bootstrap.memory import settle_memory
from wabot.commands.configured import complain, read_config, say
from wabot.commands.interactive import talk
from wabot.commands.linking import announce, link_in_terminal
from wabot.config import Config
from wabot.core.clock import MovableClock, SystemClock
from wabot.logs import configure_logs
from wabot.terminal import DEMO_ADMIN, MASTER, TerminalPhone


async def run_service(config_file: str | None) -> int:
    """Serve; returns the exit status."""
    config = read_config(config_file)
    if config is None:
        return 2
    terminal = sys.stdin.isatty() and sys.stdout.isatty()
    phone = terminal and config.master.channel == "sim"
    if phone and config.platform.demo == "ask":
        config = await _offer_demo(config)
    _log(config, terminal=terminal)
    app = build_app(config, MovableClock() if phone else SystemClock())
    _end_at_signals(app)
    try:
        if not await _started(app):
            return 0
        settle_memory()
    except CannotStart as error:
        complain(str(error))
        return 1
    try:
        await _serve(app, terminal=terminal)
    finally:
        await app.stop()
    if app.name_lost.is_set():
        complain(f"Another wabot has started as server {config.server.name!r}: this one has stopped.")
        return 1
    return 0


def _log(config: Config, *, terminal: bool) -> None:
    """Into a file where the terminal has words for people."""
    told = terminal and config.master.channel != "cloud"
    configure_logs(config.log, config.data_dir / "wabot.log" if told else None)


async def _serve(app: App, *, terminal: bool) -> None:
    """Until it ends: linked first, where the master bot's channel needs a link."""
    config = app.config
    if config.master.channel == "cloud":
        await app.ended.wait()
        return
    link = MasterLink(app.wiring, app.address)
    if not terminal:
        await _until_ended(app, announce(link))
        return
    if config.master.channel == "sim":
        await _until_ended(app, _be_a_phone(app, link))
        return
    say(f"wabot is running at {app.address}. Its log is {config.data_dir / 'wabot.log'}. Ctrl-C ends it.")
    await _until_ended(app, _keep_linked(app, link))


async def _keep_linked(app: App, link: MasterLink) -> None:
    if await link.missing():
        await link_in_terminal(app, link)
    await app.ended.wait()


async def _offer_demo(config: Config) -> Config:
    """An empty database may begin with a few tenants to play with."""
    if not await App.is_first_start(config):
        return config
    say("Welcome to wabot! This is the first start.")
    say("1 Begin with a small demo fleet")
    say("2 Begin empty")
    answer = (await asyncio.to_thread(input, "> ")).strip()
    demo = "no" if answer == "2" else "yes"
    return config.model_copy(update={"platform": config.platform.model_copy(update={"demo": demo})})


async def _be_a_phone(app: App, link: MasterLink) -> None:
    admin = app.first_admin or DEMO_ADMIN
    say(f"wabot is running at {app.address}. Its log is {app.config.data_dir / 'wabot.log'}.")
    if await link.missing():
        await link_in_terminal(app, link)
    if app.phones:
        say(f"Three phones in your browser: {app.phones}")
    say(f"You are +{admin}, writing to the master bot. Say hi! (/quit ends)")
    await talk(TerminalPhone(app, say, phone=f"+{admin}", to=MASTER), app)


async def _until_ended(app: App, work: Coroutine[Any, Any, None]) -> None:
    """This work, until it is done or wabot ends."""
    leaving = asyncio.create_task(app.ended.wait(), name="ended")
    working = asyncio.create_task(work, name="terminal")
    _done, pending = await asyncio.wait({leaving, working}, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    if working.done() and not working.cancelled():
        working.result()


def _end_at_signals(app: App) -> None:
    """From before the start on: whoever asks us to stop while we are starting is heard as well."""
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, app.ended.set)


async def _started(app: App) -> bool:
    """Start; False when a signal came meanwhile, and everything is closed again. Raises CannotStart."""
    starting = asyncio.create_task(app.start(), name="start")
    leaving = asyncio.create_task(app.ended.wait(), name="ended")
    await asyncio.wait({starting, leaving}, return_when=asyncio.FIRST_COMPLETED)
    leaving.cancel()
    if not starting.done():
        starting.cancel()
    try:
        await starting
    except asyncio.CancelledError:
        return False
    return True
