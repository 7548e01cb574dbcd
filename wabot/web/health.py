"""Says how this server is: to hosts (/healthz, /readyz), to people (/health) and to Prometheus (/metrics)."""

import asyncio
from collections.abc import Sequence
from dataclasses import asdict

import orjson
import structlog
from aiohttp import web

from wabot.core.clock import SECOND
from wabot.web.parts import WebParts
from wabot.web.problems import problem

log = structlog.get_logger()


class HealthRoutes:
    """The four read-only routes of operation."""

    def __init__(self, parts: WebParts) -> None:
        self._parts = parts

    def routes(self) -> list[web.RouteDef]:
        """Where they are served."""
        return [
            web.get("/healthz", self.alive),
            web.get("/readyz", self.ready),
            web.get("/health", self.health),
            web.get("/metrics", self.metrics),
        ]

    async def alive(self, _request: web.Request) -> web.Response:
        """The process lives and its loop turns; nothing else is asked."""
        return _json({"status": "ok"})

    async def ready(self, _request: web.Request) -> web.Response:
        """Whether requests should be sent here: the database answers and the master session is looked after."""
        missing = await self._missing()
        if missing:
            answer = problem(503, "not ready", missing=list(missing))
            answer.headers["Retry-After"] = "5"
            return answer
        return _json({"status": "ready"})

    async def health(self, _request: web.Request) -> web.Response:
        """The figures a person looks at."""
        return _json(asdict(await self._parts.health()))

    async def metrics(self, _request: web.Request) -> web.Response:
        """The same and the counters, for Prometheus."""
        now = await self._parts.health()
        metrics = self._parts.metrics
        metrics.observe(
            queue_depth=now.queue_depth, sessions=now.sessions, uptime=now.uptime_seconds, memory=now.memory_bytes
        )
        # aiohttp refuses a content_type with parameters, so the header is set by hand.
        return web.Response(body=metrics.text(), headers={"Content-Type": metrics.content_type})

    async def _missing(self) -> Sequence[str]:
        try:
            async with asyncio.timeout(self._parts.limits.deadline / SECOND):
                return await self._parts.unready()
        except TimeoutError:
            return ["an answer in time"]
        except Exception:  # a check that fails is an answer: not ready
            log.warning("web.readiness_failed", exc_info=True)
            return ["a check that works"]


def _json(body: object) -> web.Response:
    return web.Response(body=orjson.dumps(body), content_type="application/json")
