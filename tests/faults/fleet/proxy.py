"""A TCP proxy that can go wrong: it holds everything back, forgets one direction, resets, or refuses."""

import asyncio
import socket
import struct
from contextlib import suppress
from enum import Enum, auto

_RESET = struct.pack("ii", 1, 0)  # SO_LINGER without a wait: the close is an RST


class Mode(Enum):
    """How the proxy treats its connections."""

    PASS = auto()
    FREEZE = auto()  # nothing goes either way, nothing is closed: a cable cut, as far as both can see
    HALF_OPEN = auto()  # what the server answers gets lost
    REFUSE = auto()  # new connections are reset; open ones pass


class Proxy:
    """One port of ours in front of another."""

    def __init__(self, port: int, host: str = "127.0.0.1") -> None:
        self._target, self._host = port, host
        self._mode = Mode.PASS
        self._pass = asyncio.Event()
        self._pass.set()
        self._server: asyncio.Server | None = None
        self._open: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self.port = 0

    async def start(self) -> None:
        self._server = await asyncio.start_server(self._serve, self._host, 0)
        self.port = self._server.sockets[0].getsockname()[1]

    def be(self, mode: Mode) -> None:
        """Treat old and new connections like this from now on."""
        self._mode = mode
        (self._pass.set if mode in (Mode.PASS, Mode.REFUSE) else self._pass.clear)()

    def reset(self) -> None:
        """Every open connection ends with an RST, on both sides."""
        for writer in list(self._open):
            _reset(writer)

    def lose(self) -> None:
        """What is open now stays open and dead for good, as after a router's restart; new connections pass."""
        for task in list(self._tasks):
            task.cancel()

    async def stop(self) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._tasks:
            task.cancel()
        for writer in list(self._open):
            writer.close()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self._mode is Mode.REFUSE:
            _reset(writer)
            return
        try:
            theirs, ours = await asyncio.open_connection("127.0.0.1", self._target)
        except OSError:
            _reset(writer)
            return
        for source, drain, answers in ((reader, ours, False), (theirs, writer, True)):
            self._open.add(drain)
            task = asyncio.create_task(self._pump(source, drain, answers=answers))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _pump(self, source: asyncio.StreamReader, drain: asyncio.StreamWriter, *, answers: bool) -> None:
        with suppress(OSError):
            while chunk := await source.read(65_536):
                if answers or self._mode is not Mode.HALF_OPEN:
                    await self._pass.wait()
                drain.write(chunk)
                await drain.drain()
        await self._pass.wait()  # nor does an end get through
        self._open.discard(drain)
        drain.close()


def _reset(writer: asyncio.StreamWriter) -> None:
    sock = writer.get_extra_info("socket")
    if sock is not None:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
    writer.transport.abort()
