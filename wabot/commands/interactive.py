"""The terminal phone with a person at it: messages appear while they type."""

from prompt_toolkit import PromptSession, print_formatted_text
from prompt_toolkit.formatted_text import ANSI
from prompt_toolkit.patch_stdout import patch_stdout

from wabot.commands.configured import complain
from wabot.core.pixels import half_blocks, qr_modules
from wabot.terminal import Host, ScriptError, TerminalPhone

BYE = frozenset({"/quit", "/exit", "/bye"})


async def talk(phone: TerminalPhone, host: Host) -> None:
    """Until the person leaves with Ctrl-D or /quit."""
    session: PromptSession[str] = PromptSession()
    phone.live, phone.draw = True, _draw
    with patch_stdout():
        while True:
            try:
                line = await session.prompt_async("> ")
            except (EOFError, KeyboardInterrupt):
                return
            if line.strip() in BYE:
                return
            if line.strip():
                await _say(phone, line)


def _draw(picture: bytes) -> None:
    """A QR as blocks; other pictures are only named."""
    try:
        print_formatted_text(ANSI(half_blocks(qr_modules(picture))))
    except ValueError:
        return


async def _say(phone: TerminalPhone, line: str) -> None:
    try:
        await phone.line(line)
    except ScriptError as error:
        complain(str(error))
