"""`wabot backup` and `wabot restore`: everything as one sealed file, and everything back."""

from dataclasses import dataclass
from pathlib import Path

import click

from wabot.bootstrap import CannotStart
from wabot.bootstrap.safe import check_backup, keyring, restore_backup, write_backup
from wabot.commands.configured import complain, progress_bar, read_config, say
from wabot.config import Config
from wabot.core.clock import SystemClock
from wabot.core.envelope import Lock, key_name
from wabot.storage.backup import Tally


@dataclass(frozen=True, slots=True)
class Wishes:
    """How to restore."""

    passphrase: bool  # ask for one
    check: bool  # and no more
    replace: bool  # what is there
    anyway: bool  # also where secrets would not open


async def run_backup(config_file: str | None, file: str, ask: bool) -> int:  # noqa: FBT001 - as click passes it
    """Write it; says how much went in and what is needed to open it."""
    config = read_config(config_file)
    if config is None:
        return 2
    place = Path(file)
    try:
        lock = _lock(config, ask=ask, twice=True)
        with progress_bar("Backing up") as progress:
            tally = await write_backup(config, place, SystemClock(), lock, progress)
    except CannotStart as error:
        complain(str(error))
        return 1
    size = place.stat().st_size
    say(f"{place}: {sum(tally.rows.values())} rows in {_bytes(size)}, sessions and files among them.")
    say(f"It opens with {'its passphrase' if lock.passphrase else 'the keyring (WABOT_SECRET_KEY)'} alone.")
    say("The keyring is not in it: keep that in another place.")
    return 0


async def run_restore(config_file: str | None, file: str, wish: Wishes) -> int:
    """Read it whole first; then, unless only a check was asked for, put it into the database."""
    config = read_config(config_file)
    if config is None:
        return 2
    try:
        lock = _lock(config, ask=wish.passphrase, twice=False)
        with progress_bar("Checking") as progress:
            contents, tally = check_backup(Path(file), lock, progress)
        say(f"{file}: whole, {sum(tally.rows.values())} rows, made by wabot {contents.version} on {contents.database}.")
        if lost := _lost_secrets(config, tally):
            complain(lost)
        if wish.check or (lost and not wish.anyway):
            return 1 if lost else 0
        with progress_bar("Restoring") as progress:
            await restore_backup(config, Path(file), lock, progress, replace=wish.replace)
    except CannotStart as error:
        complain(str(error))
        return 1
    say("Restored. `wabot run` goes on from there.")
    return 0


def _lock(config: Config, *, ask: bool, twice: bool) -> Lock:
    passphrase = config.backup.passphrase.get_secret_value()
    if ask:
        passphrase = click.prompt("Passphrase", hide_input=True, confirmation_prompt=twice, err=True)
    return Lock(passphrase, keyring(config))


def _lost_secrets(config: Config, tally: Tally) -> str:
    """What would not open afterwards; "" where everything would."""
    missing = set(tally.keys) - set(map(key_name, keyring(config)))
    lost, names = sum(tally.keys[name] for name in missing), ", ".join(sorted(missing))
    if not missing:
        return ""
    return f"{lost} secrets are sealed with {names}, not in this keyring: set WABOT_SECRET_KEY, or add --anyway."


def _bytes(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB" if size >= 100_000 else f"{size / 1000:.1f} kB"
