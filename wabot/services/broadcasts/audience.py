"""Whom a broadcast is for, and who of them gets nothing, with the reason in a word."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from wabot.core.broadcast import Audience, AudienceKind
from wabot.core.clock import Instant
from wabot.core.ids import PLATFORM, ContactId, IdSource, TenantId
from wabot.core.tenant import Tenant, TenantStatus
from wabot.ports.store import Tx
from wabot.ports.store.contacts import Contact, ContactFilter
from wabot.services.bans import Bans
from wabot.services.directory import Directory
from wabot.services.window import LASTS, WINDOWED

PAGE = 2_000
NEWS = "news"
"""The kind of notices that owners mute who want no broadcasts of the platform."""
OUT = (TenantStatus.DELETED, TenantStatus.REJECTED, TenantStatus.BANNED)

NO_NAMES: Mapping[str, str] = {}

Veil = Callable[[TenantId, str], str]


@dataclass(frozen=True, slots=True)
class Whom:
    """Judges people."""

    directory: Directory
    bans: Bans
    ids: IdSource
    veil: Veil

    def why_not(self, tenant: Tenant, contact: Contact | None, now: Instant, *, approved: bool) -> str:
        """Why they get nothing: gone, opted_out, muted, banned, no_address, window; "" where they get it.

        `approved`: the words are a template, which needs nobody to have written.
        """
        if contact is None or contact.hidden_at is not None:
            return "gone"
        if contact.opted_out_at is not None:
            return "opted_out"
        if tenant.id == PLATFORM and self._mutes(contact.phone):
            return "muted"
        if self.bans.check(tenant.id, contact, now) is not None:
            return "banned"
        if not contact.phone and contact.last_seen_at is None:
            return "no_address"
        return "" if self.may_be_told(tenant, contact, now, approved=approved) else "window"

    def may_be_told(self, tenant: Tenant, contact: Contact, now: Instant, *, approved: bool) -> bool:
        """Whether these words can reach them: freely, or as a template."""
        return approved or bool(self.template(tenant.id)) or self.may_be_told_freely(tenant, contact, now)

    def may_be_told_freely(self, tenant: Tenant, contact: Contact, now: Instant) -> bool:
        """Whether they have written within a day, or the channel does not ask for that."""
        if tenant.channel.value not in WINDOWED:
            return True
        return contact.last_seen_at is not None and now - contact.last_seen_at < LASTS

    def template(self, tenant: TenantId) -> str:
        """The template that carries a tenant's words to those who have not written."""
        return self.directory.value(tenant, "cloud_template")

    def _mutes(self, phone: str) -> bool:
        person = self.directory.person(phone)
        return person is not None and NEWS in person.muted

    def owners(self) -> list[str]:
        """The numbers of all who own a bot, each once."""
        living = [tenant for tenant in self.directory.all() if tenant.status not in OUT]
        return sorted({phone for tenant in living for phone in self.directory.owner_phones(tenant.id)})

    def everybody(self, tx: Tx, tenant: TenantId, audience: Audience) -> Iterator[Contact]:
        """All contacts of an audience that is looked up, owners without making contacts of them."""
        contacts = tx.tenant(tenant).contacts
        if audience.kind is AudienceKind.OWNERS:
            for phone in self.owners():
                known = contacts.by_phone(phone)
                yield known or Contact(tenant, ContactId(""), "", "", phone, Instant(0))
            return
        skip = 0
        while page := contacts.list(PAGE, skip, filter_of(audience)):
            yield from page
            skip += len(page)

    def fill(self, tx: Tx, tenant: TenantId, number: int, audience: Audience, now: Instant) -> None:
        """Look everybody up for good."""
        broadcasts = tx.tenant(tenant).broadcasts
        if audience.kind is AudienceKind.OWNERS:
            broadcasts.put(number, self.bring(tx, tenant, self.owners(), now))
        elif audience.kind is not AudienceKind.LIST:
            broadcasts.fill(number, filter_of(audience))

    def bring(
        self, tx: Tx, tenant: TenantId, phones: Sequence[str], now: Instant, names: Mapping[str, str] = NO_NAMES
    ) -> list[ContactId]:
        """The contacts behind these numbers, made if new; but for those who were forgotten here.

        Who has no name yet is called by `names`, which go by number.
        """
        contacts = tx.tenant(tenant).contacts
        veils = {phone: self.veil(tenant, phone) for phone in phones}
        gone = contacts.forgotten_among(veils.values())
        wanted = [phone for phone in phones if veils[phone] not in gone or contacts.by_phone(phone) is not None]
        if not wanted:
            return []
        found = contacts.bring({phone: ContactId(self.ids.new()) for phone in wanted}, now)
        called = {found[one].id: names[one] for one in wanted if names.get(one) and not found[one].called}
        if called:
            contacts.rename_all(called)
        return list(dict.fromkeys(found[phone].id for phone in wanted))


def filter_of(audience: Audience) -> ContactFilter:
    """The contacts an audience of tag, group or all means."""
    match audience.kind:
        case AudienceKind.TAG:
            return ContactFilter(tag=audience.which)
        case AudienceKind.GROUP:
            return ContactFilter(group=audience.which)
        case _:
            return ContactFilter()
