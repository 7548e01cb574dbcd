"""The platform's people and what every reader chose: roles, language, muted notices."""

from dataclasses import replace

from wabot.core import phone as phones
from wabot.core.access import STAFF, Role, is_staff
from wabot.core.audit import By
from wabot.core.clock import Instant
from wabot.core.staff import Person
from wabot.flow import values
from wabot.ports.action import Outcome
from wabot.ports.store import Store, Tx
from wabot.services.audit import Audit
from wabot.services.directory import Directory

KINDS = ("new", "tenant", "expiry", "denied", "session", "money", "report", "issue", "booking", "news")
"""Kinds of notices that can be muted."""
OF_TRADES = frozenset({"booking", "news"})
"""Those that only owners get: of their own trade, and what the platform has to say."""
_ROLES = {role.value: role for role in STAFF}


class StaffList:
    """Who has which role; only the platform's owner may change it (the action sees to that)."""

    def __init__(self, store: Store, directory: Directory, audit: Audit) -> None:
        self._store, self._directory, self._audit = store, directory, audit

    async def all(self) -> list[Person]:
        """Everyone with a role, strongest first."""
        return list(await self._store.read(lambda tx: tx.platform.staff.all()))

    async def seed(self, phone: str, role: Role, at: Instant, name: str = "", language: str = "") -> None:
        """First start, configuration: give a number its role unless it has one already."""

        def job(tx: Tx) -> None:
            known = tx.platform.staff.get(phone)
            if known is None or not is_staff(known.role):
                tx.platform.staff.put(Person(phone, role, name, language, added_at=at))

        await self._store.submit(job)

    async def set_role(self, who: By, typed: str, word: str) -> Outcome:
        """`set`, `removed` (word "none"), `same`, `bad_phone`, `unknown` (word), `last_owner` (one must stay)."""
        number = phones.parse(typed, self._directory.platform.country, any_country=True)
        if not isinstance(number, str):
            return Outcome("bad_phone", {"phone": typed})
        role = Role.STRANGER if word == "none" else _ROLES.get(word.strip().casefold())
        if role is None:
            return Outcome("unknown", {"role": word})

        def commit(tx: Tx) -> Outcome | None:
            known = tx.platform.staff.get(number) or Person(number, added_at=who.at)
            if known.role is role:
                return Outcome("same", slots)
            if known.role is Role.OWNER and len(tx.platform.staff.with_role(Role.OWNER)) == 1:
                return Outcome("last_owner", slots)
            tx.platform.staff.put(replace(known, role=role))
            tx.platform.staff.trust(number, Instant(0))
            if role is Role.STRANGER:  # whoever chose that PIN may not come back with it
                tx.platform.staff.set_pin(number, "")
                tx.platform.staff.set_totp(number, "")
            tx.platform.undo.close(number, who.at)  # what another role allowed is not for this one to take back
            self._audit.note(tx, who, "staff.role", None, phone=number, role=role.value, before=known.role.value)
            return None

        slots = {"phone": values.phone(number), "role": values.text(f"role-{role.value}")}
        return Outcome("removed" if role is Role.STRANGER else "set", slots, commit)

    async def set_language(self, who: By, language: str) -> Outcome:
        """`set`: what notices to this reader, staff or owner, are written in."""

        def commit(tx: Tx) -> None:
            known = tx.platform.staff.get(who.phone) or Person(who.phone, added_at=who.at)
            tx.platform.staff.put(replace(known, language=language))

        return Outcome("set", {"language": language}, commit)

    async def mute(self, who: By, kind: str, to: str) -> Outcome:
        """`muted`, `heard`, or `unknown` kind. `to` is muted, heard or toggle."""
        if kind not in KINDS:
            return Outcome("unknown", {"kind": kind})
        person = self._directory.person(who.phone) or Person(who.phone, added_at=who.at)
        off = to == "muted" or (to == "toggle" and kind not in person.muted)

        def commit(tx: Tx) -> None:
            known = tx.platform.staff.get(who.phone) or person
            muted = known.muted | {kind} if off else known.muted - {kind}
            tx.platform.staff.put(replace(known, muted=muted))

        return Outcome("muted" if off else "heard", {"kind": values.text(f"notice-kind-{kind}")}, commit)
