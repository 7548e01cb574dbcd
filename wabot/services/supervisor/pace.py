"""The pace of starts on one channel: so many side by side, and a gap between two."""

from collections import deque
from dataclasses import dataclass, field

from wabot.core.clock import Instant, later
from wabot.core.ids import TenantId
from wabot.services.supervisor.rules import Rules


@dataclass(slots=True)
class Pace:
    """Who is on their way up, and who stands in line."""

    gap: int
    at_once: int
    last: Instant | None = None
    under_way: set[TenantId] = field(default_factory=set)
    line: deque[TenantId] = field(default_factory=deque)

    def start(self, tenant: TenantId, now: Instant) -> Instant | None:
        """Go (None), or look again then; whoever finds no room stands in line and is named by `leave`."""
        if tenant in self.under_way:
            return None
        if len(self.under_way) >= self.at_once:
            if tenant not in self.line:
                self.line.append(tenant)
            return later(now, max(self.gap, 1_000))
        if self.last is not None and now < self.last + self.gap:
            return later(self.last, self.gap)
        self.last = now
        self.under_way.add(tenant)
        return None

    def leave(self, tenant: TenantId) -> TenantId | None:
        """It is up, or failed; who stood in line longest."""
        if tenant not in self.under_way:
            return None
        self.under_way.discard(tenant)
        return self.line.popleft() if self.line else None


def pace_of(channel: str, rules: Rules) -> Pace:
    """The pace the rules set for a channel."""
    if channel in rules.paced:
        return Pace(rules.start_gap, rules.start_at_once)
    return Pace(0, rules.side_by_side)
