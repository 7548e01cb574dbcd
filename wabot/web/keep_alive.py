"""Calls our own public address now and then, for hosts that put idle apps to sleep."""

import asyncio
from http import HTTPStatus

import structlog
from aiohttp import ClientError, ClientSession, ClientTimeout

from wabot.core.clock import MINUTE, SECOND

EVERY = 25 * MINUTE  # hosts sleep after 30 idle minutes
_PATIENCE = ClientTimeout(total=30)

log = structlog.get_logger()


class KeepAlive:
    """Pings `<url>/healthz`; a failure is a warning and nothing else. bootstrap owns the task that runs it."""

    def __init__(self, client: ClientSession, url: str, every: int = EVERY) -> None:
        self._client = client
        self._target = f"{url}/healthz"
        self._every = every

    async def run(self) -> None:
        """Ping for ever; ends by being cancelled."""
        while True:
            await asyncio.sleep(self._every / SECOND)
            await self.ping()

    async def ping(self) -> bool:
        """One call; whether it was answered with success."""
        try:
            async with self._client.get(self._target, timeout=_PATIENCE, allow_redirects=False) as answer:
                if answer.status == HTTPStatus.OK:
                    return True
                log.warning("keep_alive.refused", status=answer.status)
        except (ClientError, TimeoutError, OSError) as error:
            log.warning("keep_alive.failed", reason=type(error).__name__)
        return False
