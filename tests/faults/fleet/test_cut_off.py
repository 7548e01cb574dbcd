"""A server is cut off, from the database or from WhatsApp: it lets its sessions go, and others take over."""

import asyncio
import time
from collections.abc import AsyncIterator

import pytest

from tests.faults.fleet.customers import IN_FLIGHT, Customers
from tests.faults.fleet.fleet import LEASE, Fleet
from tests.faults.fleet.namespace import Namespace, NotPermitted, namespace
from tests.faults.fleet.proof import proven
from tests.faults.fleet.proxy import Mode, Proxy
from tests.faults.fleet.whatsapp import until

pytestmark = [pytest.mark.slow, pytest.mark.faults]

GIVEN_UP_WITHIN = 40.0  # seconds from the loss of WhatsApp until another server has the sessions


@pytest.fixture
async def apart(fleet: Fleet) -> AsyncIterator[Namespace]:
    """A network of its own for the server `alpha`."""
    try:
        async with namespace(fleet.postgres.port, fleet.whatsapp.port) as made:
            yield made
            await fleet.end()  # a namespace lives as long as somebody is in it
    except NotPermitted as reason:
        pytest.skip(str(reason))


async def join(fleet: Fleet, customers: Customers) -> set[str]:
    """A second server stands by; what the first holds then."""
    await fleet.all_up("alpha")
    await fleet.start("beta")
    customers.start()
    await asyncio.sleep(1)
    return fleet.whatsapp.held_by("alpha")


async def lost_the_database(fleet: Fleet, tenants: set[str], began: float) -> None:
    """By its own clock it lets go before the lease ends; then others come."""
    took = await fleet.moved(began, tenants, away_from="alpha", within=LEASE * 4 / 3 + 5)
    assert max(took.values()) < LEASE * 4 / 3, took
    for session in fleet.whatsapp.sessions:
        if session.server == "alpha":
            assert session.end == "gone", "nobody had to put it out"
            assert session.closed is not None
            assert session.closed - began < LEASE


async def test_cut_from_the_database_by_its_cable(fleet: Fleet, customers: Customers, apart: Namespace) -> None:
    url = fleet.postgres.tcp_url(fleet.database, apart.database.port, apart.host)
    await fleet.start("alpha", url=url, wire=f"{apart.host}:{apart.whatsapp.port}", inside=apart.inside)
    tenants = await join(fleet, customers)
    began = time.monotonic()
    await apart.cut(apart.database.port)
    await lost_the_database(fleet, tenants, began)
    await apart.mend(apart.database.port)
    await asyncio.sleep(3)
    await proven(customers, repeats=IN_FLIGHT)


@pytest.mark.parametrize("mode", [Mode.FREEZE, Mode.HALF_OPEN])
async def test_the_way_to_the_database_is_stuck(
    fleet: Fleet, customers: Customers, to_database: Proxy, mode: Mode
) -> None:
    await fleet.start("alpha", url=fleet.postgres.tcp_url(fleet.database, to_database.port))
    tenants = await join(fleet, customers)
    began = time.monotonic()
    to_database.be(mode)
    await lost_the_database(fleet, tenants, began)
    to_database.be(Mode.PASS)
    await asyncio.sleep(3)
    await proven(customers, repeats=IN_FLIGHT)


async def test_connections_to_the_database_are_reset(fleet: Fleet, customers: Customers, to_database: Proxy) -> None:
    """For a moment only: nobody's session suffers."""
    await fleet.start("alpha", url=fleet.postgres.tcp_url(fleet.database, to_database.port))
    await join(fleet, customers)
    before = dict(fleet.whatsapp.up)
    for _ in range(3):
        to_database.reset()
        await asyncio.sleep(0.7)
    await proven(customers)
    assert fleet.whatsapp.up == before


async def lost_whatsapp(fleet: Fleet, tenants: set[str], began: float) -> None:
    """The leases are given up, for the server itself lives on; then others come."""
    await fleet.moved(began, tenants, away_from="alpha", within=GIVEN_UP_WITHIN)
    assert fleet.servers["alpha"].process.returncode is None


async def test_cut_from_whatsapp_only(fleet: Fleet, customers: Customers, to_whatsapp: Proxy) -> None:
    await fleet.start("alpha", wire=f"127.0.0.1:{to_whatsapp.port}")
    tenants = await join(fleet, customers)
    began = time.monotonic()
    to_whatsapp.be(Mode.REFUSE)
    to_whatsapp.reset()
    await lost_whatsapp(fleet, tenants, began)
    await proven(customers, repeats=IN_FLIGHT)
    to_whatsapp.be(Mode.PASS)
    await asyncio.sleep(2)
    await until(lambda: len(fleet.whatsapp.up) == len(fleet.tenants) + 1, 1, fleet.story)
    assert not fleet.whatsapp.held_by("alpha")


async def test_the_cable_to_whatsapp_is_cut(fleet: Fleet, customers: Customers, apart: Namespace) -> None:
    url = fleet.postgres.tcp_url(fleet.database, apart.database.port, apart.host)
    await fleet.start("alpha", url=url, wire=f"{apart.host}:{apart.whatsapp.port}", inside=apart.inside)
    tenants = await join(fleet, customers)
    began = time.monotonic()
    await apart.cut(apart.whatsapp.port)
    await lost_whatsapp(fleet, tenants, began)
    await proven(customers, replaced=len(tenants), repeats=IN_FLIGHT)
