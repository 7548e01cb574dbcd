"""The pace of each tenant's number: what is configured, what is set, and how long its link has been."""

from dataclasses import dataclass

from wabot.core.reminders import quiet_of
from wabot.core.tenant import ChannelName, Tenant
from wabot.ports.store import Tx
from wabot.services.broadcasts.pace import Pace, Rates
from wabot.services.directory import Directory

QUIET = "broadcast_quiet"
"""The setting: hours when nobody is written to unasked."""


@dataclass(frozen=True, slots=True)
class Paces:
    """Looks them up."""

    directory: Directory
    rates: Rates

    def of(self, tx: Tx, tenant: Tenant) -> Pace:
        """How this tenant's number may write to people now."""
        linked = tenant.channel is ChannelName.LINKED
        session = tx.tenant(tenant.id).sessions.get() if linked else None
        return Pace(
            self.rates.per_minute.get(tenant.channel.value, 0),
            self.rates.per_day if linked else 0,
            self.rates.first_day,
            None if session is None else session.linked_at,
            quiet_of(self.directory.value(tenant.id, QUIET)),
            tenant.time_zone,
        )
