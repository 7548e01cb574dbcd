"""Counts the work in hand, so that somebody can wait until wabot is quiet."""

import asyncio
from typing import Self


class Activity:
    """Work in hand across services: begun, ended, and a way to wait until there is none."""

    def __init__(self) -> None:
        self._count = 0
        self._none = asyncio.Event()
        self._none.set()

    @property
    def busy(self) -> bool:
        """Whether anything is in hand."""
        return self._count > 0

    def begin(self, count: int = 1) -> None:
        """So many pieces of work were taken in hand."""
        self._count += count
        if self._count:
            self._none.clear()

    def end(self, count: int = 1) -> None:
        """So many were finished."""
        self._count -= count
        if self._count == 0:
            self._none.set()

    def work(self) -> Self:
        """One piece of work, for a `with`: ended whatever happens."""
        return self

    def __enter__(self) -> None:
        self.begin()

    def __exit__(self, *_raised: object) -> None:
        self.end()

    async def quiet(self) -> None:
        """Returns once nothing is in hand."""
        await self._none.wait()
