"""The ticker pokes by name, again and again, whatever a poke does."""

import asyncio

import pytest

from wabot.scheduler import Tick, Ticker


async def test_every_tick_fires_by_its_name_until_stopped() -> None:
    fired = asyncio.Queue[str]()

    async def fire(name: str) -> None:
        await fired.put(name)

    ticker = Ticker([Tick("expiry", 10), Tick("sweep", 15)], fire)
    ticker.start()
    async with asyncio.timeout(10):
        names = [await fired.get() for _ in range(6)]
    await ticker.stop()
    assert set(names) == {"expiry", "sweep"}


async def test_a_failing_tick_fires_again() -> None:
    times = 0
    thrice = asyncio.Event()

    async def fire(_name: str) -> None:
        nonlocal times
        times += 1
        if times == 3:
            thrice.set()
        raise ValueError("no")

    ticker = Ticker([Tick("sweep", 5)], fire)
    ticker.start()
    async with asyncio.timeout(10):
        await thrice.wait()
    await ticker.stop()


async def test_a_slow_tick_never_runs_twice_at_once_and_is_finished_before_the_stop() -> None:
    running, most, finished = 0, 0, 0
    begun, go_on = asyncio.Event(), asyncio.Event()

    async def fire(name: str) -> None:
        nonlocal running, most, finished
        if name == "other":
            if begun.is_set():
                go_on.set()
            return
        running += 1
        most = max(most, running)
        begun.set()
        await go_on.wait()
        running -= 1
        finished += 1

    ticker = Ticker([Tick("slow", 1), Tick("other", 40)], fire)
    ticker.start()
    async with asyncio.timeout(10):
        await go_on.wait()
        await ticker.stop()
    assert (most, running) == (1, 0)
    assert finished >= 1


async def test_stopping_what_never_started_is_fine() -> None:
    async def fire(_name: str) -> None: ...

    await Ticker([Tick("night", "0 3 * * *")], fire).stop()


def test_a_wrong_crontab_line_is_refused_at_once() -> None:
    async def fire(_name: str) -> None: ...

    with pytest.raises(ValueError, match="Wrong number of fields"):
        Ticker([Tick("night", "nightly")], fire)
