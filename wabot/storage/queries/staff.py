"""Statements for people known by number."""

from collections.abc import Sequence
from typing import Any

import orjson
from sqlalchemy import Row, delete, select, update

from wabot.core.access import STAFF, Role, is_staff, may
from wabot.core.clock import Instant
from wabot.core.staff import Credentials, Person
from wabot.storage.queries.counters import STAFF_STAMP, bump
from wabot.storage.scope import Scope
from wabot.storage.tables.staff import credential, person, wrong_try


class SqlStaff:
    """Implements ports.store.staff.Staff."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def get(self, phone: str) -> Person | None:
        row = self._scope.first(select(person).where(person.c.phone == phone))
        return None if row is None else _person(row)

    def all(self) -> Sequence[Person]:
        found = [one for one in self.everyone() if is_staff(one.role)]
        return sorted(found, key=lambda one: (-STAFF.index(one.role), one.added_at))

    def everyone(self) -> Sequence[Person]:
        return [_person(row) for row in self._scope.all(select(person).order_by(person.c.added_at, person.c.phone))]

    def with_role(self, role: Role) -> Sequence[Person]:
        return [one for one in self.all() if may(one.role, role)]

    def put(self, person_: Person) -> None:
        values = {
            "phone": person_.phone,
            "role": person_.role.value,
            "name": person_.name,
            "language": person_.language,
            "muted": orjson.dumps(sorted(person_.muted)).decode(),
            "added_at": person_.added_at,
        }
        self._scope.upsert(person, values)
        self._changed()

    def remove(self, phone: str) -> None:
        self._scope.execute(delete(person).where(person.c.phone == phone))
        self._scope.execute(delete(credential).where(credential.c.phone == phone))
        self._changed()

    def credentials(self, phone: str) -> Credentials:
        row = self._scope.first(select(credential).where(credential.c.phone == phone))
        if row is None:
            return Credentials()
        return Credentials(row.pin_hash, row.totp_sealed, row.totp_pending, row.totp_step)

    def set_pin(self, phone: str, pin_hash: str) -> None:
        self._scope.upsert(credential, {"phone": phone, "pin_hash": pin_hash})

    def set_totp(self, phone: str, sealed: str) -> None:
        fresh = {"phone": phone, "totp_sealed": sealed, "totp_pending": "", "totp_step": -1}
        self._scope.upsert(credential, fresh)

    def set_totp_pending(self, phone: str, sealed: str) -> None:
        self._scope.upsert(credential, {"phone": phone, "totp_pending": sealed})

    def accept_step(self, phone: str, step: int) -> bool:
        unused = update(credential).where(credential.c.phone == phone, credential.c.totp_step < step)
        return self._scope.execute(unused.values(totp_step=step)).rowcount == 1

    def trust(self, phone: str, until: Instant) -> None:
        self._scope.upsert(credential, {"phone": phone, "trusted_until": until})

    def trusted_until(self, phone: str) -> Instant:
        return Instant(self._scope.scalar(select(credential.c.trusted_until).where(credential.c.phone == phone)) or 0)

    def wrong(self, subject: str, key: str, at: Instant) -> None:
        self._scope.insert(wrong_try, {"subject": subject, "id": key, "at": at})

    def wrong_since(self, subject: str, since: Instant) -> Sequence[Instant]:
        recent = select(wrong_try.c.at).where(wrong_try.c.subject == subject, wrong_try.c.at > since)
        return [Instant(row.at) for row in self._scope.all(recent.order_by(wrong_try.c.at))]

    def forgive(self, subject: str) -> None:
        self._scope.execute(delete(wrong_try).where(wrong_try.c.subject == subject))

    def forget_wrong(self, before: Instant) -> int:
        return self._scope.execute(delete(wrong_try).where(wrong_try.c.at < before)).rowcount

    def _changed(self) -> None:
        bump(self._scope, STAFF_STAMP)
        self._scope.touch("tenants")


def _person(row: Row[Any]) -> Person:
    return Person(row.phone, Role(row.role), row.name, row.language, frozenset(orjson.loads(row.muted)), row.added_at)
