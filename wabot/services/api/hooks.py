"""Webhooks, as callers make and change them."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from wabot.core.api.shape import maybe_when, when
from wabot.core.api.webhooks import (
    Dispatch,
    Dispatches,
    DispatchQuery,
    NewWebhook,
    Pinged,
    Replay,
    Replayed,
    Webhook,
    WebhookChange,
    Webhooks,
    WebhookSecret,
)
from wabot.core.errors import Refused
from wabot.core.ids import TenantId
from wabot.core.webhook import KINDS, Endpoint
from wabot.core.webhook import Dispatch as Known
from wabot.ports.api import ApiRefused, Wrong
from wabot.ports.store import Store, Tx
from wabot.services.api.cursors import cursor_of, place_of
from wabot.services.webhooks.desk import Change, WebhookDesk

T = TypeVar("T")

_DETAILS = {
    "bad_url": "events go to a public https address",
    "twice": "this address is there already",
    "too_many": "there are as many webhooks as there may be",
    "bad_kinds": "kinds are some of " + ", ".join(KINDS),
}


class ApiHooks:
    """One tenant's webhooks at a time, over their desk."""

    def __init__(self, store: Store, desk: WebhookDesk) -> None:
        self._store, self._desk = store, desk

    async def all(self, tenant: TenantId) -> Webhooks:
        """Oldest first."""
        found = await self._store.read(lambda tx: self._desk.all(tx, tenant))
        return Webhooks(items=[_told(one) for one in found])

    async def one(self, tenant: TenantId, webhook: str) -> Webhook:
        """By id. Refused: not_found."""
        return _told(await self._store.read(lambda tx: self._find(tx, tenant, webhook)))

    async def add(self, tenant: TenantId, new: NewWebhook) -> WebhookSecret:
        """A new one, with its secret. Refused: bad_webhook."""

        def job(tx: Tx) -> tuple[Endpoint, str]:
            return self._desk.add(tx, tenant, new.url, new.kinds or KINDS)

        return _secret(*await self._submit(job))

    async def change(self, tenant: TenantId, webhook: str, change: WebhookChange) -> Webhook:
        """As it is then. Refused: not_found, bad_webhook."""
        kinds = None if change.kinds is None else frozenset[str](change.kinds)
        wanted = Change(change.url, kinds, change.on)
        found = await self._submit(lambda tx: self._desk.change(tx, tenant, webhook, wanted))
        if found is None:
            raise _gone()
        return _told(found)

    async def remove(self, tenant: TenantId, webhook: str) -> None:
        """Refused: not_found."""
        if not await self._store.submit(lambda tx: self._desk.remove(tx, tenant, webhook)):
            raise _gone()

    async def rotate(self, tenant: TenantId, webhook: str) -> WebhookSecret:
        """A new secret; the old one signs along for a day. Refused: not_found."""
        found = await self._store.submit(lambda tx: self._desk.rotate(tx, tenant, webhook))
        if found is None:
            raise _gone()
        return _secret(*found)

    async def ping(self, tenant: TenantId, webhook: str) -> Pinged:
        """Send a signed test now. Refused: not_found."""
        tried = await self._desk.ping(tenant, webhook)
        if tried is None:
            raise _gone()
        return Pinged(ok=tried.ok, reason=tried.reason, took=tried.took)

    async def dispatches(self, tenant: TenantId, webhook: str, query: DispatchQuery) -> Dispatches:
        """Newest first. Refused: not_found."""
        before = place_of(query.cursor, 1)[0] if query.cursor else ""

        def look(tx: Tx) -> Sequence[Known]:
            self._find(tx, tenant, webhook)
            return self._desk.dispatches(tx, tenant, webhook, query.state or None, query.limit + 1, before)

        found = await self._store.read(look)
        shown = found[: query.limit]
        more = cursor_of(shown[-1].place) if len(found) > len(shown) else None
        return Dispatches(items=[_dispatch(one) for one in shown], next=more)

    async def replay(self, tenant: TenantId, webhook: str, asked: Replay) -> Replayed:
        """Dead letters again. Refused: not_found."""

        def job(tx: Tx) -> int:
            self._find(tx, tenant, webhook)
            return self._desk.replay(tx, tenant, webhook, asked.events)

        return Replayed(count=await self._store.submit(job))

    def _find(self, tx: Tx, tenant: TenantId, webhook: str) -> Endpoint:
        found = next((one for one in self._desk.all(tx, tenant) if one.id == webhook), None)
        if found is None:
            raise _gone()
        return found

    async def _submit(self, job: Callable[[Tx], T]) -> T:
        try:
            return await self._store.submit(job)
        except Refused as refused:
            raise ApiRefused(Wrong.BAD_WEBHOOK, _DETAILS.get(refused.reason, refused.reason)) from refused


def _gone() -> ApiRefused:
    return ApiRefused(Wrong.NOT_FOUND, "there is no such webhook")


def _told(one: Endpoint) -> Webhook:
    return Webhook(**_fields(one))


def _secret(one: Endpoint, secret: str) -> WebhookSecret:
    return WebhookSecret(**_fields(one), secret=secret)


def _fields(one: Endpoint) -> dict[str, Any]:
    kinds = [kind for kind in KINDS if kind in one.kinds]
    return {"id": one.id, "url": one.url, "kinds": kinds, "state": one.state, "made_at": when(one.made_at)}


def _dispatch(one: Known) -> Dispatch:
    return Dispatch(
        id=one.id,
        webhook=one.endpoint,
        event=one.event,
        state=one.state,
        tries=one.tries,
        reason=one.reason,
        made_at=when(one.made_at),
        due=maybe_when(one.due),
    )
