"""One client's connection, which must bring a whole request in time."""

import asyncio
import logging
from collections.abc import Callable

from aiohttp import web

from wabot.core.clock import SECOND
from wabot.web.headers import harden
from wabot.web.parts import WebLimits
from wabot.web.problems import problem

_UNHEARD = logging.getLogger("wabot.web.access")
_UNHEARD.disabled = True  # no access log: paths hold tokens
_LINGER = 1.0  # seconds in which the rest of a refused body may come, so that the caller reads our answer


class Connection(web.RequestHandler):
    """aiohttp's connection with a deadline: aiohttp itself waits for half a header for ever.

    The time runs from connecting, and again from each answer, until the next request's head is complete;
    so it also ends idle keep-alive.
    """

    __slots__ = ("_closed", "_deadline", "_due", "_timer")

    def __init__(self, server: web.Server, limits: WebLimits, closed: Callable[["Connection"], None]) -> None:
        self._deadline = limits.deadline / SECOND
        super().__init__(
            server,
            loop=asyncio.get_running_loop(),
            access_log=_UNHEARD,
            lingering_time=min(_LINGER, self._deadline),
        )
        self._closed = closed
        self._due: float | None = None  # by the loop's time; None while a request is answered
        self._timer: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        super().connection_made(transport)
        self.request_ended()

    def connection_lost(self, exc: BaseException | None) -> None:
        self.request_began()
        if self._timer is not None:
            self._timer.cancel()
        self._closed(self)
        super().connection_lost(exc)

    def request_began(self) -> None:
        """Stop the clock."""
        self._due = None

    def request_ended(self) -> None:
        """Start it anew. The timer stays as it is set: one a connection, and not one a request."""
        if self.transport is not None:
            self._due = asyncio.get_running_loop().time() + self._deadline
            if self._timer is None:
                self._timer = asyncio.get_running_loop().call_at(self._due, self._look)

    def _look(self) -> None:
        self._timer = None
        if self._due is None:
            return
        if self._due > asyncio.get_running_loop().time():
            self._timer = asyncio.get_running_loop().call_at(self._due, self._look)
        else:
            self.force_close()

    def close_if_idle(self) -> None:
        """At the stop: nobody is waited for who has not brought a request's head (Meta keeps connections open)."""
        if self._due is not None:
            self.close()

    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        """What is no HTTP gets a problem document as well, and is not worth a line in the log."""
        if status >= 500:
            self.log_exception("Error on a connection", exc_info=exc)
        answer = problem(status)
        harden(answer)
        answer.force_close()
        return answer
