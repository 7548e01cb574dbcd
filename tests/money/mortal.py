"""A child process program: a wabot that kills itself the moment a sale stands at a certain point.

usage: python -m tests.money.mortal DATA_DIR POINT

POINT is `paid` (committed, nothing sent yet), `delivered` (committed, the receipt not sent yet), `sells` (never: the
parent kills it) or `goes_on` (the next life: takes up what is left, says `ready`, ends when its input closes). What
phones hear is printed as lines.
"""

import asyncio
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from tests.money.house import ADMIN, CUSTOMER, DUKA, T1
from wabot.bootstrap import App
from wabot.config import load_config
from wabot.core.clock import SECOND, MovableClock
from wabot.core.delivery import DeliveryStatus
from wabot.core.lease import Epoch
from wabot.core.message import Outbound
from wabot.ports.store import Store, Tx
from wabot.ports.store.sales import OrderFilter
from wabot.storage.vault import KeyringVault

T = TypeVar("T")
POINTS = {"paid": DeliveryStatus.RESERVED, "delivered": DeliveryStatus.DELIVERED}


def announce(line: str) -> None:
    """One line to the parent, at once."""
    os.write(1, (line.replace("\n", " / ") + "\n").encode())


def hear(phone: str, _bot: str, message: Outbound) -> None:
    """What a phone gets."""
    announce(f"told {phone} {message.text}")


class MortalStore:
    """A store whose process ends by kill -9 right after the commit that brings a sale to its point."""

    def __init__(self, store: Store, point: DeliveryStatus) -> None:
        self._store, self._point = store, point
        self._reached = False

    def __getattr__(self, name: str) -> Any:
        return getattr(self._store, name)

    async def submit(self, job: Callable[[Tx], T]) -> T:
        def watched(tx: Tx) -> T:
            done = job(tx)
            orders = tx.tenant(T1).sales.list(OrderFilter())
            sales = [tx.tenant(T1).sales.get(order.id) for order in orders]
            self._reached = any(sale is not None and sale.delivery.status is self._point for sale in sales)
            return done

        done = await self._store.submit(watched)
        if self._reached:
            os.kill(os.getpid(), signal.SIGKILL)
        return done


class MortalApp(App):
    """A wabot on such a store."""

    point: DeliveryStatus | None = None

    def _wire(self, store: Store, vault: KeyringVault, life: Epoch) -> None:
        mortal: Any = store if self.point is None else MortalStore(store, self.point)
        super()._wire(mortal, vault, life)
        self.on_phone(hear)  # now: what was left is sent while it starts


async def sell(app: App) -> None:
    """Open the shop and buy once."""
    for words, phone, bot in (
        (f'new "Mama Duka" +{DUKA} airtime', ADMIN, "master"),
        ('approve "Mama Duka" 6m', ADMIN, "master"),
        ("buy 50", CUSTOMER, DUKA),
    ):
        await app.phone_says(phone, bot, words)
        await app.quiet()
    announce(f"address {await app.wiring.sales.notice_address(T1, 'statum')}")
    await asyncio.to_thread(sys.stdin.readline)  # the parent has told the reseller where its webhooks go
    await app.phone_says(CUSTOMER, DUKA, "1")
    await asyncio.Event().wait()


async def go_on(app: App) -> None:
    """Let a while pass, then wait for the parent."""
    for _ in range(4):
        await app.advance(30 * SECOND)
    announce("ready")
    await asyncio.to_thread(sys.stdin.read)
    await app.quiet()


async def main(folder: Path, point: str) -> None:
    config = load_config(None, {"WABOT_DATA_DIR": str(folder), **os.environ})
    app = MortalApp(config, MovableClock())
    app.point = POINTS.get(point)

    try:
        await app.start()
        await (go_on(app) if point == "goes_on" else sell(app))
    finally:
        await app.stop()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2]))
