"""Who is who, in memory: every tenant with settings and owners, and the staff, for the path of a message."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import structlog

from wabot.core.access import Role
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.staff import Person
from wabot.core.tenant import Tenant, TenantStatus
from wabot.flow.state import Scene
from wabot.ports.store import Store, StoreUnavailable, Tx
from wabot.ports.store.bans import Ban
from wabot.services.finding import Found, search
from wabot.services.notices import Reader
from wabot.services.view import GONE, Known, View, resolve, resolve_platform

log = structlog.get_logger()


class Directory:
    """All tenants at hand. Implements door.Who and notices.Readers.

    `platform` is the master bot as configured: a Tenant with id PLATFORM; `settings` are configured values of further
    keys, as stored. Call `load` once at start. Afterwards a change is seen by whoever awaits `fresh()`, which costs
    nothing while there is none; `follow()` keeps up besides.
    """

    def __init__(self, store: Store, platform: Tenant, settings: Mapping[str, str] | None = None) -> None:
        self._store = store
        self._configured = replace(platform, id=PLATFORM)
        self._view = View(resolve_platform(self._configured, {}, settings or {}))
        self._lock = asyncio.Lock()
        self._stale = True
        self._poke = asyncio.Event()
        self._callbacks: list[Callable[[], None]] = []
        store.listen("tenants", self._mark)

    async def load(self) -> None:
        """Read what changed since the last time; everything at the first."""
        async with self._lock:
            held = self._view
            self._stale = False
            try:
                self._view = await self._store.read(lambda tx: _read(tx, held))
            except BaseException:
                self._stale = True
                raise
        for callback in self._callbacks:
            callback()

    async def fresh(self) -> None:
        """Return when every change committed before this call is seen here."""
        if self._lock.locked():  # a reload under way may have begun before that commit, or may yet fail
            async with self._lock:
                pass
        if self._stale:
            await self.load()

    async def follow(self) -> None:
        """Keep up with changes until cancelled; a task of bootstrap's."""
        while True:
            await self._poke.wait()
            self._poke.clear()
            try:
                await self.fresh()
            except StoreUnavailable as error:
                log.error("directory.store_unavailable", error=str(error))  # the next change or tick tries again

    def _mark(self) -> None:
        self._stale = True
        self._poke.set()

    def changed(self, callback: Callable[[], None]) -> None:
        """Call back after each reload; must not fail or wait."""
        self._callbacks.append(callback)

    @property
    def platform(self) -> Tenant:
        """The master bot."""
        return self._view.platform.record

    def by_id(self, tenant: TenantId) -> Tenant | None:
        """The tenant, with the platform's language, country, … where it has none of its own. Never save this record."""
        known = self._view.known(tenant)
        return None if known is None else known.record

    def by_phone(self, phone: str) -> Tenant | None:
        """The bot with this number (E.164 digits), the master bot included; none that is rejected or deleted."""
        if phone and phone == self.platform.phone:
            return self.platform
        found = self._view.phones.get(phone)
        return None if found is None else self._view.tenants[found].record

    def all(self) -> Sequence[Tenant]:
        """Every tenant but the platform, by id number."""
        return [known.record for known in self._view.tenants.values()]

    def find(self, query: str, shown: Sequence[str] = ()) -> Found:
        """Whom these words mean: an id, a number, a name, the beginning of one, or a line of the list last shown."""
        return search(
            query, [t for t in self.all() if t.status is not TenantStatus.DELETED], shown, self.platform.country
        )

    def owner_phones(self, tenant: TenantId) -> tuple[str, ...]:
        """The numbers of its owners."""
        known = self._view.known(tenant)
        return () if known is None else known.owners

    def owned_by(self, phone: str) -> Sequence[Tenant]:
        """The tenants this number owns."""
        return [self._view.tenants[tenant].record for tenant in self._view.owned.get(phone, ())]

    def person(self, phone: str) -> Person | None:
        """What is remembered of a reader."""
        return self._view.people.get(phone)

    def role_of(self, tenant: TenantId, phone: str) -> Role:
        """Who this number is to this bot; "" is nobody in particular."""
        return self._view.role_of(tenant, phone)

    def value(self, tenant: TenantId, key: str) -> str:
        """A setting as stored (secrets sealed): the tenant's, else the platform's, else the default."""
        return self._view.value(tenant, key)

    def is_own(self, tenant: TenantId, key: str) -> bool:
        """Whether the value comes from this tenant (or platform) itself."""
        known = self._view.known(tenant)
        if known is None:
            return False
        return key in known.settings or (tenant != PLATFORM and bool(getattr(known.stored, key, "")))

    def own_settings(self, tenant: TenantId) -> Mapping[str, str]:
        """What is set here, as stored."""
        known = self._view.known(tenant)
        return {} if known is None else known.settings

    def ban(self, tenant: TenantId, subject: str) -> Ban | None:
        """The ban of this number with this tenant (PLATFORM: with everyone), ended or not."""
        return self._view.bans.get(tenant, {}).get(subject)

    def has_bans(self, tenant: TenantId) -> bool:
        """Whether there is any."""
        return bool(self._view.bans.get(tenant))

    def rate(self, tenant: TenantId) -> int | None:
        """Replies a minute for one contact."""
        return int(self._view.value(tenant, "rate"))

    def scene(self, tenant: TenantId, language: str, role: Role, phone: str) -> Scene:
        """What a turn with this reader is seen in; `language` "" means the reader's, else the bot's."""
        return self._view.scene(tenant, language, role, phone)

    def owners(self, tx: Tx, tenant: TenantId) -> Sequence[Reader]:
        """The tenant's owners as the transaction sees them."""
        people = [tx.platform.staff.get(phone) or Person(phone) for phone in tx.platform.tenants.owners(tenant)]
        return [_reader(person, Role.TENANT_OWNER) for person in people]

    def staff(self, tx: Tx, least: Role) -> Sequence[Reader]:
        """Staff of at least this role as the transaction sees them."""
        return [_reader(person, person.role) for person in tx.platform.staff.with_role(least)]


