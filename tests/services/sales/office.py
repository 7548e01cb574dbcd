"""The reconciliation of a shop: its readers, its nights, and what they say."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from tests.services.sales.shop import OTHER, OWNER, TENANT, TEXTS, OneOwner, Shop
from wabot.core.access import Role
from wabot.core.audit import By
from wabot.core.clock import from_datetime
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.tenant import Tenant
from wabot.ports.store import Tx
from wabot.services.notices import Notices, Reader
from wabot.services.sales.day_books import DayReport
from wabot.services.sales.orders import Decision
from wabot.services.sales.reconciliation import Reconciliation, report_of

ADMIN = "254700000001"
NAIROBI = "Africa/Nairobi"
NOON = from_datetime(datetime(2026, 11, 21, 9, 0, tzinfo=UTC))  # in Nairobi
SATURDAY, SUNDAY = date(2026, 11, 21), date(2026, 11, 22)
WHY = Decision(By(OWNER, Role.TENANT_OWNER, NOON, "e/1"), "seen on the statement")


class Readers(OneOwner):
    """The owner and one admin; what the owner has muted."""

    muted: frozenset[str] = frozenset()

    def owners(self, tx: Tx, tenant: TenantId) -> Sequence[Reader]:
        return [] if tenant == PLATFORM else [Reader(OWNER, "en", Role.TENANT_OWNER, self.muted)]

    def staff(self, tx: Tx, least: Role) -> Sequence[Reader]:
        return [Reader(ADMIN, "en", Role.ADMIN)]


@dataclass
class Office:
    """The reconciliation of a shop, on as many servers as one likes."""

    shop: Shop
    readers: Readers = field(default_factory=Readers)
    zone: str = NAIROBI
    notes: list[dict[str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.shop.clock.advance(NOON - self.shop.clock.now())

    @property
    def platform(self) -> Tenant:
        return Tenant(PLATFORM, "wabot", "254700000000", time_zone=NAIROBI)

    def all(self) -> Sequence[Tenant]:
        return [Tenant(TENANT, "Mama Duka", OWNER, time_zone=self.zone), Tenant(OTHER, "Baba Soko", OWNER)]

    def server(self) -> Reconciliation:
        notices = Notices(TEXTS, self.readers, self.shop.clock, self.shop.ids)
        return Reconciliation(self.shop.store, self, notices, self.shop._open_issue, self._note)

    def _note(self, tx: Tx, who: By, verb: str, tenant: TenantId | None = None, **facts: str) -> None:
        self.notes.append(facts)

    async def night(self, *servers: Reconciliation) -> None:
        """The job runs, and what it says is sent."""
        for server in servers or (self.server(),):
            await server.nightly(self.shop.clock.now())
        await self.shop.run()

    async def report(self, day: date = SATURDAY, tenant: TenantId = TENANT) -> DayReport:
        return await report_of(self.shop.store, tenant, day, self.zone)

    def told(self, phone: str = OWNER) -> list[str]:
        return [words for words in self.shop.heard(phone) if words.startswith("📒")]
