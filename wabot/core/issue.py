"""An issue: something only a person can mend, stored once, with the repairs that person may choose from by number."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.session import Hold


class Repair(StrEnum):
    """What a person can have done about an issue."""

    RETRY = "retry"
    NEW_CODE = "new_code"
    RESTART = "restart"
    STOP = "stop"
    CLOUD = "cloud"  # connect it through Meta's Cloud API instead
    CONNECT_NOW = "connect_now"  # lift the storm brake
    DISMISS = "dismiss"  # seen; nothing more to do


class IssueKind(StrEnum):
    """The issues wabot itself knows; NeedsPerson may name others, which can only be dismissed."""

    CANNOT_CONNECT = "cannot_connect"
    LOGGED_OUT = "logged_out"
    REPLACED = "replaced"
    RESTRICTED = "restricted"  # banned by WhatsApp for a time
    OUTDATED = "outdated"
    PASSKEY = "passkey"
    STORM = "storm"
    TURN_PARKED = "turn_parked"
    SEND_PARKED = "send_parked"


REPAIRS: Mapping[str, tuple[Repair, ...]] = {
    IssueKind.CANNOT_CONNECT: (Repair.RETRY, Repair.NEW_CODE, Repair.RESTART, Repair.STOP),
    IssueKind.LOGGED_OUT: (Repair.NEW_CODE, Repair.STOP),
    IssueKind.REPLACED: (Repair.RESTART, Repair.NEW_CODE, Repair.STOP),
    IssueKind.RESTRICTED: (Repair.RETRY, Repair.STOP),
    IssueKind.OUTDATED: (Repair.RETRY, Repair.STOP),
    IssueKind.PASSKEY: (Repair.CLOUD, Repair.NEW_CODE, Repair.STOP),
    IssueKind.STORM: (Repair.CONNECT_NOW, Repair.DISMISS),
    IssueKind.TURN_PARKED: (Repair.DISMISS,),
    IssueKind.SEND_PARKED: (Repair.DISMISS,),
}

# A session without a code has been offered one by chat: that is a step, not an issue.
HELD: Mapping[Hold, IssueKind] = {
    Hold.PASSKEY: IssueKind.PASSKEY,
    Hold.LOGGED_OUT: IssueKind.LOGGED_OUT,
    Hold.REPLACED: IssueKind.REPLACED,
    Hold.BANNED: IssueKind.RESTRICTED,
    Hold.OUTDATED: IssueKind.OUTDATED,
    Hold.GAVE_UP: IssueKind.CANNOT_CONNECT,
}

SESSION_KINDS = frozenset(HELD.values())
"""Issues that end by themselves once the session is ready, or no longer wanted."""


def repairs(kind: str) -> tuple[Repair, ...]:
    """The numbered repairs of an issue, best first."""
    return REPAIRS.get(kind, (Repair.DISMISS,))


@dataclass(frozen=True, slots=True)
class Issue:
    """One issue, open or resolved. There is one for a tenant, kind and subject; raised anew it opens again."""

    tenant: TenantId
    kind: str
    subject: str = ""  # what of the tenant's it is about, where there can be several: a contact, an order
    facts: Mapping[str, str] = field(default_factory=dict)
    seen: int = 1  # how often it was raised while open
    opened_at: Instant = Instant(0)
    raised_at: Instant = Instant(0)  # last time
    resolved_at: Instant | None = None
    resolution: str = ""  # the repair, or "gone" when it ended by itself

    @property
    def key(self) -> str:
        """What menus call it by."""
        return f"{self.tenant}/{self.kind}/{self.subject}"


def split_key(key: str) -> tuple[TenantId, str, str]:
    """Tenant, kind and subject of a key; empty words where it is none."""
    tenant, _, rest = key.partition("/")
    kind, _, subject = rest.partition("/")
    return TenantId(tenant), kind, subject
