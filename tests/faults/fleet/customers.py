"""Customers who keep writing to every bot, and what must be true of the answers."""

import asyncio
import time
from collections import Counter
from dataclasses import dataclass, field

from tests.faults.fleet.fleet import TENANTS, Fleet
from tests.faults.fleet.whatsapp import Said, until

PAUSE = 0.6  # seconds between two messages of one customer
EACH = 2  # customers a bot
ANSWERED_WITHIN = 30.0
IN_FLIGHT = EACH * TENANTS
"""Messages that may be handed to WhatsApp twice when a server is lost: what it had handed over and could not note any
more, the next holder hands over again under the same key, for chat messages are at least once. At most one a
conversation, whose next message waits until that note is written; WhatsApp itself drops a message id it knows."""


@dataclass(slots=True)
class Customers:
    """They say hi again and again, in steady time, whether they were answered or not."""

    fleet: Fleet
    _tasks: list["asyncio.Task[None]"] = field(default_factory=list)

    def start(self) -> None:
        """Begin to write."""
        for number, tenant in enumerate(self.fleet.tenants):
            for who in range(EACH):
                offset = PAUSE * (number * EACH + who) / (len(self.fleet.tenants) * EACH)
                phone = f"2547220{number:03}{who:02}"
                self._tasks.append(asyncio.create_task(self._write(tenant, phone, offset)))

    async def stop(self) -> None:
        """Nobody writes any more."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def answered(self, within: float = ANSWERED_WITHIN) -> None:
        """Stop, and wait until as many answers came as messages were said, to each customer."""
        await self.stop()
        await until(
            lambda: not self.unanswered(), within, lambda: f"unanswered: {self.unanswered()}\n{self.fleet.story()}"
        )

    def unanswered(self) -> Counter[str]:
        """How many answers each customer still waits for."""
        return Counter(said.customer for said in self.said()) - Counter(self._answers().values())

    def said(self) -> list[Said]:
        """What they wrote."""
        return [said for said in self.fleet.whatsapp.said if said.text == "hi"]

    def _answers(self) -> dict[str, str]:
        phones = {said.customer for said in self.fleet.whatsapp.said}
        return {sent.key: sent.to for sent in self.fleet.whatsapp.sent if sent.to in phones}

    async def _write(self, tenant: str, phone: str, offset: float) -> None:
        began = time.monotonic() + offset
        for number in range(1_000_000):
            await asyncio.sleep(max(0.0, began + number * PAUSE - time.monotonic()))
            self.fleet.whatsapp.say(tenant, phone, "hi")
