"""Statements for files we send ourselves."""

from sqlalchemy import delete, select

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.ports.store.files import StoredFile
from wabot.storage.scope import Scope
from wabot.storage.tables.pairings import file as table


class SqlFiles:
    """Implements ports.store.files.Files."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def add(self, file: StoredFile) -> None:
        if file.tenant != self._scope.tenant:
            raise ValueError(f"file of {file.tenant!r} in the scope of {self._scope.tenant!r}")
        values = {"id": file.id, "mime": file.mime, "body": file.body, "expires_at": file.expires_at}
        self._scope.upsert(table, values)

    def remove(self, file_id: str) -> None:
        self._scope.execute(self._scope.delete(table).where(table.c.id == file_id))


class SqlFilesScan:
    """Implements ports.store.files.FilesScan."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def get(self, file_id: str) -> StoredFile | None:
        row = self._scope.first(select(table).where(table.c.id == file_id))
        if row is None:
            return None
        return StoredFile(TenantId(row.tenant_id), row.id, row.mime, row.body, Instant(row.expires_at))

    def forget(self, before: Instant) -> int:
        return self._scope.execute(delete(table).where(table.c.expires_at < before)).rowcount
