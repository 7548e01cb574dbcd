"""A backup holds everything, goes from one database to the other and back, and lets nobody look into it."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from tests.databases import Postgres
from tests.safe.house import DEVICE, LINKED, START, config_of, exports_of, lived_in, opened, vault_of
from wabot.bootstrap import CannotStart
from wabot.bootstrap.linked import SealedCopies
from wabot.bootstrap.safe import check_backup, keyring, restore_backup, write_backup
from wabot.config import Config
from wabot.core.clock import MovableClock
from wabot.core.envelope import Lock
from wabot.ports.holding import SoleHolding

CLOCK = MovableClock(START, frozen=True)


def unheard(_done: int, _of: int) -> None:
    """Progress that nobody watches."""


async def device_in_copy(config: Config) -> str:
    """Which device the copy of the session's store is linked as."""
    store = await opened(config)
    try:
        copy = await SealedCopies(store, vault_of(config), SoleHolding()).find(LINKED)
    finally:
        await store.close()
    assert copy is not None
    with closing(sqlite3.connect(":memory:")) as found:
        found.deserialize(copy.body)
        return str(found.execute("select jid from whatsmeow_device").fetchone()[0])


async def moved(source: Config, target: Config, file: Path, lock: Lock) -> None:
    """Back one up, and restore it into the other."""
    await write_backup(source, file, CLOCK, lock, unheard)
    check_backup(file, lock, unheard)
    await restore_backup(target, file, lock, unheard, replace=False)


@pytest.mark.slow
async def test_everything_comes_back_from_sqlite_to_postgresql_and_back(tmp_path: Path, postgres: Postgres) -> None:
    first = config_of(tmp_path / "first")
    await lived_in(first)
    before = await exports_of(first)
    key = (tmp_path / "first" / "secret.key").read_text().strip()
    server = config_of(tmp_path / "second", postgres.url(await postgres.create_empty()), key)
    last = config_of(tmp_path / "third", key=key)
    lock = Lock("correct horse battery staple")

    await moved(first, server, tmp_path / "one.wabot", lock)
    assert await exports_of(server) == before
    assert await device_in_copy(server) == DEVICE

    await moved(server, last, tmp_path / "two.wabot", lock)
    assert await exports_of(last) == before
    assert await device_in_copy(last) == DEVICE
    assert len(before) >= 3
    assert b"s3cr3t \xe2\x9c\x93" in before[LINKED]
    await lived_in(last)  # and life goes on, ids and numbers where they were


async def test_only_its_key_opens_it_and_only_whole(tmp_path: Path) -> None:
    config = config_of(tmp_path / "first")
    await lived_in(config)
    file, ring = tmp_path / "one.wabot", Lock("", keyring(config))
    await write_backup(config, file, CLOCK, ring, unheard)
    assert file.stat().st_mode & 0o077 == 0
    assert b"254711000001" not in file.read_bytes()
    with pytest.raises(CannotStart, match="not in the keyring"):
        check_backup(file, Lock("", keyring(config_of(tmp_path / "stranger"))), unheard)
    await write_backup(config, file, CLOCK, replace(ring, passphrase="one two"), unheard)
    check_backup(file, Lock("one  two"), unheard)
    with pytest.raises(CannotStart, match="not the one it was sealed with"):
        check_backup(file, Lock("one three"), unheard)
    with pytest.raises(CannotStart, match="sealed with a passphrase"):
        check_backup(file, ring, unheard)
    await a_damaged_file_restores_nothing(tmp_path, file, Lock("one two"))


async def a_damaged_file_restores_nothing(tmp_path: Path, file: Path, lock: Lock) -> None:
    """Cut off, longer, changed anywhere, or another file."""
    whole = file.read_bytes()
    broken = {
        "cut": whole[:-10],
        "longer": whole + b"x",
        "bit": whole[:500] + bytes([whole[500] ^ 1]) + whole[501:],
        "head": whole.replace(b'"salt"', b'"sold"', 1),
        "other": b"hello",
    }
    for name, body in broken.items():
        file.write_bytes(body)
        target = config_of(tmp_path / name)
        with pytest.raises(CannotStart):
            await restore_backup(target, file, lock, unheard, replace=False)
        assert not (tmp_path / name / "wabot.db").exists(), name


@pytest.mark.slow
async def test_what_is_there_is_not_lost_by_mistake(tmp_path: Path) -> None:
    config, lock = config_of(tmp_path / "first"), Lock("words")
    await lived_in(config)
    before = await exports_of(config)
    file = tmp_path / "one.wabot"
    await write_backup(config, file, CLOCK, lock, unheard)
    await lived_in(config)
    with pytest.raises(CannotStart, match="not empty"):
        await restore_backup(config, file, lock, unheard, replace=False)
    await restore_backup(config, file, lock, unheard, replace=True)
    assert await exports_of(config) == before
    assert (tmp_path / "first" / "wabot.db.replaced").exists()


@pytest.mark.slow
async def test_a_postgresql_that_is_in_use_is_replaced_whole(tmp_path: Path, postgres: Postgres) -> None:
    source, lock = config_of(tmp_path / "first"), Lock("words")
    await lived_in(source)
    key = (tmp_path / "first" / "secret.key").read_text().strip()
    name = await postgres.create_empty()
    server = config_of(tmp_path / "second", postgres.url(name), key)
    await lived_in(server)
    file = tmp_path / "one.wabot"
    await write_backup(source, file, CLOCK, lock, unheard)
    with pytest.raises(CannotStart, match="not empty"):
        await restore_backup(server, file, lock, unheard, replace=False)
    for stopped in (0, 1):
        beat = f"stopped = {stopped}, beat_at = extract(epoch from clock_timestamp()) * 1000"
        await postgres.execute(f"update server set {beat}", database=name)
        if not stopped:
            with pytest.raises(CannotStart, match="stop every server"):
                await restore_backup(server, file, lock, unheard, replace=True)
    await restore_backup(server, file, lock, unheard, replace=True)
    assert await exports_of(server) == await exports_of(source)
