"""Statements for keys of tenants' own software, their use, and answers given before."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date

from sqlalchemy import delete, select

from wabot.core.api_key import ApiKey, scope_words, scopes_of
from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.ports.store.api import KeptAnswer, Used, UsedDay
from wabot.ports.store.contacts import Contact
from wabot.ports.store.rows import OutboxRow
from wabot.storage.queries.contacts import COLUMNS as CONTACT
from wabot.storage.queries.outbox import column_values
from wabot.storage.scope import AnyResult, AnyRow, Scope
from wabot.storage.tables.api import api_answer, api_key, api_usage
from wabot.storage.tables.contacts import contact, contact_tag
from wabot.storage.tables.outbox import outbox

TOPIC = "api_keys"
_ANSWER = (  # in the order of KeptAnswer
    api_answer.c.idempotency_key,
    api_answer.c.request_sha256,
    api_answer.c.status,
    api_answer.c.body,
    api_answer.c.at,
)


class SqlApi:
    """Implements ports.store.api.Api."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def add(self, key: ApiKey) -> None:
        values = {
            "id": key.id,
            "name": key.name,
            "secret_sha256": key.secret_sha256,
            "scopes": scope_words(key.scopes),
            "made_at": key.made_at,
            "made_by": key.made_by,
            "expires_at": key.expires_at,
        }
        if not self._scope.insert(api_key, values):
            raise ValueError("this id of a key is taken")
        self._scope.touch(TOPIC)

    def get(self, key: str) -> ApiKey | None:
        row = self._scope.first(self._scope.select(api_key).where(api_key.c.id == key))
        return None if row is None else _key(row)

    def all(self) -> Sequence[ApiKey]:
        newest = self._scope.select(api_key).order_by(api_key.c.made_at.desc(), api_key.c.id.desc())
        return [_key(row) for row in self._scope.all(newest)]

    def revoke(self, key: str, at: Instant) -> bool:
        working = (api_key.c.id == key) & api_key.c.revoked_at.is_(None)
        return self._change(self._scope.execute(self._scope.update(api_key).where(working).values(revoked_at=at)))

    def restore(self, key: str) -> bool:
        revoked = (api_key.c.id == key) & api_key.c.revoked_at.is_not(None)
        return self._change(self._scope.execute(self._scope.update(api_key).where(revoked).values(revoked_at=None)))

    def used(self, key: str, at: Instant) -> None:
        self._scope.execute(self._scope.update(api_key).where(api_key.c.id == key).values(used_at=at))

    def count(self, day: date, key: str, more: Used) -> None:
        c = api_usage.c
        self._scope.insert(api_usage, {"day": day.isoformat(), "key_id": key})
        self._scope.execute(
            self._scope.update(api_usage)
            .where(c.day == day.isoformat(), c.key_id == key)
            .values(requests=c.requests + more.requests, sent=c.sent + more.sent, refused=c.refused + more.refused)
        )

    def days(self, since: date) -> Sequence[UsedDay]:
        c = api_usage.c
        some = self._scope.select(api_usage).where(c.day >= since.isoformat()).order_by(c.day.desc(), c.key_id)
        return [
            UsedDay(date.fromisoformat(row.day), row.key_id, Used(row.requests, row.sent, row.refused))
            for row in self._scope.all(some)
        ]

    def contacts_after(self, after: str, limit: int, tag: str = "") -> Sequence[Contact]:
        place = self._scope.bytewise(contact.c.id)
        some = self._scope.select(contact, *CONTACT).where(contact.c.hidden_at.is_(None), place > after)
        if tag:
            tagged = self._scope.select(contact_tag, contact_tag.c.contact_id).where(contact_tag.c.tag == tag)
            some = some.where(contact.c.id.in_(tagged))
        return [Contact(*row) for row in self._scope.all(some.order_by(place).limit(limit))]

    def keep_answers(self, answers: Sequence[KeptAnswer]) -> Sequence[KeptAnswer]:
        if not answers:
            return []
        self._scope.insert_all(api_answer, [asdict(one) for one in answers])
        names = sorted({one.idempotency_key for one in answers})
        standing = self._scope.select(api_answer, *_ANSWER).where(api_answer.c.idempotency_key.in_(names))
        return [KeptAnswer(*row) for row in self._scope.all(standing)]

    def answer(self, idempotency_key: str) -> KeptAnswer | None:
        same = api_answer.c.idempotency_key == idempotency_key
        row = self._scope.first(self._scope.select(api_answer, *_ANSWER).where(same))
        return None if row is None else KeptAnswer(*row)

    def queue(self, rows: Sequence[OutboxRow]) -> None:
        if any(row.tenant != self._scope.tenant for row in rows):
            raise ValueError("an outbox row of another tenant")
        self._scope.insert_all(outbox, [column_values(row) for row in rows])
        if rows:
            self._scope.touch("outbox")

    def _change(self, result: AnyResult) -> bool:
        if result.rowcount:
            self._scope.touch(TOPIC)
        return result.rowcount == 1


class SqlApiScan:
    """Implements ports.store.api.ApiScan."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def find(self, key: str) -> ApiKey | None:
        row = self._scope.first(select(api_key).where(api_key.c.id == key))
        return None if row is None else _key(row)

    def prune_answers(self, before: Instant, limit: int = 1000) -> int:
        c = api_answer.c
        rows = self._scope.all(select(c.tenant_id, c.idempotency_key).where(c.at < before).limit(limit))
        for row in rows:
            same = (c.tenant_id == row.tenant_id) & (c.idempotency_key == row.idempotency_key)
            self._scope.execute(delete(api_answer).where(same))
        return len(rows)


def _key(row: AnyRow) -> ApiKey:
    return ApiKey(
        tenant=TenantId(row.tenant_id),
        id=row.id,
        name=row.name,
        secret_sha256=row.secret_sha256,
        scopes=scopes_of(row.scopes),
        made_at=Instant(row.made_at),
        made_by=row.made_by,
        expires_at=_maybe(row.expires_at),
        revoked_at=_maybe(row.revoked_at),
        used_at=_maybe(row.used_at),
    )


def _maybe(at: int | None) -> Instant | None:
    return None if at is None else Instant(at)
