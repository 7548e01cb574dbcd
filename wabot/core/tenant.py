"""A tenant: one business with its own WhatsApp number, and the whole law of its status."""

from dataclasses import dataclass
from enum import StrEnum

from wabot.core.clock import MINUTE, Instant
from wabot.core.ids import TenantId
from wabot.core.transitions import Transitions

PURGE_DELAY = 10 * MINUTE
"""How long a deleted tenant can still be brought back by undo."""


class TenantStatus(StrEnum):
    """Where a tenant stands with the platform."""

    NEW = "new"
    APPROVED = "approved"
    REJECTED = "rejected"
    EXPIRED = "expired"
    BANNED = "banned"
    DELETED = "deleted"  # every row is purged at `purge_at`


class TenantEvent(StrEnum):
    """What may happen to a tenant."""

    APPROVE = "approve"
    REJECT = "reject"
    EXPIRE = "expire"
    RENEW = "renew"  # of an expired tenant; a running one only gets a later end, its status does not move
    BAN = "ban"
    UNBAN = "unban"  # time is left
    LAPSE = "lapse"  # unbanned, and no time is left
    DELETE = "delete"


# Undo is no edge: it takes an event back by restoring the record as it was, if nothing moved since.
TENANT = Transitions[TenantStatus, TenantEvent](
    "tenant",
    {
        (TenantStatus.NEW, TenantEvent.APPROVE): TenantStatus.APPROVED,
        (TenantStatus.NEW, TenantEvent.REJECT): TenantStatus.REJECTED,
        (TenantStatus.APPROVED, TenantEvent.EXPIRE): TenantStatus.EXPIRED,
        (TenantStatus.APPROVED, TenantEvent.BAN): TenantStatus.BANNED,
        (TenantStatus.EXPIRED, TenantEvent.RENEW): TenantStatus.APPROVED,
        (TenantStatus.EXPIRED, TenantEvent.BAN): TenantStatus.BANNED,
        (TenantStatus.BANNED, TenantEvent.UNBAN): TenantStatus.APPROVED,
        (TenantStatus.BANNED, TenantEvent.LAPSE): TenantStatus.EXPIRED,
        (TenantStatus.NEW, TenantEvent.DELETE): TenantStatus.DELETED,
        (TenantStatus.APPROVED, TenantEvent.DELETE): TenantStatus.DELETED,
        (TenantStatus.REJECTED, TenantEvent.DELETE): TenantStatus.DELETED,
        (TenantStatus.EXPIRED, TenantEvent.DELETE): TenantStatus.DELETED,
        (TenantStatus.BANNED, TenantEvent.DELETE): TenantStatus.DELETED,
    },
)


class Wish(StrEnum):
    """What people want of the session, beside the status: "stopped" is a wish."""

    RUN = "run"
    STOP = "stop"


class TenantKind(StrEnum):
    """What the bot is for; names its template."""

    AIRTIME = "airtime"
    BOOKING = "booking"
    SHOP = "shop"
    SUPPORT = "support"
    PPP = "ppp"
    BLANK = "blank"


class ChannelName(StrEnum):
    """How the bot is connected to WhatsApp."""

    SIM = "sim"
    LINKED = "linked"
    CLOUD = "cloud"


@dataclass(frozen=True, slots=True)
class Tenant:
    """One business. Empty `language`, `country`, `currency`, `time_zone` mean: the platform's."""

    id: TenantId
    name: str
    phone: str  # the bot's own number, E.164 digits
    kind: TenantKind = TenantKind.AIRTIME
    status: TenantStatus = TenantStatus.NEW
    wish: Wish = Wish.RUN
    channel: ChannelName = ChannelName.SIM
    language: str = ""
    country: str = ""
    currency: str = ""
    time_zone: str = ""
    plan: str = ""  # as wished at registration, then as last paid or granted: trial, monthly, yearly, 3m, …
    created_at: Instant = Instant(0)
    approved_at: Instant | None = None
    expires_at: Instant | None = None
    warned: int | None = None  # days of the last expiry warning given for this `expires_at`
    reason: str = ""  # of the last rejection or ban
    ban_message: str = ""  # what the owner was told
    home_server: str = ""  # SERVERNAME this tenant is placed on; "" = any
    purge_at: Instant | None = None
    revision: int = 0  # moves with every change of this record


def serves(tenant: Tenant) -> bool:
    """Whether its customers get service."""
    return tenant.status is TenantStatus.APPROVED and tenant.wish is Wish.RUN


def wanted(tenant: Tenant) -> bool:
    """Whether its session should be up; the supervisor compares this with what it observes."""
    return serves(tenant)
