"""Backups by the clock: made beside the running service, the oldest dropped, and a person told where one fails."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import structlog

from wabot.bootstrap.safe import keyring, write_backup
from wabot.bootstrap.trouble import CannotStart
from wabot.core.clock import Instant
from wabot.core.envelope import Lock
from wabot.core.ids import PLATFORM
from wabot.services.issues import GONE
from wabot.services.jobs import Job

if TYPE_CHECKING:
    from wabot.bootstrap.wiring import Wiring

JOB = "backup.make"
ISSUE = "backup_failed"

log = structlog.get_logger()


def backup_jobs(w: "Wiring") -> list[Job]:
    """One, where the configuration wants it."""
    wish = w.ground.config.backup
    return [Job(JOB, wish.every, "bootstrap.backups", Backups(w).make)] if wish.every else []


class Backups:
    """Makes one at a time, in a thread with a loop of its own: nobody waits for it."""

    def __init__(self, w: "Wiring") -> None:
        self._config, self._clock, self._store, self._issues = w.ground.config, w.ground.clock, w.ground.store, w.issues

    async def make(self, at: Instant) -> None:
        """The backup of this slot."""
        day = datetime.fromtimestamp(at / 1000, UTC).strftime("%Y-%m-%d-%H%M")
        file = self._config.backup.place(self._config.data_dir) / f"wabot-{day}.wabot"
        try:
            await asyncio.to_thread(self._write, file)
        except CannotStart as error:
            reason = str(error)
            log.error("backup.failed", reason=reason)
            await self._store.submit(lambda tx: self._issues.open(tx, PLATFORM, ISSUE, "backup", {"reason": reason}))
            return
        await self._store.submit(lambda tx: tx.tenant(PLATFORM).issues.resolve(ISSUE, "backup", GONE, at))
        log.info("backup.made", file=str(file))

    def _write(self, file: Path) -> None:
        wish = self._config.backup
        lock = Lock(wish.passphrase.get_secret_value(), keyring(self._config))
        asyncio.run(write_backup(self._config, file, self._clock, lock, _unheard))
        for old in sorted(file.parent.glob("wabot-*.wabot"))[: -wish.keep]:
            old.unlink(missing_ok=True)


def _unheard(_done: int, _of: int) -> None:
    """Nobody watches."""
