"""Whole durable turns a second: a message comes in, is recorded, stepped, saved and answered, the answer noted as sent.

Everything is real but the network: SQLite with synchronous=FULL, the sim channel, the shipped airtime conversation.
`python bench/bench_turns.py [--phones 64] [--seconds 6] [--windows 3] [--tenants 8] [--words menu action] [--url …]`
"""

import argparse
import asyncio
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

import rig

from wabot.bootstrap.app import App
from wabot.bootstrap.memory import resident_bytes, settle_memory
from wabot.core.clock import stopwatch
from wabot.core.message import Outbound

WARM_UP = 2.0
ANSWER_WITHIN = 30.0
WORDS = {
    # what the phone says, and what must be in the answer
    "menu": (("hi", "1 "), ("2", "number"), ("0", "1 "), ("4", "1 ")),
    # every second message runs an action, whose end is a second turn: counted is what a phone says, not that turn
    "action": (("hi", "1 "), ("1", "much")),
}


@dataclass(slots=True)
class Window:
    """What happened while it was counted."""

    times: list[float] = field(default_factory=list)
    wrong: int = 0


@dataclass(slots=True)
class Phone:
    """Says the next thing as soon as the answer to the last one is there."""

    number: str
    bot: str
    answer: asyncio.Future[str] | None = None

    def told(self, message: Outbound) -> None:
        """A message reached this phone."""
        if self.answer is not None and not self.answer.done():
            self.answer.set_result(message.text)

    async def says(self, app: App, text: str) -> str:
        """The answer to these words."""
        self.answer = asyncio.get_running_loop().create_future()
        await app.phone_says(self.number, self.bot, text)
        return await self.answer


class Crowd:
    """Many phones at once."""

    def __init__(self, app: App, phones: list[Phone], words: tuple[tuple[str, str], ...]) -> None:
        self._app, self._phones, self._words = app, phones, words
        self.window = Window()
        self._open = True
        by_number = {phone.number: phone for phone in phones}
        app.on_phone(lambda number, _bot, message: by_number[number].told(message) if number in by_number else None)

    async def talk(self) -> None:
        """All of them, until hushed."""
        async with asyncio.timeout(None) as limit:
            self._limit = limit
            await asyncio.gather(*(self._one(phone) for phone in self._phones))

    def hush(self) -> None:
        """Let everyone finish what they are at; whoever hears nothing for long ends the bench."""
        self._open = False
        self._limit.reschedule(asyncio.get_running_loop().time() + ANSWER_WITHIN)

    async def _one(self, phone: Phone) -> None:
        n = 0
        while self._open:
            text, expected = self._words[n % len(self._words)]
            began = stopwatch()
            answer = await phone.says(self._app, text)
            self.window.times.append(stopwatch() - began)
            self.window.wrong += expected not in answer
            n += 1


async def measure(app: App, crowd: Crowd, seconds: float) -> float:
    """One window, printed; turns a second."""
    crowd.window, cpu, machine, began = Window(), rig.cpu_seconds(), rig.machine_seconds(), stopwatch()
    await asyncio.sleep(seconds)  # the window itself
    took, cpu, window = stopwatch() - began, rig.cpu_seconds() - cpu, crowd.window
    turns, others = len(window.times), max(rig.machine_seconds() - machine - cpu, 0) / took
    print(
        f"turns: {turns / took:7,.0f} durable turns/s, p50 {rig.percentile(window.times, 0.5) * 1000:5.1f} ms, "
        f"p99 {rig.percentile(window.times, 0.99) * 1000:5.1f} ms, {cpu / turns * 1000:.3f} CPU s per 1,000, "
        f"RSS {resident_bytes() / rig.MEBIBYTE:.0f} MiB, {window.wrong} wrong, others used {others:.1f} cores"
    )
    return turns / took


async def run(folder: Path, chosen: argparse.Namespace, words: str) -> None:
    config = rig.configured(folder, chosen.url)
    app = rig.started(config)
    await app.start()
    try:
        tenants = await rig.add_tenants(app, chosen.tenants)
        await app.quiet()
        settle_memory()  # as `wabot run` does
        phones = [Phone(f"2547{n:08}", tenants[n % len(tenants)].phone) for n in range(chosen.phones)]
        crowd = Crowd(app, phones, WORDS[words])
        talking = asyncio.create_task(crowd.talk(), name="crowd")
        await asyncio.sleep(WARM_UP)
        for _ in range(chosen.windows):
            await measure(app, crowd, chosen.seconds)
        crowd.hush()
        await talking
        await app.quiet()
    finally:
        await app.stop()
    print(
        f"       {chosen.phones} conversations at once, {words} words; {rig.sqlite_modes(folder / 'wabot.db')}; "
        f"fdatasync floor {rig.sync_floor(folder):.2f} ms; load {rig.load()}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--phones", type=int, default=64)
    parser.add_argument("--seconds", type=float, default=6)
    parser.add_argument("--windows", type=int, default=3)
    parser.add_argument("--tenants", type=int, default=8)
    parser.add_argument("--words", choices=sorted(WORDS), default=list(WORDS), nargs="*")
    parser.add_argument("--url", default="", help="a PostgreSQL database instead of SQLite")
    chosen = parser.parse_args()
    for words in chosen.words:
        with tempfile.TemporaryDirectory(prefix="wabot-bench-") as folder:
            asyncio.run(run(Path(folder), chosen, words))


if __name__ == "__main__":
    main()
