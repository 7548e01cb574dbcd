"""What a business says about its bookings, read from its settings."""

from dataclasses import dataclass, replace

from wabot.core.clock import HOUR, MINUTE, Instant
from wabot.core.free_times import Rules
from wabot.core.hours import ALWAYS
from wabot.core.ids import TenantId
from wabot.core.reminders import Quiet, quiet_of
from wabot.core.tenant import Tenant
from wabot.services.directory import Directory

DAYTIME = "mon-fri 08:00-17:00, sat 08:00-13:00"
"""Opening hours of a business that has said none: nobody wants appointments at three in the night."""
LAST_DAY = 365
"""Days from today beyond which nobody books."""
KEYS = (
    "hours",
    "booking_step",
    "booking_lead_minutes",
    "booking_days",
    "booking_cancel_hours",
    "booking_remind_hours",
    "booking_remind_again_hours",
    "quiet_hours",
)
"""The settings that bookings go by, in the order of their menu."""


@dataclass(frozen=True, slots=True)
class BookingTerms:
    """One business's rules."""

    tenant: Tenant
    rules: Rules
    hours: str  # a plain line of core.hours
    cancel_before: int  # milliseconds before an appointment until which customers may change it themselves
    remind: tuple[int, int]  # milliseconds before it, the earlier reminder first; 0 is none
    quiet: Quiet | None
    help_phone: str  # whom customers may call, "" for the bot's own number

    @property
    def own_rules(self) -> Rules:
        """The rules where the business books by itself: it needs no notice and plans as far ahead as it likes."""
        return replace(self.rules, lead=0, horizon=LAST_DAY)

    @property
    def zone(self) -> str:
        """The time zone its clock shows."""
        return self.rules.zone

    def may_change(self, starts_at: Instant, now: Instant) -> bool:
        """Whether customers may still move or cancel by themselves."""
        return now <= starts_at - self.cancel_before and now < starts_at


def terms_of(directory: Directory, tenant: TenantId) -> BookingTerms:
    """The rules as set now."""

    def number(key: str) -> int:
        return int(directory.value(tenant, key))

    record = directory.by_id(tenant) or directory.platform
    hours = directory.value(tenant, "hours")
    said = hours not in ("", ALWAYS) or directory.is_own(tenant, "hours")
    first, again = number("booking_remind_hours") * HOUR, number("booking_remind_again_hours") * HOUR
    return BookingTerms(
        record,
        Rules(
            record.time_zone, number("booking_step"), number("booking_lead_minutes") * MINUTE, number("booking_days")
        ),
        hours if said else DAYTIME,
        number("booking_cancel_hours") * HOUR,
        (max(first, again), min(first, again)),
        quiet_of(directory.value(tenant, "quiet_hours")),
        directory.value(tenant, "help_phone"),
    )
