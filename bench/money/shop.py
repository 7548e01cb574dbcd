"""A wabot with one airtime shop and a crowd that keeps buying, as a process to be killed at any moment.

usage: python -m bench.money.shop FOLDER LIFE load|drain CUSTOMERS

`load` sells until it is killed. `drain` moves time until nothing is left to do, prints `drained` and stops in good
order. Everything else comes from the environment, as for `wabot run`.
"""

import asyncio
import os
import sys
from itertools import count
from pathlib import Path
from random import Random

import aiohttp

from bench.money.pace import PacedClock
from bench.money.planted import PIN
from wabot.bootstrap.app import App
from wabot.config import Config, load_config
from wabot.core.clock import HOUR, MINUTE, SECOND, stopwatch
from wabot.core.ids import PLATFORM
from wabot.core.message import Outbound
from wabot.core.tenant import TenantStatus
from wabot.logs import configure_logs

ADMIN, BOT = "254700000001", "254711222333"
SPOKEN = "spoken.txt"  # what phones have said, one line each: id, phone, words
PROVIDER = os.environ.get("WABOT_SANDBOX__BASE_URL", "")
SILENCE = 1.5  # seconds after which a person goes on talking, whatever the reason
PASSING = (
    15 * SECOND,
    30 * SECOND,
    MINUTE,
    2 * MINUTE,
    *(5 * MINUTE,) * 4,
    31 * MINUTE,
    *(HOUR,) * 6,
    *(12 * HOUR,) * 6,
)
"""How time moves in the last life: past every question, review and refund."""


def announce(word: str) -> None:
    """One line to the parent, at once."""
    os.write(1, f"{word}\n".encode())


class Phones:
    """What customers say is written down before it is sent; what came last is said again after a crash."""

    def __init__(self, app: App, folder: Path) -> None:
        self._app = app
        self._file = os.open(folder / SPOKEN, os.O_CREAT | os.O_RDWR | os.O_APPEND)

    async def say(self, key: str, phone: str, words: str) -> None:
        """Returns once the bot has taken it for good."""
        os.write(self._file, f"{key} {phone} {words}\n".encode())
        await self._app.wiring.fleet.network.phone_says(phone, BOT, words, message_id=key)

    async def offer_again(self) -> None:
        """The last thing each phone said."""
        size = os.fstat(self._file).st_size
        start = max(size - (1 << 16), 0)  # all phones said something within the last lines
        lines = os.pread(self._file, size, start).decode().splitlines()[1 if start else 0 :]
        last = {line[1]: line for line in (line.split(" ", 2) for line in lines)}
        for key, phone, words in last.values():
            await self._app.wiring.fleet.network.phone_says(phone, BOT, words, message_id=key)


class Customer:
    """Buys again and again; every second one waits for a word about the money, the others go on at once."""

    def __init__(self, phones: Phones, phone: str, life: int) -> None:
        self._phones, self._phone, self._life = phones, phone, life
        self._numbers = count()
        self._chance = Random(f"{phone}/{life}")
        self._patient = int(phone) % 2 == 0
        self.heard = asyncio.Event()

    async def buy_forever(self) -> None:
        """One sale after the other."""
        while True:
            for words in ("00", "1", self._amount(), "1"):
                self.heard.clear()
                await self._phones.say(f"{self._life}-{self._phone}-{next(self._numbers)}", self._phone, words)
                await self._wait()
            if self._patient:
                self.heard.clear()
                await self._wait()

    def _amount(self) -> str:
        """Now and then the same as a moment ago, which resellers and M-Pesa take for a mistake."""
        return "50" if self._chance.random() < 0.15 else str(self._chance.randrange(10, 1000))

    async def _wait(self) -> None:
        try:
            async with asyncio.timeout(SILENCE):
                await self.heard.wait()
        except TimeoutError:
            return


