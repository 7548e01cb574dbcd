"""The send gate: how much one contact, and one tenant, may make us say."""

from collections import deque
from dataclasses import dataclass, field
from enum import StrEnum

from wabot.core.clock import MINUTE, Instant
from wabot.core.ids import ContactId, TenantId

WINDOW = MINUTE
MAX_TRACKED = 50_000  # contacts remembered at once; the longest silent are forgotten first


class Verdict(StrEnum):
    """Whether a contact's message may be answered now."""

    ANSWER = "answer"
    WARN = "warn"  # too many: say so once
    SILENT = "silent"  # too many, and told already


@dataclass(slots=True)
class _Window:
    times: deque[Instant] = field(default_factory=deque)
    warned_at: Instant | None = None


class SendGate:
    """Sliding windows of a minute, in memory: a restart forgives.

    `per_contact` replies a minute for one contact and `per_tenant` for all of a tenant's; 0 switches a limit off.
    News about money does not pass here, nor do staff.
    """

    def __init__(self, per_contact: int, per_tenant: int) -> None:
        self._per_contact = per_contact
        self._per_tenant = per_tenant
        self._contacts: dict[tuple[TenantId, ContactId], _Window] = {}
        self._tenants: dict[TenantId, _Window] = {}

    def may_answer(self, tenant: TenantId, contact: ContactId, now: Instant, per_contact: int | None = None) -> Verdict:
        """Count one reply, or say that it is one too many; `per_contact` is the tenant's own limit."""
        limit = self._per_contact if per_contact is None else per_contact
        if limit:
            verdict = _count(self._contact(tenant, contact), now, limit)
            if verdict is not Verdict.ANSWER:
                return verdict
        if self._per_tenant:
            return _count(self._tenants.setdefault(tenant, _Window()), now, self._per_tenant)
        return Verdict.ANSWER

    def _contact(self, tenant: TenantId, contact: ContactId) -> _Window:
        key = (tenant, contact)
        window = self._contacts.pop(key, None) or _Window()
        self._contacts[key] = window
        if len(self._contacts) > MAX_TRACKED:
            self._contacts.pop(next(iter(self._contacts)))
        return window


def _count(window: _Window, now: Instant, limit: int) -> Verdict:
    times = window.times
    while times and times[0] <= now - WINDOW:
        times.popleft()
    if len(times) < limit:
        times.append(now)
        return Verdict.ANSWER
    if window.warned_at is None or window.warned_at <= now - WINDOW:
        window.warned_at = now
        return Verdict.WARN
    return Verdict.SILENT
