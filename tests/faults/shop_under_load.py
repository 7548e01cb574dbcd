"""A child process program for fault tests: a wabot with one airtime shop whose customers keep buying.

usage: python -m tests.faults.shop_under_load DATA_DIR LIFE load|drain

`load` sells until it is killed; `drain` starts, moves time until nothing is left to do, prints `drained` and stops in
good order. Progress is printed as lines, so that the parent knows when to strike. PORT and DATABASE_URL come from
the environment.
"""

import asyncio
import os
import sys
from itertools import count
from pathlib import Path
from random import Random

from wabot.bootstrap import App, build_app
from wabot.config import load_config
from wabot.core.clock import HOUR, MINUTE, SECOND, MovableClock, stopwatch
from wabot.core.ids import PLATFORM
from wabot.core.message import Outbound
from wabot.core.tenant import TenantStatus
from wabot.logs import configure_logs
from wabot.providers.sandbox.modes import AirtimeMode, PayMode

ADMIN, BOT = "254700000001", "254711222333"
CUSTOMERS = tuple(f"2547220{number:05d}" for number in range(12))
SPOKEN = "spoken.txt"  # what phones have said, one line each: id, phone, words
PAYS = (PayMode.OK,) * 8 + (
    PayMode.DUPLICATE, PayMode.LOST, PayMode.CANCEL, PayMode.OUT_OF_ORDER, PayMode.INSUFFICIENT, PayMode.BARE,
    PayMode.WRONG_AMOUNT, PayMode.RESET_PAID, PayMode.RESET, PayMode.LATE, PayMode.FORGED, PayMode.SILENT,
)  # fmt: skip
LOADS = (AirtimeMode.OK,) * 8 + (
    AirtimeMode.SLOW_STATUS, AirtimeMode.FAIL, AirtimeMode.AMBIGUOUS, AirtimeMode.AMBIGUOUS_LOST, AirtimeMode.REJECTED,
    AirtimeMode.BUSY,
)  # fmt: skip
MINUTES = (15 * SECOND, 30 * SECOND, MINUTE, 2 * MINUTE, 5 * MINUTE, 15 * MINUTE, 31 * MINUTE)
PASSING = (*MINUTES, *(HOUR,) * 4, *(12 * HOUR,) * 5)
"""How time moves in the last life: past every question, review and refund."""


def announce(word: str) -> None:
    """One line to the parent, at once."""
    os.write(1, f"{word}\n".encode())


class Phones:
    """What customers say is written down before it is sent; what came last is said again after a crash.

    That is how WhatsApp treats a bot that went down: it offers a message again until it was taken.
    """

    def __init__(self, app: App, folder: Path) -> None:
        self._app = app
        self._file = os.open(folder / SPOKEN, os.O_CREAT | os.O_RDWR | os.O_APPEND)

    async def say(self, key: str, phone: str, words: str) -> None:
        """Returns once the bot has taken it for good."""
        os.write(self._file, f"{key} {phone} {words}\n".encode())
        await self._send(key, phone, words)

    async def offer_again(self) -> None:
        """The last thing each phone said."""
        lines = (line.split(" ", 2) for line in os.pread(self._file, 1 << 24, 0).decode().splitlines())
        for key, phone, words in {line[1]: line for line in lines}.values():
            await self._send(key, phone, words)

    async def _send(self, key: str, phone: str, words: str) -> None:
        if await self._app.wiring.fleet.network.phone_says(phone, BOT, words, message_id=key):
            announce(f"took {key}")


