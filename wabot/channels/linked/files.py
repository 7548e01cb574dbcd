"""Files of sessions on this server: one store each, beside it what must outlive a worker."""

import hashlib
import re
from pathlib import Path
from urllib.parse import quote

from wabot.core.ids import TenantId

_PLAIN = re.compile(r"[A-Za-z0-9_-]{1,60}")
_PARTS = ("", "-wal", "-shm", "-journal")
_OPTIONS = "?_foreign_keys=on&_journal_mode=WAL&_busy_timeout=20000&_x="
"""The library takes a name and adds its own options behind it: ours come in before them."""


class SessionFolder:
    """The folder of session stores; readable by its owner alone. Blocking."""

    def __init__(self, folder: Path) -> None:
        self.path = folder

    def open(self) -> None:
        """Make it where it is missing. Raises OSError."""
        self.path.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.path.chmod(0o700)

    def name(self, tenant: TenantId) -> str:
        """What a tenant's files are called: no name of a file is made of what might mean something else."""
        if _PLAIN.fullmatch(tenant):
            return str(tenant)
        return "x" + hashlib.sha256(tenant.encode()).hexdigest()[:32]

    def store(self, tenant: TenantId) -> Path:
        """The session's store."""
        return self.path / f"{self.name(tenant)}.db"

    def address(self, tenant: TenantId) -> str:
        """The store as the library is told of it."""
        return f"{quote(str(self.store(tenant).resolve()))}{_OPTIONS}"  # behind `file:` it is read as a URI

    def sent(self, tenant: TenantId) -> Path:
        """The list of what was sent."""
        return self.path / f"{self.name(tenant)}.sent"

    def write(self, tenant: TenantId, body: bytes) -> None:
        """Put a copy in the place of the store. Raises OSError."""
        self.open()
        self.remove_store(tenant)
        fresh = self.store(tenant).with_suffix(".new")
        fresh.touch(mode=0o600)
        fresh.write_bytes(body)
        fresh.replace(self.store(tenant))

    def set_aside(self, tenant: TenantId) -> bool:
        """Move the store out of the way, over what was there; False where there is none."""
        store = self.store(tenant)
        self.drop_aside(tenant)
        if not store.exists():
            return False
        for part in _PARTS:
            file = _with(store, part)
            if file.exists():
                file.replace(_with(_aside(store), part))
        return True

    def put_back(self, tenant: TenantId) -> None:
        """Undo `set_aside`."""
        store = self.store(tenant)
        if not _aside(store).exists():
            return
        self.remove_store(tenant)
        for part in _PARTS:
            file = _with(_aside(store), part)
            if file.exists():
                file.replace(_with(store, part))

    def drop_aside(self, tenant: TenantId) -> None:
        """What was set aside is not wanted any more: it holds the keys of an old link."""
        for part in _PARTS:
            _with(_aside(self.store(tenant)), part).unlink(missing_ok=True)

    def remove_store(self, tenant: TenantId) -> None:
        """The store goes, and its marks with it."""
        for part in _PARTS:
            _with(self.store(tenant), part).unlink(missing_ok=True)
        self._mark(tenant).unlink(missing_ok=True)

    def forget(self, tenant: TenantId) -> None:
        """Every file of the tenant goes."""
        name = self.name(tenant)
        for file in self.path.glob(f"{name}.*"):
            file.unlink(missing_ok=True)

    def tenants(self, before: int | None = None) -> set[str]:
        """Names of those who have a store here; with an instant, whose store was not written to since."""
        stores = {file: file.stat().st_mtime_ns // 1_000_000 for file in self.path.glob("*.db")}
        return {file.stem for file, at in stores.items() if before is None or at < before}

    def changed(self, tenant: TenantId) -> int:
        """A number that is another whenever the store was written to; 0 where it is missing or empty."""
        stamps = []
        for part in _PARTS[:2]:
            try:
                stat = _with(self.store(tenant), part).stat()
            except FileNotFoundError:
                continue
            if stat.st_size:
                stamps.append(hash((part, stat.st_mtime_ns, stat.st_size)))
        return hash(tuple(stamps)) if stamps else 0

    def marks(self, tenant: TenantId) -> set[str]:
        """The copies that this store is as new as."""
        try:
            return set(self._mark(tenant).read_text(encoding="ascii").split())
        except FileNotFoundError:
            return set()

    def mark(self, tenant: TenantId, copies: set[str]) -> None:
        """This store is as new as these copies: any other was made by another server since."""
        mark = self._mark(tenant)
        mark.touch(mode=0o600)
        mark.write_text(" ".join(sorted(copies)), encoding="ascii")

    def _mark(self, tenant: TenantId) -> Path:
        return self.path / f"{self.name(tenant)}.copied"


def _aside(store: Path) -> Path:
    return store.with_name(store.stem + ".aside")


def _with(store: Path, part: str) -> Path:
    return store.with_name(store.name + part)
