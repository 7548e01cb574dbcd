"""One session as wabot holds it: its worker, and the letters from it, taken one after another."""

import asyncio
import contextlib
from collections.abc import Mapping
from typing import Any

import structlog

from wabot.channels.linked.child import Child, Gone
from wabot.channels.linked.letters import inbound_of
from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.message import Delivery
from wabot.ports.channel import Listener, Receipt

_AGAIN = 1.0
"""Seconds until a letter is offered again that could not be recorded."""

log = structlog.get_logger()


class Held:
    """A session from its beginning to its end; another attempt is another one of these."""

    def __init__(self, tenant: TenantId, listener: Listener, *, pairing: bool = False, quiet: bool = False) -> None:
        self.tenant, self.pairing, self.quiet = tenant, pairing, quiet
        self.child: Child | None = None
        self.ready = False  # messages flow
        self.was_ready = False
        self.over = asyncio.Event()
        self.settled = asyncio.Event()  # it has come up, or to nothing
        self._listener = listener
        self._post: asyncio.Queue[tuple[str, Mapping[str, Any]]] = asyncio.Queue()
        self._task = asyncio.create_task(self._take_in(), name=f"linked:{tenant}:post")

    def post(self, kind: str, frame: Mapping[str, Any]) -> None:
        """Something came from the worker: a letter or a receipt."""
        self._post.put_nowait((kind, frame))

    async def finish(self, within: float) -> None:
        """Record what came before the end, as far as it goes: the rest stays with the worker's files."""
        self.ready = False
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(within):
                await self._post.join()
        self.over.set()
        self._task.cancel()
        await asyncio.gather(self._task, return_exceptions=True)

    async def _take_in(self) -> None:
        while True:
            kind, frame = await self._post.get()
            try:
                if kind == "letter":
                    await self._letter(frame)
                else:
                    await self._receipt(frame)
            finally:
                self._post.task_done()

    async def _letter(self, frame: Mapping[str, Any]) -> None:
        """Record it, then acknowledge it; while it cannot be recorded, everything behind it waits."""
        try:
            message = inbound_of(self.tenant, frame["letter"])
        except (KeyError, ValueError, TypeError) as error:
            log.error("linked.letter_unreadable", tenant=self.tenant, error=repr(error))
        else:
            while not await self._recorded(message.message_id, self._listener.inbound(message)):
                await asyncio.sleep(_AGAIN)
                message = inbound_of(self.tenant, frame["letter"])
        with contextlib.suppress(Gone):
            if self.child is not None:
                self.child.say({"op": "recorded", "session": self.tenant})

    async def _recorded(self, message_id: str, record: Any) -> bool:  # noqa: ANN401 - a coroutine of any kind
        try:
            await record
        except Exception:  # the store is away, say
            log.warning("linked.not_recorded", tenant=self.tenant, message=message_id, exc_info=True)
            return False
        return True

    async def _receipt(self, frame: Mapping[str, Any]) -> None:
        for reference in frame["references"]:
            receipt = Receipt(self.tenant, str(reference), Delivery(frame["status"]), Instant(int(frame["at"])))
            await self._recorded(receipt.reference, self._listener.receipt(receipt))