class Customer:
    """Buys again and again; says the next thing when something was heard, or when a while passed in silence.

    Every second one waits for a word about the money; the others go on at once.
    """

    def __init__(self, app: App, phones: Phones, phone: str, life: int) -> None:
        self._app, self._phones, self._phone, self._life = app, phones, phone, life
        self._numbers = count()
        self._chance = Random(f"{phone}/{life}")
        self._patient = int(phone) % 2 == 0
        self.heard = asyncio.Event()

    async def buy_forever(self) -> None:
        """One sale after the other, paid and delivered in every way there is."""
        for sale in count():
            amount = 10 + (self._life * 131 + sale * 7) % 900  # the same amount again would not be asked for at once
            for words in ("00", "1", str(amount), "1"):
                self.heard.clear()
                self._steer()
                await self._phones.say(f"{self._life}-{self._phone}-{next(self._numbers)}", self._phone, words)
                await self._wait()
            if self._patient:
                self.heard.clear()
                await self._wait()
            announce("sale")

    def _steer(self) -> None:
        self._app.answer_payments(self._chance.choice(PAYS))
        sandbox = self._app._money.sandbox
        assert sandbox is not None
        sandbox.airtime.answer(self._chance.choice(LOADS))

    async def _wait(self) -> None:
        try:
            await asyncio.wait_for(self.heard.wait(), 2)
        except TimeoutError:
            return  # whatever the reason, a person goes on talking


async def open_shop(app: App) -> None:
    """The first life registers and approves the shop; later lives find it in the database."""
    if not app.has_tenant(BOT):
        await app.phone_says(ADMIN, "master", f'new "Mama Duka" +{BOT} airtime')
        await app.quiet()
    shop = app.wiring.directory.by_phone(BOT)
    if shop is not None and shop.status is TenantStatus.NEW:
        await app.phone_says(ADMIN, "master", 'approve "Mama Duka" 6m')
        await app.quiet()


async def until_ready(app: App) -> None:
    """Everything is this server's, and every session is up."""
    holding, known = app.wiring.among.holding, app.wiring.directory
    while any(holding.holds(tenant) is None for tenant in (PLATFORM, *(one.id for one in known.all()))):  # noqa: ASYNC110
        await asyncio.sleep(0.01)
    while set(app.wiring.fleet.sessions_by_state()) - {"ready"} or not app.wiring.fleet.master_is_kept():  # noqa: ASYNC110 - looked at from outside
        await asyncio.sleep(0.01)


async def load(app: App, folder: Path, life: int) -> None:
    """Sell until killed."""
    phones = Phones(app, folder)
    customers = {phone: Customer(app, phones, phone, life) for phone in CUSTOMERS}

    def hear(phone: str, _bot: str, _message: Outbound) -> None:
        if phone in customers:
            customers[phone].heard.set()

    app.on_phone(hear)
    await open_shop(app)
    await phones.offer_again()
    announce("open")
    await asyncio.gather(*(customer.buy_forever() for customer in customers.values()))


async def drain(app: App, folder: Path) -> None:
    """Take what phones still offer, then let days pass."""
    await Phones(app, folder).offer_again()
    app.answer_payments(PayMode.OK)
    await app.quiet()
    for step in PASSING:
        await app.advance(step)
    announce("drained")


async def main(folder: Path, life: int, mode: str) -> None:
    """Start, do what was asked, stop."""
    began = stopwatch()
    environ = {"WABOT_DATA_DIR": str(folder), "HOST": "127.0.0.1", "WABOT_PLATFORM__DEMO": "no"}
    environ |= {"WABOT_LIMITS__REPLIES_PER_MINUTE": "0", "WABOT_LIMITS__TENANT_PER_MINUTE": "0"}
    passed_on = ("PORT", "DATABASE_URL", "WABOT_SECRET_KEY", "WABOT_FLEET__LEASE")
    environ |= {name: os.environ[name] for name in passed_on if name in os.environ}
    config = load_config(None, environ)
    configure_logs(config.log, folder / "wabot.log")
    app = build_app(config, MovableClock())
    await app.start()
    await until_ready(app)
    announce(f"ready {stopwatch() - began:.2f}")
    try:
        await (load(app, folder, life) if mode == "load" else drain(app, folder))
    finally:
        await app.stop()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]))
