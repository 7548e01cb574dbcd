"""A day's books on demand: for one tenant, or for all of them."""

from wabot.actions.order_list import read_past_day
from wabot.actions.order_whom import SHARED, scope_of
from wabot.actions.registry import Services, action
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.ports.action import Call, Outcome
from wabot.services.sales.day_words import owner_words, staff_words
from wabot.services.sales.reconciliation import report_of


@action("orders.report", outcomes=("shown", "bad_day", *SHARED))
async def report(call: Call, services: Services) -> Outcome:
    """What was sold on a day, and whether it adds up. Args: tenant ("": as for lists), day ("": today).

    Of all tenants together it is the platform's own day. Slots: report (words), report_day, tenant_name.
    """
    scope = await scope_of(call, services, call.text("tenant"))
    if isinstance(scope, Outcome):
        return scope
    whose = scope or services.directory.platform
    day = read_past_day(call.text("day") or "today", whose.time_zone, call.at)
    if day is None:
        return Outcome("bad_day", {"report_day": ""})
    if scope is not None:
        found = await report_of(services.store, scope.id, day, scope.time_zone)
        words = values.text("day-report", owner_words(found, scope))
    else:
        everybody: list[Tenant] = [services.directory.platform, *services.directory.all()]
        reports = [await report_of(services.store, one.id, day, whose.time_zone) for one in everybody]
        busy = [one for one in reports if not one.idle]
        words = values.text("day-summary", staff_words(busy, day))
    return Outcome("shown", {"report": words, "report_day": day.isoformat(), "tenant_name": whose.name})
