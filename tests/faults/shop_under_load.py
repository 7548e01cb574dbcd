"""A child process for fault tests: a wabot with one airtime shop and customers who keep buying.

usage: python shop_under_load.py DATA_DIR load|drain

`load` sells until it is killed; `drain` starts, waits until nothing is left to do, prints `drained` and stops in
good order. Progress is printed as lines so that the parent knows when to strike.
"""

import asyncio
import os
import sys
from pathlib import Path

from wabot.bootstrap import App, build_app
from wabot.config import load_config
from wabot.core.clock import SystemClock
from wabot.core.message import Outbound

ADMIN, OWNER, BOT = "254700000001", "254711222333", "254711222333"
CUSTOMERS = [f"2547220{number:05d}" for number in range(12)]


def announce(word: str) -> None:
    """One line to the parent, at once."""
    os.write(1, f"{word}\n".encode())


async def open_shop(app: App) -> None:
    """The first life registers and approves the shop; later lives find it in the database."""
    if app.has_tenant(BOT):
        return
    for line in (f'new "Mama Duka" +{BOT} airtime', 'approve "Mama Duka" 1m'):
        await app.phone_says(ADMIN, "master", line)
        await app.quiet()


class Customer:
    """Buys again and again; says the next thing when something was heard, or when a while passed in silence."""

    def __init__(self, app: App, phone: str) -> None:
        self._app = app
        self._phone = phone
        self._heard = asyncio.Event()
        self.sales = 0

    def hear(self, message: Outbound) -> None:
        """The bot wrote."""
        self._heard.set()

    async def buy_forever(self) -> None:
        """One sale after the other."""
        while True:
            amount = 10 + (self.sales * 7) % 900  # a second push of the same amount would not go out at once
            for words in ("hi", "1", str(amount), "1"):
                self._heard.clear()
                await self._app.phone_says(self._phone, BOT, words)
                await self._wait()
            self.sales += 1
            announce("sale")

    async def _wait(self) -> None:
        try:
            await asyncio.wait_for(self._heard.wait(), 2)
        except TimeoutError:
            return  # e.g. a second push to the same phone is not sent at once: go on talking


async def load(app: App) -> None:
    """Sell until killed."""
    await open_shop(app)
    customers = {phone: Customer(app, phone) for phone in CUSTOMERS}

    def hear(phone: str, _bot: str, message: Outbound) -> None:
        if phone in customers:
            customers[phone].hear(message)

    app.on_phone(hear)
    announce("open")
    await asyncio.gather(*(customer.buy_forever() for customer in customers.values()))


async def main(folder: Path, mode: str) -> None:
    """Start, do what was asked, stop."""
    environ = {"WABOT_DATA_DIR": str(folder), "PORT": "0", "HOST": "127.0.0.1", "WABOT_PLATFORM__DEMO": "no"}
    environ |= {"WABOT_LIMITS__REPLIES_PER_MINUTE": "0", "WABOT_LIMITS__TENANT_PER_MINUTE": "0"}
    app = build_app(load_config(None, environ), SystemClock())
    await app.start()
    try:
        if mode == "load":
            await load(app)
        else:
            await app.quiet()
            announce("drained")
    finally:
        await app.stop()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2]))
