"""The HTTP service of this process, filled with what it asks for."""

from collections.abc import Coroutine, Mapping, Sequence
from typing import Any

import structlog
from aiohttp import ClientSession

from wabot import __version__
from wabot.bootstrap.memory import resident_bytes
from wabot.bootstrap.phones import make_phones
from wabot.bootstrap.trouble import CannotStart
from wabot.bootstrap.wiring import Wiring
from wabot.config import Config
from wabot.core.clock import SECOND
from wabot.ports.store import StoreUnavailable
from wabot.services.sales.verdicts import Verdict
from wabot.web.app import build_app
from wabot.web.keep_alive import KeepAlive
from wabot.web.parts import Health, NoticeVerdict, WebLimits, WebParts
from wabot.web.server import WebServer

log = structlog.get_logger()


class Service:
    """Started before anything that needs our own address."""

    def __init__(self, config: Config, wiring: Wiring) -> None:
        self._config, self._wiring = config, wiring
        server = config.server
        limits = WebLimits(server.body_limit, server.read_deadline, server.connections)
        metrics = wiring.ground.metrics
        pages = wiring.linking.pages
        phones = make_phones(config, wiring)
        parts = WebParts(
            self._health,
            self._unready,
            self._record,
            metrics,
            limits,
            webhooks=wiring.intake,
            pairings=pages,
            api=wiring.api,
            phones=phones,
        )
        self._server = WebServer(build_app(parts), limits)
        self._client: ClientSession | None = None
        self.address, self.phones = config.origin, ""
        self._has_phones = phones is not None

    async def start(self) -> None:
        """Listen; CannotStart where the port is taken."""
        server = self._config.server
        host = server.host or "127.0.0.1"
        try:
            port = await self._server.start(host, server.port)
        except OSError as error:
            raise CannotStart(
                f"Port {server.port} on {host} cannot be used: {error.strerror}. Set PORT to another."
            ) from error
        self.address = server.public_url or f"http://127.0.0.1:{port}"
        if self._has_phones:
            self.phones = f"{self.address}/sim"
            log.info("service.phones", url=self.phones)

    async def stop(self) -> None:
        """Finish the requests in hand and close."""
        await self._server.stop()
        if self._client is not None:
            await self._client.close()

    def keep_alive(self) -> Coroutine[Any, Any, None] | None:
        """The pinger of our own public address, where it is wished for."""
        if not self._config.server.keep_alive or not self._config.server.public_url:
            return None
        self._client = ClientSession()
        return KeepAlive(self._client, self._config.server.public_url).run()

    async def _health(self) -> Health:
        wiring = self._wiring
        counts = await wiring.ground.store.read(lambda tx: tx.platform.outbox_scan.counts())
        now, machine = wiring.ground.clock.now(), wiring.machine
        return Health(
            (now - machine.started_at) / SECOND,
            resident_bytes(),
            __version__,
            machine.server,
            machine.database,
            sum(counts.values()),
            wiring.fleet.sessions_by_state(),
        )

    async def _unready(self) -> Sequence[str]:
        store = self._wiring.ground.store
        try:
            await store.read(lambda tx: tx.platform.tenants.stamps())
        except StoreUnavailable:
            return ["the database does not answer"]
        if store.trouble:  # seen within seconds, since the server's heartbeat is a write
            return [f"the database takes no writes: {store.trouble}"]
        return [] if self._wiring.fleet.master_is_kept() else ["the master bot's session is not up"]

    async def _record(self, provider: str, token: str, headers: Mapping[str, str], body: bytes) -> NoticeVerdict:
        verdict = await self._wiring.sales.record_notice(provider, token, headers, body)
        return _ANSWERS.get(verdict, NoticeVerdict.ACCEPTED)


_ANSWERS = {
    Verdict.UNKNOWN_TOKEN: NoticeVerdict.UNKNOWN,
    Verdict.MALFORMED: NoticeVerdict.MALFORMED,
    Verdict.UNSIGNED: NoticeVerdict.REFUSED,
    Verdict.DUPLICATE: NoticeVerdict.DUPLICATE,
}
