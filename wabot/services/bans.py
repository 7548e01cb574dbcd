"""Contacts kept out: of one tenant's bot, or (tenant PLATFORM) of every bot."""

import re
from collections.abc import Callable
from dataclasses import asdict

from wabot.core import phone as phones
from wabot.core.access import is_staff
from wabot.core.audit import By, by_system
from wabot.core.clock import DAY, HOUR, Instant, later
from wabot.core.ids import PLATFORM, TenantId
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Outcome
from wabot.ports.store import Store, Tx
from wabot.ports.store.bans import NUMBERLESS, Ban
from wabot.ports.store.contacts import Contact
from wabot.ports.store.undo import UndoStep
from wabot.ports.vault import VEIL
from wabot.services.audit import Audit
from wabot.services.directory import Directory
from wabot.services.undo import Undo

BAN = "ban"
Veil = Callable[[TenantId, str], str]
"""A number's keyed hash."""
_UNTIL = re.compile(r"(\d{1,4})\s*([hdw])")
_UNITS = {"h": HOUR, "d": DAY, "w": 7 * DAY}


class Bans:
    """Looks bans up in the directory's memory and changes them. Implements door.Banned."""

    def __init__(self, store: Store, directory: Directory, audit: Audit, undo: Undo, veil: Veil | None = None) -> None:
        self._store, self._directory, self._audit, self._undo, self._veil = store, directory, audit, undo, veil
        undo.teach(BAN, self._take_back)

    def check(self, tenant: TenantId, contact: Contact, now: Instant) -> Ban | None:
        """The ban that holds for this contact now: everyone's first, then the tenant's."""
        for place in dict.fromkeys((PLATFORM, tenant)):
            ban = self._of(place, contact)
            if ban is not None and (ban.until is None or now < ban.until):
                return ban
        return None

    def check_own(self, contact: Contact, now: Instant) -> Ban | None:
        """The ban of the contact's own tenant that holds now."""
        ban = self._of(contact.tenant, contact)
        return ban if ban is not None and (ban.until is None or now < ban.until) else None

    def _of(self, place: TenantId, contact: Contact) -> Ban | None:
        """By number; by id, where they showed none when they were banned; or by the number's veil, where the person
        was forgotten since."""
        if not self._directory.has_bans(place):
            return None
        subjects = [subject_of(contact), f"{NUMBERLESS}{contact.id}"]
        if self._veil is not None and contact.phone:
            subjects.append(self._veil(place, contact.phone))
        return next((ban for one in subjects if (ban := self._directory.ban(place, one)) is not None), None)

    def read_phone(self, tenant: TenantId, typed: str) -> str | None:
        """The number these words mean to this tenant, as the subject of a ban; None where they mean none."""
        if typed.startswith(NUMBERLESS):
            return typed
        known = self._directory.by_id(tenant) or self._directory.platform
        number = phones.parse(typed, known.country, any_country=True)
        return number if isinstance(number, str) else None

    def preview(self, tenant: TenantId, typed: str, at: Instant) -> Outcome:
        """What a ban would find: `shown`, `bad_phone`, `staff` (staff and the tenant's owners), `already`."""
        number = self.read_phone(tenant, typed)
        if number is None:
            return Outcome("bad_phone", {"phone": typed})
        slots: dict[str, Json] = {"phone": shown_subject(number)}
        if self._protected(tenant, number):
            return Outcome("staff", slots)
        ban = self._directory.ban(tenant, number)
        if ban is not None and (ban.until is None or at < ban.until):
            return Outcome("already", {**slots, **shown(ban)})
        return Outcome("shown", slots)

    async def ban(  # noqa: PLR0913 - one sentence: who bans whom, why, for how long, with which words
        self, who: By, tenant: TenantId, typed: str, *, reason: str = "", message: str = "", until: str = ""
    ) -> Outcome:
        """`banned`, or as `preview`, or `bad_until`. `until` is `12h`, `7d`, `2w` or "" for good."""
        found = self.preview(tenant, typed, who.at)
        number = self.read_phone(tenant, typed)
        if found.name != "shown" or number is None:
            return found
        end = until_of(until, who.at)
        if end is None and until.strip():
            return Outcome("bad_until", {"until": until})
        fresh = Ban(number, who.at, end, reason.strip()[:300], message.strip()[:600], who.phone)

        def commit(tx: Tx) -> None:
            bans = tx.tenant(tenant).bans
            before = bans.get(number)
            bans.put(fresh)
            self._note(tx, who, "contact.ban", tenant, before=before, after=fresh)

        return Outcome("banned", {"phone": shown_subject(number), **shown(fresh)}, commit)

    async def unban(self, who: By, tenant: TenantId, typed: str) -> Outcome:
        """`unbanned`, `not_banned`, `bad_phone`. `typed` may also be the subject of a listed ban."""
        number = typed if self._directory.ban(tenant, typed) else self.read_phone(tenant, typed)
        if number is None:
            return Outcome("bad_phone", {"phone": typed})
        slots: dict[str, Json] = {"phone": shown_subject(number)}

        def commit(tx: Tx) -> Outcome | None:
            bans = tx.tenant(tenant).bans
            before = bans.get(number)
            if before is None or not bans.lift(number):
                return Outcome("not_banned", slots)
            self._note(tx, who, "contact.unban", tenant, before=before, after=None)
            return None

        return Outcome("unbanned", slots, commit)

    async def list(self, tenant: TenantId, at: Instant) -> list[Ban]:
        """The bans that hold now, newest first."""
        found = await self._store.read(lambda tx: tx.tenant(tenant).bans.all())
        return [ban for ban in found if ban.until is None or at < ban.until]

    async def end_due(self, at: Instant) -> int:
        """Lift what has come to its end; a job. How many."""

        def job(tx: Tx) -> int:
            ended = tx.platform.bans_scan.end_due(at)
            for tenant, ban in ended:
                who = by_system(at, f"{tenant}/{ban.subject}/ban-end")
                self._audit.note(tx, who, "contact.ban_end", tenant, phone=ban.subject)
            return len(ended)

        return await self._store.submit(job)

    def _protected(self, tenant: TenantId, number: str) -> bool:
        return is_staff(self._directory.role_of(PLATFORM, number)) or number in self._directory.owner_phones(tenant)

    def _note(  # noqa: PLR0913
        self, tx: Tx, who: By, verb: str, tenant: TenantId, *, before: Ban | None, after: Ban | None
    ) -> None:
        some = after or before
        facts = {} if some is None else {"phone": some.subject, "reason": some.reason}
        self._audit.note(tx, who, verb, tenant, **facts)
        sides = {"before": _json(before), "after": _json(after)}
        subject = "" if some is None else some.subject
        self._undo.remember(
            tx, who, BAN, verb, tenant, before={"ban": sides["before"], "name": subject}, after={"ban": sides["after"]}
        )

    def _take_back(self, tx: Tx, step: UndoStep, _who: By) -> bool:
        tenant = step.tenant or PLATFORM
        bans = tx.tenant(tenant).bans
        subject = str(step.before["name"])
        if _json(bans.get(subject)) != step.after["ban"]:
            return False
        before = step.before["ban"]
        if isinstance(before, dict):
            bans.put(_ban(before))
        else:
            bans.lift(subject)
        return True


