"""A tenant's menus, as callers read, change and rehearse them."""

from collections.abc import Sequence

from wabot.core.access import Role
from wabot.core.api.flows import Flow, FlowPut, Flows, FlowSaved, FlowSource, Line, Rehearsed, Simulated
from wabot.core.audit import By
from wabot.core.clock import Clock
from wabot.core.ids import TenantId
from wabot.flow.limits import FILES, FLOW_BYTES, NODES
from wabot.flow.mistakes import Mistake
from wabot.flow.rehearsal import Heard, answer, begin, ends
from wabot.ports.api import ApiRefused, Wrong
from wabot.ports.store import Store
from wabot.ports.store.flows import Draft
from wabot.services.directory import Directory
from wabot.services.flow_tools.working import WorkingBooks
from wabot.services.flows.desk import Work
from wabot.services.flows.service import FlowService

SHOWN = 20  # mistakes


class ApiMenus:
    """One tenant's menus at a time. What is put is a draft: the owner publishes it in chat."""

    def __init__(
        self, store: Store, clock: Clock, directory: Directory, flows: FlowService, working: WorkingBooks
    ) -> None:
        self._store, self._clock, self._directory = store, clock, directory
        self._flows, self._working = flows, working

    async def all(self, tenant: TenantId) -> Flows:
        """The files, that with the main menu first."""
        work = await self._flows.desk.work(tenant)
        sheet = work.sheet
        return Flows(
            book=sheet.book,
            draft=work.is_draft,
            revision=work.revision,
            published=None if work.published is None else work.published.number,
            items=[Flow(name=file, steps=len(sheet.steps(file)), main=file == sheet.main()) for file in sheet.flows()],
        )

    async def one(self, tenant: TenantId, name: str) -> FlowSource:
        """A file as it is written. Refused: not_found."""
        work = await self._flows.desk.work(tenant)
        source = work.sheet.written().get(name)
        if source is None:
            raise ApiRefused(Wrong.NOT_FOUND, "there is no such flow")
        return FlowSource(name=name, source=source, revision=work.revision)

    async def put(self, who: By, tenant: TenantId, name: str, put: FlowPut) -> FlowSaved:
        """Into the draft, if the whole is sound with it. Refused: bad_flow with the mistakes, changed."""
        work = await self._flows.desk.work(tenant)
        if put.revision is not None and put.revision != work.revision:
            raise ApiRefused(Wrong.CHANGED, f"the draft is of revision {work.revision} by now")
        if len(put.source.encode()) > FLOW_BYTES:
            raise ApiRefused(Wrong.BAD_FLOW, f"a flow has at most {FLOW_BYTES} bytes")
        installed, checked = await self._flows.installing.put(work, name, put.source)
        if checked.book is None:
            raise ApiRefused(Wrong.BAD_FLOW, "the menus would not be sound with it", mistakes=_lines(checked.mistakes))
        await self._keep(who, tenant, installed)
        return FlowSaved(name=name, revision=work.revision + 1, doubts=list(_lines(checked.doubts)))

    async def _keep(self, who: By, tenant: TenantId, work: Work) -> None:
        sources = work.sheet.written()
        if len(sources) > FILES or len(work.sheet.names()) > NODES:
            raise ApiRefused(Wrong.BAD_FLOW, f"at most {FILES} flows and {NODES} steps")
        draft = Draft(work.sheet.book, work.revision + 1, sources, who.phone, who.at)
        changed = await self._store.submit(self._flows.desk.keeper(tenant, draft))
        if changed is not None:
            raise ApiRefused(Wrong.CHANGED, "somebody else changed the draft meanwhile")

    async def simulate(self, tenant: TenantId, asked: Rehearsed) -> Simulated:
        """From the beginning, each time; nothing is carried out. Refused: bad_flow, where a draft has mistakes."""
        working = await self._working.find(tenant)
        if working is None:
            raise ApiRefused(Wrong.NOT_FOUND, "there are no menus")
        if working.mistakes:
            raise ApiRefused(Wrong.BAD_FLOW, "the draft has mistakes", mistakes=_lines(working.mistakes))
        book, present = working.book, begin(working.book, self._clock.now())
        scene = self._directory.scene(tenant, "", Role.CONTACT, "")
        lines: list[Line] = []
        for said in asked.said:
            found = answer(book, scene, present, said)
            if found is None:
                lines.append(_line(said, Heard(ends=ends(book, present)), understood=False))
                continue
            present, heard = found
            lines.append(_line(said, heard, understood=True))
        return Simulated(lines=lines)


def _line(said: str, heard: Heard, *, understood: bool) -> Line:
    replies = [message.text for message in heard.said]
    return Line(said=said, understood=understood, replies=replies, ends=list(heard.ends), over=heard.over)


def _lines(mistakes: Sequence[Mistake]) -> tuple[str, ...]:
    return tuple(f"{one.file}:{one.line}:{one.column} {one.message}" for one in mistakes[:SHOWN])
