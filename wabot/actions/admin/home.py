"""The figures on the admin's menus."""

from collections import Counter

from wabot.actions.registry import Services, action
from wabot.core.access import Role
from wabot.core.clock import DAY, later
from wabot.core.ids import PLATFORM
from wabot.core.subscription import WARNINGS
from wabot.core.tenant import Tenant, TenantStatus
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx

SOON = max(WARNINGS)
"""Days within which a tenant counts as expiring soon."""


def expires_soon(tenant: Tenant, call: Call) -> bool:
    """Whether a running tenant ends within the next days."""
    ends = tenant.expires_at
    return tenant.status is TenantStatus.APPROVED and ends is not None and ends <= later(call.at, SOON * DAY)


@action("admin.home", outcomes=("counted",), role=Role.VIEWER)
async def home(call: Call, services: Services) -> Outcome:
    """Counts for the labels of menus."""
    await services.directory.fresh()
    tenants = [t for t in services.directory.all() if t.status is not TenantStatus.DELETED]
    by_status = Counter(t.status for t in tenants)
    slots: dict[str, Json] = {f"n_{status}": by_status[status] for status in TenantStatus}
    issues, bans = await services.store.read(_counts)
    slots |= {
        "platform": services.directory.platform.name,
        "n_all": len(tenants),
        "n_expiring": sum(expires_soon(t, call) for t in tenants),
        "n_issues": issues,
        "n_bans": bans,
    }
    return Outcome("counted", slots)


def _counts(tx: Tx) -> tuple[int, int]:
    return len(tx.platform.issues_scan.open()), len(tx.tenant(PLATFORM).bans.all())