def subject_of(contact: Contact) -> str:
    """What a contact is banned by: the number, or for people who show none their contact id."""
    return contact.phone or f"{NUMBERLESS}{contact.id}"


def shown_subject(subject: str) -> Json:
    """Whom a ban is about, in words."""
    if subject.isdigit():
        return values.phone(subject)
    return values.text("ban-of-forgotten" if subject.startswith(VEIL) else "people-nameless")


def until_of(word: str, at: Instant) -> Instant | None:
    """The end that `12h`, `7d` or `2w` from now means; None for anything else."""
    match = _UNTIL.fullmatch(word.strip().casefold())
    return None if match is None else later(at, int(match[1]) * _UNITS[match[2]])


def shown(ban: Ban) -> dict[str, Json]:
    """A ban as slots."""
    until: Json = values.text("ban-for-good") if ban.until is None else values.at(ban.until)
    return {"reason": ban.reason or "–", "message": ban.message, "until_at": until, "since": values.at(ban.since)}


def _json(ban: Ban | None) -> Json:
    return None if ban is None else dict(asdict(ban))


def _ban(fields: dict[str, Json]) -> Ban:
    since, until = fields["since"], fields["until"]
    return Ban(
        str(fields["subject"]),
        Instant(since if isinstance(since, int) else 0),
        Instant(until) if isinstance(until, int) else None,
        str(fields["reason"]),
        str(fields["message"]),
        str(fields["by"]),
    )
