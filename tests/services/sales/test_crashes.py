"""The process is killed before or after any of its writes; the next one finishes the sale exactly once."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any, TypeVar

import pytest

from tests.services.sales.shop import Shop
from wabot.core.clock import HOUR, MINUTE, SECOND
from wabot.ports.store import Claim, NewEvent, Settled, Store, TurnSave, Tx
from wabot.providers.sandbox.modes import AirtimeMode, PayMode

T = TypeVar("T")


class Killed(Exception):
    """Nothing of this process happens any more."""


@dataclass
class MortalStore:
    """A store whose process dies at its n-th write: just before it, or just after it."""

    store: Store
    dies_at: int
    after: bool
    writes: int = field(default=0)
    dead: bool = field(default=False)

    async def submit(self, job: Callable[[Tx], T]) -> T:
        number = self._begin()
        done = await self.store.submit(job)
        self._end(number)
        return done

    async def settle_sent(self, done: Settled) -> None:
        number = self._begin()
        await self.store.settle_sent(done)
        self._end(number)

    async def read(self, query: Callable[[Tx], T]) -> T:
        if self.dead:
            raise Killed
        return await self.store.read(query)

    async def record(self, event: NewEvent) -> bool:
        return await self.store.record(event)

    async def save_turn(self, turn: TurnSave) -> None:
        await self.store.save_turn(turn)

    def ring(self, topic: str) -> None:
        self.store.ring(topic)

    def listen(self, topic: str, callback: Callable[[], None]) -> None:
        self.store.listen(topic, callback)

    async def close(self) -> None:
        """The real one is closed by its fixture."""

    def _begin(self) -> int:
        self.writes += 1
        self._die_if(self.writes == self.dies_at and not self.after)
        return self.writes

    def _end(self, number: int) -> None:
        self._die_if(number == self.dies_at and self.after)

    def _die_if(self, now: bool) -> None:
        self.dead = self.dead or now
        if self.dead:
            raise Killed


async def live_and_die(shop: Shop, dies_at: int, *, after: bool) -> bool:
    """Sell until the process dies, then let a second one finish. False: it never died."""
    await shop.ask()
    real = shop.store
    mortal: Any = MortalStore(real, dies_at, after)
    shop.store = mortal
    shop.restart()
    shop.store = real
    with suppress(Killed):
        await shop.run()
    await shop.sandbox.wait_quiet()
    shop.restart()
    await adopt(shop)
    for step in (SECOND, 10 * SECOND, MINUTE, MINUTE, 5 * MINUTE, 5 * MINUTE, 30 * MINUTE, HOUR):
        await shop.wait(step)
    return bool(mortal.dead)


async def adopt(shop: Shop) -> None:
    """Take up what the dead process had in hand."""
    shop.clock.advance(SECOND)
    claim = Claim(shop.share, shop.clock.now())
    for row in await shop.store.submit(lambda tx: tx.platform.outbox_scan.adopt(claim)):
        await shop.perform(row)
    await shop.run()


@pytest.mark.parametrize("load", [AirtimeMode.OK, AirtimeMode.AMBIGUOUS, AirtimeMode.SLOW_STATUS])
@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("dies_at", range(1, 11))
async def test_a_sale_survives_its_process(shop: Shop, dies_at: int, after: bool, load: AirtimeMode) -> None:
    shop.sandbox.airtime.answer_next(load)
    died = await live_and_die(shop, dies_at, after=after)
    assert died or dies_at > 7
    assert shop.sandbox.mpesa.requests <= 1  # killed before the push, nobody can know that it did not leave
    states = await shop.states()
    if states[1] == "expired":  # the push left, its answer and its notice both died with the process
        assert "payment_unknown" in shop.alarms()
        assert shop.loads() == 0
        return
    assert states == ("delivered", "paid", "delivered", "none")
    assert shop.loads() == 1
    assert sum("receipt" in words for words in shop.heard()) == 1


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("dies_at", range(1, 13))
async def test_a_refund_survives_its_process(shop: Shop, dies_at: int, after: bool) -> None:
    shop.sandbox.airtime.answer(AirtimeMode.REJECTED)
    await live_and_die(shop, dies_at, after=after)
    states = await shop.states()
    if states[1] != "expired":
        assert states[0] in ("refunded", "undelivered")
        assert states[3] in ("done", "manual")
    assert shop.loads() == 0
    assert sum("has been sent" in words for words in shop.heard()) <= 1


@pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("dies_at", range(1, 6))
async def test_a_cancelled_payment_survives_its_process(shop: Shop, dies_at: int, after: bool) -> None:
    shop.sandbox.mpesa.answer(PayMode.CANCEL)
    await live_and_die(shop, dies_at, after=after)
    assert (await shop.states())[0] in ("cancelled", "expired")
    assert shop.loads() == 0
    assert sum("cancelled" in words or "Time is up" in words for words in shop.heard()) == 1
