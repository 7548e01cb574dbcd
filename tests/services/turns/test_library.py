"""Versions of books that conversations still run."""

from collections.abc import Mapping

from tests.flow.chat import ACTIONS, TEXTS
from wabot.core.clock import Instant, MovableClock
from wabot.core.ids import TenantId
from wabot.flow.book import Book
from wabot.flow.library import parse_book
from wabot.services.library import Library
from wabot.storage.store import SqlStore

AGENT = "book: agent\nnodes:\n  home: {kind: jump, book: owner, node: faq}\n"
OWNER = "book: owner\nnodes:\n  home: {kind: jump, goto: faq}\n  faq: {kind: end, text: {en: FAQ, sw: Maswali}}\n"


def opened(store: SqlStore, agent: str) -> Library:
    """The books of one start of wabot."""

    def parse(name: str, sources: Mapping[str, str]) -> Book:
        return parse_book(name, sources, TEXTS, ACTIONS)

    def load() -> dict[str, Book]:
        shelf = {name: parse(name, {f"{name}.yaml": text}) for name, text in (("agent", agent), ("owner", OWNER))}
        for book in shelf.values():
            book.shelf = shelf
        return shelf

    return Library(store, MovableClock(Instant(1_795_000_000_000), frozen=True), load, parse)


async def test_an_earlier_version_still_leads_into_other_books(store: SqlStore) -> None:
    before = opened(store, AGENT)
    await before.open()
    version = before.current("agent")
    assert version is not None
    after = opened(store, AGENT + "  more: {kind: end}\n")
    await after.open()
    kept = await after.version(TenantId("t1"), "agent", version.version)
    assert kept is not None
    assert kept is not after.current("agent")
    assert kept.find("owner/faq") is not None
    assert kept.shelf["agent"] is kept
