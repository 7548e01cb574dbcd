"""A server ends, in good order or by kill -9: others take its tenants over, and admins hear of it."""

import asyncio
import signal
import time

import pytest

from tests.faults.fleet.customers import IN_FLIGHT, Customers
from tests.faults.fleet.fleet import ADMIN, LEASE, Fleet
from tests.faults.fleet.proof import proven, told_of
from tests.faults.fleet.whatsapp import until

pytestmark = [pytest.mark.slow, pytest.mark.faults]

AT_ONCE = 2.0  # seconds
DEFAULT_LEASE = 15


async def two_servers(fleet: Fleet, customers: Customers) -> set[str]:
    """Most are held by alpha, three at home with beta; customers write. The tenants of alpha."""
    await fleet.settle(fleet.tenants[:3], "beta")
    await fleet.start("alpha")
    await fleet.all_up("alpha")
    await fleet.start("beta")
    await until(lambda: len(fleet.whatsapp.held_by("beta")) >= 3, 15, fleet.story)
    await fleet.all_up("alpha", "beta")
    customers.start()
    await asyncio.sleep(1)
    return fleet.whatsapp.held_by("alpha")


async def test_stopped_in_good_order_everything_moves_at_once(fleet: Fleet, customers: Customers) -> None:
    tenants = await two_servers(fleet, customers)
    began = time.monotonic()
    fleet.servers["alpha"].signal(signal.SIGTERM)
    took = await fleet.moved(began, tenants, away_from="alpha", within=AT_ONCE + 5)
    assert await asyncio.wait_for(fleet.servers["alpha"].process.wait(), 10) == 0
    await proven(customers)
    assert max(took.values()) < AT_ONCE, took


@pytest.mark.parametrize("lease", [LEASE, DEFAULT_LEASE])
async def test_killed_others_take_over_within_a_lease_and_a_third(
    fleet: Fleet, customers: Customers, lease: int
) -> None:
    fleet.environ["WABOT_FLEET__LEASE"] = f"{lease}s"
    tenants = await two_servers(fleet, customers)
    began = time.monotonic()
    fleet.servers["alpha"].signal(signal.SIGKILL)
    took = await fleet.moved(began, tenants, away_from="alpha", within=lease * 4 / 3 + 5)
    await proven(customers, repeats=IN_FLIGHT)
    assert len(told_of(fleet, "alpha")) == 1, fleet.whatsapp.to(ADMIN)
    assert max(took.values()) < lease * 4 / 3, took


async def test_three_servers_share_what_one_leaves(fleet: Fleet, customers: Customers) -> None:
    await two_servers(fleet, customers)
    await fleet.start("gamma")
    fleet.servers["beta"].signal(signal.SIGTERM)
    await until(lambda: not fleet.whatsapp.held_by("beta"), 10, fleet.story)
    await fleet.all_up("alpha", "gamma")
    began = time.monotonic()
    tenants = fleet.whatsapp.held_by("alpha")
    fleet.servers["alpha"].signal(signal.SIGKILL)
    took = await fleet.moved(began, tenants, away_from="alpha", within=LEASE * 4 / 3 + 5)
    await fleet.start("alpha")  # it comes back by the name it had
    await fleet.all_up("gamma")
    await proven(customers, repeats=IN_FLIGHT)
    assert max(took.values()) < LEASE * 4 / 3, took
