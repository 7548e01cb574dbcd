"""A wabot with a demo fleet, secrets and a linked session, stopped again: something to keep safe."""

import os
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from wabot.bootstrap import build_app
from wabot.bootstrap.configured import platform_settings, platform_tenant
from wabot.bootstrap.database import database_url
from wabot.channels.linked.files import SessionFolder
from wabot.config import Config, load_config
from wabot.core.audit import by_system
from wabot.core.clock import Instant, MovableClock
from wabot.core.ids import TenantId
from wabot.ports.store import Store
from wabot.services.directory import Directory
from wabot.services.safe import Exports
from wabot.storage.store import open_store
from wabot.storage.vault import KeyringVault, load_keys

START = Instant(1_795_240_800_000)
LINKED = TenantId("T1")
DEVICE = "254700000101:7@s.whatsapp.net"


def config_of(folder: Path, database: str = "", key: str = "") -> Config:
    """An installation whose all is in this folder, or whose database is elsewhere."""
    asked = {"PORT": "0", "HOST": "127.0.0.1", "WABOT_PLATFORM__DEMO": "yes", "WABOT_DATA_DIR": str(folder)}
    return load_config(Path(os.devnull), {**asked, "DATABASE_URL": database, "WABOT_SECRET_KEY": key})


async def lived_in(config: Config) -> None:
    """Start it once with its demo, talk a little, set a secret, link a device."""
    app = build_app(config, MovableClock(START, frozen=True))
    await app.start()
    try:
        await app.phone_says("+254711000001", "master", "hello 😀")
        await app.quiet()
        wiring = app.wiring
        who = by_system(START, "test/secret")
        outcome = await wiring.settings.set(who, LINKED, "secret_paybill", "s3cr3t ✓")
        assert outcome.name == "set", outcome
        await wiring.ground.store.submit(lambda tx: outcome.commit(tx) if outcome.commit else None)
        await wiring.ground.store.submit(
            lambda tx: wiring.files.keep(tx, LINKED, bytes(range(256)), "image/png", "picture.png", 10**10)
        )
    finally:
        await app.stop()
    link(config)


def link(config: Config) -> None:
    """A store of WhatsApp's library, with a device."""
    folder = SessionFolder(config.data_dir / "sessions")
    folder.open()
    with closing(sqlite3.connect(folder.store(LINKED))) as store:
        store.execute("create table if not exists whatsmeow_device (jid text)")
        store.execute("insert into whatsmeow_device values (?)", [DEVICE])
        store.commit()


def vault_of(config: Config) -> KeyringVault:
    """Its vault."""
    return KeyringVault(load_keys(config.secret_key.get_secret_value(), config.data_dir)[0])


async def opened(config: Config) -> Store:
    """Its store."""
    return await open_store(database_url(config))


async def exports_of(config: Config) -> Mapping[TenantId, bytes]:
    """Every tenant's export, by the tenant."""
    store, vault = await opened(config), vault_of(config)
    try:
        directory = Directory(store, platform_tenant(config), platform_settings(config, vault))
        await directory.load()
        exports = Exports(store, vault)
        return {tenant.id: await exports.plain(tenant.id) for tenant in directory.all()}
    finally:
        await store.close()
