"""Opens the database: where it is, and brought to this version's schema."""

from collections.abc import Iterator
from contextlib import contextmanager

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
    with _in_words(config):
        await migrate(database_url(config))
        return await open_store(database_url(config))


async def migrate_database(config: Config) -> None:
    """Brought to this version's schema, made where there is none; raises CannotStart in words."""
    with _in_words(config):
        await migrate(database_url(config))


@contextmanager
def _in_words(config: Config) -> Iterator[None]:
    try:
        yield
    except (DatabaseTooNew, DatabaseNotReady, WrongUrl) as error:
        raise CannotStart(str(error)) from error
    except StoreFull as error:
        raise CannotStart(f"The disk is full: {config.data_dir}. Make room and start again.") from error
    except (StoreUnavailable, OSError) as error:
        raise CannotStart(f"The database cannot be opened: {error}") from error
