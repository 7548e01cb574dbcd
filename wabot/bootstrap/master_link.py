"""Linking the master bot itself: nobody can ask it for a code by chat before it is linked."""

import asyncio
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING

import structlog

from wabot.core.audit import by_system
from wabot.core.clock import DAY
from wabot.core.ids import PLATFORM
from wabot.core.pairing import PairingState
from wabot.core.session import Hold, SessionRecord, SessionState
from wabot.flow import values
from wabot.flow.events import Json
from wabot.flow.state import Scene
from wabot.ports.store import StoreUnavailable
from wabot.services.pairing import Sight

if TYPE_CHECKING:
    from wabot.bootstrap.wiring import Wiring

PAGE_LIFE = DAY
ROUNDS = 10
"""Codes that are asked for while nobody uses them."""
SETTLING = 20.0
"""Real seconds in which a session says whether it has a link."""
LOOK = 0.2
PAUSE = 3.0
"""Real seconds after a failure, longer each time."""
log = structlog.get_logger()

_LINKLESS = frozenset({Hold.UNPAIRED, Hold.LOGGED_OUT, Hold.PASSKEY})


class MasterLink:
    """What a terminal or a host's log needs to get the master bot linked."""

    def __init__(self, wiring: "Wiring", address: str) -> None:
        self._wiring, self._address = wiring, address
        self._pairings = wiring.linking.pairings

    async def missing(self) -> bool:
        """Whether the master bot has no link, once its session has found out."""
        for _ in range(int(SETTLING / LOOK)):
            record = self._record()
            if record is not None and (record.state is SessionState.READY or record.hold is not None):
                return self._linkless(record)
            await asyncio.sleep(LOOK)
        return False

    async def follow(self) -> AsyncIterator[Sight]:
        """Codes as they come, until it is linked (or never will be); the last is how it ended."""
        with self._pairings.watching() as changed:
            for turn in range(1, ROUNDS + 1):
                await self._ask()
                shown: Sight | None = None
                while shown is None or shown.pairing.is_open:
                    changed.clear()
                    sight = await self._look()
                    if sight is not None and sight != shown:
                        yield sight
                        shown = sight
                        continue
                    await _until(changed)
                if shown.state in (PairingState.CONNECTED, PairingState.PASSKEY):
                    return
                await asyncio.sleep(PAUSE * turn if shown.state is PairingState.FAILED else 0)

    async def page(self) -> str:
        """The address of a page on which it can be linked."""
        return f"{self._address}/pair/{await self._pairings.offer(PLATFORM, PAGE_LIFE)}"

    async def _page_or_none(self) -> str:
        try:
            return await self.page()
        except StoreUnavailable:
            return ""

    async def pages(self) -> AsyncIterator[str]:
        """For as long as it runs: a page each time that the link is found missing."""
        seen: SessionRecord | None = None
        while True:
            record = self._record()
            if record is not None and self._linkless(record) and (seen is None or seen.hold is None):
                page = await self._page_or_none()
                if page:
                    yield page
                else:
                    record = None  # said when the store is back
            if record is not None and record.state is not SessionState.PAIRING:
                seen = record
            await asyncio.sleep(LOOK * 10)

    def words(self, key: str, **args: Json) -> str:
        """A text for the terminal, in the platform's language."""
        platform = self._wiring.directory.platform
        scene = Scene(language=platform.language, country=platform.country)
        told = {"name": platform.name, "phone": values.phone(platform.phone), **args}
        return self._wiring.texts.say(f"pairing-terminal-{key}", scene, told)

    async def _ask(self) -> None:
        now = self._wiring.ground.clock.now()
        name = self._wiring.directory.platform.name
        who = by_system(now, f"terminal/{self._wiring.ids.new()}")
        try:
            await self._pairings.ask(who, PLATFORM, name=name, insist=True)
        except StoreUnavailable as error:
            log.error("master_link.store_unavailable", error=str(error))

    async def _look(self) -> Sight | None:
        try:
            return await self._pairings.look(PLATFORM)
        except StoreUnavailable:
            return None

    def _record(self) -> SessionRecord | None:
        return self._wiring.fleet.supervisor.record(PLATFORM)

    @staticmethod
    def _linkless(record: SessionRecord) -> bool:
        return record.hold in _LINKLESS and record.state is not SessionState.READY


async def _until(changed: asyncio.Event) -> None:
    try:
        async with asyncio.timeout(1.0):
            await changed.wait()
    except TimeoutError:
        return
