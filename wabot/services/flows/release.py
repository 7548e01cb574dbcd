"""Publishing a draft, going back to an earlier version, and taking either back."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

import orjson
import structlog

from wabot.core.audit import By
from wabot.core.ids import TenantId
from wabot.flow.book import Book
from wabot.flow.events import Json
from wabot.flow.mistakes import BookError, Mistake
from wabot.ports.action import Outcome
from wabot.ports.store import Tx
from wabot.ports.store.flows import Draft, Version
from wabot.ports.store.undo import UndoStep
from wabot.services.audit import Audit
from wabot.services.flows.books import BROKEN, PUBLISHED, Parse
from wabot.services.flows.compare import changes
from wabot.services.flows.desk import FlowDesk, Work
from wabot.services.flows.limits import NOTE_LINES, VERSIONS_SHOWN
from wabot.services.flows.locating import located
from wabot.services.flows.sheet import Sheet
from wabot.services.issues import GONE
from wabot.services.undo import Undo

FLOWS = "flows"
"""The kind of undo step that puts the version before in force again."""
PUBLISH, ROLL_BACK = "flows.publish", "flows.roll_back"
TEMPLATE = "template"
"""Stands for no version: the menus as they came."""

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Checked:
    """A book as it would be published: understood, or its mistakes; doubts do not hinder."""

    book: Book | None
    mistakes: Sequence[Mistake]
    doubts: Sequence[Mistake]


class Releases:
    """Puts versions in force. What is in force is one setting, so every server hears of it at once."""

    def __init__(self, desk: FlowDesk, parse: Parse, audit: Audit, undo: Undo) -> None:
        self._desk, self._parse, self._audit, self._undo = desk, parse, audit, undo
        undo.teach(FLOWS, self._take_back)

    async def check(self, work: Work) -> Checked:
        """What is wrong with a draft, or doubtful."""
        try:
            book = await asyncio.to_thread(self._parse, work.sheet.book, work.sheet.written())
        except BookError as error:
            return Checked(None, error.mistakes, [])
        return Checked(book, [], sorted(set(book.warnings)))

    async def publish(self, who: By, tenant: TenantId, seen: int) -> Outcome:
        """`published` (slot number), `mistakes` (slot of the same name), `nothing`, `changed`."""
        work = await self._desk.work(tenant)
        if work.revision != seen:
            return Outcome("changed", {"revision": work.revision})
        if not work.is_draft:
            return Outcome("nothing")
        checked = await self.check(work)
        if checked.book is None:
            return Outcome("mistakes", {"mistakes": located(checked.mistakes, work.sheet)})
        told = changes(await self._desk.served(work), work.sheet, self._desk.texts, who.language)
        note = orjson.dumps(told[:NOTE_LINES]).decode()
        made = Version(checked.book.version, work.sheet.book, 0, note, who.phone, who.at, work.sheet.written())

        def commit(tx: Tx) -> Outcome | None:
            flows = tx.tenant(tenant).flows
            if not flows.drop(work.revision):
                return Outcome("changed", {"revision": _revision(tx, tenant)})
            number = flows.publish(made)
            self._put(tx, who, PUBLISH, tenant, (f"{made.book}:{made.version}", number))
            return Outcome("published", {"number": number, "revision": work.revision + 1})

        return Outcome("published", {}, commit)

    async def roll_back(self, who: By, tenant: TenantId, version: str) -> Outcome:
        """`rolled_back` (slot number), `mistakes`, `not_found`, `already`. TEMPLATE: the menus as they came."""
        if version == (self._desk.in_force(tenant) or TEMPLATE):
            return Outcome("already")
        if version == TEMPLATE:
            return Outcome("rolled_back", {"number": 0}, lambda tx: self._put(tx, who, ROLL_BACK, tenant, ("", 0)))
        found = await self._desk.store.read(lambda tx: tx.tenant(tenant).flows.version(version))
        if found is None or found.book != self._desk.book_of(tenant):
            return Outcome("not_found")
        try:
            await asyncio.to_thread(self._parse, found.book, found.sources)
        except BookError as error:
            return Outcome("mistakes", {"mistakes": located(error.mistakes, Sheet(found.book, {}, {}))})
        named = (f"{found.book}:{found.version}", found.number)
        return Outcome("rolled_back", {"number": found.number}, lambda tx: self._put(tx, who, ROLL_BACK, tenant, named))

    async def discard(self, tenant: TenantId, seen: int) -> Outcome:
        """`discarded`, or `changed`."""

        def commit(tx: Tx) -> Outcome | None:
            gone = tx.tenant(tenant).flows.drop(seen)
            return None if gone else Outcome("changed", {"revision": _revision(tx, tenant)})

        return Outcome("discarded", {"revision": seen + 1}, commit)

    async def versions(self, tenant: TenantId) -> Sequence[Version]:
        """The newest, newest first, without what they say."""
        return await self._desk.store.read(lambda tx: tx.tenant(tenant).flows.versions(VERSIONS_SHOWN))

    def _put(self, tx: Tx, who: By, verb: str, tenant: TenantId, named: tuple[str, int]) -> None:
        value, number = named
        settings = tx.tenant(tenant).settings
        before = settings.get(PUBLISHED) or ""
        _set(tx, tenant, value)
        tx.tenant(tenant).issues.resolve(BROKEN, "", GONE, who.at)  # whatever was wrong with the one before
        self._audit.note(tx, who, verb, tenant, version=str(number))
        name = f"v{number}" if number else TEMPLATE
        sides: tuple[dict[str, Json], dict[str, Json]] = ({"value": before, "name": name}, {"value": value})
        self._undo.remember(tx, who, FLOWS, verb, tenant, before=sides[0], after=sides[1])
        log.info("flows.in_force", tenant=tenant, version=value, was=before)

    def _take_back(self, tx: Tx, step: UndoStep, who: By) -> bool:
        tenant, before = step.tenant, str(step.before["value"])
        if tenant is None or (tx.tenant(tenant).settings.get(PUBLISHED) or "") != step.after["value"]:
            return False
        if before and tx.tenant(tenant).flows.version(before.partition(":")[2]) is None:
            return False  # so many were published since that it was forgotten
        _set(tx, tenant, before)
        if step.verb == PUBLISH:
            _draft_again(tx, tenant, str(step.after["value"]), who)
        return True


def noted(note: str) -> Json:
    """What a version's note says, as a slot."""
    told: Json = orjson.loads(note) if note else ""
    return told[0] if isinstance(told, list) and told else ""


def _draft_again(tx: Tx, tenant: TenantId, value: str, who: By) -> None:
    """What was published becomes the draft it was, unless somebody works on another by now."""
    flows = tx.tenant(tenant).flows
    draft, version = flows.draft(), flows.version(value.partition(":")[2])
    if version is not None and draft is not None and not draft.sources:
        flows.keep(Draft(version.book, draft.revision + 1, version.sources, who.phone, who.at))


def _revision(tx: Tx, tenant: TenantId) -> int:
    draft = tx.tenant(tenant).flows.draft()
    return 0 if draft is None else draft.revision


def _set(tx: Tx, tenant: TenantId, value: str) -> None:
    if value:
        tx.tenant(tenant).settings.set(PUBLISHED, value)
    else:
        tx.tenant(tenant).settings.clear(PUBLISHED)
