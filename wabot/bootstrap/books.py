"""Watches menus and locales, and loads them again when a file changes."""

from watchfiles import awatch

from wabot.config import shipped
from wabot.services.library import Library


async def watch_books(library: Library) -> None:
    """Until cancelled: each change loads the whole set; a set with a mistake is refused and said so in the log."""
    async for _changes in awatch(shipped("menus"), shipped("locales"), debounce=200, step=50):
        await library.reload()
