"""A tenant's settings as the terms it sells on."""

from datetime import UTC
from decimal import Decimal
from zoneinfo import ZoneInfo

from wabot.core.clock import Clock, to_datetime
from wabot.core.hours import is_open
from wabot.core.ids import TenantId
from wabot.services.directory import Directory
from wabot.services.sales.terms import Terms


class Trading:
    """Calling it answers sales.terms.TermsOf from the directory's memory."""

    def __init__(self, directory: Directory, clock: Clock) -> None:
        self._directory, self._clock = directory, clock

    def __call__(self, tenant: TenantId) -> Terms:
        """The terms of this tenant now."""
        known = self._directory.by_id(tenant) or self._directory.platform
        hours = self._value(tenant, "hours")
        zone = ZoneInfo(known.time_zone) if known.time_zone else UTC
        return Terms(
            low=int(self._value(tenant, "min_amount")),
            high=int(self._value(tenant, "max_amount")),
            discount=int(Decimal(self._value(tenant, "discount")) * 100),
            payments=self._value(tenant, "payments"),
            airtime=self._value(tenant, "airtime"),
            country=known.country,
            currency=known.currency,
            open=is_open(hours, to_datetime(self._clock.now()).astimezone(zone)),
            hours=hours,
        )

    def _value(self, tenant: TenantId, key: str) -> str:
        return self._directory.value(tenant, key)
