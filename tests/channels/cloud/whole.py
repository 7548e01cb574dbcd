"""A whole wabot on the Cloud API, in this process: real HTTP both ways, Meta played by the stand-in."""

import asyncio
import json
from base64 import b64encode
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from wabot.bootstrap import App
from wabot.config import Config, load_config
from wabot.core.clock import Clock, MovableClock
from wabot.core.ids import TenantId
from wabot.core.tenant import ChannelName, Tenant, TenantStatus
from wabot.ports.store import Tx
from wabot.testing.graph import GraphServer, Number

MASTER, ADMIN, OWNER = "900100", "254700000001", "254700000002"
SECRET, WORD = "the-apps-secret", "our-word"
SOON = 20.0
KEY = b64encode(b"k" * 32).decode()


def number_of(n: int) -> str:
    """The number id of the n-th bot."""
    return f"90020{n}"


def bot(n: int) -> Tenant:
    """The n-th tenant."""
    phone = f"25471122200{n}"
    return Tenant(
        TenantId(f"T{n}"),
        f"Duka {n}",
        phone,
        status=TenantStatus.APPROVED,
        channel=ChannelName.CLOUD,
        expires_at=None,
    )


@dataclass(slots=True)
class Whole:
    """wabot and Meta, who know each other."""

    app: App
    meta: GraphServer
    clock: MovableClock

    @property
    def hook(self) -> str:
        return f"{self.app.address}/webhooks/whatsapp"

    async def post(self, told: Any, *, secret: str = SECRET, app: str = "") -> int:
        """Meta tells something; the status it got."""
        body = told if isinstance(told, bytes) else json.dumps(told).encode()
        return await self.meta.postman.post(self.hook + app, secret, body)

    async def quiet(self) -> None:
        """Return when nothing is left to do on either side."""
        async with asyncio.timeout(SOON):
            while True:
                await self.app.quiet()
                await self.meta.postman.quiet()
                if not self.app.activity.busy:
                    return

    async def greet(self, *people: str) -> None:
        """They write to the master bot, which may then write to them for a day."""
        for who in people:
            assert await self.post(told(text(who, "hi", MASTER, self.clock.now()))) == 200
        await self.quiet()

    def texts(self, who: str) -> list[str]:
        """What this person got."""
        return [letter.text for letter in self.meta.books.inboxes.get(who, [])]

    async def add(self, *tenants: Tenant) -> None:
        """Further bots, each with its number; returns once they are known here."""

        def job(tx: Tx) -> None:
            for tenant in tenants:
                assert tx.platform.tenants.add(replace(tenant, id=tx.platform.tenants.new_id()))
                tx.platform.tenants.set_owners(tenant.id, [OWNER])
                tx.tenant(tenant.id).settings.set("cloud_phone_number_id", number_of(int(tenant.id[1:])))

        await self.app.wiring.ground.store.submit(job)
        await self.app.wiring.directory.fresh()
        for tenant in tenants:
            number = number_of(int(tenant.id[1:]))
            self.meta.add(Number(number, tenant.phone, "token", self.hook, SECRET))


@asynccontextmanager
async def whole(folder: Path, database: str, bots: int = 1, clock: Clock | None = None) -> AsyncIterator[Whole]:
    """One that runs, with so many bots. Nobody is too fast for anybody."""
    moving = clock if isinstance(clock, MovableClock) else MovableClock()
    meta = GraphServer(moving)
    meta.knobs.per_second = meta.knobs.pair_burst = meta.knobs.window = 0
    url = await meta.start()
    app = App(_config(folder, database, url), moving)
    meta.add(Number(MASTER, "254700000000", "token", secret=SECRET))
    try:
        await app.start()
        on = Whole(app, meta, moving)
        for number in meta.books.numbers.values():
            number.webhook = on.hook
        await on.add(*(bot(n + 1) for n in range(bots)))
        await app.wiring.fleet.supervisor.run_due()
        await on.quiet()
        yield on
    finally:
        await app.stop()
        await meta.stop()


def _config(folder: Path, database: str, graph: str) -> Config:
    environ = {
        "WABOT_DATA_DIR": str(folder / "data"),
        "WABOT_DATABASE__URL": database,
        "WABOT_SECRET_KEY": KEY,
        "PORT": "0",
        "HOST": "127.0.0.1",
        "WABOT_PLATFORM__DEMO": "no",
        "WABOT_ADMINS": f"+{ADMIN}",
        "WABOT_MASTER__CHANNEL": "cloud",
        "WABOT_MASTER__PHONE_NUMBER_ID": MASTER,
        "WABOT_MASTER__TOKEN": "token",
        "WABOT_CLOUD__GRAPH_URL": graph,
        "WABOT_CLOUD__APP_SECRET": SECRET,
        "WABOT_CLOUD__VERIFY_TOKEN": WORD,
        "WABOT_CLOUD__PER_SECOND": "0",
        "WABOT_CLOUD__PAIR_GAP": "0s",
        "WABOT_LIMITS__TENANT_PER_MINUTE": "0",
    }
    return load_config(None, environ)


def text(who: str, words: str, number: str, at: int) -> dict[str, Any]:
    """One change: somebody writes. `at` in milliseconds."""
    message = {"from": who, "id": f"wamid.{who}.{at}.{words}", "timestamp": str(at // 1000), "type": "text"}
    return change(number, messages=[{**message, "text": {"body": words}}], contacts=[_contact(who)])


def change(number: str, field: str = "messages", **value: Any) -> dict[str, Any]:
    """One change of a number."""
    metadata = {"phone_number_id": number, "display_phone_number": ""}
    return {"field": field, "value": {"messaging_product": "whatsapp", "metadata": metadata, **value}}


def told(*changes: dict[str, Any], account: str = "1") -> dict[str, Any]:
    """A whole webhook."""
    return {"object": "whatsapp_business_account", "entry": [{"id": account, "changes": list(changes)}]}


def batch(messages: Iterable[tuple[str, str, str]], at: int) -> dict[str, Any]:
    """A webhook of many messages (number, who, words), an entry a number, as they come."""
    values: dict[str, dict[str, Any]] = {}
    for n, (number, who, words) in enumerate(messages):
        value = values.setdefault(number, change(number, messages=[], contacts=[]))["value"]
        message = {"from": who, "id": f"wamid.{n}", "timestamp": str(at // 1000), "type": "text"}
        value["messages"].append({**message, "text": {"body": words}})
        if _contact(who) not in value["contacts"]:
            value["contacts"].append(_contact(who))
    entries = [{"id": number, "changes": [{"field": "messages", "value": v["value"]}]} for number, v in values.items()]
    return {"object": "whatsapp_business_account", "entry": entries}


def _contact(who: str) -> dict[str, Any]:
    return {"wa_id": who, "profile": {"name": f"Person {who[-3:]}"}}
