"""Makes and restores backups for the command line and by the clock."""

import base64
import os
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from wabot.bootstrap.database import database_url
from wabot.bootstrap.trouble import CannotStart
from wabot.channels.linked.files import SessionFolder
from wabot.config import Config
from wabot.core.clock import Clock
from wabot.core.envelope import BACKUP, EnvelopeWriter, Lock, Sealed, key_name
from wabot.core.ids import TenantId
from wabot.ports.session_store import Unreadable
from wabot.ports.store import DatabaseNotReady, DatabaseTooNew, StoreUnavailable
from wabot.services.safe import Rotation
from wabot.services.safe.sealed import SESSION_STORE
from wabot.storage.backup import Backup, Contents, Dump, FreshCopies, InUse, NotEmpty, Progress, Tally, restore
from wabot.storage.folder_lock import AlreadyRunning, FolderLock
from wabot.storage.session_files import SqliteSessionFiles
from wabot.storage.store import open_store
from wabot.storage.urls import WrongUrl
from wabot.storage.urls import database_url as parsed
from wabot.storage.vault import KeyringVault, WrongKeys, add_key, load_keys


async def write_backup(config: Config, file: Path, clock: Clock, lock: Lock, progress: Progress) -> Tally:
    """Everything into a file that is whole or not there, readable by its owner alone. Raises CannotStart."""
    half = file.with_name(f"{file.name}.part")
    with in_words():
        file.parent.mkdir(parents=True, exist_ok=True)
        half.unlink(missing_ok=True)
        with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out:
            sealed = EnvelopeWriter(out, BACKUP, lock)
            dump = Dump(parsed(database_url(config)), clock.now(), _fresh_copies(config), progress)
            tally = await dump.write(sealed)
            sealed.close()
            out.flush()
            os.fsync(out.fileno())
        half.replace(file)
    return tally


def check_backup(file: Path, lock: Lock, progress: Progress) -> tuple[Contents, Tally]:
    """The dry run of a restore: every piece opened, every row counted. Raises CannotStart."""
    with in_words():
        return Backup(file, lock).check(progress)


async def restore_backup(config: Config, file: Path, lock: Lock, progress: Progress, *, replace: bool) -> Contents:
    """Into this configuration's database, while no wabot runs on it. Raises CannotStart."""
    folder = FolderLock(config.data_dir)
    with in_words():
        folder.take()
        try:
            return await restore(Backup(file, lock), parsed(database_url(config)), progress, replace=replace)
        finally:
            folder.release()


def keyring(config: Config) -> list[bytes]:
    """The keys of this installation, newest first. Raises CannotStart."""
    with in_words():
        return load_keys(config.secret_key.get_secret_value(), config.data_dir)[0]


@dataclass(slots=True)
class Rotated:
    """What a rotation did."""

    newest: str
    resealed: int
    lost: int
    still: Mapping[str, int]  # rows that name an older key, by that key


async def rotate(config: Config, progress: Progress, *, fresh: bool) -> Rotated:
    """Seal everything anew with the newest key; with `fresh`, one is put into the key file first.

    Beside a wabot that runs on the same database. Raises CannotStart.
    """
    with in_words():
        if fresh:
            add_key(config.secret_key.get_secret_value(), config.data_dir)
        keys = keyring(config)
        store = await open_store(database_url(config))
        try:
            newest = key_name(keys[0])
            rotation = Rotation(store, KeyringVault(keys), newest)
            done = await rotation.run(progress)
            still = {name: sum((await rotation.rows_naming(name)).values()) for name in map(key_name, keys[1:])}
            left = {name: rows for name, rows in still.items() if rows}
            return Rotated(newest, done.done, done.lost, left)
        finally:
            await store.close()


def _fresh_copies(config: Config) -> FreshCopies:
    """Stores of sessions on this server, copied when their turn comes: newer than their copies in the database."""
    folder, vault = SessionFolder(config.data_dir / "sessions"), KeyringVault(keyring(config))
    return {name: partial(_copied, folder, vault, TenantId(name)) for name in folder.tenants()}


def _copied(folder: SessionFolder, vault: KeyringVault, tenant: TenantId) -> str | None:
    files, store = SqliteSessionFiles(), folder.store(tenant)
    try:
        if not files.has_link(store):
            return None
        return vault.seal(tenant, SESSION_STORE, base64.b64encode(zlib.compress(files.copy(store))).decode())
    except Unreadable:
        return None  # the copy in the database stands


@contextmanager
def in_words() -> Iterator[None]:
    """What can go wrong with a file or a database, as CannotStart."""
    try:
        yield
    except NotEmpty as error:
        raise CannotStart(f"Nothing was restored: {error}. `--replace` puts the backup in its place.") from error
    except (Sealed, InUse, DatabaseNotReady, DatabaseTooNew, WrongUrl, WrongKeys, AlreadyRunning) as error:
        raise CannotStart(str(error)) from error
    except StoreUnavailable as error:
        raise CannotStart(f"The database cannot be used: {error}") from error
    except OSError as error:
        raise CannotStart(f"{error.filename or 'the file'}: {error.strerror or error}") from error
