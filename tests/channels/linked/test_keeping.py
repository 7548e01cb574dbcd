"""Session stores and their sealed copies, on both databases."""

import asyncio
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from tests.channels.linked.mock import link, unlink
from tests.databases import database, postgres, store, templates
from wabot.bootstrap.linked import SealedCopies
from wabot.channels.linked.files import SessionFolder
from wabot.channels.linked.keeping import Found, Keeping
from wabot.core.clock import MINUTE, Instant, MovableClock
from wabot.core.ids import TenantId
from wabot.core.lease import Epoch
from wabot.ports.holding import SoleHolding
from wabot.ports.session_store import Copy, Unreadable
from wabot.ports.store import Store
from wabot.storage.session_files import SqliteSessionFiles
from wabot.storage.vault import KeyringVault

__all__ = ["database", "postgres", "store", "templates"]

ONE = TenantId("T1")
START = Instant(1_800_000_000_000)


class NotOurs(SoleHolding):
    """Another server holds the tenant."""

    def holds(self, tenant: TenantId) -> Epoch | None:
        return None


class Server:
    """One server's files over the shared database."""

    def __init__(self, folder: Path, copies: SealedCopies, clock: MovableClock) -> None:
        self.folder = SessionFolder(folder)
        self.keeping = Keeping(self.folder, SqliteSessionFiles(), copies, clock)
        self._clock = clock

    def write(self, word: str) -> None:
        """The library writes to the store."""
        file = self.folder.store(ONE)
        link(file)
        with closing(sqlite3.connect(file)) as db:
            db.execute("create table if not exists word (word text)")
            db.execute("delete from word")
            db.execute("insert into word values (?)", (word,))
            db.commit()

    def word(self) -> str:
        with closing(sqlite3.connect(self.folder.store(ONE))) as db:
            return str(db.execute("select word from word").fetchone()[0])

    async def copy(self) -> None:
        self._clock.advance(MINUTE)
        await self.keeping.copy(ONE)


@pytest.fixture
async def servers(tmp_path: Path, store: Store) -> tuple[Server, Server]:
    clock = MovableClock(START, frozen=True)
    copies = SealedCopies(store, KeyringVault([b"k" * 32]), SoleHolding())
    return Server(tmp_path / "a", copies, clock), Server(tmp_path / "b", copies, clock)


async def test_a_missing_store_is_restored(servers: tuple[Server, Server]) -> None:
    here, there = servers
    here.write("one")
    await here.copy()
    assert await there.keeping.prepare(ONE) is Found.LINK
    assert there.word() == "one"


async def test_a_store_that_is_there_is_left_alone(servers: tuple[Server, Server]) -> None:
    here, _ = servers
    here.write("one")
    await here.copy()
    here.write("two")
    assert await here.keeping.prepare(ONE) is Found.LINK
    assert here.word() == "two"


async def test_a_store_that_another_server_went_on_from_is_old(servers: tuple[Server, Server]) -> None:
    here, there = servers
    here.write("one")
    await here.copy()
    await there.keeping.prepare(ONE)
    there.write("two")
    await there.copy()
    assert await here.keeping.prepare(ONE) is Found.LINK
    assert here.word() == "two"


async def test_never_linked_is_nothing(servers: tuple[Server, Server]) -> None:
    here, _ = servers
    assert await here.keeping.prepare(ONE) is Found.NOTHING
    here.write("one")
    unlink(here.folder.store(ONE))
    assert await here.keeping.prepare(ONE) is Found.NOTHING


async def test_a_broken_store_is_rebuilt_from_the_copy(servers: tuple[Server, Server]) -> None:
    here, _ = servers
    here.write("one")
    await here.copy()
    here.folder.store(ONE).write_bytes(b"no database" * 500)
    assert await here.keeping.prepare(ONE) is Found.BROKEN
    assert await here.keeping.rebuild(ONE) is Found.LINK
    assert here.word() == "one"


async def test_an_empty_file_is_a_missing_store(servers: tuple[Server, Server]) -> None:
    here, _ = servers
    here.write("one")
    await here.copy()
    here.folder.store(ONE).write_bytes(b"")
    assert await here.keeping.prepare(ONE) is Found.LINK


async def test_without_a_copy_a_rebuild_keeps_what_there_is(servers: tuple[Server, Server]) -> None:
    here, _ = servers
    here.write("one")
    assert await here.keeping.rebuild(ONE) is Found.LINK
    assert here.word() == "one"


async def test_a_broken_store_without_a_copy_is_no_link_any_more(servers: tuple[Server, Server]) -> None:
    here, _ = servers
    here.folder.write(ONE, b"no database" * 500)
    assert await here.keeping.rebuild(ONE) is Found.NOTHING
    assert await here.keeping.prepare(ONE) is Found.NOTHING


