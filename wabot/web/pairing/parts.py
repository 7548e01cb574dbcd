"""What the pairing page asks of the rest of wabot."""

import asyncio
from collections.abc import Collection, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from wabot.core.clock import Instant
from wabot.core.pairing import PairingState


@dataclass(frozen=True, slots=True)
class PairingLook:
    """A pairing as its page shows it."""

    state: PairingState
    name: str  # of the bot
    phone: str  # its number, as people write it
    minutes: int  # for which the page is good
    expires_at: Instant
    code: str = ""
    qr: str = ""


class Entry(StrEnum):
    """What an access code was good for."""

    OPEN = "open"
    WRONG = "wrong"
    SHUT = "shut"  # too many wrong ones


@dataclass(frozen=True, slots=True)
class Unlocking:
    """The answer to an access code."""

    entry: Entry
    left: int = 0  # tries, with WRONG
    minutes: int = 0  # until the next try, with SHUT


class PairingPages(Protocol):
    """Pairings by the token of their page."""

    @property
    def languages(self) -> Collection[str]:
        """Those the page can speak, by tag."""
        ...

    @property
    def language(self) -> str:
        """For visitors who want none of them."""
        ...

    async def look(self, token: str) -> PairingLook | None:
        """None for tokens nobody gave out and for those whose time is over."""
        ...

    async def again(self, token: str) -> bool:
        """Ask for another code where the last one has ended."""
        ...

    def locked(self) -> bool:
        """Whether visitors need the platform's access code."""
        ...

    async def unlock(self, token: str, code: str) -> Unlocking:
        """Try an access code."""
        ...

    def key(self, token: str) -> str:
        """What a visitor who gave the right code shows afterwards; opens this page alone."""
        ...

    def fits(self, token: str, key: str) -> bool:
        """Whether it is such a key."""
        ...

    def watching(self) -> AbstractContextManager[asyncio.Event]:
        """An event that is set whenever a pairing may have moved."""
        ...

    def words(self, language: str, key: str, args: Mapping[str, str | int]) -> str:
        """A text of the locales."""
        ...
