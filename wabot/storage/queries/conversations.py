"""Statements for conversations."""

from wabot.core.clock import Instant
from wabot.core.ids import ContactId
from wabot.ports.store.conversations import StoredConversation
from wabot.ports.store.errors import Stale
from wabot.storage.scope import Scope
from wabot.storage.tables.conversations import conversation as table


class SqlConversations:
    """Implements the port Conversations."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def get(self, contact: ContactId) -> StoredConversation | None:
        columns = (table.c.contact_id, table.c.revision, table.c.state, table.c.updated_at)
        row = self._scope.first(self._scope.select(table, *columns).where(table.c.contact_id == contact))
        return StoredConversation(*row) if row else None

    def save(self, contact: ContactId, revision: int, state: bytes, at: Instant) -> None:
        fresh = {"contact_id": contact, "revision": revision + 1, "state": state, "updated_at": at}
        if not (self._scope.insert(table, fresh) if revision == 0 else self._replace(fresh)):
            raise Stale(contact)

    def count_active(self, since: Instant) -> int:
        return self._scope.count(table, table.c.updated_at >= since)

    def _replace(self, fresh: dict[str, object]) -> bool:
        mine = (table.c.contact_id == fresh["contact_id"]) & (table.c.revision + 1 == fresh["revision"])
        return self._scope.execute(self._scope.update(table).where(mine).values(**fresh)).rowcount == 1
