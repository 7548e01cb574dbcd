"""One tenant out to a sealed file and in again, for the command line."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from wabot.bootstrap.configured import platform_settings, platform_tenant
from wabot.bootstrap.database import open_database
from wabot.bootstrap.keys import open_vault
from wabot.bootstrap.safe import in_words
from wabot.config import Config
from wabot.core.clock import Clock
from wabot.core.tenant import Tenant
from wabot.ports.store import Store
from wabot.services.directory import Directory
from wabot.services.safe import Exports, read_file


async def export_tenant(config: Config, tenant: str, passphrase: str) -> bytes:
    """A tenant (its id, number or name) as a sealed file. Raises CannotStart, LookupError."""
    async with _opened(config) as (store, exports):
        directory = Directory(store, platform_tenant(config), platform_settings(config, open_vault(config)))
        await directory.load()
        found = directory.find(tenant).tenant
        if found is None:
            raise LookupError(f"no bot is meant by {tenant!r}")
        return await exports.write(found.id, passphrase)


async def import_tenant(config: Config, file: Path, passphrase: str, clock: Clock) -> Tenant:
    """The tenant that came out of the file, stopped. Raises CannotStart, NotBrought."""
    with in_words():
        package = read_file(file.read_bytes(), passphrase, largest=None)  # noqa: ASYNC240 - nothing else runs
    async with _opened(config) as (store, exports):
        return await store.submit(lambda tx: exports.bring(tx, package, clock.now()))


@asynccontextmanager
async def _opened(config: Config) -> AsyncIterator[tuple[Store, Exports]]:
    with in_words():
        vault = open_vault(config)
    store = await open_database(config)
    try:
        yield store, Exports(store, vault)
    finally:
        await store.close()
