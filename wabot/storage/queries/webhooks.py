"""Statements for webhooks to tenants' own software."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Row, delete, func, select, tuple_, update

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.webhook import Dispatch, DispatchState, Endpoint, EndpointState
from wabot.ports.store.webhooks import Due, Taking
from wabot.storage.scope import Scope
from wabot.storage.tables.webhooks import OPEN
from wabot.storage.tables.webhooks import webhook_dispatch as dispatches
from wabot.storage.tables.webhooks import webhook_endpoint as endpoints

_DEAD = dispatches.c.state == DispatchState.DEAD.value


class SqlWebhooks:
    """Implements ports.store.webhooks.Webhooks."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def endpoints(self) -> Sequence[Endpoint]:
        oldest = self._scope.select(endpoints).order_by(endpoints.c.made_at, endpoints.c.id)
        return [_endpoint(row) for row in self._scope.all(oldest)]

    def endpoint(self, endpoint: str) -> Endpoint | None:
        row = self._scope.first(self._scope.select(endpoints).where(endpoints.c.id == endpoint))
        return None if row is None else _endpoint(row)

    def lock(self, endpoint: str) -> Endpoint | None:
        row = self._scope.first(self._scope.select(endpoints).where(endpoints.c.id == endpoint).with_for_update())
        return None if row is None else _endpoint(row)

    def save(self, endpoint: Endpoint) -> None:
        values = {
            "id": endpoint.id,
            "url": endpoint.url,
            "kinds": ",".join(sorted(endpoint.kinds)),
            "secret": endpoint.secret,
            "old_secret": endpoint.old_secret,
            "old_until": endpoint.old_until,
            "state": endpoint.state.value,
            "made_at": endpoint.made_at,
            "changed_at": endpoint.changed_at,
        }
        self._scope.upsert(endpoints, values)
        self._scope.touch("endpoints")

    def remove(self, endpoint: str) -> bool:
        self._scope.execute(self._scope.delete(dispatches).where(dispatches.c.endpoint == endpoint))
        gone = self._scope.execute(self._scope.delete(endpoints).where(endpoints.c.id == endpoint)).rowcount
        self._scope.touch("endpoints")
        return gone == 1

    def add(self, dispatch: Dispatch) -> bool:
        added = self._scope.insert(
            dispatches,
            {
                "endpoint": dispatch.endpoint,
                "id": dispatch.id,
                "event": dispatch.event,
                "contact_id": dispatch.contact,
                "body": dispatch.body,
                "made_at": dispatch.made_at,
                "place": dispatch.place,
                **_standing(dispatch),
            },
        )
        if added:
            self._scope.touch("webhooks")
        return added

    def dispatch(self, endpoint: str, event: str) -> Dispatch | None:
        row = self._scope.first(
            self._scope.select(dispatches).where(dispatches.c.endpoint == endpoint, dispatches.c.id == event)
        )
        return None if row is None else _dispatch(row)

    def page(self, endpoint: str, state: DispatchState | None, limit: int = 50, before: str = "") -> Sequence[Dispatch]:
        wanted = self._scope.select(dispatches).where(*_of(endpoint))
        if state is not None:
            wanted = wanted.where(dispatches.c.state == state.value)
        if before:
            wanted = wanted.where(dispatches.c.place < before)
        newest = wanted.order_by(dispatches.c.place.desc(), dispatches.c.endpoint).limit(limit)
        return [_dispatch(row) for row in self._scope.all(newest)]

    def counts(self) -> Mapping[tuple[str, DispatchState], int]:
        columns = (dispatches.c.endpoint, dispatches.c.state)
        counted = self._scope.select(dispatches, *columns, func.count()).group_by(*columns)
        return {(endpoint, DispatchState(state)): int(many) for endpoint, state, many in self._scope.all(counted)}

    def replay(self, endpoint: str, now: Instant, events: Sequence[str] | None = None) -> int:
        chosen = self._scope.update(dispatches).where(_DEAD, *_of(endpoint))
        if events is not None:
            chosen = chosen.where(dispatches.c.id.in_(list(events)))
        again = chosen.values(state=DispatchState.WAITING.value, due_at=now, tries=0, claimed_by="", moved_at=now)
        many = self._scope.execute(again).rowcount
        self._scope.touch("webhooks")
        return many

    def withdraw(self, event: str) -> int:
        return self._scope.execute(self._scope.delete(dispatches).where(dispatches.c.id == event)).rowcount

    def settle(self, dispatch: Dispatch, by: str) -> bool:
        ours = (
            self._scope.update(dispatches)
            .where(dispatches.c.endpoint == dispatch.endpoint, dispatches.c.id == dispatch.id)
            .where(dispatches.c.claimed_by == by)
            .values(claimed_by="", **_standing(dispatch))
        )
        return self._scope.execute(ours).rowcount == 1


