"""Statements for the audit trail: insert and select, nothing else."""

from collections.abc import Iterator, Sequence
from typing import Any

import orjson
from sqlalchemy import Row, and_, func, or_, select

from wabot.core.access import Role
from wabot.core.audit import GENESIS, Deed, Entry, first_broken, seal
from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.ports.store.audit import Verdict
from wabot.storage.queries.counters import AUDIT, bump, value
from wabot.storage.scope import Scope
from wabot.storage.tables.audit import audit

_PAGE = 1000


class SqlAudit:
    """Implements ports.store.audit.Audit."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def append(self, deed: Deed) -> Entry:
        seq = bump(self._scope, AUDIT)  # taken first: on PostgreSQL it makes other servers wait for our commit
        entry = seal(seq, deed, self._hash_before(seq))
        self._scope.insert(audit, _values(entry))
        return entry

    def tail(self, limit: int = 50, tenant: TenantId | None = None) -> Sequence[Entry]:
        wanted = select(audit) if tenant is None else select(audit).where(audit.c.tenant == tenant)
        return [_entry(row) for row in self._scope.all(wanted.order_by(audit.c.seq.desc()).limit(limit))]

    def search(self, words: str, limit: int = 50) -> Sequence[Entry]:
        columns = (audit.c.actor, audit.c.verb, audit.c.tenant, audit.c.facts)
        each = [or_(*(column.icontains(word, autoescape=True) for column in columns)) for word in words.split()]
        found = select(audit).where(and_(True, *each)).order_by(audit.c.seq.desc()).limit(limit)  # noqa: FBT003
        return [_entry(row) for row in self._scope.all(found)]

    def get(self, seq: int) -> Entry | None:
        row = self._scope.first(select(audit).where(audit.c.seq == seq))
        return None if row is None else _entry(row)

    def count(self) -> int:
        return int(self._scope.scalar(select(func.count()).select_from(audit)) or 0)

    def verify(self) -> Verdict:
        head = GENESIS
        seen = 0
        for page in self._pages():
            broken = first_broken(page, head, seen + 1)
            if broken is not None:
                return Verdict(self.count(), broken, head)
            head, seen = page[-1].hash, page[-1].seq
        # The counter betrays entries cut off at the end, which the chain alone cannot.
        return Verdict(seen, seen + 1 if value(self._scope, AUDIT) != seen else None, head)

    def _pages(self) -> Iterator[list[Entry]]:
        after = 0
        while rows := self._scope.all(select(audit).where(audit.c.seq > after).order_by(audit.c.seq).limit(_PAGE)):
            yield [_entry(row) for row in rows]
            after = rows[-1].seq

    def _hash_before(self, seq: int) -> str:
        return str(self._scope.scalar(select(audit.c.hash).where(audit.c.seq == seq - 1)) or GENESIS)


def _values(entry: Entry) -> dict[str, Any]:
    what = entry.deed
    return {
        "seq": entry.seq,
        "at": what.at,
        "actor": what.actor,
        "role": what.role.value,
        "verb": what.verb,
        "tenant": what.tenant,
        "facts": orjson.dumps(dict(what.facts), option=orjson.OPT_SORT_KEYS).decode(),
        "previous": entry.previous,
        "hash": entry.hash,
    }


def _entry(row: Row[Any]) -> Entry:
    tenant = None if row.tenant is None else TenantId(row.tenant)
    what = Deed(Instant(row.at), row.actor, Role(row.role), row.verb, tenant, orjson.loads(row.facts))
    return Entry(row.seq, what, row.previous, row.hash)
