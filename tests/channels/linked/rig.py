"""A linked channel over made-up workers, and an ear that can be waited for."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.channels.linked.copies import Kept
from tests.channels.linked.mock import Desk, Workshop, link
from wabot.channels.linked.channel import LinkedChannel
from wabot.channels.linked.files import SessionFolder
from wabot.channels.linked.sessions import Manner
from wabot.core.clock import Instant, MovableClock
from wabot.core.ids import TenantId
from wabot.core.message import Inbound, Media
from wabot.core.session import SessionEvent
from wabot.ports.channel import Receipt, Report
from wabot.storage.session_files import SqliteSessionFiles

ONE, TWO = TenantId("T1"), TenantId("T2")
PHONE = "254711000001"
START = Instant(1_800_000_000_000)


@dataclass
class Ear:
    """What the channel brought, in order. `closed`: nothing can be recorded."""

    heard: list[Inbound] = field(default_factory=list)
    reports: list[Report] = field(default_factory=list)
    receipts: list[Receipt] = field(default_factory=list)
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    _rung: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.gate.set()

    async def inbound(self, message: Inbound) -> None:
        await self.gate.wait()
        self.heard.append(message)
        self._rung.set()

    def report(self, report: Report) -> None:
        self.reports.append(report)
        self._rung.set()

    async def receipt(self, receipt: Receipt) -> None:
        self.receipts.append(receipt)
        self._rung.set()

    def events(self, tenant: TenantId = ONE) -> list[SessionEvent]:
        return [report.event for report in self.reports if report.tenant == tenant]

    async def until(self, true: Callable[[], Any], seconds: float = 10) -> None:
        async with asyncio.timeout(seconds):
            while not true():
                self._rung.clear()
                await self._rung.wait()

    async def told(self, event: SessionEvent, tenant: TenantId = ONE) -> Report:
        """The latest report of this kind, once there is one."""
        await self.until(lambda: event in self.events(tenant))
        return next(one for one in reversed(self.reports) if (one.tenant, one.event) == (tenant, event))


class Rig:
    """The channel and whoever stands behind its workers."""

    def __init__(self, folder: Path, **program: Any) -> None:
        self.clock, self.ear, self.copies = MovableClock(START, frozen=True), Ear(), Kept()
        self.folder = SessionFolder(folder / "sessions")
        self.workshop = Workshop(folder, self._respond)
        self.answers: dict[str, Any] = {}  # by op: a dict, or a function of (desk, frame)
        self.channel = LinkedChannel(
            Manner(self.workshop.program(**program)),
            self.folder,
            self.clock,
            stores=SqliteSessionFiles(),
            copies=self.copies,
            load=_no_files,
        )
        self.channel.listen(self.ear)

    @property
    def desk(self) -> Desk:
        """The worker started last."""
        return self.workshop.desks[-1]

    def asked(self, op: str) -> list[dict[str, Any]]:
        """Every request of a kind, to any worker."""
        return [frame for desk in self.workshop.desks for frame in desk.asked if frame["op"] == op]

    async def connect(self, tenant: TenantId = ONE) -> None:
        """Link and connect."""
        link(self.folder.store(tenant))
        await self.channel.connect(tenant, PHONE)

    async def end(self) -> None:
        for tenant in (ONE, TWO):
            await self.channel.disconnect(tenant)
        await self.workshop.close()

    async def _respond(self, desk: Desk, frame: dict[str, Any]) -> dict[str, object] | None:
        answer = self.answers.get(frame["op"], _standard)
        found = answer(desk, frame) if callable(answer) else answer
        return found if found is None or isinstance(found, dict) else await found


def _standard(desk: Desk, frame: dict[str, Any]) -> dict[str, object]:
    match frame["op"]:
        case "connect":
            desk.report(frame["session"], SessionEvent.READY)
        case "send":
            return {"reference": f"3EB0{frame['ask']}", "at": START}
        case "probe":
            return {"lives": True}
    return {}


async def _no_files(_tenant: TenantId, _media: Media) -> bytes:
    raise AssertionError("no file was to be sent")
