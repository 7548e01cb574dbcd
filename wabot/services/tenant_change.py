"""One change of one tenant: compared and set, written down, undoable, and told."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from wabot.core.audit import By
from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.subscription import days_left
from wabot.core.tenant import ChannelName, Tenant, TenantKind, TenantStatus, Wish
from wabot.core.transitions import UnknownTransition
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Outcome
from wabot.ports.store import Store, Tx
from wabot.ports.store.undo import UndoStep
from wabot.services.audit import Audit
from wabot.services.notices import Notices
from wabot.services.undo import Undo
from wabot.services.verbs import verb_key

TENANT = "tenant"
"""The kind of undo step that restores a tenant's record; also the kind of notice about a tenant's life."""


@dataclass(frozen=True, slots=True)
class Change:
    """What is to happen: `move` makes the new record (UnknownTransition: wrong status), `tell` comes after storing."""

    verb: str  # as the audit trail and the locales (`verb-…`) name it
    outcome: str
    move: Callable[[Tenant], Tenant]
    tell: Callable[[Tx, Tenant], None] = lambda _tx, _tenant: None
    undoable: bool = True
    facts: Mapping[str, str] | None = None  # for the audit trail


class TenantChanges:
    """Carries out changes; used by the services of tenant life, not by actions."""

    def __init__(self, store: Store, audit: Audit, undo: Undo, notices: Notices) -> None:
        self.store, self.audit, self.undo, self.notices = store, audit, undo, notices
        undo.teach(TENANT, self._take_back)

    async def change(self, who: By, tenant: TenantId, change: Change) -> Outcome:
        """The change's own outcome, or `not_found`, `wrong_status`, `changed` (somebody was faster)."""
        stored = await self.store.read(lambda tx: tx.platform.tenants.get(tenant))
        if stored is None or stored.status is TenantStatus.DELETED:
            return Outcome("not_found")
        try:
            moved = change.move(stored)
        except UnknownTransition:
            return Outcome("wrong_status", shown(stored, who.at))

        def commit(tx: Tx) -> Outcome | None:
            saved = self.save(tx, who, stored, moved, change)
            return None if saved is not None else self._changed(tx, tenant, who.at)

        return Outcome(change.outcome, shown(moved, who.at), commit)

    def save(self, tx: Tx, who: By, stored: Tenant, moved: Tenant, change: Change) -> Tenant | None:
        """Store, write down, remember for undo and tell; None, and nothing done, when the record moved meanwhile."""
        saved = tx.platform.tenants.save(moved)
        if saved is None:
            return None
        self.audit.note(tx, who, change.verb, saved.id, name=saved.name, **(change.facts or {}))
        if change.undoable:
            before, after = to_json(stored), {"revision": saved.revision}
            self.undo.remember(tx, who, TENANT, change.verb, saved.id, before=before, after=after)
        change.tell(tx, saved)
        return saved

    def _changed(self, tx: Tx, tenant: TenantId, at: Instant) -> Outcome:
        now = tx.platform.tenants.get(tenant)
        return Outcome("not_found") if now is None else Outcome("changed", shown(now, at))

    def _take_back(self, tx: Tx, step: UndoStep, who: By) -> bool:
        now = tx.platform.tenants.get(step.tenant) if step.tenant is not None else None
        if now is None or now.revision != step.after["revision"]:
            return False
        before = from_json(step.before, now.revision)
        saved = tx.platform.tenants.save(before)
        if saved is None:
            return False
        if before.status is not now.status or before.expires_at != now.expires_at:
            args = {**shown(saved, who.at), "verb": values.text(verb_key(step.verb))}
            self.notices.to_owners(tx, saved.id, "tenant-undone", args, cause=f"{who.key}/undone", kind=TENANT)
        return True


def shown(tenant: Tenant, at: Instant) -> dict[str, Json]:
    """A tenant as slots: `tenant` is the id, dates and words are typed for the reader."""
    slots: dict[str, Json] = {
        "tenant": tenant.id,
        "name": tenant.name,
        "tenant_phone": values.phone(tenant.phone),
        "kind": values.text(f"tenant-kind-{tenant.kind}"),
        "status": values.text(f"tenant-status-{tenant.status}"),
        "status_word": tenant.status.value,
        "wish": tenant.wish.value,
        "channel": tenant.channel.value,
        "plan": tenant.plan,
        "reason": tenant.reason,
        "message": tenant.ban_message,
        "days": days_left(tenant, at),
    }
    for name in ("created_at", "approved_at", "expires_at", "purge_at"):
        moment = getattr(tenant, name)
        slots[name] = "" if moment is None else values.at(moment)
    return slots


def to_json(tenant: Tenant) -> dict[str, Json]:
    """The record as JSON."""
    return {name: _plain(value) for name, value in asdict(tenant).items()}


def from_json(fields: Mapping[str, Json], revision: int) -> Tenant:
    """The record again, to be saved over the one of this revision."""
    known: dict[str, Any] = {**fields, "revision": revision}
    known["id"] = TenantId(known["id"])
    words = {"kind": TenantKind, "status": TenantStatus, "wish": Wish, "channel": ChannelName}
    return Tenant(**{**known, **{name: kind(known[name]) for name, kind in words.items()}})


def _plain(value: Any) -> Json:  # noqa: ANN401 - the fields of a dataclass
    return str(value) if isinstance(value, str) else value
