"""DATABASE_URL as hosts write it, made into what SQLAlchemy takes."""

from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

_DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgres": "postgresql+asyncpg", "postgresql": "postgresql+asyncpg"}


class WrongUrl(Exception):
    """DATABASE_URL cannot be used; the words say why and never show its password."""


def database_url(text: str) -> URL:
    """The URL with the asynchronous driver of its database."""
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        raise WrongUrl("DATABASE_URL is not a URL such as postgresql://user:password@host/name") from None
    database = url.drivername.split("+")[0]
    if database not in _DRIVERS:
        raise WrongUrl(f"DATABASE_URL begins with {database!r}; wabot speaks sqlite and postgresql")
    url = url.set(drivername=_DRIVERS[database])
    return _postgres_options(url) if database != "sqlite" else _file_url(url)


def sqlite_url(file: Path) -> str:
    """The URL of a database file."""
    return f"sqlite:///{file.absolute()}"


def is_sqlite(url: URL) -> bool:
    """Whether the database is a file of ours."""
    return url.get_backend_name() == "sqlite"


def sqlite_file(url: URL) -> Path:
    """The file behind an SQLite URL."""
    return Path(str(url.database))


def _file_url(url: URL) -> URL:
    # Every connection to :memory: would be a database of its own, and none would outlive a restart.
    if not url.database or url.database == ":memory:":
        raise WrongUrl("DATABASE_URL names no file: sqlite:////absolute/path/wabot.db")
    return url


def _postgres_options(url: URL) -> URL:
    """Libpq's `sslmode` is asyncpg's `ssl`."""
    mode = url.query.get("sslmode")
    return url if mode is None else url.difference_update_query(["sslmode"]).update_query_dict({"ssl": mode})
