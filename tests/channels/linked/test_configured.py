"""The linked channel as it is configured: deadlines within the lease, and files that go with their tenant."""

import os
from pathlib import Path

import pytest

from tests.databases import database, postgres, store, templates
from wabot.bootstrap.linked import Linked, manner
from wabot.config import load_config
from wabot.core.clock import DAY, SECOND, Instant, MovableClock
from wabot.core.ids import PLATFORM, TenantId
from wabot.ports.holding import SoleHolding
from wabot.ports.store import Store
from wabot.storage.vault import KeyringVault

__all__ = ["database", "postgres", "store", "templates"]

START = Instant(1_800_000_000_000)


class NoFiles:
    async def read(self, reference: str) -> bytes:
        raise AssertionError(reference)


@pytest.mark.parametrize("lease", ["3s", "15s", "2m"])
def test_a_worker_ends_before_its_tenant_can_be_anothers(lease: str) -> None:
    config = load_config(None, {"WABOT_FLEET__LEASE": lease})
    program = manner(config).program
    # Renewed at a third, and given up a sixth before its end: half of it is left in the worst case.
    assert 2 * program.ping <= program.deadline < config.fleet.lease / 2
    assert program.deadline <= 6 * SECOND


def test_settings_reach_the_workers() -> None:
    settings = {"SESSIONS_PER_WORKER": "10", "PROXY": "socks5://u:p@h:1", "CYCLES": "7", "MEMORY": "200"}
    made = manner(load_config(None, {f"WABOT_LINKED__{name}": value for name, value in settings.items()}))
    assert (made.program.places, made.proxy, made.wear.cycles, made.wear.memory) == (10, "socks5://u:p@h:1", 7, 200)
    assert made.program.memory < 200


async def test_files_go_with_their_tenant(tmp_path: Path, store: Store) -> None:
    clock, vault = MovableClock(START, frozen=True), KeyringVault([b"k" * 32])
    config = load_config(None, {"WABOT_DATA_DIR": str(tmp_path)})
    linked = Linked(config, clock, store, vault=vault, files=NoFiles(), holding=SoleHolding())
    folder = tmp_path / "sessions"
    folder.mkdir()
    for name, days in (("T1", 0), ("T2", 60), ("T3", 60), ("T4", 1), ("platform", 60)):
        (folder / f"{name}.db").touch()
        (folder / f"{name}.sent").touch()
        at = (START - days * DAY) / 1000
        os.utime(folder / f"{name}.db", (at, at))
    linked.forget(TenantId("T1"))
    linked.forget_strangers([PLATFORM, TenantId("T2")])  # T3 was purged elsewhere; T4 may be of another database
    assert sorted(file.stem for file in folder.glob("*.db")) == ["T2", "T4", "platform"]
    assert sorted(file.stem for file in folder.glob("*.sent")) == ["T2", "T4", "platform"]
