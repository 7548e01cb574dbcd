"""What the doctor sees in the database: its schema, its clock, its secrets, its servers."""

from collections.abc import AsyncIterator, Sequence
from functools import partial

from wabot.bootstrap.database import database_url
from wabot.bootstrap.doctor.findings import Finding, bad, doubtful, good
from wabot.config import Config
from wabot.core.clock import SECOND, Clock
from wabot.core.envelope import key_name
from wabot.ports.store import Store, StoreUnavailable, Tx
from wabot.ports.store.keeping import Cells
from wabot.services.safe.sealed import SEALED, SealedColumn
from wabot.storage.migrate import revisions
from wabot.storage.store import open_store
from wabot.storage.urls import WrongUrl
from wabot.storage.vault import WrongKeys, load_keys

_APART = 5 * SECOND
"""More between two clocks, and leases, one-time codes and expiries go by different times."""
_ENOUGH = 1000


async def look_at_database(config: Config, clock: Clock) -> AsyncIterator[Finding]:
    """Nothing is written, migrated or made."""
    try:
        state = await revisions(database_url(config))
    except (StoreUnavailable, WrongUrl) as error:
        yield bad("database", str(error).splitlines()[0], "look at DATABASE_URL, and whether its server answers")
        return
    if not state.found:
        yield doubtful("database", "empty", "`wabot run` makes its tables; or bring a backup: wabot restore FILE")
        return
    yield good("database", "it answers")
    if state.found != state.known:
        yield bad("migrations", f"it is at {state.found}, this wabot at {state.known}", "wabot migrate")
        return
    yield good("migrations", f"it is at {state.found}, as this wabot is")
    store = await open_store(database_url(config))
    try:
        yield await _clock(store, clock)
        yield await _secrets(store, config)
    finally:
        await store.close()


async def _clock(store: Store, clock: Clock) -> Finding:
    before = clock.now()
    theirs = await store.read(lambda tx: tx.platform.keeping.clock())
    apart = max(0, before - theirs, theirs - clock.now())
    words = f"{apart / SECOND:.1f} seconds from the database's"
    if apart > _APART:
        return bad("clock", words, "let both machines follow a time server (timedatectl set-ntp true)")
    return good("clock", words)


async def _secrets(store: Store, config: Config) -> Finding:
    try:
        keys, _ = load_keys(config.secret_key.get_secret_value(), config.data_dir)
    except (WrongKeys, OSError) as error:
        return bad("secrets", f"no keyring: {error}", "see keyring")
    names, newest = {key_name(key) for key in keys}, key_name(keys[0])
    old, lost = 0, 0
    for column in SEALED:
        for row in await store.read(partial(_sealed_before, column=column, newest=f"w1.{newest}.")):
            known = column.secret(row).split(".")[1] in names
            old, lost = old + known, lost + (not known)
    if lost:
        return bad(
            "secrets",
            f"{lost} are sealed with keys that are not in the keyring",
            "put the lost key behind the others in WABOT_SECRET_KEY",
        )
    if old:
        return doubtful("secrets", f"{old} are sealed with an older key", "wabot rotate-key")
    return good("secrets", "all open with the newest key")


def _sealed_before(tx: Tx, column: SealedColumn, newest: str) -> Sequence[Cells]:
    return tx.platform.keeping.sealed_before(column.at, newest, _ENOUGH)
