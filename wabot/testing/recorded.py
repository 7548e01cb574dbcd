"""Recorded chats: conversations as text files that can be played again, compared and written anew.

A file reads like a conversation: `# …` is a remark, `/as`, `/to`, `/advance`, `/pay` steer as in `wabot chat`,
`> …` is what the phone says, `< …` each message it gets (further lines indented by two spaces). Pairing codes and
the addresses of pairing pages are random, so they are written as `····-····` and `…/pair/····`, secrets of webhooks as
`whsec_····`, keys of the API as `wabot_····_····`, passphrases of files as `·····-·····`; how long a model took as
`··· s`.
"""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from wabot.terminal import Host, TerminalPhone

_PAIRING_CODE = re.compile(r"\b[A-Z0-9]{4}-[A-Z0-9]{4}\b")
_CALLBACK = re.compile(r"http://127\.0\.0\.1:\d+/callbacks/(\w+)/\w+")
_PAIRING_PAGE = re.compile(r"http://127\.0\.0\.1:\d+/pair/[\w-]+")
_SECRET = re.compile(r"whsec_[A-Za-z0-9+/]{43}=")
_API = re.compile(r"http://127\.0\.0\.1:\d+/(api/v1|openapi\.json)")
_KEY = re.compile(r"\bwabot_[0-9a-f]{12}_[0-9a-f]{64}\b")
_PASSPHRASE = re.compile(r"\b(?:[a-z2-9]{5}-){4}[a-z2-9]{5}\b")
_TOOK = re.compile(r"⏱️ \d+\.\d s")


@dataclass(frozen=True, slots=True)
class Replay:
    """What a file says and what happened when it was played."""

    recorded: str
    played: str


async def replay(path: Path, host: Host, between: Callable[[], Awaitable[None]]) -> Replay:
    """Play a file line by line; `between` is awaited after each, to make state go through the store."""
    recorded = path.read_text(encoding="utf-8")
    written: list[str] = []
    phone = TerminalPhone(host, lambda said: written.append(_lasting(said)), phone="+254700000001", to="master")
    phone.folder = path.parent / "files"
    for line in recorded.splitlines():
        if line.startswith(("#", "/")) or line == "":  # a blank line inside a message is indented like its others
            written.append(line)
        if line.startswith("/"):
            await phone.line(line)
        elif line.startswith("> "):
            await phone.line(line[2:])
        else:
            continue
        await between()
    return Replay(recorded, "\n".join(written) + "\n")


def _lasting(said: str) -> str:
    """What is said, without what differs from one playing to the next."""
    said = _CALLBACK.sub(r"http://127.0.0.1:····/callbacks/\1/····", said)
    said = _KEY.sub("wabot_····_····", _API.sub(r"http://127.0.0.1:····/\1", said))
    said = _PASSPHRASE.sub("·····-·····", said)
    said = _TOOK.sub("⏱️ ··· s", said)
    said = _SECRET.sub("whsec_····", said)
    return _PAIRING_PAGE.sub("http://127.0.0.1:····/pair/····", _PAIRING_CODE.sub("····-····", said))
