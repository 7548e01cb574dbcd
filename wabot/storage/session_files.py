"""Session stores looked into and copied: SQLite files that WhatsApp's library makes and writes to."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import quote

from wabot.ports.session_store import Unreadable

_BUSY = 5.0
"""Seconds to wait for the library to finish a write."""


class SqliteSessionFiles:
    """Implements ports.session_store.StoreFiles."""

    def has_link(self, file: Path) -> bool:
        with _opened(file) as store:
            if not store.execute("select 1 from sqlite_master where name = 'whatsmeow_device'").fetchone():
                return False
            return store.execute("select 1 from whatsmeow_device limit 1").fetchone() is not None

    def copy(self, file: Path) -> bytes:
        """As one read transaction sees it, in memory: no second file with keys in it ever lies on the disk."""
        with _opened(file) as store, closing(sqlite3.connect(":memory:")) as memory:
            store.backup(memory)  # in one step, so that no write of the library comes in between
            memory.execute("pragma journal_mode = memory")
            memory.execute("vacuum")  # what was deleted is gone from the copy as well
            return memory.serialize()


@contextmanager
def _opened(file: Path) -> Iterator[sqlite3.Connection]:
    try:
        with closing(sqlite3.connect(f"file:{quote(str(file.resolve()))}?mode=ro", uri=True, timeout=_BUSY)) as store:
            yield store
    except sqlite3.Error as error:
        raise Unreadable(f"{file.name}: {error}") from error
