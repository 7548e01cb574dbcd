"""Secrets are sealed anew with the newest key while others write; broken off, it goes on where it was."""

from pathlib import Path

import pytest

from tests.safe.conftest import full
from tests.safe.house import config_of, lived_in, opened
from tests.services.tenants.world import World
from wabot.core.envelope import key_name
from wabot.core.ids import PLATFORM
from wabot.ports.store.keeping import Cells
from wabot.ports.vault import Unsealable
from wabot.services.safe import Exports, Rotation
from wabot.services.safe.sealed import SEALED
from wabot.storage.vault import KeyringVault, load_keys

OLD, NEW = b"k" * 32, b"n" * 32


class Broken(Exception):
    """The process ends in the middle."""


def unheard(_done: int, _of: int) -> None:
    """Progress that nobody watches."""


async def test_every_secret_opens_with_the_new_key_alone_and_nothing_else_changed(world: World) -> None:
    tenant = await full(world)
    before = await Exports(world.store, world.vault).plain(tenant)
    rotation = Rotation(world.store, KeyringVault([NEW, OLD]), key_name(NEW))

    def broken_off(_done: int, _of: int) -> None:
        raise Broken

    with pytest.raises(Broken):
        await rotation.run(broken_off)
    done = await rotation.run(unheard)
    assert done.lost == 0
    assert await Exports(world.store, KeyringVault([NEW])).plain(tenant) == before
    assert (await rotation.rows_naming(key_name(OLD))).keys() <= {"undo_step"}  # which lasts ten minutes
    assert (await rotation.run(unheard)).done == 0


@pytest.mark.slow
async def test_every_table_with_sealed_words_is_known_to_the_rotation(tmp_path: Path) -> None:
    config = config_of(tmp_path)
    await lived_in(config)
    (key,) = load_keys("", tmp_path)[0]
    store = await opened(config)
    found = await store.read(lambda tx: tx.platform.keeping.naming(f"w1.{key_name(key)}."))
    await store.close()
    known = {one.at.table for one in SEALED}
    assert {"setting", "file"} <= found.keys() <= known | {"undo_step", "pairing", "outbox", "conversation"}


async def test_a_secret_of_a_lost_key_stays_and_is_counted(world: World) -> None:
    await full(world)
    done = await Rotation(world.store, KeyringVault([NEW]), key_name(NEW)).run(unheard)
    assert done.done == 0
    assert done.lost > 0


async def test_what_was_changed_meanwhile_stays_changed(world: World) -> None:
    tenant = await full(world)
    column = next(one for one in SEALED if one.at.table == "setting")
    (row, *_) = await world.store.read(lambda tx: tx.platform.keeping.sealed_before(column.at, "w1.x", 9))
    await world.settle(await world.settings.set(world.by(), tenant, "secret_paybill", "newer"))
    stale: Cells = {**row, "value": "w1.stale"}
    assert not await world.store.submit(lambda tx: tx.platform.keeping.reseal(column.at, stale, "w1.mine"))
    await world.directory.fresh()
    assert world.settings.value(tenant, "secret_paybill") == "newer"


def test_a_running_vault_finds_a_key_that_came_later() -> None:
    ring = [OLD]
    running = KeyringVault([OLD], lambda: ring)
    sealed = KeyringVault([NEW, OLD]).seal(PLATFORM, "f", "word")
    with pytest.raises(Unsealable):
        running.open(PLATFORM, "f", sealed)
    ring.insert(0, NEW)
    assert running.open(PLATFORM, "f", sealed) == "word"
    assert running.is_current(running.seal(PLATFORM, "f", "other"))
    assert running.veil(PLATFORM, "a") == KeyringVault([OLD]).veil(PLATFORM, "a")
