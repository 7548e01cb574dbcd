"""Statements for pairings."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Row, delete, select

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.pairing import Pairing, PairingState
from wabot.storage.scope import Scope
from wabot.storage.tables.pairings import pairing as table

_OPEN = [state.value for state in PairingState if Pairing(TenantId(""), state).is_open]


class SqlPairings:
    """Implements ports.store.pairings.Pairings."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def get(self) -> Pairing | None:
        row = self._scope.first(self._scope.select(table))
        return None if row is None else _pairing(row)

    def put(self, pairing: Pairing) -> None:
        if pairing.tenant != self._scope.tenant:
            raise ValueError(f"pairing of {pairing.tenant!r} in the scope of {self._scope.tenant!r}")
        self._scope.upsert(table, _values(pairing))
        self._scope.touch("pairings")


class SqlPairingsScan:
    """Implements ports.store.pairings.PairingsScan."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def by_token(self, token_hash: str) -> Pairing | None:
        row = self._scope.first(select(table).where(table.c.token_hash == token_hash))
        return None if row is None else _pairing(row)

    def overdue(self, now: Instant) -> Sequence[Pairing]:
        late = select(table).where(table.c.state.in_(_OPEN), table.c.expires_at <= now)
        return [_pairing(row) for row in self._scope.all(late.order_by(table.c.expires_at))]

    def forget(self, before: Instant) -> int:
        return self._scope.execute(delete(table).where(table.c.expires_at < before)).rowcount


def _values(pairing: Pairing) -> dict[str, Any]:
    return {
        "state": pairing.state.value,
        "asked_by": pairing.asked_by,
        "cause": pairing.cause,
        "asked_at": pairing.asked_at,
        "expires_at": pairing.expires_at,
        "changed_at": pairing.changed_at,
        "code": pairing.code,
        "qr": pairing.qr,
        "reason": pairing.reason,
        "token_hash": pairing.token_hash or None,
        "awaited": int(pairing.awaited),
    }


def _pairing(row: Row[Any]) -> Pairing:
    return Pairing(
        TenantId(row.tenant_id),
        PairingState(row.state),
        row.asked_by,
        row.cause,
        Instant(row.asked_at),
        Instant(row.expires_at),
        Instant(row.changed_at),
        row.code,
        row.qr,
        row.reason,
        row.token_hash or "",
        bool(row.awaited),
    )
