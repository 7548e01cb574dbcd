"""A whole wabot with two tenants whose software holds keys, on loopback."""

import io
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiohttp import ClientSession

from wabot.bootstrap import App
from wabot.config import load_config
from wabot.core.api_key import EVERYTHING, ApiKey, Scope, digest, token
from wabot.core.clock import Instant, MovableClock
from wabot.core.ids import TenantId
from wabot.core.message import Outbound
from wabot.ports.store import Tx

START = Instant(1_795_240_800_000)
"""2026-11-21 09:00 in Nairobi."""
T1, T2 = TenantId("T1"), TenantId("T2")
BOT, OTHER_BOT = "254711222333", "254733444555"
ANN, BEN = "254722000111", "254722000222"
SECRET = "5" * 64
Said = dict[str, Any]


@dataclass
class Answer:
    """What came back."""

    status: int
    body: Any
    headers: Mapping[str, str]


@dataclass
class House:
    """A wabot, and what its simulated phones got: (phone, bot, message)."""

    app: App
    http: ClientSession
    got: list[tuple[str, str, Outbound]] = field(default_factory=list)

    async def key(
        self, tenant: TenantId = T1, scopes: frozenset[Scope] = EVERYTHING, name: str = "k", ends: Instant | None = None
    ) -> str:
        """A whole key, made without the chat."""
        made = ApiKey(tenant, f"{name}{tenant}", name, digest(SECRET), scopes, START, "254700000001", ends)

        def add(tx: Tx) -> None:
            tx.tenant(tenant).api.add(made)

        await self.app.wiring.ground.store.submit(add)
        return token(made.id, SECRET)

    async def ask(
        self,
        key: str,
        method: str,
        path: str,
        body: Said | bytes | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> Answer:
        """One request to /api/v1."""
        sent: dict[str, Any] = (
            {"data": io.BytesIO(body)} if isinstance(body, bytes) else {"json": body} if body is not None else {}
        )
        own = {"Authorization": f"Bearer {key}"} if key else {}
        address = f"{self.app.address}/api/v1{path}"
        async with self.http.request(method, address, headers={**own, **(headers or {})}, **sent) as answer:
            told = await answer.json(content_type=None) if answer.content_length else None
            return Answer(answer.status, told, dict(answer.headers))

    async def send(self, key: str, to: str, text: str, once: str = "") -> Answer:
        """Send a text."""
        headers = {"Idempotency-Key": once} if once else {}
        return await self.ask(key, "POST", "/messages", {"to": f"+{to}", "text": text}, headers)

    def texts(self, phone: str, bot: str = BOT) -> list[str]:
        """What a phone got from a bot."""
        return [message.text for whose, whom, message in self.got if (whose, whom) == (phone, bot)]


@asynccontextmanager
async def house(folder: Path, environ: Mapping[str, str] | None = None) -> AsyncIterator[House]:
    """Started, with the demo's fleet: T1 and T2 are in service, T3 waits."""
    own = {"WABOT_DATA_DIR": str(folder), "PORT": "0", "HOST": "127.0.0.1", "WABOT_PLATFORM__DEMO": "yes"}
    app = App(load_config(None, {**own, **(environ or {})}), MovableClock(START, frozen=True))
    try:
        await app.start()
        async with ClientSession() as http:
            made = House(app, http)
            app.on_phone(lambda phone, bot, message: made.got.append((phone, bot, message)))
            yield made
    finally:
        await app.stop()
