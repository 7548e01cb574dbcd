"""Everything about figures that actions may ask for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from wabot.core.access import Role
from wabot.core.clock import Clock, Instant
from wabot.core.day import day_of
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.tenant import Tenant, TenantStatus
from wabot.flow.state import Scene
from wabot.flow.texts import Texts
from wabot.ports.store import Store, Tx
from wabot.services.directory import Directory
from wabot.services.numbers.days import Days
from wabot.services.numbers.menus import Find, MenuNumbers, menu_numbers
from wabot.services.numbers.pictures import NumberPictures
from wabot.services.numbers.report import Report, Stretch
from wabot.services.numbers.steps import Steps


@dataclass(frozen=True, slots=True)
class NumberDesk:
    """Figures of a tenant, or of everybody (None)."""

    store: Store
    directory: Directory
    days: Days
    pictures: NumberPictures
    steps: Steps
    find: Find

    async def report(self, tenant: Tenant | None, stretch: Stretch, now: Instant) -> Report:
        """What happened in the stretch that ends today."""
        await self.steps.write()  # what was counted until now belongs to it
        whose = self.days.everybody() if tenant is None else self.days.whose(tenant)
        today = day_of(now, whose.zone)
        first = stretch.first(today)
        return Report(stretch, first, today, await self.days.read(whose, first, today))

    async def day(self, tenant: Tenant | None, day: date) -> Report:
        """What happened on one day."""
        whose = self.days.everybody() if tenant is None else self.days.whose(tenant)
        return Report(Stretch.TODAY, day, day, await self.days.read(whose, day, day))

    async def contacts(self, tenant: Tenant | None) -> int:
        """How many contacts there are in all."""
        some = [tenant.id] if tenant is not None else self._everybody()
        return await self.store.read(lambda tx: _contacts(tx, some))

    def name(self, tenant: Tenant | None) -> str:
        """Whose figures they are."""
        return (tenant or self.directory.platform).name

    async def draw(self, tenant: Tenant | None, report: Report, scene: Scene) -> Sequence[bytes]:
        """The charts of a report, PNGs, in the reader's language; raises Undrawable."""
        return await self.pictures.draw(self.name(tenant), report, scene)

    async def menus(self, tenant: Tenant, report: Report, scene: Scene) -> MenuNumbers:
        """What people chose and where they stopped, as this reader calls it."""
        seen = self.directory.scene(tenant.id, scene.language, Role.CONTACT, "")
        return await menu_numbers(self.find, tenant.id, report, seen)

    async def draw_funnel(self, tenant: Tenant, report: Report, numbers: MenuNumbers, scene: Scene) -> bytes:
        """The questions as a picture; raises Undrawable."""
        return await self.pictures.funnel(tenant.name, report, numbers.stops, scene)

    def _everybody(self) -> list[TenantId]:
        return [PLATFORM, *(one.id for one in self.directory.all() if one.status is not TenantStatus.DELETED)]


def open_numbers(
    store: Store, clock: Clock, directory: Directory, texts: Callable[[], Texts], find: Find
) -> NumberDesk:
    """The figures of all tenants; `texts` are asked for anew each time, for they are loaded again."""

    def zone(tenant: TenantId) -> str:
        return (directory.by_id(tenant) or directory.platform).time_zone

    days, steps = Days(store, clock, directory), Steps(store, clock, zone)
    return NumberDesk(store, directory, days, NumberPictures(texts), steps, find)


def _contacts(tx: Tx, tenants: Sequence[TenantId]) -> int:
    return sum(tx.tenant(tenant).contacts.count() for tenant in tenants)
