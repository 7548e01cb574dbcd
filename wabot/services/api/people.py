"""Contacts, as callers read and change them."""

from collections.abc import Sequence

from wabot.core import phone as phones
from wabot.core.api.contacts import Contact, ContactChange, ContactQuery, Contacts, NewContact
from wabot.core.api.shape import maybe_when, when
from wabot.core.audit import By
from wabot.core.ids import ContactId, TenantId
from wabot.core.message import phone_address
from wabot.ports.api import ApiRefused, Wrong
from wabot.ports.store import Store, TenantScope, Tx
from wabot.ports.store.contacts import Contact as Known
from wabot.services.api.cursors import cursor_of, place_of
from wabot.services.audit import Audit
from wabot.services.directory import Directory
from wabot.services.notices import Notices


class ApiPeople:
    """One tenant's contacts at a time; every change stands in the audit trail."""

    def __init__(self, store: Store, directory: Directory, notices: Notices, audit: Audit) -> None:
        self._store, self._directory, self._notices, self._audit = store, directory, notices, audit

    async def page(self, tenant: TenantId, query: ContactQuery) -> Contacts:
        """In the order they were made."""
        after = place_of(query.cursor, 1)[0] if query.cursor else ""
        digits = query.phone.removeprefix("+")

        def look(tx: Tx) -> Contacts:
            scope = tx.tenant(tenant)
            if digits:
                one = scope.contacts.by_phone(digits)
                found: Sequence[Known] = [one] if one is not None and one.hidden_at is None else []
            else:
                found = scope.api.contacts_after(after, query.limit + 1, query.tag)
            shown = found[: query.limit]
            more = cursor_of(shown[-1].id) if len(found) > len(shown) else None
            return Contacts(items=[_told(scope, contact) for contact in shown], next=more)

        return await self._store.read(look)

    async def one(self, tenant: TenantId, contact: str) -> Contact:
        """By id. Refused: not_found."""
        return await self._store.read(lambda tx: _told(tx.tenant(tenant), _find(tx.tenant(tenant), contact)))

    async def bring(self, who: By, tenant: TenantId, new: NewContact) -> Contact:
        """Made, or found by the number; name and tags are put on. Refused: bad_number."""
        record = self._directory.by_id(tenant) or self._directory.platform
        number = phones.parse(f"+{new.phone.removeprefix('+')}", record.country, any_country=True)
        if not isinstance(number, str):
            raise ApiRefused(Wrong.BAD_NUMBER, f"`phone` is no number of a phone: {number.value}")

        def job(tx: Tx) -> Contact:
            scope = tx.tenant(tenant)
            known = scope.contacts.by_address(phone_address(number)) or self._notices.meet(tx, tenant, number)
            if known.hidden_at is not None:
                scope.contacts.hide(known.id, None)
            if new.name:
                scope.contacts.rename(known.id, new.name)
            for tag in new.tags:
                scope.labels.tag(known.id, tag)
            self._audit.note(tx, who, "contact.import", tenant, contact=known.id)
            return _told(scope, _find(scope, known.id))

        return await self._store.submit(job)

    async def change(self, who: By, tenant: TenantId, contact: str, change: ContactChange) -> Contact:
        """As it is then. Refused: not_found."""

        def job(tx: Tx) -> Contact:
            scope = tx.tenant(tenant)
            known = _find(scope, contact)
            if change.name is not None:
                scope.contacts.rename(known.id, change.name)
                self._audit.note(tx, who, "contact.rename", tenant, contact=known.id)
            if change.tags is not None:
                _retag(scope, known.id, change.tags)
            if change.opted_out is not None and change.opted_out is not (known.opted_out_at is not None):
                scope.contacts.opt_out(known.id, who.at if change.opted_out else None)
                verb = "contact.opt_out" if change.opted_out else "contact.opt_in"
                self._audit.note(tx, who, verb, tenant, contact=known.id)
            return _told(scope, _find(scope, known.id))

        return await self._store.submit(job)


def _find(scope: TenantScope, contact: str) -> Known:
    known = scope.contacts.get(ContactId(contact))
    if known is None or known.hidden_at is not None:
        raise ApiRefused(Wrong.NOT_FOUND, "there is no such contact")
    return known


def _retag(scope: TenantScope, contact: ContactId, tags: Sequence[str]) -> None:
    before = set(scope.labels.tags(contact))
    for tag in before - set(tags):
        scope.labels.untag(contact, tag)
    for tag in tags:
        scope.labels.tag(contact, tag)


def _told(scope: TenantScope, contact: Known) -> Contact:
    return Contact(
        id=contact.id,
        phone=f"+{contact.phone}" if contact.phone else None,
        name=contact.called,
        language=contact.language,
        tags=list(scope.labels.tags(contact.id)),
        opted_out=contact.opted_out_at is not None,
        made_at=when(contact.created_at),
        seen_at=maybe_when(contact.last_seen_at),
    )
