"""A server is frozen (SIGSTOP) and wakes: soon, as if nothing had been; too late, and others have taken over."""

import asyncio
import signal
import time

import pytest

from tests.faults.fleet.customers import IN_FLIGHT, Customers
from tests.faults.fleet.fleet import LEASE, Fleet
from tests.faults.fleet.proof import proven
from tests.faults.fleet.test_server_ends import two_servers

pytestmark = [pytest.mark.slow, pytest.mark.faults]


async def test_frozen_beyond_its_lease_it_wakes_with_nothing(fleet: Fleet, customers: Customers) -> None:
    tenants = await two_servers(fleet, customers)
    frozen = fleet.servers["alpha"]
    began = time.monotonic()
    frozen.signal(signal.SIGSTOP)
    took = await fleet.moved(began, tenants, away_from="alpha", within=LEASE * 4 / 3 + 5)
    await asyncio.sleep(1)
    sent, opened = len(fleet.whatsapp.sent), len(fleet.whatsapp.sessions)
    fleet.wake(frozen)
    await asyncio.sleep(4)
    zombie = [one for one in fleet.whatsapp.sent[sent:] if one.session.server == "alpha"]
    assert not zombie, zombie
    assert not fleet.whatsapp.held_by("alpha")
    assert [one for one in fleet.whatsapp.sessions[opened:] if one.server == "alpha"] == []
    await proven(customers, replaced=len(tenants), repeats=IN_FLIGHT)
    assert max(took.values()) < LEASE * 4 / 3, took
    assert frozen.process.returncode is None, "it lives on, and may take over again"


async def test_frozen_for_less_it_keeps_what_it_has(fleet: Fleet, customers: Customers) -> None:
    await two_servers(fleet, customers)
    before, opened = dict(fleet.whatsapp.up), len(fleet.whatsapp.sessions)
    frozen = fleet.servers["alpha"]
    frozen.signal(signal.SIGSTOP)
    await asyncio.sleep(LEASE / 2)
    fleet.wake(frozen)
    await asyncio.sleep(3)
    await proven(customers)
    assert fleet.whatsapp.up == before
    assert len(fleet.whatsapp.sessions) == opened
