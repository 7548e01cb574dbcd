"""Watches menus and locales, and loads them again when a file changes."""

import structlog
from watchfiles import awatch

from wabot.config import Folders
from wabot.services.library import Library

log = structlog.get_logger()


async def watch_books(library: Library, folders: Folders) -> None:
    """Until cancelled: each change loads the whole set; a set with a mistake is refused and said so in the log."""
    async for _changes in awatch(folders.menus, folders.locales, debounce=200, step=50):
        try:
            await library.reload()
        except Exception:  # e.g. a file that is gone again, or no room in the database: the next change tries anew
            log.exception("books.reload_failed")
