"""One wabot for one data folder: a lock the system itself lets go of when the process ends, however it ends."""

import os
from pathlib import Path
from typing import IO

try:
    import fcntl
except ImportError:  # not a Unix: the database's own locking still keeps it whole
    fcntl = None  # type: ignore[assignment]


class AlreadyRunning(Exception):
    """Another wabot uses this folder."""

    def __init__(self, folder: Path, pid: str) -> None:
        who = f" (process {pid})" if pid else ""
        super().__init__(
            f"another wabot{who} is already running on {folder}: stop it first, or set WABOT_DATA_DIR. "
            "Several servers share a PostgreSQL (DATABASE_URL), each with a SERVERNAME and a folder of its own."
        )


class FolderLock:
    """Taken before the database is opened; kept until released or the process ends."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: IO[str] | None = None

    def take(self) -> None:
        """Lock the folder, making it where there is none; AlreadyRunning if somebody has it."""
        self._folder.mkdir(parents=True, exist_ok=True)
        file = (self._folder / "wabot.lock").open("a+", encoding="utf-8")
        if fcntl is not None:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                file.seek(0)
                pid = file.read(20).strip()
                file.close()
                raise AlreadyRunning(self._folder, pid) from None
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        self._file = file

    def release(self) -> None:
        """Let go; harmless when it was not taken."""
        if self._file is not None:
            self._file.close()
            self._file = None
