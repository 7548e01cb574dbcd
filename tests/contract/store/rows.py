"""Short words for the rows that store tests are made of."""

from typing import Any

from wabot.core.clock import Instant
from wabot.core.ids import ContactId, EffectId, EventId, TenantId
from wabot.core.message import Delivery
from wabot.ports.store import NewEvent, OutboxRow, TurnSave

T1, T2 = TenantId("T1"), TenantId("T2")


def event(name: str, at: int = 1, tenant: TenantId = T1, contact: str = "c1", **changes: Any) -> NewEvent:
    """An event of this id, deduplicated by it."""
    values: dict[str, Any] = {"kind": "said", "dedupe": name, "body": f'"{name}"', **changes}
    return NewEvent(
        tenant=tenant, id=EventId(name), contact=ContactId(contact), at=Instant(at), recorded_at=Instant(at), **values
    )


def row(name: str, due: int = 1, tenant: TenantId = T1, contact: str = "c1", **changes: Any) -> OutboxRow:
    """A queued send of this id."""
    values: dict[str, Any] = {"kind": "send", "body": f'"{name}"', "created_at": Instant(due), **changes}
    return OutboxRow(tenant=tenant, id=EffectId(name), contact=ContactId(contact), due=Instant(due), **values)


def sending(name: str, due: int = 1, **changes: Any) -> OutboxRow:
    """A row born claimed."""
    values: dict[str, Any] = {"attempts": 1, **changes}
    return row(name, due, status=Delivery.SENDING, **values)


def turn(name: str, revision: int, *effects: OutboxRow, at: int = 1, **changes: Any) -> TurnSave:
    """The turn of the event of this id."""
    values: dict[str, Any] = {"tenant": T1, "contact": ContactId("c1"), "state": b"{}", **changes}
    return TurnSave(event=EventId(name), revision=revision, at=Instant(at), effects=effects, **values)
