"""Books that tenants published: which is in force, and every version a conversation may still run."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Mapping

import structlog

from wabot.core.ids import PLATFORM, TenantId
from wabot.flow.book import Book
from wabot.flow.mistakes import BookError
from wabot.flow.texts import Texts
from wabot.ports.store import Store, Tx
from wabot.ports.store.flows import Version
from wabot.services.directory import Directory
from wabot.services.flows.limits import MAX_BOOKS
from wabot.services.issues import Issues
from wabot.services.notices import Notices

PUBLISHED = "flows_published"
"""The setting that names what is in force, `<book>:<version>`; nobody sets it by hand."""
BROKEN = "flows_broken"
"""A published version is understood no more; the platform's book serves."""

Parse = Callable[[str, Mapping[str, str]], Book]
"""Reads and checks a tenant's book; raises BookError. Takes a while: call it in a thread."""

log = structlog.get_logger()


class FlowBooks:
    """Implements services.library.OwnBooks. Trouble with one tenant's book is that tenant's alone."""

    def __init__(  # noqa: PLR0913 - handed over once, by bootstrap
        self,
        store: Store,
        directory: Directory,
        issues: Issues,
        notices: Notices,
        *,
        parse: Parse,
        texts: Callable[[], Texts],
        most: int = MAX_BOOKS,
    ) -> None:
        """`most` parsed books are kept in memory."""
        self._store, self._directory, self._issues, self._notices = store, directory, issues, notices
        self._parse, self._texts, self._most = parse, texts, most
        self._known: OrderedDict[tuple[TenantId, str], Book | None] = OrderedDict()
        self._reading: dict[tuple[TenantId, str], asyncio.Future[Book | None]] = {}
        self._wording = texts()

    def published(self, tenant: TenantId, name: str) -> str:
        """The version in force, "" where the platform's book holds."""
        if tenant == PLATFORM:
            return ""
        book, _, version = self._directory.own_settings(tenant).get(PUBLISHED, "").partition(":")
        return version if book == name else ""

    async def book(self, tenant: TenantId, name: str, version: str) -> Book | None:
        """A version of theirs; None where there is no such, or it is understood no more."""
        if self._wording is not (now := self._texts()):  # texts were loaded anew, and books hold the old ones
            self._wording, self._reading = now, {}
            self._known.clear()
        key = (tenant, version)
        if key in self._known:
            self._known.move_to_end(key)
            return self._known[key]
        under_way = self._reading
        if key not in under_way:  # many may write at once, and each would have it read
            under_way[key] = asyncio.ensure_future(self._fetch(tenant, name, version))
            under_way[key].add_done_callback(lambda _: under_way.pop(key))
        return await asyncio.shield(under_way[key])

    async def _fetch(self, tenant: TenantId, name: str, version: str) -> Book | None:
        now = self._wording
        stored = await self._store.read(lambda tx: tx.tenant(tenant).flows.version(version))
        if stored is None or stored.book != name:
            return None
        book = await self._read(tenant, stored)
        if self._texts() is now:  # else it was read with texts that are gone
            self._known[tenant, version] = book
        while len(self._known) > self._most:
            self._known.popitem(last=False)
        return book

    async def _read(self, tenant: TenantId, stored: Version) -> Book | None:
        try:
            return await asyncio.to_thread(self._parse, stored.book, stored.sources)
        except BookError as error:
            mistakes = str(error)
        except Exception as error:
            log.exception("flows.not_read", tenant=tenant, version=stored.version)
            mistakes = repr(error)
        log.error("flows.broken", tenant=tenant, version=stored.version, mistakes=mistakes)
        if self.published(tenant, stored.book) == stored.version:
            await self._store.submit(lambda tx: self._tell(tx, tenant, stored.number, mistakes.splitlines()[0]))
        return None

    def _tell(self, tx: Tx, tenant: TenantId, number: int, mistake: str) -> None:
        """The owner and the platform, once until another version is in force."""
        facts = {"number": str(number), "reason": mistake}
        if self._issues.open(tx, tenant, BROKEN, facts=facts):
            cause = f"{tenant}/flows-broken/{number}"
            self._notices.to_owners(tx, tenant, "owner-flows-broken", dict(facts), cause=cause)
