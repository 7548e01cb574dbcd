"""The storm brake: when much of the fleet fails at once, the trouble is not theirs and haste makes it worse."""

from wabot.core.clock import MINUTE, Instant, later
from wabot.core.ids import TenantId
from wabot.services.supervisor.rules import Rules

SCOUTS = 3


class Brake:
    """Pulled by many failures within a minute; then a few scouts go, at growing gaps, until one gets through."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._failures: dict[TenantId, Instant] = {}
        self._scouts: set[TenantId] = set()
        self._gap = 0
        self.until: Instant | None = None
        """While pulled: when the next scouts go."""

    @property
    def pulled(self) -> bool:
        """Whether the fleet is held back."""
        return self.until is not None

    def failed(self, tenant: TenantId, now: Instant, fleet: int) -> bool:
        """A session failed, in a fleet of so many; True when this pulls the brake."""
        if self.until is not None:
            self._scouts_lost(tenant, now)
            return False
        self._failures.pop(tenant, None)
        self._failures[tenant] = now
        for old, at in list(self._failures.items()):
            if at > now - MINUTE:
                break  # in order of time
            del self._failures[old]
        share = min(self._rules.storm_most, fleet * self._rules.storm_share // 100)
        if len(self._failures) < max(self._rules.storm_least, share):
            return False
        self._gap = 0
        self._pause(now)
        return True

    def ready(self, tenant: TenantId) -> bool:
        """A session got through; True when this lifts the brake."""
        if self.until is None or tenant not in self._scouts:
            return False
        self.release()
        return True

    def gone(self, tenant: TenantId) -> None:
        """This scout's way ended without telling us anything; another may go."""
        self._scouts.discard(tenant)

    def release(self) -> None:
        """Let everybody go."""
        self.until = None
        self._scouts.clear()
        self._failures.clear()

    def not_before(self, tenant: TenantId, now: Instant) -> Instant | None:
        """When this session may connect; None for now (it goes as a scout, if the brake is pulled)."""
        if self.until is None or tenant in self._scouts:
            return None
        if now < self.until:
            return self.until
        if len(self._scouts) < SCOUTS:
            self._scouts.add(tenant)
            return None
        return later(now, self._rules.storm_gaps[0])

    def _scouts_lost(self, tenant: TenantId, now: Instant) -> None:
        if tenant in self._scouts:
            self._scouts.discard(tenant)
            if not self._scouts:
                self._gap = min(self._gap + 1, len(self._rules.storm_gaps) - 1)
                self._pause(now)

    def _pause(self, now: Instant) -> None:
        self._failures.clear()
        self._scouts.clear()
        self.until = later(now, self._rules.storm_gaps[self._gap])