async def open_shop(app: App) -> None:
    """The first life registers and approves the shop, and types a PIN; later lives find it in the database."""
    if not app.has_tenant(BOT):
        for words in ("pin", "1", PIN, "00"):  # a wrong one is as secret as the right one
            await app.phone_says(ADMIN, "master", words)
            await app.quiet()
        await app.phone_says(ADMIN, "master", f'new "Mama Duka" +{BOT} airtime')
        await app.quiet()
    shop = app.wiring.directory.by_phone(BOT)
    if shop is not None and shop.status is TenantStatus.NEW:
        await app.phone_says(ADMIN, "master", 'approve "Mama Duka" 6m')
        await app.quiet()


async def tell_address(app: App) -> None:
    """A reseller that takes one address for all of its news learns it."""
    airtime = app.config.airtime.provider
    if airtime == "sandbox":
        return
    url = await app.wiring.sales.notice_address(PLATFORM, airtime)  # the account is the platform's
    async with aiohttp.ClientSession() as session, session.post(f"{PROVIDER}/bench/notices", data=url.encode()):
        pass


async def until_ready(app: App) -> None:
    """Everything is this server's, and every session is up."""
    holding, known = app.wiring.among.holding, app.wiring.directory
    while any(holding.holds(tenant) is None for tenant in (PLATFORM, *(one.id for one in known.all()))):  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    while set(app.wiring.fleet.sessions_by_state()) - {"ready"} or not app.wiring.fleet.master_is_kept():  # noqa: ASYNC110
        await asyncio.sleep(0.01)


async def hurry(app: App) -> None:
    """The clock runs quicker than the machine's, by which wabot naps: wake it more often."""
    while True:
        await asyncio.sleep(0.25)
        app.wiring.outbox.poke()


async def load(app: App, folder: Path, life: int, customers: int) -> None:
    """Sell until killed."""
    phones = Phones(app, folder)
    crowd = {f"2547220{n:05d}": Customer(phones, f"2547220{n:05d}", life) for n in range(customers)}

    def hear(phone: str, _bot: str, _message: Outbound) -> None:
        if phone in crowd:
            crowd[phone].heard.set()

    app.on_phone(hear)
    await open_shop(app)
    await tell_address(app)
    await phones.offer_again()
    announce("open")
    await asyncio.gather(*(customer.buy_forever() for customer in crowd.values()))


async def drain(app: App, folder: Path, clock: PacedClock) -> None:
    """Take what phones still offer, then let days pass."""
    await Phones(app, folder).offer_again()
    async with aiohttp.ClientSession() as session:
        for step in PASSING:
            clock.leap(step)
            for _ in range(2):  # what the provider posts is work as well
                await app.catch_up()
                async with session.get(f"{PROVIDER}/bench/quiet"):
                    pass
            await app.quiet()
    announce("drained")


def configured(folder: Path) -> Config:
    """As the environment says; nobody is limited, and there is no demo."""
    environ = {"WABOT_DATA_DIR": str(folder), "HOST": "127.0.0.1", "WABOT_PLATFORM__DEMO": "no"}
    environ |= {"WABOT_LIMITS__REPLIES_PER_MINUTE": "0", "WABOT_LIMITS__TENANT_PER_MINUTE": "0"}
    ours = ("PORT", "DATABASE_URL")
    environ |= {name: value for name, value in os.environ.items() if name in ours or name.startswith("WABOT_")}
    return load_config(None, environ)


async def main(folder: Path, life: int, mode: str, customers: int) -> None:
    """Start, do what was asked, stop."""
    began, clock, config = stopwatch(), PacedClock(folder / "clock"), configured(folder)
    configure_logs(config.log, folder / "wabot.log")
    app = App(config, clock)
    await app.start()
    await until_ready(app)
    announce(f"ready {stopwatch() - began:.2f}")
    hurrying = asyncio.create_task(hurry(app))
    try:
        if mode == "load":
            await load(app, folder, life, customers)
        else:
            await drain(app, folder, clock)
    finally:
        hurrying.cancel()
        await app.stop()


if __name__ == "__main__":
    import uvloop

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3], int(sys.argv[4])))
