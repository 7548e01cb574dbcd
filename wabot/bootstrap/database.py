"""Opens the database: where it is, brought to this version's schema, and by this process alone where it is a file."""

import fcntl
import os
from pathlib import Path

from wabot.bootstrap.trouble import CannotStart
from wabot.config import Config
from wabot.ports.store import DatabaseNotReady, DatabaseTooNew, Store, StoreFull, StoreUnavailable
from wabot.storage.migrate import migrate, revisions
from wabot.storage.store import open_store
from wabot.storage.urls import WrongUrl, sqlite_url


def database_url(config: Config) -> str:
    """DATABASE_URL, or the file in the data folder."""
    return config.database.url.get_secret_value() or sqlite_url(config.data_dir / "wabot.db")


def is_postgres(config: Config) -> bool:
    """Whether the database is a server's."""
    return database_url(config).startswith("postgres")


async def is_empty(config: Config) -> bool:
    """Whether nothing was ever stored."""
    try:
        return (await revisions(database_url(config))).found == ""
    except (StoreUnavailable, WrongUrl):
        return False  # the start itself will say why it cannot be opened


async def open_database(config: Config) -> Store:
    """The store, migrated; raises CannotStart in words."""
    try:
        await migrate(database_url(config))
        return await open_store(database_url(config))
    except (DatabaseTooNew, DatabaseNotReady, WrongUrl) as error:
        raise CannotStart(str(error)) from error
    except StoreFull as error:
        raise CannotStart(f"The disk is full: {config.data_dir}. Make room and start again.") from error
    except (StoreUnavailable, OSError) as error:
        raise CannotStart(f"The database cannot be opened: {error}") from error


class DataFolder:
    """The data folder, held by one process: with SQLite there is one server, and a second one is told so."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock: int | None = None

    def take(self) -> None:
        """Make the folder if need be and lock it; raises CannotStart."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(self._folder / "wabot.lock", os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise CannotStart(f"The data folder {self._folder} cannot be used: {error.strerror}") from error
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            raise CannotStart(
                f"Another wabot already runs on {self._folder}. Stop it first, or use PostgreSQL to run several."
            ) from None
        self._lock = descriptor

    def release(self) -> None:
        """Let the next process have it."""
        if self._lock is not None:
            os.close(self._lock)
            self._lock = None
