"""The first owner of an installation, and the small demo fleet that a newcomer may begin with."""

from wabot.bootstrap.wiring import Wiring
from wabot.config import Config
from wabot.core.access import Role
from wabot.core.audit import By, by_system
from wabot.core.tenant import TenantStatus
from wabot.services.tenants import Application

DEMO_ADMIN = "254700000001"
DEMO_PIN = "4321"
FLEET = (
    ("Mama Duka", "254711222333", "3m"),
    ("Pwani Airtime", "254733444555", "trial"),
    ("Kiosk Juu", "254722333444", ""),  # waits for approval
)


class Demo:
    """Runs once at each start; changes nothing where something is there already."""

    def __init__(self, wiring: Wiring, config: Config) -> None:
        self._wiring, self._config = wiring, config

    async def first_owner(self) -> str:
        """Give the configured numbers the role owner; with the sim channel and none configured, the demo's admin."""
        now = self._wiring.ground.clock.now()
        admins = self._config.platform.admins
        for phone in admins:
            await self._wiring.staff.seed(phone, Role.OWNER, now)
        known = await self._wiring.staff.all()
        if not known and self._config.master.channel == "sim":
            await self._wiring.staff.seed(DEMO_ADMIN, Role.OWNER, now)
            await self._wiring.stepup.give_pin(DEMO_ADMIN, DEMO_PIN)
            known = await self._wiring.staff.all()
        await self._wiring.directory.fresh()
        return admins[0] if admins else next((person.phone for person in known if person.role is Role.OWNER), "")

    async def fleet(self) -> None:
        """A few tenants in different states, where the configuration says so and there are none yet."""
        if self._config.platform.demo != "yes" or self._wiring.directory.all():
            return
        who = by_system(self._wiring.ground.clock.now(), "demo")
        for name, phone, duration in FLEET:
            await self._create(who, Application(name, phone, "airtime"))
            if duration:
                await self._approve(who, phone, duration)

    async def _create(self, who: By, form: Application) -> None:
        created = await self._wiring.tenants.create(who, form)
        if created.commit is not None:
            await self._wiring.ground.store.submit(created.commit)
        await self._wiring.directory.fresh()

    async def _approve(self, who: By, phone: str, duration: str) -> None:
        tenant = self._wiring.directory.by_phone(phone)
        if tenant is None or tenant.status is not TenantStatus.NEW:
            return
        approved = await self._wiring.tenants.approve(who, tenant.id, duration)
        if approved.commit is not None:
            await self._wiring.ground.store.submit(approved.commit)
        await self._wiring.directory.fresh()
