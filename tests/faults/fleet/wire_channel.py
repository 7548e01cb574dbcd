"""A Channel over the stand-in's wire, as plain as a channel can be: it guards nothing by itself."""

import asyncio
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import structlog

from wabot.core.clock import SECOND, Clock, Instant
from wabot.core.errors import Refused, Retry
from wabot.core.ids import TenantId
from wabot.core.message import Address, Inbound, Media, Outbound, phone_address
from wabot.core.session import SessionEvent
from wabot.ports.channel import Accepted, Listener, Report
from wabot.ports.store import StoreUnavailable

CONNECTS_WITHIN = 3.0
ANSWERS_WITHIN = 5.0
TRY_AGAIN = 0.1

log = structlog.get_logger()


@dataclass(eq=False, slots=True)
class Wire:
    """One open socket."""

    tenant: TenantId
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter
    asked: dict[int, asyncio.Future[dict[str, Any]]] = field(default_factory=dict)
    numbers: Any = field(default_factory=count)
    inbox: asyncio.Queue[dict[str, Any]] = field(default_factory=asyncio.Queue)
    tasks: list[asyncio.Task[None]] = field(default_factory=list)
    told: bool = False  # its end was reported

    def write(self, **words: Any) -> None:
        """A line to WhatsApp."""
        self.writer.write(json.dumps(words).encode() + b"\n")

    async def ask(self, **words: Any) -> dict[str, Any]:
        """A line and its answer; raises TimeoutError, ConnectionError."""
        number = next(self.numbers)
        answer = self.asked[number] = asyncio.get_running_loop().create_future()
        try:
            self.write(**words, n=number)
            async with asyncio.timeout(ANSWERS_WITHIN):
                return await answer
        finally:
            self.asked.pop(number, None)

    def close(self) -> None:
        """No socket is left, and whoever waits hears of it."""
        for task in self.tasks:
            if task is not asyncio.current_task():
                task.cancel()
        for answer in self.asked.values():
            if not answer.done():
                answer.set_exception(ConnectionError("closed"))
        self.writer.close()


class WireChannel:
    """Implements ports.channel.Channel. `whoami` tells server, boot and the tenant's epoch, for the books only."""

    name = "linked"

    def __init__(self, host: str, port: int, clock: Clock) -> None:
        self._host, self._port, self._clock = host, port, clock
        self.whoami: Callable[[TenantId], tuple[str, str, int]] = lambda _tenant: ("", "", 0)
        self._listener: Listener | None = None
        self._wires: dict[TenantId, Wire] = {}

    def listen(self, listener: Listener) -> None:
        self._listener = listener

    async def connect(self, tenant: TenantId, phone: str) -> None:
        if tenant in self._wires:
            self._report(tenant, SessionEvent.DOUBLE, "connected_already")
            return
        try:
            async with asyncio.timeout(CONNECTS_WITHIN):
                reader, writer = await asyncio.open_connection(self._host, self._port, limit=1 << 20)
        except (OSError, TimeoutError):
            self._report(tenant, SessionEvent.FAILED, "network")
            return
        wire = self._wires[tenant] = Wire(tenant, reader, writer)
        server, boot, epoch = self.whoami(tenant)
        wire.write(t="hello", tenant=tenant, server=server, boot=boot, epoch=epoch)
        wire.tasks = [asyncio.create_task(self._read(wire)), asyncio.create_task(self._bring(wire))]

    async def disconnect(self, tenant: TenantId) -> None:
        wire = self._wires.pop(tenant, None)
        if wire is not None:
            wire.told = True
            wire.close()
            with suppress(OSError, TimeoutError):
                async with asyncio.timeout(1):
                    await wire.writer.wait_closed()

    async def logout(self, tenant: TenantId) -> None:
        await self.disconnect(tenant)

    async def pair(self, tenant: TenantId, phone: str) -> None:
        await self.connect(tenant, phone)

    async def rebuild(self, tenant: TenantId, phone: str) -> None:
        await self.disconnect(tenant)
        await self.connect(tenant, phone)

    async def probe(self, tenant: TenantId) -> bool:
        wire = self._wires.get(tenant)
        if wire is None:
            return False
        try:
            return bool(await wire.ask(t="ping"))
        except (OSError, TimeoutError):
            return False

    async def send(self, tenant: TenantId, to: Address, key: str, message: Outbound) -> Accepted:
        wire = self._wires.get(tenant)
        if wire is None:
            raise Retry(SECOND, "not_connected")
        epoch = self.whoami(tenant)[2]
        try:
            answer = await wire.ask(t="send", key=key, to=to.value, text=message.text, epoch=epoch)
        except (OSError, TimeoutError) as error:
            raise Retry(SECOND, "network") from error
        return Accepted(str(answer["ref"]), self._clock.now())

    async def find(self, tenant: TenantId, key: str) -> Accepted | None:
        return None  # it cannot say

    async def attend(self, tenant: TenantId, to: Address, message_id: str) -> None:
        return

    async def fetch(self, tenant: TenantId, media: Media) -> bytes:
        raise Refused("no_media", "words only")

    async def _read(self, wire: Wire) -> None:
        with suppress(OSError):
            while line := await wire.reader.readline():
                words = json.loads(line)
                match words["t"]:
                    case "welcome":
                        self._report(wire.tenant, SessionEvent.READY)
                    case "message":
                        wire.inbox.put_nowait(words)
                    case "replaced":
                        self._fall(wire, SessionEvent.REPLACED, "replaced")
                    case _:
                        answer = wire.asked.get(words["n"])
                        if answer is not None and not answer.done():
                            answer.set_result(words)
        self._fall(wire, SessionEvent.DROPPED, "network")

    async def _bring(self, wire: Wire) -> None:
        """Messages in order, each acknowledged once it is recorded, however long that takes."""
        assert self._listener is not None
        while True:
            words = await wire.inbox.get()
            message = Inbound(
                wire.tenant, phone_address(words["from"]), words["id"], Instant(words["at"]), words["text"]
            )
            while not await self._recorded(message):  # noqa: ASYNC110 - the database is away
                await asyncio.sleep(TRY_AGAIN)
            wire.write(t="ack", id=words["id"])

    async def _recorded(self, message: Inbound) -> bool:
        assert self._listener is not None
        try:
            await self._listener.inbound(message)
        except StoreUnavailable:
            return False
        except Exception:
            log.exception("wire.fault", tenant=message.tenant)
            return False
        return True

    def _fall(self, wire: Wire, event: SessionEvent, reason: str) -> None:
        if self._wires.get(wire.tenant) is wire:
            del self._wires[wire.tenant]
        if not wire.told:
            wire.told = True
            self._report(wire.tenant, event, reason)
        wire.close()

    def _report(self, tenant: TenantId, event: SessionEvent, reason: str = "") -> None:
        assert self._listener is not None
        self._listener.report(Report(tenant, event, reason))
