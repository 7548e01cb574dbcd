"""Moving everything of one contact to another, in every table that names contacts.

A table takes part by having `tenant_id` and `contact_id`: bookings, tickets and carts are moved like messages and
orders, and nothing need be written here. What becomes of them when a contact is forgotten stands in forgetting.py.
"""

from sqlalchemy import Table, and_, exists

from wabot.core.ids import ContactId
from wabot.ports.store.bans import NUMBERLESS
from wabot.storage.queries.counters import BANS_STAMP, bump
from wabot.storage.scope import Scope
from wabot.storage.tables import metadata
from wabot.storage.tables.bans import ban
from wabot.storage.tables.conversations import conversation


def move_rows(scope: Scope, source: ContactId, target: ContactId) -> None:
    """Rows of `source` become `target`'s; where `target` has its own row under the same key, its row stays."""
    for table in metadata.sorted_tables:
        if "tenant_id" in table.c and "contact_id" in table.c:
            _move(scope, table, source, target)


def go_on(scope: Scope, source: ContactId, target: ContactId) -> None:
    """Of two conversations the one that moved last goes on as `target`'s; turns under way in either are stale."""
    found = scope.select(conversation).where(conversation.c.contact_id.in_((source, target)))
    rows = sorted(scope.all(found), key=lambda row: (row.updated_at, row.contact_id == target))
    if len(rows) < 2:
        return
    newest, revision = rows[-1], max(row.revision for row in rows) + 1
    changed = {"state": newest.state, "updated_at": newest.updated_at, "revision": revision}
    scope.execute(scope.update(conversation).where(conversation.c.contact_id == target).values(**changed))


def move_ban(scope: Scope, source: ContactId, target: ContactId) -> None:
    """Who was banned without a number stays banned; of two such bans `target`'s own stays."""
    was, now = f"{NUMBERLESS}{source}", f"{NUMBERLESS}{target}"
    own = exists().where(ban.c.tenant_id == scope.tenant, ban.c.subject == now)
    moved = scope.execute(scope.update(ban).where(ban.c.subject == was, ~own).values(subject=now)).rowcount
    left = scope.execute(scope.delete(ban).where(ban.c.subject == was)).rowcount
    if moved or left:
        bump(scope, BANS_STAMP)
        scope.touch("tenants")


def _move(scope: Scope, table: Table, source: ContactId, target: ContactId) -> None:
    rows = scope.update(table).where(table.c.contact_id == source).values(contact_id=target)
    if "contact_id" not in table.primary_key.columns:
        scope.execute(rows)
        return
    own = table.alias("own")
    rest = [own.c[column.name] == column for column in table.primary_key.columns if column.name != "contact_id"]
    taken = exists().where(and_(own.c.contact_id == target, *rest))
    scope.execute(rows.where(~taken))
    scope.execute(scope.delete(table).where(table.c.contact_id == source))
