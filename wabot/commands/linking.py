"""The master bot's link: made in the terminal, or where there is none announced with a page."""

import asyncio
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import segno

from wabot.bootstrap import App
from wabot.bootstrap.master_link import MasterLink
from wabot.commands.configured import say
from wabot.core.pairing import PairingState
from wabot.core.pixels import half_blocks
from wabot.flow import values
from wabot.services.pairing import Sight
from wabot.services.supervisor.pairings import why


async def announce(link: MasterLink) -> None:
    """For a host's log: where to open the page, each time that the link is missing. Ends by being cancelled."""
    async for page in link.pages():
        say(link.words("page", link=page))


async def link_in_terminal(app: App, link: MasterLink) -> bool:
    """Draw code and QR until the master bot is linked; False where nobody linked it."""
    say(link.words("begin"))
    say(link.words("steps"))
    with _typed_codes(app):
        async for sight in link.follow():
            _show(link, sight)
            if sight.state is PairingState.CONNECTED:
                return True
    say(link.words("later"))
    return False


def _show(link: MasterLink, sight: Sight) -> None:
    match sight.state:
        case PairingState.READY:
            say(link.words("code", code=sight.code or values.text("pairing-no-code")))
            if sight.qr:
                say(_drawn(sight.qr))
        case PairingState.FAILED:
            say(link.words("failed", reason=why(sight.pairing)))
        case state:
            say(link.words(state.value))


def _drawn(text: str) -> str:
    modules = segno.make(text, error="l", micro=False).matrix_iter(border=2)
    return half_blocks([[bool(module) for module in row] for row in modules])


@contextmanager
def _typed_codes(app: App) -> Iterator[None]:
    """With the simulated channel, what is typed here is typed on the bot's phone."""
    if app.config.master.channel != "sim":
        yield
        return
    loop, typing = asyncio.get_running_loop(), set[asyncio.Task[bool]]()

    def read() -> None:
        code = sys.stdin.readline().strip().upper()
        if code:
            typing.add(asyncio.create_task(app.type_code("master", code)))

    loop.add_reader(sys.stdin, read)
    try:
        yield
    finally:
        loop.remove_reader(sys.stdin)
