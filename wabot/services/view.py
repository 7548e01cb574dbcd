"""What the directory holds: everything about tenants, owners and staff that a message needs, in memory."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from wabot.core.access import Role, is_staff
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.languages import likely
from wabot.core.staff import Person
from wabot.core.tenant import Tenant, TenantStatus
from wabot.flow.events import Json
from wabot.flow.state import Scene
from wabot.ports.store.bans import Ban
from wabot.ports.store.tenants import Stamps
from wabot.services.setting_keys import KEYS, TEXTS
from wabot.services.setting_values import Around

GONE = (TenantStatus.REJECTED, TenantStatus.DELETED)
"""Statuses in which a number is free again and owners own nothing."""


@dataclass(frozen=True, slots=True)
class Known:
    """A tenant with everything that hangs on it; `record` has the platform's values where its own are empty."""

    record: Tenant
    stored: Tenant
    settings: Mapping[str, str]  # own ones, as stored
    owners: tuple[str, ...]
    texts: Mapping[str, str]
    facts: Mapping[str, Json]
    configured: Mapping[str, str] = field(default_factory=dict)  # the platform's: holds where nothing was set in chat


@dataclass(frozen=True, slots=True)
class View:
    """One consistent picture of all tenants; replaced as a whole."""

    platform: Known
    tenants: Mapping[TenantId, Known] = field(default_factory=dict)
    phones: Mapping[str, TenantId] = field(default_factory=dict)  # of bots in life
    owned: Mapping[str, tuple[TenantId, ...]] = field(default_factory=dict)
    people: Mapping[str, Person] = field(default_factory=dict)
    bans: Mapping[TenantId, Mapping[str, Ban]] = field(default_factory=dict)
    stamps: Stamps = field(default_factory=lambda: Stamps({}, -1, -1, -1))

    def known(self, tenant: TenantId) -> Known | None:
        """The tenant, or the platform itself."""
        return self.platform if tenant == PLATFORM else self.tenants.get(tenant)

    def role_of(self, tenant: TenantId, phone: str) -> Role:
        """Who this number is to this bot."""
        if tenant != PLATFORM:
            known = self.tenants.get(tenant)
            return Role.TENANT_OWNER if phone and known is not None and phone in known.owners else Role.CONTACT
        person = self.people.get(phone)
        if person is not None and is_staff(person.role):
            return person.role
        return Role.TENANT_OWNER if self.owned.get(phone) else Role.STRANGER

    def value(self, tenant: TenantId, key: str) -> str:
        """The setting as stored: the tenant's, else the platform's, else the default."""
        known = self.known(tenant) or self.platform
        if key in KEYS and KEYS[key].column:
            return str(getattr(known.record, key))
        own = known.settings.get(key)
        return own if own is not None else shared(self.platform, key)

    def scene(self, tenant: TenantId, language: str, role: Role, phone: str) -> Scene:
        """What a turn with this reader is seen in; `language` "": theirs, else as the number lets think."""
        known = self.known(tenant) or self.platform
        person = self.people.get(phone)
        spoken = language or (person.language if person is not None and tenant == PLATFORM else "")
        bot = known.record
        spoken = spoken or (likely(phone, bot.language) if phone else bot.language)
        facts = {**known.facts, "role": role.value, "contact_phone": phone}
        place = self._place(bot, role, phone) if tenant == PLATFORM else bot
        return Scene(role, spoken, place.country, place.currency, place.time_zone, texts=known.texts, facts=facts)

    def _place(self, platform: Tenant, role: Role, phone: str) -> Tenant:
        """Where the numbers, prices and days are meant that an owner types to the platform: where their bots are."""
        mine = [self.tenants[one].record for one in self.owned.get(phone, ())] if role is Role.TENANT_OWNER else []
        places = {(one.country, one.currency, one.time_zone) for one in mine}
        return mine[0] if len(places) == 1 else platform


def shared(platform: Known, key: str) -> str:
    """The platform's value of a key as set in chat, else as configured, else the default."""
    for given in (platform.settings, platform.configured):
        if key in given:
            return given[key]
    return KEYS[key].default if key in KEYS else ""


def resolve_platform(configured: Tenant, settings: Mapping[str, str], further: Mapping[str, str]) -> Known:
    """The platform's own bot; what is set in chat goes before what is configured (`further`: what no Tenant holds)."""
    record = _filled(
        configured, lambda name: settings.get(name) or str(getattr(configured, name)) or KEYS[name].default
    )
    return Known(record, configured, settings, (), _texts(settings), {"platform": record.name}, further)


def resolve(stored: Tenant, settings: Mapping[str, str], owners: Sequence[str], platform: Known) -> Known:
    """A tenant with the platform's values where its own are empty."""
    record = _filled(stored, lambda name: str(getattr(stored, name) or getattr(platform.record, name)))
    texts = {**platform.texts, **_texts(settings)}
    return Known(record, stored, settings, tuple(owners), texts, _facts(record, settings, platform))


def _filled(record: Tenant, pick: Callable[[str], str]) -> Tenant:
    """The keys kept in the record itself (`column`), each as picked."""
    return replace(
        record,
        name=pick("name"),
        language=pick("language"),
        country=pick("country"),
        currency=pick("currency"),
        time_zone=pick("time_zone"),
    )


def _texts(settings: Mapping[str, str]) -> dict[str, str]:
    return {key[len(TEXTS) :]: words for key, words in settings.items() if key.startswith(TEXTS)}


def _facts(record: Tenant, settings: Mapping[str, str], platform: Known) -> dict[str, Json]:
    around = Around(record.currency)
    facts: dict[str, Json] = {
        "tenant": record.name,
        "tenant_id": record.id,
        "tenant_phone": record.phone,
        "kind": record.kind.value,
        "platform": platform.record.name,
    }
    for key in KEYS.values():
        if key.fact:
            own = settings.get(key.name)
            stored = own if own is not None else shared(platform, key.name)
            facts[key.name] = key.format.show(stored, around) if stored else ""
    return facts