def _reader(person: Person, role: Role) -> Reader:
    return Reader(person.phone, person.language, role, person.muted)


def _read(tx: Tx, held: View) -> View:
    stamps = tx.platform.tenants.stamps()
    everything = stamps.platform != held.stamps.platform  # what tenants fall back to has changed
    platform = held.platform
    if everything:
        platform = resolve_platform(platform.stored, tx.tenant(PLATFORM).settings.all(), platform.configured)
    moved = [t for t, stamp in stamps.tenants.items() if held.stamps.tenants.get(t) != stamp]
    kept = {t: known for t, known in held.tenants.items() if t in stamps.tenants}
    if everything:
        kept = {t: resolve(k.stored, k.settings, k.owners, platform) for t, k in kept.items()}
    kept.update(_reread(tx, moved, platform))
    tenants = dict(sorted(kept.items(), key=lambda item: int(item[0][1:])))
    people = held.people
    if stamps.staff != held.stamps.staff:
        people = {person.phone: person for person in tx.platform.staff.everyone()}
    bans = held.bans
    if stamps.bans != held.stamps.bans:
        everyone = tx.platform.bans_scan.everyone()
        bans = {tenant: {ban.subject: ban for ban in found} for tenant, found in everyone.items()}
    return replace(_assemble(platform, tenants), people=people, bans=bans, stamps=stamps)


def _reread(tx: Tx, moved: Sequence[TenantId], platform: Known) -> dict[TenantId, Known]:
    if not moved:
        return {}
    settings = tx.platform.settings_scan.of(moved)
    owners: dict[TenantId, list[str]] = {}
    for tenant, phone in tx.platform.tenants.owners_of(moved):
        owners.setdefault(tenant, []).append(phone)
    return {
        tenant.id: resolve(tenant, settings.get(tenant.id, {}), owners.get(tenant.id, []), platform)
        for tenant in tx.platform.tenants.some(moved)
    }


def _assemble(platform: Known, tenants: Mapping[TenantId, Known]) -> View:
    living = [known for known in tenants.values() if known.record.status not in GONE]
    owned: dict[str, tuple[TenantId, ...]] = {}
    for known in living:
        for phone in known.owners:
            owned[phone] = (*owned.get(phone, ()), known.record.id)
    return View(platform, tenants, {known.record.phone: known.record.id for known in living}, owned)
