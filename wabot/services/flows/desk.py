"""A tenant's menus as owners work on them: a draft, its changes one after another, and where it came from."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import PurePath

import structlog

from wabot.core.audit import By
from wabot.core.errors import Refused
from wabot.core.ids import TenantId
from wabot.core.tenant import TenantKind
from wabot.flow.book import Book
from wabot.flow.events import Json
from wabot.flow.limits import FILES, FLOW_BYTES, NODES
from wabot.flow.mistakes import BookError
from wabot.flow.texts import Texts
from wabot.ports.action import Outcome
from wabot.ports.store import Store, Tx
from wabot.ports.store.flows import Draft, Version
from wabot.services.directory import Directory
from wabot.services.flows.books import PUBLISHED
from wabot.services.flows.sheet import Sheet

log = structlog.get_logger()

Edit = Callable[[Sheet], Mapping[str, Json]]
"""Changes the sheet and tells what an owner is shown of it; raises Refused(word) where it cannot."""


@dataclass(frozen=True, slots=True)
class Work:
    """What an owner has before them."""

    tenant: TenantId
    sheet: Sheet
    revision: int  # moves with every change; 0 where there never was a draft
    is_draft: bool  # False: as published, or as the template came
    published: Version | None  # None: the template serves


class FlowDesk:
    """Reads and keeps drafts. Two who work at once are told: the second keeps nothing."""

    def __init__(
        self,
        store: Store,
        directory: Directory,
        *,
        template: Callable[[str], Book | None],
        texts: Callable[[], Texts],
    ) -> None:
        """`template` is the platform's book of a name."""
        self.store, self._directory, self._template, self._texts = store, directory, template, texts

    @property
    def texts(self) -> Texts:
        """The platform's texts, which templates name by key."""
        return self._texts()

    def book_of(self, tenant: TenantId) -> str:
        """The name of the book that its customers read."""
        known = self._directory.by_id(tenant)
        kind = str(known.kind) if known is not None else ""
        return kind if self._template(kind) is not None else str(TenantKind.BLANK)

    def in_force(self, tenant: TenantId) -> str:
        """The version that is published, "" for the template."""
        book, _, version = self._directory.own_settings(tenant).get(PUBLISHED, "").partition(":")
        return version if book == self.book_of(tenant) else ""

    async def work(self, tenant: TenantId) -> Work:
        """The draft, else what is published, else the template; to be changed freely."""
        book, version = self.book_of(tenant), self.in_force(tenant)

        def query(tx: Tx) -> tuple[Draft | None, Version | None]:
            flows = tx.tenant(tenant).flows
            return flows.draft(), flows.version(version) if version else None

        draft, published = await self.store.read(query)
        own = draft is not None and draft.book == book and bool(draft.sources)
        sources = draft.sources if draft is not None and own else published.sources if published else self._plain(book)
        revision = draft.revision if draft is not None else 0
        try:
            sheet = await asyncio.to_thread(Sheet.read, book, sources)
        except BookError as error:  # of an older wabot, which took what this one does not: the owner begins again
            log.error("flows.not_read", tenant=tenant, book=book, draft=own, mistakes=str(error))
            return Work(tenant, Sheet.read(book, self._plain(book)), revision, is_draft=False, published=published)
        return Work(tenant, sheet, revision, own, published)

    async def served(self, work: Work) -> Sheet:
        """What customers read now."""
        sources = work.published.sources if work.published is not None else self._plain(work.sheet.book)
        try:
            return await asyncio.to_thread(Sheet.read, work.sheet.book, sources)
        except BookError:  # as above: the template serves
            return Sheet.read(work.sheet.book, self._plain(work.sheet.book))

    async def change(self, who: By, tenant: TenantId, seen: int, edit: Edit) -> Outcome:
        """`saved` with the new `revision`; `changed` where the draft is not the one of revision `seen`; `refused` with
        the reason."""
        work = await self.work(tenant)
        if work.revision != seen:
            return Outcome("changed", {"revision": work.revision})
        try:
            slots, sources = await asyncio.to_thread(_edited, work.sheet, edit)
        except Refused as refused:
            return Outcome("refused", {"reason": refused.reason})
        draft = Draft(work.sheet.book, work.revision + 1, sources, who.phone, who.at)
        return Outcome("saved", {**slots, "revision": draft.revision}, self.keeper(tenant, draft))

    def keeper(self, tenant: TenantId, draft: Draft) -> Callable[[Tx], Outcome | None]:
        """Keeps the draft, if it is still the next one."""

        def commit(tx: Tx) -> Outcome | None:
            flows = tx.tenant(tenant).flows
            if flows.keep(draft):
                return None
            now = flows.draft()
            return Outcome("changed", {"revision": 0 if now is None else now.revision})

        return commit

    def _plain(self, book: str) -> dict[str, str]:
        template = self._template(book)
        return {PurePath(file).name: source for file, source in template.sources.items()} if template else {}


def _edited(sheet: Sheet, edit: Edit) -> tuple[Mapping[str, Json], dict[str, str]]:
    slots = edit(sheet)
    sources = sheet.written()
    if len(sources) > FILES:
        raise Refused("too_many_flows")
    if len(sheet.names()) > NODES:
        raise Refused("too_many_steps")
    if any(len(source.encode()) > FLOW_BYTES for source in sources.values()):
        raise Refused("too_long")
    try:
        Sheet.read(sheet.book, sources)
    except BookError:  # words that a file cannot hold: a draft can always be read again
        raise Refused("unwritable") from None
    return slots, sources
