"""RouterOS's API, sentence by sentence: words are read as they stand, bounded, and every silence ends."""

import asyncio
import logging
from collections.abc import Mapping, Sequence

from librouteros.exceptions import LibRouterosError
from librouteros.protocol import AsyncApiProtocol

from wabot.core.clock import SECOND
from wabot.core.errors import Refused, Retry

DEADLINE = 10.0  # seconds for one sentence
LONGEST_CALL = 45.0  # seconds for everything one question brings
LONGEST_WORD = 64 * 1024
MOST_ROWS = 50_000
AGAIN = 30 * SECOND

logging.getLogger("librouteros").disabled = True  # it writes every word it sends, passwords too

Row = Mapping[str, str]


class Bounded:
    """A transport as librouteros wants it, that reads no word longer than a word can be: a length is only what the
    other side says."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer

    async def write(self, content: bytes) -> None:
        """All of it."""
        self._writer.write(content)
        await self._writer.drain()

    async def read(self, length: int) -> bytes:
        """Exactly so many bytes. Raises OSError where it is too many, or the other side hung up."""
        if length > LONGEST_WORD:
            raise OSError(f"a word of {length} bytes")
        try:
            return await self._reader.readexactly(length)
        except asyncio.IncompleteReadError:
            raise ConnectionResetError from None

    async def close(self) -> None:
        """At once: nobody waits for the other side to agree."""
        self._writer.transport.abort()


class Wire:
    """One connection. librouteros frames the words; its own reading of values (numbers, yes) is left aside, since a
    password may be `0722` or `true`."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, deadline: float = DEADLINE) -> None:
        self._transport = Bounded(reader, writer)
        self._protocol = AsyncApiProtocol(self._transport, "utf-8", deadline)

    async def ask(self, command: str, *words: str) -> Sequence[Row]:
        """The rows of the answer. Raises Retry (no_answer, dropped), Refused("trap", the router's words)."""
        try:
            async with asyncio.timeout(LONGEST_CALL):
                await self._protocol.writeSentence(command, *words)
                return await self._answer()
        except TimeoutError:
            raise Retry(AGAIN, "no_answer") from None
        except (LibRouterosError, OSError, IndexError, ValueError):
            raise Retry(AGAIN, "dropped") from None

    async def close(self) -> None:
        """Let go of the connection."""
        await self._transport.close()

    async def _answer(self) -> Sequence[Row]:
        rows: list[Row] = []
        trap: str | None = None
        reply = ""
        while reply != "!done":
            reply, words = await self._protocol.readSentence()
            said = _attributes(words)
            if reply == "!trap" and trap is None:
                trap = said.get("message", "")
            elif said and reply in ("!re", "!done"):
                rows.append(said)
            if len(rows) > MOST_ROWS:
                raise ValueError("more rows than any router has")
        if trap is not None:
            raise Refused("trap", trap[:200])
        return rows


def pair(key: str, value: str) -> str:
    """An attribute word."""
    return f"={key}={value}"


def _attributes(words: Sequence[str]) -> dict[str, str]:
    return {key: value for key, _, value in (word[1:].partition("=") for word in words if word.startswith("="))}
