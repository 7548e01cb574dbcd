"""The terminal phone with a person at it: messages appear while they type."""

from prompt_toolkit import PromptSession
from prompt_toolkit.patch_stdout import patch_stdout

from wabot.commands.configured import complain
from wabot.terminal import Host, ScriptError, TerminalPhone

BYE = frozenset({"/quit", "/exit", "/bye"})


async def talk(phone: TerminalPhone, host: Host) -> None:
    """Until the person leaves with Ctrl-D or /quit."""
    session: PromptSession[str] = PromptSession()
    phone.live = True
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


async def _say(phone: TerminalPhone, line: str) -> None:
    try:
        await phone.line(line)
    except ScriptError as error:
        complain(str(error))
