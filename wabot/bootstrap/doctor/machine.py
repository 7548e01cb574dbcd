"""What the doctor sees on this machine: disk, keys, backups, programs."""

import os
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path

from wabot.bootstrap.doctor.findings import Finding, bad, doubtful, good
from wabot.channels.linked.channel import HOW_TO_INSTALL, is_installed
from wabot.config import Config
from wabot.core.clock import Clock
from wabot.core.envelope import key_name
from wabot.storage.vault import KEY_FILE, WrongKeys, load_keys, parse_keys

MEGABYTE = 1_000_000
_LITTLE, _TOO_LITTLE = 1_000 * MEGABYTE, 100 * MEGABYTE
_LATE = 2
"""Backups may be so many times as old as the time between two of them."""


def look_at_machine(config: Config, clock: Clock) -> Iterator[Finding]:
    """Everything that asks nobody else."""
    yield _disk(config.data_dir)
    yield _keyring(config)
    if config.master.channel == "linked":
        yield (
            good("linked devices", "the library is installed")
            if is_installed()
            else bad("linked devices", "their library is missing", HOW_TO_INSTALL)
        )
    yield _backups(config, clock)


def _disk(folder: Path) -> Finding:
    here = next((one for one in (folder, *folder.absolute().parents) if one.exists()), Path())
    if not os.access(here, os.W_OK):
        return bad("disk", f"{here} cannot be written to", f"give the user who runs wabot the folder: chown {folder}")
    free = shutil.disk_usage(here).free
    words = f"{free // MEGABYTE:,} MB free for {folder}"
    if free < _TOO_LITTLE:
        return bad("disk", words, "make room now: nothing can be stored soon")
    return doubtful("disk", words, "make room, or shorten [retention]") if free < _LITTLE else good("disk", words)


def _keyring(config: Config) -> Finding:
    configured = config.secret_key.get_secret_value()
    file = config.data_dir / KEY_FILE
    try:
        if configured.strip():
            keys: Sequence[bytes] = parse_keys(configured)
        elif file.exists():
            keys, _ = load_keys("", config.data_dir)
        else:
            return doubtful(
                "keyring", f"no key yet: the first start makes {file}", "back it up then, or set WABOT_SECRET_KEY"
            )
    except WrongKeys as error:
        return bad("keyring", str(error), "put the right keys back: without them no secret opens")
    named = f"{len(keys)} key{'s' if len(keys) > 1 else ''}, the newest is {key_name(keys[0])}"
    if configured.strip():
        return good("keyring", f"{named} (WABOT_SECRET_KEY)")
    if file.stat().st_mode & 0o077:
        return bad("keyring", f"others can read {file}", f"chmod 600 {file}")
    return doubtful(
        "keyring", f"{named}, in {file} alone", "keep a copy of this file in another place than the backups"
    )


def _backups(config: Config, clock: Clock) -> Finding:
    wish = config.backup
    if not wish.every:
        return doubtful(
            "backups", "none are made by the clock", 'set [backup] every = "24h", or run `wabot backup` yourself'
        )
    found = sorted(wish.place(config.data_dir).glob("*.wabot"), key=lambda file: file.stat().st_mtime)
    if not found:
        return doubtful(
            "backups",
            f"none in {wish.place(config.data_dir)} yet",
            "wait for the first, then check it: wabot restore --check",
        )
    age = clock.now() - int(found[-1].stat().st_mtime * 1000)
    words = f"{len(found)} in {wish.place(config.data_dir)}, the newest {max(0, age) // 3_600_000} hours old"
    late = age > _LATE * wish.every
    return bad("backups", words, "look for backup.failed in the log") if late else good("backups", words)
