"""Leases as servers keep them, on a moved clock: claimed, renewed, lost in time, given back."""

from dataclasses import dataclass, field

import pytest

from tests.services.leases.book import TERMS, Book, Site, Time
from wabot.core.clock import MINUTE, SECOND
from wabot.core.ids import PLATFORM, TenantId

TENANTS = [TenantId(f"T{n}") for n in range(1, 10)]
EVERYBODY = {PLATFORM, *TENANTS}


@dataclass
class Land:
    """Several servers on one book."""

    time: Time = field(default_factory=Time)
    told: list[tuple[str, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.book = Book(self.time, TENANTS)

    def site(self, name: str) -> Site:
        return Site(name, self.book, self.time, self.told)

    async def passes(self, milliseconds: int, *sites: Site, step: int = SECOND) -> None:
        """Time passes, and these look as often as they would."""
        for _ in range(0, milliseconds, step):
            self.time.passes(step)
            for site in sites:
                await site.look()
                site.keeper.check()


@pytest.fixture
def land() -> Land:
    return Land()


async def test_the_first_server_takes_everything_at_once(land: Land) -> None:
    a = land.site("a")
    wait = await a.look()
    assert a.holds() == EVERYBODY
    assert wait is not None
    assert wait <= TERMS.every
    await land.passes(2 * MINUTE, a)
    assert a.holds() == EVERYBODY
    assert {row.epoch for row in land.book.rows.values()} == {1}
    assert a.changes == 1


async def test_a_second_server_takes_nothing_that_is_held(land: Land) -> None:
    a, b = land.site("a"), land.site("b")
    await a.look()
    await land.passes(MINUTE, a, b)
    assert (a.holds(), b.holds()) == (EVERYBODY, set())
    assert land.told == []


async def test_two_that_start_together_share(land: Land) -> None:
    a, b = land.site("a"), land.site("b")
    for site in (a, b):  # both are on the list before either has claimed
        await site.store.submit(lambda tx, s=site: s.servers.beat_in(tx))  # type: ignore[misc]
    await a.look()
    await b.look()
    assert len(a.holds()) == len(b.holds()) == 5
    assert a.holds() | b.holds() == EVERYBODY


async def test_a_dead_servers_tenants_go_to_the_living_in_time_and_people_hear_it_once(land: Land) -> None:
    a, b, c = (land.site(name) for name in "abc")
    await a.look()
    await land.passes(7 * SECOND, a, b, c)
    died = land.time()
    while b.holds() | c.holds() != EVERYBODY:
        await land.passes(500, b, c, step=500)
        assert land.time() - died <= 20 * SECOND
    assert abs(len(b.holds()) - len(c.holds())) <= 2
    assert land.told[0] == ("a", 10)
    assert {server for server, _ in land.told} == {"a"}


async def test_who_is_cut_off_stops_before_anybody_else_begins(land: Land) -> None:
    a, b = land.site("a"), land.site("b")
    await a.look()
    await land.passes(3 * SECOND, a, b)
    a.store.away = True
    while not b.holds():
        assert not (a.holds() & b.holds())
        await land.passes(100, a, b, step=100)
    assert a.holds() == set()
    a.store.away = False
    await land.passes(MINUTE, a, b)
    assert (a.holds(), b.holds()) == (set(), EVERYBODY)


async def test_who_was_frozen_holds_nothing_when_it_wakes_up(land: Land) -> None:
    a = land.site("a")
    await a.look()
    land.time.passes(TERMS.trusted)
    assert a.keeper.holds(PLATFORM) is None  # at the very question, before anything else had a chance to run
    a.keeper.check()
    assert (a.holds(), a.changes) == (set(), 2)


async def test_a_short_outage_of_the_database_costs_nothing(land: Land) -> None:
    a, b = land.site("a"), land.site("b")
    await a.look()
    a.store.away = b.store.away = True
    await land.passes(8 * SECOND, a, b)
    assert a.holds() == EVERYBODY
    a.store.away = b.store.away = False
    await land.passes(MINUTE, a, b)
    assert (a.holds(), a.changes) == (EVERYBODY, 1)


async def test_after_a_long_outage_everybody_has_their_own_again(land: Land) -> None:
    a, b = land.site("a"), land.site("b")
    for site in (a, b):
        await site.store.submit(lambda tx, s=site: s.servers.beat_in(tx))  # type: ignore[misc]
    await land.passes(3 * SECOND, a, b)
    had = a.holds(), b.holds()
    a.store.away = b.store.away = True
    await land.passes(MINUTE, a, b)
    assert (a.holds(), b.holds()) == (set(), set())
    a.store.away = False
    await land.passes(2 * SECOND, a)
    b.store.away = False
    await land.passes(MINUTE, a, b)
    assert (a.holds(), b.holds()) == had
    assert land.told == []


async def test_a_moved_tenant_parts_first_and_then_goes(land: Land) -> None:
    a, b = land.site("a"), land.site("b")
    await a.look()
    await b.look()
    land.book.rows[TENANTS[0]].home = "b"
    await a.look()
    assert a.parted == [TENANTS[0]]
    assert TENANTS[0] not in a.holds()
    await b.look()
    assert b.holds() == {TENANTS[0]}
    await land.passes(MINUTE, a, b)
    assert b.holds() == {TENANTS[0]}
    assert land.told == []


async def test_a_home_that_died_has_its_tenants_again_when_it_is_back(land: Land) -> None:
    a, b = land.site("a"), land.site("b")
    for tenant in TENANTS:
        land.book.rows[tenant].home = "b"
    await a.look()
    await b.look()
    await land.passes(MINUTE, a, b)
    assert (a.holds(), b.holds()) == ({PLATFORM}, set(TENANTS))
    await land.passes(MINUTE, a)  # b is gone
    assert a.holds() == EVERYBODY
    await land.passes(MINUTE, a, b)
    assert (a.holds(), b.holds()) == ({PLATFORM}, set(TENANTS))


async def test_what_one_cannot_reach_another_tries_and_it_does_not_come_back_at_once(land: Land) -> None:
    a, b = land.site("a"), land.site("b")
    land.book.rows[TENANTS[0]].home = "a"
    await a.look()
    await b.look()
    await land.passes(6 * SECOND, a, b)
    a.keeper.unreachable(TENANTS[0], TERMS.attempts - 1)
    await land.passes(SECOND, a, b)
    assert b.holds() == set()
    a.keeper.unreachable(TENANTS[0], TERMS.attempts)
    await land.passes(2 * SECOND, a, b)
    assert b.holds() == {TENANTS[0]}
    await land.passes(4 * MINUTE, a, b)
    assert b.holds() == {TENANTS[0]}
    await land.passes(2 * MINUTE, a, b)
    assert b.holds() == set()  # its home wants it again


async def test_alone_nothing_is_given_away(land: Land) -> None:
    a = land.site("a")
    await a.look()
    a.keeper.unreachable(TENANTS[0], 99)
    await a.look()
    assert a.holds() == EVERYBODY


async def test_a_server_that_stops_leaves_everything_at_once_also_what_it_is_the_home_of(land: Land) -> None:
    a, b = land.site("a"), land.site("b")
    for tenant in TENANTS:
        land.book.rows[tenant].home = "a"
    await a.look()
    await b.look()
    await a.keeper.stop()
    assert a.holds() == set()
    await b.look()
    assert b.holds() == EVERYBODY
    assert land.told == []


async def test_the_next_life_of_a_server_waits_for_the_lease_of_the_last_and_tells_nobody(land: Land) -> None:
    a = land.site("a")
    await a.look()
    again = Site("a", land.book, land.time, land.told)
    again.keeper._me = type(again.keeper._me)("a", "boot-2")
    await again.look()
    assert again.holds() == set()
    await land.passes(16 * SECOND, again)
    assert again.holds() == EVERYBODY
    assert land.told == []
