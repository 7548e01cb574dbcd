"""Statements for contacts and their addresses."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from sqlalchemy import ColumnElement, bindparam, or_, tuple_

from wabot.core.clock import Instant
from wabot.core.ids import ContactId
from wabot.core.message import Address, AddressKind, phone_address
from wabot.ports.store.contacts import EVERYBODY, Contact, ContactFilter, Sighting
from wabot.storage.queries.forgetting import erase, numbers_of, under_way
from wabot.storage.queries.merging import go_on, move_ban, move_rows
from wabot.storage.scope import AnySelect, Scope
from wabot.storage.tables.contacts import contact as table
from wabot.storage.tables.contacts import contact_alias as alias
from wabot.storage.tables.contacts import contact_forgotten, contact_tag, group_member
from wabot.storage.tables.contacts import contact_merged as merged

COLUMNS = (  # in the order of Contact
    table.c.tenant_id,
    table.c.id,
    table.c.name,
    table.c.language,
    table.c.phone,
    table.c.created_at,
    table.c.last_seen_at,
    table.c.opted_out_at,
    table.c.own_name,
    table.c.hidden_at,
)
_LISTED = table.c.hidden_at.is_(None)


class SqlContacts:
    """Implements the port Contacts."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def meet(self, sighting: Sighting) -> Contact:
        addresses = tuple(dict.fromkeys((sighting.address, *sighting.aliases)))
        former = tuple(address for address in sighting.former if address not in addresses)
        known = self._holders((*addresses, *former))
        others = self._others(sighting, known)
        contact = self._one(holder for holder in known.values() if holder not in others) or self._make(sighting)
        for address in addresses:
            if known.get(address) != contact.id:
                values = {"kind": address.kind, "value": address.value, "contact_id": contact.id}
                self._scope.upsert(alias, values)
        for address in former:
            self._forget(address)
        for other in others:
            self._lose(other, addresses)
        return self._note(contact, sighting, addresses)

    def forgotten_among(self, veils: Collection[str]) -> frozenset[str]:
        same = self._scope.select(contact_forgotten, contact_forgotten.c.veil)
        rows = self._scope.all(same.where(contact_forgotten.c.veil.in_(sorted(veils))))
        return frozenset(row.veil for row in rows)

    def bring(self, phones: Mapping[str, ContactId], at: Instant) -> Mapping[str, Contact]:
        by_address = {phone_address(phone): phone for phone in phones}
        holders = self._holders(by_address)
        fresh = {phone: key for phone, key in phones.items() if phone_address(phone) not in holders}
        self._scope.insert_all(table, [{"id": key, "phone": phone, "created_at": at} for phone, key in fresh.items()])
        names = [{"kind": "phone", "value": phone, "contact_id": key} for phone, key in fresh.items()]
        self._scope.insert_all(alias, names)
        ids = {by_address[address]: holder for address, holder in holders.items()} | fresh
        rows = self._scope.all(self._scope.select(table, *COLUMNS).where(table.c.id.in_(sorted(set(ids.values())))))
        found = {contact.id: contact for contact in (Contact(*row) for row in rows)}
        self._scope.touch("contacts")
        return {phone: found[key] for phone, key in ids.items()}

    def get(self, contact: ContactId) -> Contact | None:
        row = self._scope.first(self._scope.select(table, *COLUMNS).where(table.c.id == contact))
        if row is not None:
            return Contact(*row)
        became = self._scope.scalar(self._scope.select(merged, merged.c.contact_id).where(merged.c.was == contact))
        return None if became is None else self.get(became)

    def by_phone(self, phone: str) -> Contact | None:
        return self.by_address(Address(AddressKind.PHONE, phone))

    def by_address(self, address: Address) -> Contact | None:
        held = (alias.c.kind == address.kind) & (alias.c.value == address.value)
        found = self._scope.scalar(self._scope.select(alias, alias.c.contact_id).where(held))
        return None if found is None else self.get(found)

    def addresses(self, contact: ContactId) -> list[Address]:
        rows = self._scope.all(
            self._scope.select(alias, alias.c.kind, alias.c.value).where(alias.c.contact_id == contact)
        )
        found = [Address(AddressKind(row.kind), row.value) for row in rows]
        known = self.get(contact)
        phone = known.phone if known is not None else ""
        return sorted(found, key=lambda address: _order(address, phone))

    def rename(self, contact: ContactId, name: str) -> None:
        self._set(contact, own_name=name)
        self._scope.touch("contacts")  # turns remember the contact they read

    def set_language(self, contact: ContactId, language: str) -> None:
        self._set(contact, language=language)
        self._scope.touch("contacts")

    def opt_out(self, contact: ContactId, at: Instant | None) -> None:
        self._set(contact, opted_out_at=at)
        self._scope.touch("contacts")

    def rename_all(self, names: Mapping[ContactId, str]) -> None:
        rows = [{"which": contact, "called": name} for contact, name in names.items()]
        if rows:
            changed = self._scope.update(table).where(table.c.id == bindparam("which"))
            self._scope.execute(changed.values(own_name=bindparam("called"), hidden_at=None), rows)
        self._scope.touch("contacts")

    def names_of(self, contact: ContactId) -> frozenset[str]:
        was = self._scope.select(merged, merged.c.was).where(merged.c.contact_id == contact)
        return numbers_of(self._scope, contact) | {contact, *(row.was for row in self._scope.all(was))}

    def hide(self, contact: ContactId, at: Instant | None) -> None:
        self._set(contact, hidden_at=at)
        self._scope.touch("contacts")

    def merge(self, one: ContactId, other: ContactId) -> Contact | None:
        first, second = self.get(one), self.get(other)
        if first is None or second is None or first.id == second.id:
            return None
        return self._one((first.id, second.id))

    def forget(self, contact: ContactId, veiled: Callable[[str], str], at: Instant) -> bool:
        known = self.get(contact)
        if known is None:
            return False
        veils = {number: veiled(number) for number in sorted(numbers_of(self._scope, known.id))}
        erase(self._scope, known.id, veils)
        for veil in veils.values():
            self._scope.upsert(contact_forgotten, {"veil": veil, "at": at})
        # The bare row stays: what is still on its way to this id finds somebody without a name or an address.
        empty = {"name": "", "own_name": "", "language": "", "phone": "", "last_seen_at": None, "opted_out_at": None}
        self._set(known.id, **empty, hidden_at=at)
        self._scope.touch("contacts")
        return True

    def under_way(self, contact: ContactId) -> int:
        return under_way(self._scope, contact)

    def was_forgotten(self, veil: str) -> bool:
        same = self._scope.select(contact_forgotten).where(contact_forgotten.c.veil == veil)
        return self._scope.first(same) is not None

    def list(self, limit: int = 50, offset: int = 0, only: ContactFilter = EVERYBODY) -> Sequence[Contact]:
        latest = self._scope.select(table, *COLUMNS).order_by(table.c.last_seen_at.desc().nulls_last(), table.c.id)
        found = latest.where(*self._narrowed(only)).limit(limit).offset(offset)
        return [Contact(*row) for row in self._scope.all(found)]

    def search(self, text: str, limit: int = 50) -> Sequence[Contact]:
        found = self._scope.select(table, *COLUMNS).where(_LISTED, _words(text)).order_by(table.c.name, table.c.id)
        return [Contact(*row) for row in self._scope.all(found.limit(limit))]

    def count(self, only: ContactFilter = EVERYBODY) -> int:
        return self._scope.count(table, *self._narrowed(only))

    def chosen(self, only: ContactFilter) -> AnySelect:
        """Those the filter leaves, for a statement of somebody else's over them."""
        return self._scope.select(table).where(*self._narrowed(only))

    def _narrowed(self, only: ContactFilter) -> Sequence[ColumnElement[bool]]:
        where: list[ColumnElement[bool]] = [_LISTED]
        if only.text:
            where.append(or_(_words(only.text), self._tagged(only.text.casefold())))
        if only.tag:
            where.append(self._tagged(only.tag))
        if only.group:
            members = self._scope.select(group_member, group_member.c.contact_id)
            where.append(table.c.id.in_(members.where(group_member.c.group_id == only.group)))
        if only.opted_out:
            where.append(table.c.opted_out_at.is_not(None))
        if only.seen_since is not None:
            where.append(table.c.last_seen_at >= only.seen_since)
        return where

    def _tagged(self, tag: str) -> ColumnElement[bool]:
        return table.c.id.in_(self._scope.select(contact_tag, contact_tag.c.contact_id).where(contact_tag.c.tag == tag))

    def _holders(self, addresses: Iterable[Address]) -> dict[Address, ContactId]:
        wanted = tuple_(alias.c.kind, alias.c.value).in_([(a.kind.value, a.value) for a in addresses])
        rows = self._scope.all(self._scope.select(alias, alias.c.kind, alias.c.value, alias.c.contact_id).where(wanted))
        return {Address(AddressKind(row.kind), row.value): row.contact_id for row in rows}

    def _others(self, sighting: Sighting, known: Mapping[Address, ContactId]) -> set[ContactId]:
        """Holders of an alias who are proven to be somebody else: they have a user id, and it is another one."""
        mine = {address for address in (sighting.address, *sighting.aliases) if _is_user(address)}
        own = {holder for address, holder in known.items() if address in mine or address in sighting.former}
        if not mine:
            return set()
        return {holder for holder in set(known.values()) - own if any(map(_is_user, self.addresses(holder)))}

    def _lose(self, other: ContactId, addresses: Iterable[Address]) -> None:
        """Addresses that are somebody else's now: the contact has no such phone any more."""
        phones = [address.value for address in addresses if address.kind is AddressKind.PHONE]
        mine = (table.c.id == other) & table.c.phone.in_(phones)
        self._scope.execute(self._scope.update(table).where(mine).values(phone=""))
        self._scope.touch("contacts")

    def _forget(self, address: Address) -> None:
        held = (alias.c.kind == address.kind) & (alias.c.value == address.value)
        if self._scope.execute(self._scope.delete(alias).where(held)).rowcount:
            self._scope.touch("contacts")

    def _one(self, holders: Iterable[ContactId]) -> Contact | None:
        """The contact behind these ids; several are merged into the oldest."""
        found = [contact for holder in set(holders) if (contact := self.get(holder)) is not None]
        if not found:
            return None
        kept, *others = sorted(found, key=lambda contact: (contact.created_at, contact.id))
        for other in others:
            kept = self._merge(kept, other)
        return kept

    def _merge(self, kept: Contact, other: Contact) -> Contact:
        go_on(self._scope, other.id, kept.id)
        move_rows(self._scope, other.id, kept.id)
        move_ban(self._scope, other.id, kept.id)
        self._scope.insert(merged, {"was": other.id, "contact_id": kept.id})
        self._scope.execute(self._scope.delete(table).where(table.c.id == other.id))
        opted_out = [at for at in (kept.opted_out_at, other.opted_out_at) if at is not None]
        self._set(
            kept.id,
            name=kept.name or other.name,
            language=kept.language or other.language,
            phone=kept.phone or other.phone,
            opted_out_at=min(opted_out, default=None),
            own_name=kept.own_name or other.own_name,
            last_seen_at=max(filter(None, (kept.last_seen_at, other.last_seen_at)), default=None),
            hidden_at=None if kept.hidden_at is None or other.hidden_at is None else kept.hidden_at,
        )
        self._scope.touch("contacts")
        return self.get(kept.id) or kept

    def _make(self, sighting: Sighting) -> Contact:
        values = {
            "id": sighting.fresh_id,
            "name": sighting.name,
            "language": sighting.language,
            "created_at": sighting.at,
        }
        self._scope.insert(table, values)
        return Contact(self._scope.tenant, sighting.fresh_id, sighting.name, sighting.language, "", sighting.at)

    def _note(self, contact: Contact, sighting: Sighting, addresses: Iterable[Address]) -> Contact:
        """Keep what this sighting taught us: the phone it proved, a first name, when it was."""
        phones = [address.value for address in addresses if address.kind is AddressKind.PHONE]
        changes: dict[str, object] = {}
        if phones and phones[0] != contact.phone:
            changes["phone"] = phones[0]
        elif not phones and any(address == Address(AddressKind.PHONE, contact.phone) for address in sighting.former):
            changes["phone"] = ""
        if sighting.name and not contact.name:
            changes["name"] = sighting.name
        if sighting.seen and (contact.last_seen_at or 0) < sighting.at:
            changes["last_seen_at"] = sighting.at
        if sighting.seen and contact.hidden_at is not None:
            changes["hidden_at"] = None  # deleted from the list until they write
        if not changes:
            return contact
        if "phone" in changes and contact.id != sighting.fresh_id:
            self._scope.touch("contacts")  # turns remember the contact they read, and who has which role goes by phone
        self._set(contact.id, **changes)
        return self.get(contact.id) or contact

    def _set(self, contact: ContactId, **values: object) -> None:
        self._scope.execute(self._scope.update(table).where(table.c.id == contact).values(**values))


def _words(text: str) -> ColumnElement[bool]:
    """Whose names, or number, contain these words."""
    wanted = [name.icontains(text, autoescape=True) for name in (table.c.name, table.c.own_name)]
    digits = "".join(letter for letter in text if letter.isdecimal())
    if digits and not any(letter.isalpha() for letter in text):
        wanted.append(table.c.phone.contains(digits.lstrip("0") or digits, autoescape=True))
    return or_(*wanted)


def _is_user(address: Address) -> bool:
    return address.kind is AddressKind.BSUID


def _order(address: Address, phone: str) -> tuple[bool, bool, AddressKind, str]:
    """The phone in use, other phones, then the rest."""
    is_phone = address.kind is AddressKind.PHONE
    return not (is_phone and address.value == phone), not is_phone, address.kind, address.value
