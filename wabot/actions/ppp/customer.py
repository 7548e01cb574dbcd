"""A customer's own internet accounts: how they stand, and paying for the next time."""

from collections.abc import Sequence

from wabot.actions.lines import item, items
from wabot.actions.registry import Services, action
from wabot.core.clock import DAY
from wabot.core.errors import Refused
from wabot.core.ppp import Account, AccountStatus, Package, numbers_of
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.ports.store.ppp import AccountFilter
from wabot.services.ppp.words import account_line, account_slots, package_line
from wabot.services.sales.requests import number_of as phone_of

SHOWN = 20


@action("internet.home", outcomes=("one", "several", "none"))
async def home(call: Call, services: Services) -> Outcome:
    """The customer's accounts. Slots: accounts (list), and of the only one: as internet.show; name, call_phone."""
    mine = await _mine(call, services)
    tenant = services.directory.by_id(call.tenant) or services.directory.platform
    help_phone = services.directory.value(call.tenant, "help_phone")
    slots: dict[str, Json] = {"name": tenant.name, "call_phone": help_phone or values.phone(tenant.phone)}
    if not mine:
        return Outcome("none", slots)
    if len(mine) == 1:
        return Outcome("one", {**slots, **await _shown(call, services, mine[0])})
    return Outcome("several", {**slots, "accounts": items(item(one.title, account_line(one, call.at)) for one in mine)})


@action("internet.show", outcomes=("shown", "gone"))
async def show(call: Call, services: Services) -> Outcome:
    """One of the customer's own. Args: account. Slots: account, account_name, status, package_name, price, …"""
    found = await _own(call, services)
    return Outcome("gone") if found is None else Outcome("shown", await _shown(call, services, found))


@action("internet.packages", outcomes=("listed", "none"))
async def packages(call: Call, services: Services) -> Outcome:
    """What is sold. Slots: packages (list), prices (lines)."""
    sold = await _sold(call, services)
    lines = items(item(str(one.number), package_line(one)) for one in sold)
    return Outcome("listed" if sold else "none", {"packages": lines, "prices": [package_line(one) for one in sold]})


@action("internet.quote", outcomes=("quoted", "no_payer", "not_mobile", "no_package", "suspended", "gone"))
async def quote(call: Call, services: Services) -> Outcome:
    """What is to be paid. Args: account, package ("" for the account's own), payer ("" for the caller).

    Slots: as internet.show with the package's, payer, payment (lines), asks_payer.
    """
    found = await _own(call, services)
    if found is None:
        return Outcome("gone")
    if found.status is AccountStatus.SUSPENDED:
        return Outcome("suspended", account_slots(found, None, call.at))
    number = call.text("package") or str(found.package)
    package = next((one for one in await _sold(call, services) if str(one.number) == number), None)
    if package is None:
        return Outcome("no_package")
    slots = {**account_slots(found, package, call.at), "package": str(package.number), "payer": ""}
    if services.shop.terms(call.tenant).by_link:
        return Outcome("quoted", {**slots, "asks_payer": False, "payment": values.text("shop-pays-link")})
    return _with_payer(call, services, slots)


@action("internet.wish", outcomes=("told",))
async def wish(call: Call, services: Services) -> Outcome:
    """Somebody without an account wants one: the owner hears of it, once a day."""
    who = call.actor
    phone: Json = values.phone(who.phone) if who.phone else who.name or "–"
    told: dict[str, Json] = {"customer": phone, "customer_name": who.name}
    key = "owner-ppp-wish" if who.name and who.phone else "owner-ppp-wish-unnamed"

    def commit(tx: Tx) -> None:
        cause = f"{call.tenant}/ppp/wish/{call.actor.contact}/{call.at // DAY}"
        services.notices.to_owners(tx, call.tenant, key, told, cause=cause)

    return Outcome("told", commit=commit)


async def _mine(call: Call, services: Services) -> Sequence[Account]:
    phone = call.actor.phone
    if not phone:
        return []
    only = AccountFilter(phone=phone)
    return await services.store.read(lambda tx: tx.tenant(call.tenant).ppp.list(only, SHOWN))


async def _own(call: Call, services: Services) -> Account | None:
    numbers = numbers_of(call.text("account"))
    if numbers is None:
        return None
    found = await services.store.read(lambda tx: tx.tenant(call.tenant).ppp.get(numbers[0]))
    if found is None or found.status is AccountStatus.DELETED:
        return None
    return found if found.phone and found.phone == call.actor.phone else None


async def _shown(call: Call, services: Services, account: Account) -> dict[str, Json]:
    package = await services.store.read(lambda tx: tx.tenant(call.tenant).ppp.package(account.package))
    return account_slots(account, package, call.at)


async def _sold(call: Call, services: Services) -> Sequence[Package]:
    found = await services.store.read(lambda tx: tx.tenant(call.tenant).ppp.packages())
    return [one for one in found if one.active]


def _with_payer(call: Call, services: Services, slots: dict[str, Json]) -> Outcome:
    wanted = call.args.get("payer") or call.actor.phone
    if not wanted:
        return Outcome("no_payer", slots)
    try:
        payer = values.phone(phone_of(wanted, services.sales.terms(call.tenant)))
    except Refused:
        return Outcome("not_mobile", slots)
    payment = values.text("shop-pays-from", {"payer": payer})
    return Outcome("quoted", {**slots, "asks_payer": True, "payer": payer, "payment": payment})
