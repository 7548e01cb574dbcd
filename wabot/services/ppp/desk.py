"""What is done to internet accounts, each inside the transaction of whoever asks; routers hear of it afterwards."""

from dataclasses import dataclass, replace

from wabot.core.clock import HOUR, Instant
from wabot.core.ids import OrderId, TenantId
from wabot.core.ppp import ACCOUNT, Account, AccountEvent, AccountStatus, Package, moved, renewed
from wabot.flow import values
from wabot.ports.store import Tx
from wabot.ports.vault import Vault
from wabot.services.notices import Notices
from wabot.services.ppp.words import until

ACCOUNT_FIELD = "ppp.account"
"""The field under which passwords of accounts are sealed."""
KIND = "tenant"
"""The kind of notice that owners may mute."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A new account, as its owner wants it."""

    name: str
    password: str  # in the clear
    package: Package
    router: int
    phone: str = ""  # E.164 digits
    paid: bool = False  # its first time is paid already
    paid_until: Instant | None = None  # of one that was somewhere else before


class AccountDesk:
    """The verbs. Each returns the account as it is now, None where it is not there or its law has no place for it."""

    def __init__(self, vault: Vault, notices: Notices) -> None:
        self._vault, self._notices = vault, notices

    def open(self, tx: Tx, tenant: TenantId, wanted: Wanted, at: Instant) -> Account | None:
        """A new one; None where its name is taken."""
        sealed = self._vault.seal(tenant, ACCOUNT_FIELD, wanted.password)
        fresh = Account(
            0, wanted.router, wanted.package.number, wanted.name, sealed, wanted.phone, AccountStatus.EXPIRED, at
        )
        if wanted.paid_until is not None:
            later = wanted.paid_until > at
            status = AccountStatus.ACTIVE if later else AccountStatus.EXPIRED
            fresh = replace(fresh, status=status, paid_until=wanted.paid_until)
        elif wanted.paid:
            fresh = renewed(fresh, wanted.package, at)
        return tx.tenant(tenant).ppp.add(fresh)

    def renew(self, tx: Tx, tenant: TenantId, number: int, package: Package, at: Instant) -> Account | None:
        """Paid by hand, for a package's time."""
        found = tx.tenant(tenant).ppp.lock(number)
        if found is None or not ACCOUNT.allows(found.status, AccountEvent.RENEW):
            return None
        return self._kept(tx, tenant, self._announced(found, renewed(found, package, at)), at)

    def pay(self, tx: Tx, tenant: TenantId, sale: OrderId, paid: tuple[Account, Package], at: Instant) -> Account:
        """The money of a sale is here, for a locked account that can be renewed."""
        before, package = paid
        after = replace(renewed(before, package, at), paid_by=sale)
        return self._kept(tx, tenant, self._announced(before, after), at)

    def move(self, tx: Tx, tenant: TenantId, number: int, event: AccountEvent, at: Instant) -> Account | None:
        """Expire, suspend, resume (lapse where its time is over), delete."""
        found = tx.tenant(tenant).ppp.lock(number)
        if found is None:
            return None
        if event is AccountEvent.RESUME and (found.paid_until is None or found.paid_until <= at):
            event = AccountEvent.LAPSE
        if event is AccountEvent.EXPIRE and (found.paid_until is None or found.paid_until > at):
            return None  # paid in this very moment
        if not ACCOUNT.allows(found.status, event):
            return None
        return self._kept(tx, tenant, moved(found, event), at)

    def change(self, tx: Tx, tenant: TenantId, number: int, **fields: object) -> Account | None:
        """Another password (in the clear), package, phone, or router. Does not move its status."""
        found = tx.tenant(tenant).ppp.lock(number)
        if found is None or found.status is AccountStatus.DELETED:
            return None
        if isinstance(word := fields.get("password"), str):
            fields["password"] = self._vault.seal(tenant, ACCOUNT_FIELD, word)
        fresh = replace(found, revision=found.revision + 1, reason="", next_at=Instant(0), **fields)  # type: ignore[arg-type]
        tx.tenant(tenant).ppp.save(fresh)
        return fresh

    def password(self, tenant: TenantId, account: Account) -> str:
        """In the clear."""
        return self._vault.open(tenant, ACCOUNT_FIELD, account.password)

    def _announced(self, before: Account, after: Account) -> Account:
        """Who was cut off hears once the line is there again."""
        switched = after.status is AccountStatus.ACTIVE and before.status is not AccountStatus.ACTIVE
        return replace(after, announce=before.announce or switched)

    def _kept(self, tx: Tx, tenant: TenantId, account: Account, at: Instant) -> Account:
        tx.tenant(tenant).ppp.save(account)
        if account.router == 0 and account.status is not AccountStatus.DELETED:
            told = {"account_name": account.name, "until": until(account), "count": 1, "at": values.at(at)}
            cause = f"{tenant}/ppp/script/{at // HOUR}"
            self._notices.to_owners(tx, tenant, "owner-ppp-script", told, cause=cause, kind=KIND)
        return account
