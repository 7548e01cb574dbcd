"""Serves an application on a port, with a cap on connections and a deadline on each."""

import asyncio

from aiohttp import web

from wabot.core.clock import SECOND
from wabot.web.connection import Connection
from wabot.web.parts import WebLimits

_BACKLOG = 512
_FULL = b"HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


class _TurnedAway(asyncio.Protocol):
    """One connection too many: told so, and closed."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if isinstance(transport, asyncio.WriteTransport):
            transport.write(_FULL)
        transport.close()


class WebServer:
    """A running HTTP service: start once, stop once."""

    def __init__(self, app: web.Application, limits: WebLimits) -> None:
        self._limits = limits
        self._runner = web.AppRunner(app, handle_signals=False)
        self._listener: asyncio.Server | None = None
        self._connections: set[Connection] = set()

    async def start(self, host: str, port: int) -> int:
        """Listen; returns the port, which is a free one where 0 was asked for. Raises OSError where it is taken."""
        await self._runner.setup()
        self._listener = await asyncio.get_running_loop().create_server(self._connect, host, port, backlog=_BACKLOG)
        chosen: int = self._listener.sockets[0].getsockname()[1]
        return chosen

    async def stop(self, grace: int = 5 * SECOND) -> None:
        """Take no more connections, finish the requests in hand within `grace` milliseconds, and close."""
        if self._listener is not None:
            self._listener.close()
        await self._runner.shutdown()  # answers without an end are told to end
        if self._runner.server is not None:
            for connection in list(self._connections):
                connection.close_if_idle()
            await self._runner.server.shutdown(grace / SECOND)
        await self._runner.cleanup()
        if self._listener is not None:
            await self._listener.wait_closed()

    def _connect(self) -> asyncio.Protocol:
        server = self._runner.server
        if server is None or len(self._connections) >= self._limits.connections:
            return _TurnedAway()
        connection = Connection(server, self._limits, self._connections.discard)
        self._connections.add(connection)
        return connection