async def test_a_broken_store_is_never_copied_over_a_good_one(servers: tuple[Server, Server]) -> None:
    here, there = servers
    here.write("one")
    await here.copy()
    here.folder.store(ONE).write_bytes(b"no database" * 500)
    await here.copy()
    assert await there.keeping.prepare(ONE) is Found.LINK


async def test_a_new_pairing_is_not_undone_by_the_copy_of_the_old_link(servers: tuple[Server, Server]) -> None:
    here, _ = servers
    here.write("old")
    await here.copy()
    await here.keeping.begin_afresh(ONE)
    here.write("new")  # linked anew, and killed before it was copied
    await here.keeping.prepare(ONE)
    assert here.word() == "new"


async def test_a_pairing_that_comes_to_nothing_leaves_the_old_link(servers: tuple[Server, Server]) -> None:
    here, _ = servers
    here.write("old")
    await here.keeping.begin_afresh(ONE)
    assert await here.keeping.found(ONE) is Found.NOTHING
    await here.keeping.put_back(ONE)
    assert here.word() == "old"


async def test_a_link_that_ended_is_forgotten_everywhere(servers: tuple[Server, Server]) -> None:
    here, there = servers
    here.write("one")
    await here.copy()
    await here.keeping.forget_link(ONE)
    assert await there.keeping.prepare(ONE) is Found.NOTHING
    assert await here.keeping.prepare(ONE) is Found.NOTHING


async def test_what_did_not_change_is_not_copied_again(servers: tuple[Server, Server], store: Store) -> None:
    here, _ = servers
    here.write("one")
    await here.copy()
    first = await store.read(lambda tx: tx.tenant(ONE).session_copies.age())
    await here.copy()
    assert await store.read(lambda tx: tx.tenant(ONE).session_copies.age()) == first
    here.write("two")
    await here.copy()
    assert await store.read(lambda tx: tx.tenant(ONE).session_copies.age()) != first


async def test_a_server_that_lost_its_lease_copies_nothing(store: Store) -> None:
    vault = KeyringVault([b"k" * 32])
    copies = SealedCopies(store, vault, SoleHolding(Epoch(7)))
    assert await copies.keep(ONE, Copy(b"new", START))
    assert not await SealedCopies(store, vault, SoleHolding(Epoch(6))).keep(ONE, Copy(b"late", START))
    assert not await SealedCopies(store, vault, NotOurs()).keep(ONE, Copy(b"not ours", START))
    found = await copies.find(ONE)
    assert found is not None
    assert found.body == b"new"


async def test_a_copy_is_sealed_and_another_key_does_not_open_it(store: Store) -> None:
    await SealedCopies(store, KeyringVault([b"k" * 32]), SoleHolding()).keep(ONE, Copy(b"very secret keys", START))
    row = await store.read(lambda tx: tx.tenant(ONE).session_copies.get())
    assert row is not None
    assert "secret" not in row.body
    assert await SealedCopies(store, KeyringVault([b"x" * 32]), SoleHolding()).find(ONE) is None


async def test_a_store_is_copied_whole_while_it_is_written_to(tmp_path: Path) -> None:
    file, files = tmp_path / "s.db", SqliteSessionFiles()
    link(file)
    stop = threading.Event()
    with closing(sqlite3.connect(file)) as db:
        db.execute("pragma journal_mode = wal")
        db.execute("create table pair (a int, b int)")
        db.execute("insert into pair values (0, 0)")
        db.commit()

    def write() -> None:
        with closing(sqlite3.connect(file, timeout=20)) as db:
            n = 0
            while not stop.is_set():
                n += 1
                db.execute("update pair set a = ?", (n,))
                db.execute("update pair set b = ?", (n,))
                db.commit()

    writer = asyncio.create_task(asyncio.to_thread(write))
    try:
        for n in range(20):
            copied = tmp_path / f"{n}.db"
            copied.write_bytes(await asyncio.to_thread(files.copy, file))
            assert files.has_link(copied)
            with closing(sqlite3.connect(copied)) as db:
                a, b = db.execute("select a, b from pair").fetchone()
                assert a == b
                assert db.execute("pragma integrity_check").fetchone() == ("ok",)
    finally:
        stop.set()
        await writer


def test_a_file_that_is_no_store_is_said_to_be_none(tmp_path: Path) -> None:
    (tmp_path / "s.db").write_bytes(b"x" * 9000)
    for look in (SqliteSessionFiles().has_link, SqliteSessionFiles().copy):
        with pytest.raises(Unreadable):
            look(tmp_path / "s.db")