class SqlWebhooksScan:
    """Implements ports.store.webhooks.WebhooksScan."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def endpoints(self) -> Sequence[Endpoint]:
        every = select(endpoints).order_by(endpoints.c.tenant_id, endpoints.c.made_at, endpoints.c.id)
        return [_endpoint(row) for row in self._scope.all(every)]

    def due(self) -> Sequence[Due]:
        columns = (dispatches.c.tenant_id, dispatches.c.endpoint)
        waiting = select(*columns, func.min(dispatches.c.due_at).label("at")).where(OPEN).group_by(*columns)
        return [Due(TenantId(row.tenant_id), row.endpoint, Instant(row.at)) for row in self._scope.all(waiting)]

    def claim(self, taking: Taking) -> Sequence[Dispatch]:
        due = (
            select(dispatches)
            .where(dispatches.c.tenant_id == taking.tenant, dispatches.c.endpoint == taking.endpoint)
            .where(dispatches.c.due_at <= taking.now)
            .order_by(dispatches.c.due_at, dispatches.c.place)
            .limit(taking.limit)
            .with_for_update(skip_locked=True)
        )
        rows = self._scope.all(due)
        if rows:
            taken = (
                update(dispatches)
                .where(dispatches.c.tenant_id == taking.tenant, dispatches.c.endpoint == taking.endpoint)
                .where(dispatches.c.id.in_([row.id for row in rows]))
            )
            self._scope.execute(taken.values(claimed_by=taking.by, due_at=taking.until))
        return [_dispatch(row) for row in rows]

    def release(self, owner: str, now: Instant) -> int:
        held = dispatches.c.claimed_by.startswith(f"{owner}/", autoescape=True)
        freed = update(dispatches).where(held).values(claimed_by="", due_at=now)
        return self._scope.execute(freed).rowcount

    def prune(self, before: Instant, limit: int = 1000) -> int:
        columns = (dispatches.c.tenant_id, dispatches.c.endpoint, dispatches.c.id)
        old = select(*columns).where(dispatches.c.made_at < before).order_by(dispatches.c.made_at).limit(limit)
        return self._scope.execute(delete(dispatches).where(tuple_(*columns).in_(old))).rowcount


def _of(endpoint: str) -> tuple[ColumnElement[bool], ...]:
    return (dispatches.c.endpoint == endpoint,) if endpoint else ()


def _standing(dispatch: Dispatch) -> dict[str, Any]:
    return {
        "state": dispatch.state.value,
        "body": dispatch.body,
        "tries": dispatch.tries,
        "reason": dispatch.reason,
        "moved_at": dispatch.moved_at,
        "due_at": dispatch.due,
    }


def _endpoint(row: Row[Any]) -> Endpoint:
    return Endpoint(
        TenantId(row.tenant_id),
        row.id,
        row.url,
        frozenset(row.kinds.split(",")) - {""},
        row.secret,
        Instant(row.made_at),
        EndpointState(row.state),
        row.old_secret,
        Instant(row.old_until),
        Instant(row.changed_at),
    )


def _dispatch(row: Row[Any]) -> Dispatch:
    return Dispatch(
        TenantId(row.tenant_id),
        row.endpoint,
        row.id,
        row.event,
        row.body,
        Instant(row.made_at),
        None if row.due_at is None else Instant(row.due_at),
        row.place,
        DispatchState(row.state),
        row.tries,
        row.reason,
        Instant(row.moved_at),
        row.contact_id,
    )
