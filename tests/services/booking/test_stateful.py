"""Any order of booking, moving, cancelling, blocking and waiting against an oracle that counts minutes."""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.services.booking.salon import BRAIDS, CUT, NINE, Salon, at
from wabot.core.booking import Block, BookingId, cells
from wabot.core.clock import DAY, HOUR, MINUTE, Instant, later
from wabot.core.ids import EffectId

T = TypeVar("T")
WORKERS = ("1", "2")
LENGTHS = {CUT: (60, 60), BRAIDS: (120, 150)}
OPENS, CLOSES = NINE, at(8)
moments = st.builds(at, st.integers(-4, 40).map(lambda n: n / 4), st.integers(0, 1))
services = st.sampled_from((CUT, BRAIDS))


@dataclass(frozen=True)
class Kept:
    """A booking as the oracle remembers it, in moments."""

    service: str
    worker: str
    start: Instant
    customer: int

    @property
    def end(self) -> Instant:
        return later(self.start, LENGTHS[self.service][0] * MINUTE)

    @property
    def free_at(self) -> Instant:
        return later(self.start, LENGTHS[self.service][1] * MINUTE)


class Diary(RuleBasedStateMachine):
    """One salon with two workers; the oracle knows each booking and block and looks at every pair."""

    salon: Salon
    loop: asyncio.AbstractEventLoop

    @initialize()
    def opens(self) -> None:
        self.run(self.salon.open(workers=2))
        self.kept: dict[str, Kept] = {}
        self.blocks: dict[str, Block] = {}
        self.keys = 0

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(30)

    @property
    def now(self) -> Instant:
        return self.salon.clock.now()

    @rule(
        start=moments,
        service=services,
        worker=st.sampled_from(("", *WORKERS)),
        customer=st.integers(1, 3),
        own=st.booleans(),
    )
    def book(self, start: Instant, service: str, worker: str, customer: int, own: bool) -> None:
        wanted = Kept(service, worker, start, customer)
        mine = [one for one in self.kept.values() if one.customer == customer and one.end > self.now]
        able = {who for who in ((worker,) if worker else WORKERS) if self.fits(replace(wanted, worker=who), own=own)}
        done = self.run(self.salon.book(start, service, worker, customer=customer, own=own))
        if not own and len(mine) >= 5:
            assert done.name == "too_many"
        elif able:
            assert done.name == "booked"
            made = self.run(self.salon.get(str(done.slots["booking"])))
            assert made.worker in able
            self.kept[made.id] = replace(wanted, worker=made.worker)
        else:
            assert done.name in {"taken", "full"}
            self.check_offers(done.slots["times"], wanted, own=own)

    @precondition(lambda self: bool(self.kept))
    @rule(start=moments, which=st.integers(0, 99), own=st.booleans())
    def move(self, start: Instant, which: int, own: bool) -> None:
        key = sorted(self.kept)[which % len(self.kept)]
        known = self.kept[key]
        done = self.run(self.salon.move(self.run(self.salon.get(key)), start, own=own))
        if not own and not self.in_time(known):
            assert done.name == "too_late"
        elif self.fits(replace(known, start=start), own=own, but=key):
            assert done.name == "moved"
            self.kept[key] = replace(known, start=start)
        else:
            assert done.name in {"taken", "full"}

    @precondition(lambda self: bool(self.kept))
    @rule(which=st.integers(0, 99), own=st.booleans())
    def cancel(self, which: int, own: bool) -> None:
        key = sorted(self.kept)[which % len(self.kept)]
        done = self.run(self.salon.cancel(self.run(self.salon.get(key)), own=own))
        assert done.name == ("cancelled" if own or self.in_time(self.kept[key]) else "too_late")
        if done.name == "cancelled":
            del self.kept[key]

    @rule(since=moments, length=st.integers(1, 32), worker=st.sampled_from(("", *WORKERS)))
    def block(self, since: Instant, length: int, worker: str) -> None:
        self.keys += 1
        block = Block("", worker, since, later(since, length * 15 * MINUTE))
        asked = self.salon.catalogue.block(self.salon.tenant, EffectId(f"block{self.keys}"), block, {})
        done = self.run(self.salon.world.settle(asked))
        inside = [one for one in self.kept.values() if one.start < block.until and block.since < one.end]
        assert done.slots["inside"] == sum(worker in ("", one.worker) for one in inside)
        found = self.run(self.salon.catalogue.blocks(self.salon.tenant, Instant(0), at(0, 99)))
        (fresh,) = [one for one in found if one.id not in self.blocks]
        self.blocks[fresh.id] = fresh

    @precondition(lambda self: bool(self.blocks))
    @rule(which=st.integers(0, 99))
    def unblock(self, which: int) -> None:
        key = sorted(self.blocks)[which % len(self.blocks)]
        assert (
            self.run(self.salon.world.settle(self.salon.catalogue.unblock(self.salon.tenant, key))).name == "unblocked"
        )
        del self.blocks[key]

    @rule(minutes=st.integers(1, 90))
    def wait(self, minutes: int) -> None:
        until = max(NINE - 4 * HOUR, self.now)  # time stands before the days that are booked, then walks into them
        self.salon.clock.advance(until - self.now + minutes * MINUTE)

    @invariant()
    def nobody_is_booked_twice(self) -> None:
        if not hasattr(self, "kept"):
            return
        standing = self.run(self.salon.standing())
        seen = {one.id: (one.service, one.worker, one.starts_at, one.ends_at, one.free_at) for one in standing}
        assert seen == {
            BookingId(key): (one.service, one.worker, one.start, one.end, one.free_at) for key, one in self.kept.items()
        }
        for worker in WORKERS:
            mine = sorted((one.start, one.free_at) for one in self.kept.values() if one.worker == worker)
            assert all(a[1] <= b[0] for a, b in pairwise(mine))
        span = (later(NINE, -DAY), at(0, 9))
        taken = self.run(self.salon.store.read(lambda tx: tx.tenant(self.salon.tenant).bookings.taken(*span)))
        held = {(worker, n) for worker, numbers in taken.items() for n in numbers}
        assert held == {(one.worker, n) for one in self.kept.values() for n in cells(one.start, one.free_at)}

    def fits(self, wanted: Kept, *, own: bool, but: str = "") -> bool:
        """Whether it can be booked, by looking at everything there is."""
        others = [one for key, one in self.kept.items() if key != but and one.worker == wanted.worker]
        if any(one.start < wanted.free_at and wanted.start < one.free_at for one in others):
            return False
        blocks = [one for one in self.blocks.values() if one.worker in ("", wanted.worker)]
        if any(one.since < wanted.end and wanted.start < one.until for one in blocks):
            return False
        if own:
            return wanted.start > self.now
        day = (wanted.start - OPENS) // DAY * DAY
        return (
            wanted.start >= self.now
            and OPENS + day <= wanted.start
            and wanted.end <= CLOSES + day
            and (wanted.start - OPENS) % (15 * MINUTE) == 0
        )

    def in_time(self, known: Kept) -> bool:
        """Whether a customer may still change it."""
        return self.now <= known.start - 2 * HOUR

    def check_offers(self, times: object, wanted: Kept, *, own: bool) -> None:
        """Every time offered in place of one that is gone can be had."""
        assert isinstance(times, list)
        for item in times:
            start = Instant(int(item["key"]))
            who = (wanted.worker,) if wanted.worker else WORKERS
            assert any(self.fits(replace(wanted, start=start, worker=one), own=False) for one in who), own


@pytest.mark.slow
async def test_any_order_of_things(salon: Salon) -> None:
    loop = asyncio.get_running_loop()

    class One(Diary):
        def __init__(self) -> None:
            self.salon, self.loop = salon, loop
            super().__init__()

    checks = settings(max_examples=12, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck))
    await asyncio.to_thread(run_state_machine_as_test, One, settings=checks)
