"""Keys for tenants' own software: made and revoked by owners, found again by what a caller sends."""

import hashlib
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

from wabot.core.api_key import ApiKey, Scope, digest, read_token, token
from wabot.core.audit import By
from wabot.core.clock import DAY, Clock, later
from wabot.core.ids import ContactId, IdSource, TenantId
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Outcome
from wabot.ports.store import Store, Tx
from wabot.ports.store.undo import UndoStep
from wabot.ports.vault import Vault
from wabot.services.audit import Audit
from wabot.services.effects import shown_to
from wabot.services.undo import Undo

API_KEY = "api_key"
"""The kind of undo step that lets a revoked key work again."""
MOST = 20  # of a tenant, that work
REMEMBERED = 10_000
NAME_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Shown:
    """Who is shown a key: a reader of a bot."""

    bot: TenantId
    reader: ContactId


class ApiKeys:
    """Finds keys in memory once they were used, until any key changes."""

    def __init__(  # noqa: PLR0913, PLR0917 - handed over once
        self, store: Store, clock: Clock, ids: IdSource, vault: Vault, audit: Audit, undo: Undo
    ) -> None:
        self._store, self._clock, self._ids, self._vault = store, clock, ids, vault
        self._audit, self._undo = audit, undo
        self._known: OrderedDict[str, ApiKey | None] = OrderedDict()
        store.listen("api_keys", self._forget)
        undo.teach(API_KEY, _take_back)

    def _forget(self) -> None:
        self._known = OrderedDict()

    async def find(self, text: str) -> ApiKey | None:
        """Whose key this is; None where it is nobody's, or works no more."""
        parts = read_token(text)
        if parts is None or len(text) > 200:
            return None
        key = await self._by_id(parts[0])
        if key is None or not key.works(self._clock.now()) or not key.fits(parts[1]):
            return None
        return key

    async def _by_id(self, name: str) -> ApiKey | None:
        known = self._known
        if name not in known:
            known[name] = await self._store.read(lambda tx: tx.platform.api_scan.find(name))
            while len(known) > REMEMBERED:
                known.popitem(last=False)
        return known[name]

    async def all(self, tenant: TenantId) -> Sequence[ApiKey]:
        """The tenant's keys that work, newest first."""
        now = self._clock.now()
        found = await self._store.read(lambda tx: tx.tenant(tenant).api.all())
        return [key for key in found if key.works(now)]

    def make(  # noqa: PLR0913 - who makes which key, for what and how long, and who may see it
        self, who: By, tenant: TenantId, name: str, scopes: frozenset[Scope], days: int, *, shown: Shown
    ) -> Outcome:
        """`made` (slot key: the whole key, for this reader only), `too_many`, `bad_name`. `days` 0: for good."""
        called = " ".join(name.split())[:NAME_LONGEST]
        if not called:
            return Outcome("bad_name")
        fresh = self._ids.token()[:12]
        secret = hashlib.sha256(f"{self._ids.token()}{self._ids.token()}".encode()).hexdigest()
        ends = later(who.at, days * DAY) if days else None
        key = ApiKey(tenant, fresh, called, digest(secret), scopes, who.at, who.phone, ends)
        seen = values.shown(self._vault.seal(shown.bot, shown_to(shown.reader), token(fresh, secret)))

        def commit(tx: Tx) -> Outcome | None:
            keys = tx.tenant(tenant).api
            if sum(one.works(who.at) for one in keys.all()) >= MOST:
                return Outcome("too_many", {"most": MOST})
            keys.add(key)
            self._audit.note(tx, who, "api.key_make", tenant, key=fresh, name=called)
            return None

        ending: Json = "" if ends is None else values.at(ends)
        has_end = "no" if ends is None else "yes"
        slots: dict[str, Json] = {"key": seen, "key_name": called, "key_ends": ending, "has_end": has_end}
        return Outcome("made", slots, commit)

    def revoke(self, who: By, tenant: TenantId, key: str) -> Outcome:
        """`revoked` (slot key_name) or `not_found`."""

        def commit(tx: Tx) -> Outcome:
            keys = tx.tenant(tenant).api
            found = keys.get(key)
            if found is None or not keys.revoke(key, who.at):
                return Outcome("not_found")
            self._audit.note(tx, who, "api.key_revoke", tenant, key=key, name=found.name)
            sides: tuple[dict[str, Json], dict[str, Json]] = ({"key": key, "name": found.name}, {"at": who.at})
            self._undo.remember(tx, who, API_KEY, "api.key_revoke", tenant, before=sides[0], after=sides[1])
            return Outcome("revoked", {"key_name": found.name})

        return Outcome("not_found", {}, commit)


def _take_back(tx: Tx, step: UndoStep, _who: By) -> bool:
    keys = tx.tenant(step.tenant or TenantId("")).api
    found = keys.get(str(step.before["key"]))
    return found is not None and found.revoked_at == step.after["at"] and keys.restore(found.id)
