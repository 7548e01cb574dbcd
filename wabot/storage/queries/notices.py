"""Statements for payment notices as they arrived, callback tokens and references."""

import hashlib
import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, delete, select, update

from wabot.core.clock import Instant
from wabot.core.ids import OrderId, TenantId
from wabot.ports.pay import Proof
from wabot.ports.store.notices import Judgement, RawNotice, Reference, TokenOwner
from wabot.storage.scope import Scope
from wabot.storage.tables.notices import UNJUDGED, callback_token, payment_notice, payment_reference

RECEIVED, PARKED = "received", "parked"
_AT_ONCE = 200  # parked notices are looked at again


class SqlNotices:
    """Implements ports.store.notices.Notices."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def keep(self, notice: RawNotice) -> None:
        self._scope.insert(
            payment_notice,
            {
                "tenant_id": notice.tenant,
                "id": notice.id,
                "provider": notice.provider,
                "body": notice.body,
                "headers": json.dumps(dict(notice.headers), sort_keys=True),
                "proof": notice.proof.value,
                "sha256": notice.sha256,
                "received_at": notice.received_at,
                "verdict": notice.verdict,
                "checkout_id": notice.checkout_id,
                "order_id": notice.order,
            },
        )

    def get(self, tenant: TenantId, notice: str) -> RawNotice | None:
        one = select(payment_notice).where(payment_notice.c.tenant_id == tenant, payment_notice.c.id == notice)
        row = self._scope.first(one)
        return _notice(row) if row else None

    def judge(self, tenant: TenantId, notice: str, judgement: Judgement) -> None:
        self._scope.execute(
            update(payment_notice)
            .where(payment_notice.c.tenant_id == tenant, payment_notice.c.id == notice)
            .values(verdict=judgement.verdict, checkout_id=judgement.checkout_id, order_id=judgement.order)
        )

    def parked(self, tenant: TenantId, order: OrderId) -> Sequence[RawNotice]:
        return [notice for notice in self.of_order(tenant, order) if notice.verdict == PARKED]

    def parked_as(self, tenant: TenantId, provider: str, name: str, since: Instant) -> Sequence[RawNotice]:
        waiting = select(payment_notice).where(
            payment_notice.c.tenant_id == tenant,
            payment_notice.c.provider == provider,
            payment_notice.c.verdict == PARKED,
            payment_notice.c.order_id.is_(None),
            payment_notice.c.received_at >= since,
        )
        if name:
            waiting = waiting.where(payment_notice.c.checkout_id == name)
        oldest = waiting.order_by(payment_notice.c.received_at, payment_notice.c.id)
        return [_notice(row) for row in self._scope.all(oldest.limit(_AT_ONCE))]

    def move(self, notice: RawNotice, tenant: TenantId) -> None:
        own = (payment_notice.c.tenant_id == notice.tenant, payment_notice.c.id == notice.id)
        self._scope.execute(update(payment_notice).where(*own).values(tenant_id=tenant))

    def of_order(self, tenant: TenantId, order: OrderId) -> Sequence[RawNotice]:
        named = select(payment_notice).where(payment_notice.c.tenant_id == tenant, payment_notice.c.order_id == order)
        oldest = named.order_by(payment_notice.c.received_at, payment_notice.c.id)
        return [_notice(row) for row in self._scope.all(oldest)]

    def unjudged(self, before: Instant, limit: int = 100) -> Sequence[RawNotice]:
        left = select(payment_notice).where(UNJUDGED, payment_notice.c.received_at <= before)
        return [_notice(row) for row in self._scope.all(left.order_by(payment_notice.c.received_at).limit(limit))]

    def keep_token(self, owner: TokenOwner, token: str, sealed: str) -> str:
        key = {"tenant_id": owner.tenant, "provider": owner.provider, "order_id": owner.order or ""}
        self._scope.insert(callback_token, {**key, "token": sealed, "token_sha256": _digest(token)})
        stands: str = self._scope.scalar(select(callback_token.c.token).filter_by(**key))
        return stands

    def owner_of(self, provider: str, token: str) -> TokenOwner | None:
        by_hash = select(callback_token).where(
            callback_token.c.provider == provider, callback_token.c.token_sha256 == _digest(token)
        )
        row = self._scope.first(by_hash)
        if row is None:
            return None
        return TokenOwner(TenantId(row.tenant_id), provider, OrderId(row.order_id) if row.order_id else None)

    def claim(self, reference: Reference, tenant: TenantId, order: OrderId) -> bool:
        key = {"provider": reference.provider, "kind": reference.kind, "value": reference.value}
        if self._scope.insert(payment_reference, {**key, "taken_by": tenant, "order_id": order}):
            return True
        return self.holder(reference) == TokenOwner(tenant, reference.provider, order)

    def holder(self, reference: Reference) -> TokenOwner | None:
        key = {"provider": reference.provider, "kind": reference.kind, "value": reference.value}
        row = self._scope.first(select(payment_reference.c.taken_by, payment_reference.c.order_id).filter_by(**key))
        return TokenOwner(TenantId(row.taken_by), reference.provider, OrderId(row.order_id)) if row else None

    def prune(self, before: Instant, limit: int = 1000) -> int:
        old = (
            select(payment_notice.c.tenant_id, payment_notice.c.id)
            .where(
                payment_notice.c.received_at < before,
                payment_notice.c.order_id.is_(None),
                payment_notice.c.verdict != RECEIVED,
            )
            .limit(limit)
        )
        rows = self._scope.all(old)
        for row in rows:
            key = (payment_notice.c.tenant_id == row.tenant_id, payment_notice.c.id == row.id)
            self._scope.execute(delete(payment_notice).where(*key))
        return len(rows)


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


def _notice(row: Row[Any]) -> RawNotice:
    return RawNotice(
        tenant=TenantId(row.tenant_id),
        id=row.id,
        provider=row.provider,
        body=row.body,
        headers=json.loads(row.headers),
        proof=Proof(row.proof),
        sha256=row.sha256,
        received_at=Instant(row.received_at),
        verdict=row.verdict,
        checkout_id=row.checkout_id,
        order=OrderId(row.order_id) if row.order_id else None,
    )
