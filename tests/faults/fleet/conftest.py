"""One PostgreSQL by TCP for these tests, its tenants seeded once, and a fleet around it for each."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.databases import NoServer, Postgres, running
from tests.faults.fleet.customers import Customers
from tests.faults.fleet.fleet import TEMPLATE, TENANTS, UP_WITHIN, Fleet
from tests.faults.fleet.proof import LEASE_LOG
from tests.faults.fleet.proxy import Proxy
from tests.faults.fleet.whatsapp import WhatsApp
from tests.faults.shop import free_port


@pytest.fixture(scope="session")
def server() -> Iterator[Postgres]:
    """A database server that may be halted: nobody else's."""
    try:
        with running(free_port()) as postgres:
            yield postgres
    except NoServer as reason:
        pytest.skip(f"PostgreSQL: {reason}")


@pytest.fixture
async def whatsapp() -> AsyncIterator[WhatsApp]:
    """The stand-in."""
    network = WhatsApp()
    await network.start()
    yield network
    await network.stop()


@pytest.fixture
async def fleet(server: Postgres, whatsapp: WhatsApp, tmp_path: Path) -> AsyncIterator[Fleet]:
    """Tenants in a database, and no server yet; none is left behind."""
    name = await seeded(server, tmp_path)
    built = Fleet(server, name, whatsapp, tmp_path)
    built.tenants = [str(row["id"]) for row in await built.rows("select id from tenant order by id")]
    yield built
    await built.end()
    await server.drop(name)


@pytest.fixture
async def customers(fleet: Fleet) -> AsyncIterator[Customers]:
    """They do not write yet."""
    people = Customers(fleet)
    yield people
    await people.stop()


@pytest.fixture
async def to_database(fleet: Fleet) -> AsyncIterator[Proxy]:
    """The way of `alpha` to the database."""
    proxy = Proxy(fleet.postgres.port)
    await proxy.start()
    yield proxy
    await proxy.stop()


@pytest.fixture
async def to_whatsapp(fleet: Fleet) -> AsyncIterator[Proxy]:
    """The way of `alpha` to WhatsApp."""
    proxy = Proxy(fleet.whatsapp.port)
    await proxy.start()
    yield proxy
    await proxy.stop()


async def seeded(server: Postgres, folder: Path) -> str:
    """A database of its own with tenants in it: seeded once, then cloned."""
    if not await server.has(TEMPLATE):
        await server.execute(f"create database {TEMPLATE} owner wabot")
        network = WhatsApp()
        await network.start()
        program = await Fleet(server, TEMPLATE, network, folder).launch("seed", "seed", str(TENANTS))
        try:
            await program.ready()
            assert await asyncio.wait_for(program.process.wait(), UP_WITHIN) == 0, program.words()
        finally:
            await program.end()
            await network.stop()
        await server.execute(LEASE_LOG, database=TEMPLATE)
    return await server.clone(TEMPLATE)
