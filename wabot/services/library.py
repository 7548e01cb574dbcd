"""The library: the books in force, and every earlier version that a conversation may still be running."""

from collections.abc import Callable, Mapping
from typing import Protocol

import structlog

from wabot.core.clock import Clock
from wabot.core.ids import TenantId
from wabot.flow.book import Book
from wabot.flow.menu_file import BookError
from wabot.ports.store import Store, Tx

MAX_OLD = 64  # parsed old versions kept in memory

Load = Callable[[], dict[str, Book]]
"""Reads all books anew from their files; raises BookError."""
Parse = Callable[[str, Mapping[str, str]], Book]
"""Parses one stored version from its sources."""

Tell = Callable[[Tx, str], None]
"""Tells people why a reload was refused; "" once it was not."""

log = structlog.get_logger()


class OwnBooks(Protocol):
    """Books that tenants have written themselves; each goes before the platform's of the same name."""

    def published(self, tenant: TenantId, name: str) -> str:
        """The version in force, "" where the platform's book holds. Reads nothing but memory."""
        ...

    async def book(self, tenant: TenantId, name: str, version: str) -> Book | None:
        """A version of theirs, published now or before; None where there is no such (or it is understood no more)."""
        ...


class Library:
    """Books by name and version. A version is stored before any conversation can begin with it."""

    def __init__(  # noqa: PLR0913, PLR0917 - handed over once, by bootstrap
        self,
        store: Store,
        clock: Clock,
        load: Load,
        parse: Parse,
        tell: Tell | None = None,
        own: OwnBooks | None = None,
    ) -> None:
        self._store = store
        self._clock = clock
        self._load = load
        self._parse = parse
        self._tell = tell
        self._own = own
        self._current: dict[str, Book] = {}
        self._old: dict[tuple[str, str], Book] = {}
        self.mistake = ""  # why the last reload was refused, "" when it was not

    async def open(self) -> None:
        """Load the books for the first time; raises BookError."""
        await self._publish(self._load())

    async def reload(self) -> bool:
        """Load them again; a set with a mistake is refused whole and the present one stays."""
        try:
            fresh = self._load()
        except BookError as error:
            self.mistake = str(error)
            log.error("books.refused", mistakes=self.mistake)
            await self._say(self.mistake)
            return False
        await self._publish(fresh)
        if self.mistake:
            self.mistake = ""
            await self._say("")
        log.info("books.reloaded", books=sorted(fresh))
        return True

    async def _say(self, mistake: str) -> None:
        tell = self._tell
        if tell is not None:
            await self._store.submit(lambda tx: tell(tx, mistake))

    def current(self, name: str) -> Book | None:
        """The platform's book in force."""
        return self._current.get(name)

    async def in_force(self, tenant: TenantId, name: str) -> Book | None:
        """The book in force for a tenant: its own, else the platform's."""
        version = self._own.published(tenant, name) if self._own is not None else ""
        if self._own is not None and version:
            book = await self._own.book(tenant, name, version)
            if book is not None:
                return book
            log.error("books.own_version_gone", tenant=tenant, book=name, version=version)
        return self._current.get(name)

    def names(self) -> list[str]:
        """All books in force."""
        return sorted(self._current)

    async def version(self, tenant: TenantId, name: str, version: str) -> Book | None:
        """A version a conversation runs, of the platform's book or the tenant's own; None when nobody remembers it."""
        book = self._current.get(name)
        if book is not None and book.version == version:
            return book
        kept = self._old.get((name, version))
        if kept is not None:
            return kept
        own = None if self._own is None else await self._own.book(tenant, name, version)
        return own or await self._read(name, version)

    async def _read(self, name: str, version: str) -> Book | None:
        sources = await self._store.read(lambda tx: tx.platform.books.get(name, version))
        if sources is None:
            return None
        try:
            book = self._parse(name, sources)
        except BookError as error:  # a newer wabot no longer understands it: the conversation begins anew
            log.warning("books.old_version_refused", book=name, version=version, mistakes=str(error))
            return None
        book.shelf = {**self._current, name: book}  # it leads into the others as they are now
        self._keep(book)
        return book

    async def _publish(self, books: dict[str, Book]) -> None:
        now = self._clock.now()
        for book in books.values():
            await self._store.submit(
                lambda tx, book=book: tx.platform.books.add(book.name, book.version, book.sources, now)  # type: ignore[misc]
            )
        for book in self._current.values():
            self._keep(book)
        self._current = books

    def _keep(self, book: Book) -> None:
        self._old[book.name, book.version] = book
        while len(self._old) > MAX_OLD:
            self._old.pop(next(iter(self._old)))
