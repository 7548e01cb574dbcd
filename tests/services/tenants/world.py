"""A small world of tenant life on a real SQLite store, with time standing still until it is moved."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from wabot.core.access import Role
from wabot.core.audit import By, Entry
from wabot.core.clock import Instant, MovableClock
from wabot.core.ids import PLATFORM, CountedIds, TenantId
from wabot.core.tenant import Tenant
from wabot.flow.codec import effect_from_json, event_from_json
from wabot.flow.effects import Send
from wabot.flow.events import Offered
from wabot.flow.texts import Texts
from wabot.ports.action import Outcome
from wabot.ports.offers import Offer
from wabot.ports.store import Tx
from wabot.providers.catalog import OFFERS
from wabot.services.access_code import AccessCode
from wabot.services.audit import Audit
from wabot.services.bans import Bans
from wabot.services.billing.plans import PLAN_KEYS, grace_days
from wabot.services.directory import Directory
from wabot.services.lifecycle import Lifecycle
from wabot.services.notices import Notices
from wabot.services.provider_accounts import ProviderAccounts
from wabot.services.provider_keys import keys_with
from wabot.services.settings import Settings
from wabot.services.staff import StaffList
from wabot.services.stepup import StepUp
from wabot.services.tenant_change import TenantChanges
from wabot.services.tenant_life import TenantLife
from wabot.services.tenants import Application, Tenants
from wabot.services.undo import Undo
from wabot.storage.store import SqlStore
from wabot.storage.vault import KeyringVault

START = Instant(1_800_000_000_000)
BOSS, HELPER, STRANGER = "254700000001", "254700000002", "254733444555"
TEXTS = Texts.load(Path(__file__).parents[3] / "locales")


@dataclass
class Orders:
    """A supervisor that only remembers what it was asked."""

    asked: list[tuple[str, TenantId]] = field(default_factory=list)

    def restart(self, _tx: Tx, tenant: TenantId) -> None:
        self.asked.append(("restart", tenant))

    def log_out(self, _tx: Tx, tenant: TenantId) -> None:
        self.asked.append(("log_out", tenant))


class World:
    """Everything of this slice, made as bootstrap makes it."""

    def __init__(
        self, store: SqlStore, offers: Sequence[Offer] = OFFERS, configured: Mapping[str, str] | None = None
    ) -> None:
        self.store, self.clock, ids = store, MovableClock(START, frozen=True), CountedIds()
        self.vault = KeyringVault([b"k" * 32])
        self.texts = Texts(TEXTS.languages)
        self.directory = Directory(store, Tenant(PLATFORM, "", "254700000000"), configured)
        self.notices = Notices(self.texts, self.directory, self.clock, ids)
        self.audit = Audit(store, self.notices)
        self.undo = Undo(store, self.audit)
        self.changes = TenantChanges(store, self.audit, self.undo, self.notices)
        self.tenants = Tenants(self.changes, self.directory)
        self.sessions = Orders()
        self.life = TenantLife(self.changes, self.directory, self.sessions)
        worded = frozenset({"airtime-home", "airtime-help"})
        self.settings = Settings(
            store,
            self.directory,
            self.vault,
            self.audit,
            self.undo,
            texts=lambda: worded,
            keys=keys_with(offers, PLAN_KEYS),
        )
        self.accounts = ProviderAccounts(offers, self.directory, self.vault, {})
        self.bans = Bans(store, self.directory, self.audit, self.undo, self.vault.veil)
        self.stepup = StepUp(store, self.clock, self.vault, self.audit)
        self.codes = AccessCode(store, self.settings)
        self.staff = StaffList(store, self.directory, self.audit)
        self.files: list[TenantId] = []
        self.lifecycle = Lifecycle(store, self.changes, self.files.append, lambda: grace_days(self.directory))
        self._keys = 0

    def by(self, phone: str = BOSS, role: Role = Role.OWNER) -> By:
        """A fresh request of this person now."""
        self._keys += 1
        return By(phone, role, self.clock.now(), f"key{self._keys}")

    async def settle(self, outcome: Outcome) -> Outcome:
        """What the outbox does: the writes of an outcome in one transaction; the outcome that stands."""
        final = await self.store.submit(outcome.commit) if outcome.commit is not None else None
        await self.directory.fresh()
        return final or outcome

    async def new(self, name: str = "Mama Duka", phone: str = "0711222333", owner: str = "") -> TenantId:
        """A new tenant's id."""
        form = Application(name, phone, "airtime", owner)
        outcome = await self.settle(await self.tenants.create(self.by(), form))
        assert outcome.name == "created", outcome
        return TenantId(str(outcome.slots["tenant"]))

    async def approved(self, name: str = "Mama Duka", phone: str = "0711222333", duration: str = "1m") -> TenantId:
        """An approved tenant's id."""
        tenant = await self.new(name, phone)
        assert (await self.settle(await self.tenants.approve(self.by(), tenant, duration))).name == "approved"
        return tenant

    async def record(self, tenant: TenantId) -> Tenant:
        """As stored."""
        found = await self.store.read(lambda tx: tx.platform.tenants.get(tenant))
        assert found is not None
        return found

    async def trail(self) -> list[Entry]:
        """The audit trail, oldest first."""
        return list(reversed(await self.audit.tail(1000)))

    async def heard(self, phone: str) -> list[str]:
        """What the master bot has for this number, oldest first."""

        def query(tx: Tx) -> list[str]:
            scope = tx.tenant(PLATFORM)
            contact = scope.contacts.by_phone(phone)
            rows = scope.outbox.tail(100, contact.id) if contact is not None else []
            effects = [effect_from_json(row.body) for row in reversed(rows)]
            return [effect.message.text for effect in effects if isinstance(effect, Send)]

        return await self.store.read(query)

    async def offered(self, phone: str) -> list[str]:
        """What wabot asks this number by itself, oldest first, in the words of who is busy."""

        def query(tx: Tx) -> list[str]:
            events = [event_from_json(event.body) for event in reversed(tx.tenant(PLATFORM).events.tail(200))]
            scene = self.directory.scene(PLATFORM, "en", Role.TENANT_OWNER, phone)
            mine = [event for event in events if isinstance(event, Offered) and str(event.id).endswith(phone)]
            return [self.texts.say(event.text, scene, event.slots) for event in mine]

        return await self.store.read(query)
