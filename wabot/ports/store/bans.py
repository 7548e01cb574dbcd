"""What wabot asks of the bans of one tenant's contacts (or, for PLATFORM, of everyone's)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from wabot.core.clock import Instant
from wabot.core.ids import TenantId

NUMBERLESS = "contact:"
"""How the subject of a ban begins for people who show no number."""


@dataclass(frozen=True, slots=True)
class Ban:
    """A contact kept out, by number or, where they show none, by their id."""

    subject: str  # E.164 digits, NUMBERLESS and a contact's id, or the veil of a forgotten number
    since: Instant
    until: Instant | None = None  # None: for good
    reason: str = ""
    message: str = ""  # the tenant's own wording; "" = the standard one
    by: str = ""  # who banned


class Bans(Protocol):
    """Bans by subject. Writes touch the topic `tenants`."""

    def get(self, subject: str) -> Ban | None:
        """The ban, ended or not."""
        ...

    def all(self) -> Sequence[Ban]:
        """All bans, newest first."""
        ...

    def put(self, ban: Ban) -> None:
        """Ban, replacing an earlier ban of the same subject."""
        ...

    def lift(self, subject: str) -> bool:
        """End it now; False when there was none."""
        ...

    def told(self, subject: str, kind: str, day: int) -> bool:
        """Claim the one telling of this kind ("ban", "closed") for this day; False when it was claimed before."""
        ...


class BansScan(Protocol):
    """Bans of all tenants at once, for the look-up in memory and the job that ends them."""

    def everyone(self) -> Mapping[TenantId, Sequence[Ban]]:
        """Every ban by tenant; the platform's own under PLATFORM."""
        ...

    def end_due(self, at: Instant) -> Sequence[tuple[TenantId, Ban]]:
        """Remove the bans whose end has come and say which they were."""
        ...

    def forget_told(self, before_day: int) -> int:
        """Prune tellings of earlier days, of all tenants; how many went."""
        ...
