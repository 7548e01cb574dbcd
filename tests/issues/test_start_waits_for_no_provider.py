"""A start ends though a provider answers nothing (it asked about each silent payment first, eight at a time)."""

import asyncio
from pathlib import Path

from aiohttp import web
from aiohttp.typedefs import Handler

from wabot.bootstrap import App, build_app
from wabot.config import load_config
from wabot.core.clock import MINUTE, MovableClock
from wabot.providers.sandbox import PayMode
from wabot.terminal import TerminalPhone

ADMIN, BOT, CUSTOMER = "+254700000001", "254711222333", "+254722000111"


def an_app(folder: Path, clock: MovableClock, **more: str) -> App:
    environ = {"WABOT_DATA_DIR": str(folder), "HOST": "127.0.0.1", "PORT": "0", "WABOT_PLATFORM__DEMO": "no", **more}
    return build_app(load_config(None, environ), clock)


async def sell_without_an_answer(app: App) -> None:
    """One order of which nobody hears whether it was paid."""
    boss = TerminalPhone(app, lambda _line: None, phone=ADMIN, to="master")
    for line in (f'new "Mama Duka" +{BOT} airtime', "approve T1 6m"):
        await boss.line(line)
    app.answer_payments(PayMode.SILENT)
    customer = TerminalPhone(app, lambda _line: None, phone=CUSTOMER, to=f"+{BOT}")
    for line in ("buy 50", "1"):
        await customer.line(line)
    assert app.sandbox is not None
    assert app.sandbox.mpesa.requests == 1


async def test_a_provider_that_answers_nothing_holds_up_no_start(tmp_path: Path) -> None:
    clock, asked, end = MovableClock(), asyncio.Event(), asyncio.Event()
    before = an_app(tmp_path, clock)
    await before.start()
    await sell_without_an_answer(before)
    await before.stop()
    clock.advance(MINUTE)

    async def silence(_request: web.Request) -> web.Response:
        asked.set()
        await end.wait()
        return web.Response(status=500)

    runner = web.AppRunner(_served_by(silence), access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    after = an_app(tmp_path, clock, WABOT_SANDBOX__BASE_URL=f"http://127.0.0.1:{runner.addresses[0][1]}")
    try:
        await asyncio.wait_for(after.start(), 20)  # the provider's own deadline is 30 s
        await asyncio.wait_for(asked.wait(), 20)
        assert not end.is_set()
    finally:
        end.set()
        await after.stop()
        await runner.cleanup()


def _served_by(handler: Handler) -> web.Application:
    app = web.Application()
    app.router.add_route("*", "/{tail:.*}", handler)
    return app
