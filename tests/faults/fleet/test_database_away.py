"""The database goes down and comes back, or cannot be reached by one server; nobody's session suffers needlessly."""

import asyncio

import pytest

from tests.faults.fleet.customers import Customers
from tests.faults.fleet.fleet import LEASE, Fleet
from tests.faults.fleet.proof import proven
from tests.faults.fleet.proxy import Proxy
from tests.faults.fleet.whatsapp import until

pytestmark = [pytest.mark.slow, pytest.mark.faults]

NOTICED_WITHIN = 30.0  # seconds: nothing but a statement's deadline tells
BACK_WITHIN = 10.0  # seconds after the database is back until every session is


async def outage(fleet: Fleet, seconds: float) -> None:
    """Down at once, and up again after so long."""
    await asyncio.to_thread(fleet.postgres.halt)
    await asyncio.sleep(seconds)
    await asyncio.to_thread(fleet.postgres.resume)


async def test_a_short_restart_drops_no_session(fleet: Fleet, customers: Customers) -> None:
    await fleet.start("alpha")
    await fleet.all_up("alpha")
    before = dict(fleet.whatsapp.up)
    customers.start()
    await asyncio.sleep(1)
    await outage(fleet, 1.5)
    await asyncio.sleep(2)
    await proven(customers)
    assert fleet.whatsapp.up == before
    assert len(fleet.whatsapp.sessions) == len(before)


async def test_a_long_restart_is_survived_unattended(fleet: Fleet, customers: Customers) -> None:
    await fleet.start("alpha")
    await fleet.all_up("alpha")
    customers.start()
    await asyncio.sleep(1)
    await outage(fleet, 8)
    await until(lambda: len(fleet.whatsapp.up) == len(fleet.tenants) + 1, BACK_WITHIN, fleet.story)
    await proven(customers)


async def test_connections_that_died_without_a_word_are_made_anew(
    fleet: Fleet, customers: Customers, to_database: Proxy
) -> None:
    """As when a router between forgets them, or the database moves to another machine under its name."""
    await fleet.start("alpha", url=fleet.postgres.tcp_url(fleet.database, to_database.port))
    await fleet.all_up("alpha")
    customers.start()
    await asyncio.sleep(1)
    to_database.lose()
    await asyncio.sleep(LEASE)
    await until(lambda: len(fleet.whatsapp.up) == len(fleet.tenants) + 1, NOTICED_WITHIN, fleet.story)
    await proven(customers)
