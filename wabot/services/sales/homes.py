"""Whose order a notice is about: an address hears for its tenant, the platform's also for all who share its account."""

from collections.abc import Sequence
from dataclasses import replace

from wabot.core.clock import HOUR
from wabot.core.ids import PLATFORM, TenantId
from wabot.ports.store import Tx
from wabot.ports.store.notices import RawNotice, Reference
from wabot.services.sales.desk import Desk

PARKED_FOR = 48 * HOUR
"""How far back parked notices are looked through once their name is known: as long as payments are asked about."""


def at_home(desk: Desk, tx: Tx, raw: RawNotice, name: tuple[str, str]) -> RawNotice | None:
    """The notice as one of the tenant whose order it names (kind and value of a Reference), kept there from now on;
    as it is where nobody has that name; None where the name is another tenant's."""
    kind, value = name
    holder = tx.platform.notices.holder(Reference(raw.provider, kind, value)) if value else None
    if holder is None or holder.tenant == raw.tenant:
        return raw
    if raw.order is not None or raw.tenant != PLATFORM or not _shares(desk, holder.tenant, raw.provider):
        return None
    tx.platform.notices.move(raw, holder.tenant)
    return replace(raw, tenant=holder.tenant)


def addresses_of(desk: Desk, tenant: TenantId, provider: str) -> Sequence[TenantId]:
    """The tenants whose addresses hear of this tenant's orders."""
    shared = tenant != PLATFORM and _shares(desk, tenant, provider)
    return (tenant, PLATFORM) if shared else (tenant,)


def _shares(desk: Desk, tenant: TenantId, provider: str) -> bool:
    """Whether the tenant sells through the platform's own account: then both have one and the same adapter."""
    found = desk.providers
    own = found.payment_or_none(tenant, provider) or found.airtime_or_none(tenant, provider)
    platforms = found.payment_or_none(PLATFORM, provider) or found.airtime_or_none(PLATFORM, provider)
    return own is not None and own is platforms
