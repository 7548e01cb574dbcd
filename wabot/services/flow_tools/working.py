"""The book an owner has before them: the draft, where there is one, else what their customers read."""

import asyncio
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from wabot.core.ids import TenantId
from wabot.flow.book import Book, read_book
from wabot.flow.mistakes import Mistake
from wabot.flow.texts import Texts
from wabot.services.flows.service import FlowService
from wabot.services.flows.sheet import Sheet
from wabot.services.library import Library

KEPT = 32  # drafts that were read and may be looked at again: each line of a rehearsal does


@dataclass(frozen=True, slots=True)
class Working:
    """A book; with mistakes it is good for looking at only."""

    book: Book
    mistakes: Sequence[Mistake] = ()
    is_draft: bool = False


class WorkingBooks:
    """Reads drafts in a thread, and remembers the last few."""

    def __init__(self, flows: FlowService, library: Library) -> None:
        self._flows, self._library = flows, library
        self._known: OrderedDict[tuple[TenantId, int, int], Working] = OrderedDict()

    async def find(self, tenant: TenantId, *, published: bool = False) -> Working | None:
        """The draft or, without one (or for what is `published`), the book in force; None where there is none."""
        work = await self._flows.desk.work(tenant)
        if published or not work.is_draft:
            in_force = await self._library.in_force(tenant, work.sheet.book)
            return None if in_force is None else Working(in_force)
        texts = self._flows.desk.texts
        key = (tenant, work.revision, id(texts))  # texts are loaded anew at times
        known = self._known.get(key)
        if known is None:
            checked = await self._flows.releases.check(work)
            book = checked.book
            if book is None:
                book = await asyncio.to_thread(_as_far_as_read, work.sheet, texts)
            known = self._known[key] = Working(book, checked.mistakes, is_draft=True)
            while len(self._known) > KEPT:
                self._known.popitem(last=False)
        return known


def _as_far_as_read(sheet: Sheet, texts: Texts) -> Book:
    book, _ = read_book(sheet.book, sheet.written(), texts)
    return book
