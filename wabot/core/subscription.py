"""How long a tenant is served: durations, approval, renewal, the end, and the warnings before it."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from wabot.core.clock import DAY, Instant, later
from wabot.core.tenant import TENANT, Tenant, TenantEvent, TenantStatus

TRIAL = "trial"
TRIAL_DAYS = 7
"""The default; the platform setting `trial_days` overrides it."""

MONTHS: Mapping[str, int] = MappingProxyType({"1m": 30, "2m": 60, "3m": 90, "6m": 180, "12m": 360})
"""Durations an admin may choose, in days."""

WARNINGS = (1, 3, 7)
"""Days before the end at which the owner is warned, most urgent first."""


def days_of(duration: str, trial_days: int = TRIAL_DAYS) -> int | None:
    """The days a duration word stands for; None for a word we do not sell."""
    word = duration.strip().casefold()
    return trial_days if word == TRIAL else MONTHS.get(word)


def approve(tenant: Tenant, at: Instant, days: int, plan: str) -> Tenant:
    """The tenant approved for `days` from now; raises UnknownTransition unless it is new."""
    status = TENANT.after(tenant.status, TenantEvent.APPROVE)
    return _granted(replace(tenant, status=status, approved_at=at, plan=plan), at, days, start=at)


def renew(tenant: Tenant, at: Instant, days: int, plan: str, grace_days: int = 0) -> Tenant:
    """`days` more: added to the end of a running tenant, from now for an expired one.

    Days of grace are lent, not given: within them the days count from the end that has passed. A running tenant whose
    time is over but that nobody noticed yet counts from now. Raises UnknownTransition for a tenant that is neither
    running nor expired.
    """
    if tenant.status is TenantStatus.APPROVED:
        end = tenant.expires_at or at
        start = at if ended(tenant, at, grace_days) else end
        return _granted(replace(tenant, plan=plan), at, days, start=start if start + days * DAY > at else at)
    status = TENANT.after(tenant.status, TenantEvent.RENEW)
    return _granted(replace(tenant, status=status, plan=plan), at, days, start=at)


def credit(tenant: Tenant, at: Instant, days: int, plan: str, grace_days: int = 0) -> Tenant:
    """What days that were paid for bring: `renew`; a banned tenant has them too, and stays banned."""
    if tenant.status is TenantStatus.BANNED:
        return _granted(replace(tenant, plan=plan), at, days, start=max(at, tenant.expires_at or at))
    return renew(tenant, at, days, plan, grace_days)


def ended(tenant: Tenant, at: Instant, grace_days: int = 0) -> bool:
    """Whether an approved tenant is past its time, and the days of grace after it, and must expire now."""
    if tenant.status is not TenantStatus.APPROVED or tenant.expires_at is None:
        return False
    return later(tenant.expires_at, grace_days * DAY) <= at


def grace_due(tenant: Tenant, at: Instant, grace_days: int) -> int | None:
    """How many days of grace are left, a begun one counted, where the owner is to hear of it now: once a day."""
    if tenant.status is not TenantStatus.APPROVED or tenant.expires_at is None or tenant.expires_at > at:
        return None
    if ended(tenant, at, grace_days):
        return None
    day = (at - tenant.expires_at) // DAY
    return grace_days - day if tenant.warned is None or tenant.warned > -day else None


def grace_told(tenant: Tenant, at: Instant) -> Tenant:
    """The tenant whose owner has heard today that it is served on days of grace."""
    day = 0 if tenant.expires_at is None else (at - tenant.expires_at) // DAY
    return replace(tenant, warned=-day)


def unban_event(tenant: Tenant, at: Instant) -> TenantEvent:
    """How a ban ends: with service if time is left, else expired."""
    left = tenant.expires_at is not None and tenant.expires_at > at
    return TenantEvent.UNBAN if left else TenantEvent.LAPSE


def days_left(tenant: Tenant, at: Instant) -> int:
    """Whole days until the end, a begun day counted; 0 when past or never approved."""
    if tenant.expires_at is None:
        return 0
    return max(0, -((at - tenant.expires_at) // DAY))


def warning_due(tenant: Tenant, at: Instant) -> int | None:
    """Days (7, 3 or 1) of the warning to give now: each once, and of several missed only the most urgent."""
    if tenant.status is not TenantStatus.APPROVED or tenant.expires_at is None or tenant.expires_at <= at:
        return None
    due = _threshold(tenant.expires_at - at)
    if due is None or (tenant.warned is not None and tenant.warned <= due):
        return None
    return due


def _granted(tenant: Tenant, at: Instant, days: int, start: Instant) -> Tenant:
    if days <= 0:
        raise ValueError("a grant is at least one day")
    end = later(start, days * DAY)
    # A grant of 7 days is not followed at once by "7 days left": that warning counts as given.
    return replace(tenant, expires_at=end, warned=_threshold(end - at))


def _threshold(left: int) -> int | None:
    return next((days for days in WARNINGS if left <= days * DAY), None)
