"""`wabot run`: serve until told to stop; with the sim channel on a terminal, be a phone as well."""

import asyncio
import signal
import sys

from wabot.bootstrap import App, CannotStart, build_app
from wabot.bootstrap.memory import settle_memory
from wabot.commands.configured import complain, read_config, say
from wabot.commands.interactive import talk
from wabot.config import Config
from wabot.core.clock import MovableClock, SystemClock
from wabot.logs import configure_logs
from wabot.terminal import DEMO_ADMIN, MASTER, TerminalPhone


async def run_service(config_file: str | None) -> int:
    """Serve; returns the exit status."""
    config = read_config(config_file)
    if config is None:
        return 2
    phone = config.master.channel == "sim" and sys.stdin.isatty() and sys.stdout.isatty()
    if phone and config.platform.demo == "ask":
        config = await _offer_demo(config)
    configure_logs(config.log, config.data_dir / "wabot.log" if phone else None)
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
        await (_be_a_phone(app, config) if phone else app.ended.wait())
    finally:
        await app.stop()
    if app.name_lost.is_set():
        complain(f"Another wabot has started as server {config.server.name!r}: this one has stopped.")
        return 1
    return 0


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


async def _be_a_phone(app: App, config: Config) -> None:
    admin = app.first_admin or DEMO_ADMIN
    say(f"wabot is running at {app.address}. Its log is {config.data_dir / 'wabot.log'}.")
    say(f"You are +{admin}, writing to the master bot. Say hi! (/quit ends)")
    phone = TerminalPhone(app, say, phone=f"+{admin}", to=MASTER)
    leaving = asyncio.create_task(app.ended.wait(), name="ended")
    talking = asyncio.create_task(talk(phone, app), name="terminal-phone")
    _done, pending = await asyncio.wait({leaving, talking}, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    if talking.done() and not talking.cancelled():
        talking.result()


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
