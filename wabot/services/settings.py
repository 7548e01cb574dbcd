"""Settings in chat: read, shown, changed; each tenant's own, with the platform's behind."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from wabot.core.audit import By
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.invoice import PRICE
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Outcome
from wabot.ports.store import Store, Tx
from wabot.ports.store.undo import UndoStep
from wabot.ports.vault import Vault
from wabot.services.audit import Audit
from wabot.services.directory import Directory
from wabot.services.setting_keys import SECRETS, TEXTS, WORDING, Key, Keys
from wabot.services.setting_values import Around, BadValue
from wabot.services.tenant_change import from_json, to_json
from wabot.services.undo import Undo
from wabot.services.view import GONE

MASK = "••••••"
SETTING, SETTINGS = "setting", "settings"
MASTERS = "master."
"""Configured values that begin so are the master bot's own: no tenant falls back to them."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One setting as people see it."""

    key: str
    label: Json  # a text
    value: Json  # typed; masked for secrets; a text for what is not set
    is_set: bool  # here, not only by fall-back
    secret: bool
    choices: tuple[str, ...]


class Settings:
    """Reads come from the directory's memory; writes return outcomes with a commit, undoable."""

    def __init__(  # noqa: PLR0913 - handed over once, by bootstrap
        self,
        store: Store,
        directory: Directory,
        vault: Vault,
        audit: Audit,
        undo: Undo,
        *,
        texts: Callable[[], frozenset[str]],
        keys: Keys,
    ) -> None:
        """`texts` are the keys of the texts that tenants may word themselves."""
        self._store, self._directory, self._vault = store, directory, vault
        self._audit, self._undo, self._texts, self._keys = audit, undo, texts, keys
        self._told: dict[str, list[Callable[[Tx, TenantId], None]]] = {}
        undo.teach(SETTING, self._take_back)
        undo.teach(SETTINGS, self._take_all_back)

    def when_set(self, name: str, told: Callable[[Tx, TenantId], None]) -> None:
        """Call whenever this key is set, cleared or restored, inside the transaction."""
        self._told.setdefault(name, []).append(told)

    def find(self, tenant: TenantId, name: str) -> Key | None:
        """The key of this name, if it may be set here; `ai_key` is that of the model's provider in use."""
        if name.strip().casefold() == "ai_key":
            name = f"{self._directory.value(tenant, 'ai_provider')}_api_key"
        return self._keys.find(name, tenant, self._texts())

    def nearest(self, tenant: TenantId, name: str) -> list[Json]:
        """Items `{key, label}` of keys that look like this one."""
        found = self._keys.nearest(name, tenant, self._texts())
        return [{"key": key, "label": key} for key in found]

    def is_secret(self, tenant: TenantId, name: str) -> bool:
        """Whether this key asks for step-up."""
        key = self.find(tenant, name)
        return key is not None and key.secret

    def value(self, tenant: TenantId, name: str) -> str:
        """The value as stored, secrets in the clear: for services, never for texts."""
        key = self._keys.get(name)
        stored = self._read(tenant, key) if key is not None else self._directory.value(tenant, name)
        if key is None or not key.secret or not stored:
            return stored
        place = tenant if self._directory.is_own(tenant, name) else PLATFORM
        return self._vault.open(place, field_of(name), stored)

    def show(self, tenant: TenantId, name: str) -> Shown | None:
        """One setting; None where no such key can be set here."""
        key = self.find(tenant, name)
        return None if key is None else self._shown(tenant, key)

    def list(self, tenant: TenantId) -> Sequence[Shown]:
        """Every key in the order of the menu, then the secrets and texts of the tenant's own."""
        own = sorted(key for key in self._directory.own_settings(tenant) if key.startswith((TEXTS, SECRETS)))
        worded = [key for name in own if (key := self.find(tenant, name)) is not None]
        return [self._shown(tenant, key) for key in (*self._keys.listed(tenant), *worded)]

    async def set(self, who: By, tenant: TenantId, name: str, typed: str) -> Outcome:
        """`set` (slots key, label, value), `unknown` (slot choices), `refused` (slot hint), `not_found`, `changed`."""
        key = self.find(tenant, name)
        if key is None:
            return Outcome("unknown", {"key": name, "choices": self.nearest(tenant, name)})
        if self._directory.by_id(tenant) is None:
            return Outcome("not_found")
        try:
            stored = key.format.read(typed, self._around(tenant))
        except BadValue as bad:
            return Outcome("refused", {"key": key.name, "hint": values.text(bad.hint, bad.facts)})
        value: Json = MASK if key.secret else key.format.show(stored, self._around(tenant))
        kept = self._vault.seal(tenant, field_of(key.name), stored) if key.secret else stored
        slots = {"key": key.name, "label": self._label(key), "value": value}
        return Outcome("set", slots, self._writer(who, tenant, key, kept))

    async def clear(self, who: By, tenant: TenantId, name: str) -> Outcome:
        """`cleared`: the platform's value or the default holds again; `unknown`, `not_found`, `refused`, `changed`."""
        key = self.find(tenant, name)
        if key is None:
            return Outcome("unknown", {"key": name, "choices": self.nearest(tenant, name)})
        if self._directory.by_id(tenant) is None:
            return Outcome("not_found")
        if key.name == "name" and tenant != PLATFORM:
            return Outcome("refused", {"key": key.name, "hint": values.text("setting-hint-words", {"longest": 60})})
        return Outcome("cleared", {"key": key.name, "label": self._label(key)}, self._writer(who, tenant, key, None))

    def clear_all(self, who: By, tenant: TenantId, names: Sequence[str], title: str) -> Outcome:
        """`cleared`: several keys at once, which people know as `title`; one undo brings all of them back."""
        keys = [key for name in names if (key := self.find(tenant, name)) is not None]

        def commit(tx: Tx) -> Outcome | None:
            kept = {key.name: stored for key in keys if (stored := _stored(tx, tenant, key)) is not None}
            for key in keys:
                self._keep(tx, tenant, key, None)
            self._audit.note(tx, who, "setting.set", tenant, key=title, value="–")
            sides: tuple[dict[str, Json], dict[str, Json]] = ({"values": {**kept}, "name": title}, {"name": title})
            self._undo.remember(tx, who, SETTINGS, "setting.set", tenant, before=sides[0], after=sides[1])
            return None

        return Outcome("cleared", {}, commit)

    def _take_all_back(self, tx: Tx, step: UndoStep, _who: By) -> bool:
        tenant, kept = step.tenant or PLATFORM, step.before["values"]
        if not isinstance(kept, dict):
            return False
        keys = {self._keys.get(name): str(stored) for name, stored in kept.items()}
        if any(key is None or _stored(tx, tenant, key) is not None for key in keys):
            return False
        return all(self._keep(tx, tenant, key, stored) for key, stored in keys.items() if key is not None)

    def _writer(self, who: By, tenant: TenantId, key: Key, kept: str | None) -> Callable[[Tx], Outcome | None]:
        def commit(tx: Tx) -> Outcome | None:
            before = _stored(tx, tenant, key)
            if (holder := self._holder(tx, tenant, key, kept)) is not None:
                return Outcome(
                    "refused", {"key": key.name, "hint": values.text("setting-hint-taken", {"name": holder})}
                )
            if not self._keep(tx, tenant, key, kept):
                return Outcome("changed", {"key": key.name})
            facts = {"key": key.name, "value": MASK if key.secret else (kept or "–")}
            self._audit.note(tx, who, "setting.set", tenant, **facts)
            sides = ({"key": key.name, "value": side, "name": key.name} for side in (before, kept))
            self._undo.remember(tx, who, SETTING, "setting.set", tenant, before=next(sides), after=next(sides))
            return None

        return commit

    def _take_back(self, tx: Tx, step: UndoStep, _who: By) -> bool:
        tenant = step.tenant or PLATFORM
        key = self._keys.get(str(step.before["key"])) or Key(str(step.before["key"]), WORDING)
        if (_stored(tx, tenant, key) or None) != (step.after["value"] or None):
            return False
        before = None if step.before["value"] is None else str(step.before["value"])
        return self._holder(tx, tenant, key, before) is None and self._keep(tx, tenant, key, before)

    def _keep(self, tx: Tx, tenant: TenantId, key: Key, kept: str | None) -> bool:
        if not _store(tx, tenant, key, kept):
            return False
        for told in self._told.get(key.name, ()):
            told(tx, tenant)
        return True

    def _holder(self, tx: Tx, tenant: TenantId, key: Key, kept: str | None) -> Json | None:
        """What the other bot is called that has this value already, where no two may have the same."""
        if not key.unique or kept is None:
            return None
        if kept == self._directory.value(PLATFORM, f"{MASTERS}{key.name}"):
            return values.text("issue-master")
        same = [other for other, own in tx.platform.settings_scan.everyone().items() if own.get(key.name) == kept]
        others = tx.platform.tenants.some([other for other in same if other not in (tenant, PLATFORM)])
        return next((other.name for other in others if other.status not in GONE), None)

    def _shown(self, tenant: TenantId, key: Key) -> Shown:
        stored = self._read(tenant, key)
        own = self._directory.is_own(tenant, key.name)
        value: Json = values.text("setting-not-set")
        if stored:
            value = MASK if key.secret else key.format.show(stored, self._around(tenant))
        return Shown(key.name, self._label(key), value, own, key.secret, key.format.choices)

    def _read(self, tenant: TenantId, key: Key) -> str:
        """As stored, with what stands behind it; a provider's field of one tenant has nothing behind it."""
        if key.provider and tenant != PLATFORM:
            return self._directory.own_settings(tenant).get(key.name, "") or key.default
        return self._directory.value(tenant, key.name) or key.default

    def field(self, key: Key) -> Json:
        """What a provider's field is called beside its provider: a text where there is one, else the name itself."""
        name = key.name.removeprefix(f"{key.provider}_")
        text = f"field-{name.replace('_', '-')}"
        return values.text(text) if text in self._texts() else name.replace("_", " ").capitalize()

    def _label(self, key: Key) -> Json:
        if key.name.startswith(TEXTS):
            return key.name
        if key.name.startswith(SECRETS):
            return values.text("setting-secret", {"name": key.name.removeprefix(SECRETS)})
        if key.name.startswith(PRICE):
            plan, _, currency = key.name.removeprefix(PRICE).partition("_")
            return values.text("setting-price", {"plan": values.text(f"plan-{plan}"), "currency": currency.upper()})
        if key.provider:
            return values.text("setting-of-provider", {"title": key.title, "field": self.field(key)})
        return values.text(f"setting-{key.name.replace('_', '-')}")

    def _around(self, tenant: TenantId) -> Around:
        known = self._directory.by_id(tenant) or self._directory.platform
        return Around(known.currency)


def _in_record(tenant: TenantId, key: Key) -> bool:
    return key.column and tenant != PLATFORM


def _stored(tx: Tx, tenant: TenantId, key: Key) -> str | None:
    if not _in_record(tenant, key):
        return tx.tenant(tenant).settings.get(key.name)
    record = tx.platform.tenants.get(tenant)
    return None if record is None else str(getattr(record, key.name))


def _store(tx: Tx, tenant: TenantId, key: Key, kept: str | None) -> bool:
    if _in_record(tenant, key):
        record = tx.platform.tenants.get(tenant)
        if record is None:
            return False
        return (
            tx.platform.tenants.save(from_json({**to_json(record), key.name: kept or ""}, record.revision)) is not None
        )
    if kept is None:
        tx.tenant(tenant).settings.clear(key.name)
    else:
        tx.tenant(tenant).settings.set(key.name, kept)
    return True


def field_of(name: str) -> str:
    """What a sealed setting is bound to."""
    return f"setting.{name}"
