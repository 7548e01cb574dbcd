"""The ware `ppp`: a customer pays for a package, and the account's time grows by it."""

from collections.abc import Callable

from wabot.core.clock import Instant
from wabot.core.errors import Refused
from wabot.core.ids import TenantId
from wabot.core.ppp import Account, AccountStatus, Package, numbers_of
from wabot.flow import values
from wabot.flow.effects import RequestPayment
from wabot.ports.store import OutboxRow, Tx
from wabot.ports.store.sales import Sale
from wabot.services.notices import Notices
from wabot.services.ppp.desk import AccountDesk
from wabot.services.ppp.words import account_slots
from wabot.services.sales.wares import Asked

PPP = "ppp"
"""The kind of sales; their `about` names account and package: `P12-3`."""
_TITLE = 13
MONEY = "money"


class InternetTime:
    """Implements services.sales.wares.Ware.

    A request says `account` (`P12`), `package` (its number) and `payer` (E.164 or a typed phone; not asked for where a
    link is paid). What it costs, the package says.
    """

    def __init__(self, desk: AccountDesk, notices: Notices, by_link: Callable[[TenantId], bool]) -> None:
        self._desk, self._notices, self._by_link = desk, notices, by_link

    def asked(self, tx: Tx, row: OutboxRow, effect: RequestPayment) -> Asked:
        """Refused: gone (no such account), suspended (by the provider), no_package (not sold any more)."""
        account, package = str(effect.args.get("account") or ""), str(effect.args.get("package") or "")
        about = f"{account}-{package}"
        found, chosen = _both(tx, row.tenant, about)
        if found is None or found.status is AccountStatus.DELETED:
            raise Refused("gone")
        if found.status is AccountStatus.SUSPENDED:
            raise Refused("suspended")
        if chosen is None or not chosen.active:
            raise Refused("no_package")
        payer = "" if self._by_link(row.tenant) else str(values.plain(effect.args.get("payer")) or "")
        return Asked(chosen.price, payer, about, found.name[:_TITLE])

    def doubt(self, tx: Tx, sale: Sale) -> str:
        """Never: what cannot be had for the money any more goes back, by `hand_over`."""
        return ""

    def hand_over(self, tx: Tx, sale: Sale, at: Instant) -> None:
        """The account's time grows, and the router hears of it. Refused where it is gone: then the money goes back."""
        tenant = sale.order.tenant
        found, package = _both(tx, tenant, sale.order.about, lock=True)
        if found is None or package is None or found.status is AccountStatus.DELETED:
            raise Refused("account_gone")
        if found.paid_by == sale.order.id:
            return  # this very sale has paid it
        account = self._desk.pay(tx, tenant, sale.order.id, (found, package), at)
        told = account_slots(account, package, at)
        switched = "yes" if account.announce else "no"
        self._notices.to_contact(
            tx,
            tenant,
            sale.order.contact,
            "ppp-extended",
            {**told, "switched": switched},
            cause=f"{sale.order.id}/8-ppp",
        )
        cause = f"{sale.order.id}/sold"
        self._notices.to_owners(tx, tenant, "owner-ppp-paid", told, cause=cause, kind=MONEY)


def _both(tx: Tx, tenant: TenantId, about: str, *, lock: bool = False) -> tuple[Account | None, Package | None]:
    """The account and the package that `P12-3` names."""
    numbers = numbers_of(about)
    if numbers is None:
        return None, None
    kept = tx.tenant(tenant).ppp
    return kept.lock(numbers[0]) if lock else kept.get(numbers[0]), kept.package(numbers[1])
