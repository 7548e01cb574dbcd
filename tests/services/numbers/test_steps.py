"""Questions of menus are counted without the store, and written down together."""

from wabot.core.clock import Instant, MovableClock
from wabot.core.day import day_of
from wabot.core.ids import TenantId
from wabot.flow.state import State
from wabot.flow.walk import Turn
from wabot.ports.store import StoreUnavailable
from wabot.ports.store.numbers import Measure
from wabot.services.numbers.steps import Steps
from wabot.storage.store import SqlStore

T1 = TenantId("T1")
NOW = Instant(1_795_507_200_000)
ZONE = "Africa/Nairobi"
M = Measure


def turn(node: str, answered: str = "") -> Turn:
    """A turn that leads to this question."""
    return Turn(State("shop", "v1", node), answered=answered)


async def _kept(store: SqlStore) -> dict[tuple[Measure, str], int]:
    day = day_of(NOW, ZONE)
    found = await store.read(lambda tx: tx.tenant(T1).numbers.days(day, day))
    return {(one.measure, one.about): one.count for one in found}


async def test_what_is_put_answered_and_chosen_is_counted(store: SqlStore) -> None:
    steps = Steps(store, MovableClock(NOW, frozen=True), lambda _: ZONE)
    steps.turn(T1, "", turn("home"))
    steps.turn(T1, "home", turn("home"))  # not understood: nothing new was put
    steps.turn(T1, "home", turn("amount", "home#buy"))
    steps.turn(T1, "amount", turn("home", "amount"))
    assert await _kept(store) == {}
    await steps.write()
    once = {
        (M.REACHED, "shop:home"): 2,
        (M.REACHED, "shop:amount"): 1,
        (M.ANSWERED, "shop:home"): 1,
        (M.ANSWERED, "shop:amount"): 1,
        (M.CHOSEN, "shop:home#buy"): 1,
    }
    assert await _kept(store) == once
    await steps.close()
    assert await _kept(store) == once


async def test_what_cannot_be_written_is_kept_for_the_next_time(store: SqlStore) -> None:
    steps = Steps(_AwayOnce(store), MovableClock(NOW, frozen=True), lambda _: ZONE)  # type: ignore[arg-type]
    steps.turn(T1, "", turn("home"))
    try:
        await steps.write()
        raise AssertionError("the store was there")
    except StoreUnavailable:
        steps.turn(T1, "", turn("home"))
    await steps.write()
    assert await _kept(store) == {(M.REACHED, "shop:home"): 2}


class _AwayOnce:
    """A store whose first write fails."""

    def __init__(self, store: SqlStore) -> None:
        self._store, self._away = store, True

    async def submit(self, job: object) -> object:
        if self._away:
            self._away = False
            raise StoreUnavailable("away")
        return await self._store.submit(job)  # type: ignore[arg-type]
