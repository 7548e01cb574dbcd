"""A provider's accounts: listed, made, looked at, renewed, suspended, resumed, deleted."""

from wabot.actions.lines import item, items
from wabot.actions.ppp.whose import GONE, account_of, noted, package_in, provider_of, router_in
from wabot.actions.registry import Services, action
from wabot.actions.whom import typed_phone
from wabot.core import phone as phones
from wabot.core.access import Role
from wabot.core.ids import random_bytes
from wabot.core.phone import BadPhone
from wabot.core.ppp import Account, AccountEvent, AccountStatus, account_name, good_password
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.ports.store.ppp import AccountFilter
from wabot.services.ppp.desk import Wanted
from wabot.services.ppp.words import account_line, account_slots, on_router

SHOWN = 40
PATIENCE = 3.0  # seconds for a router to take what was changed just now, before its account is shown
_EVENTS = {"suspend": AccountEvent.SUSPEND, "resume": AccountEvent.RESUME, "delete": AccountEvent.DELETE}


@action("ppp.desk", outcomes=("shown", "first", *GONE), role=Role.TENANT_OWNER)
async def desk(call: Call, services: Services) -> Outcome:
    """All at a glance. Slots: name, active, expired, suspended, waiting (counts), packages (how many)."""
    tenant = await provider_of(call, services)
    if isinstance(tenant, Outcome):
        return tenant

    def query(tx: Tx) -> dict[str, Json]:
        kept = tx.tenant(tenant.id).ppp
        counts: dict[str, Json] = {
            status.value: kept.count(AccountFilter(status=status))
            for status in (AccountStatus.ACTIVE, AccountStatus.EXPIRED, AccountStatus.SUSPENDED)
        }
        waiting, packages = kept.count(AccountFilter(waiting=True)), len(kept.packages())
        return {**counts, "waiting": waiting, "packages": packages, "routers": len(kept.routers())}

    slots = await services.store.read(query)
    return Outcome("shown" if slots["packages"] else "first", {**slots, "name": tenant.name})


@action("ppp.accounts", outcomes=("listed", "none", *GONE), role=Role.TENANT_OWNER)
async def listing(call: Call, services: Services) -> Outcome:
    """Accounts by name. Args: status ("" for all, `waiting`), words (part of a name or phone).

    Slots: accounts (list), count, shown, more.
    """
    tenant = await provider_of(call, services)
    if isinstance(tenant, Outcome):
        return tenant
    status, words = call.text("status"), call.text("words")
    known = AccountStatus(status) if status in ("active", "expired", "suspended") else None
    only = AccountFilter(status=known, words=words[:60], waiting=status == "waiting")

    def query(tx: Tx) -> Outcome:
        kept = tx.tenant(tenant.id).ppp
        found, count = kept.list(only, SHOWN), kept.count(only)
        lines = items(item(one.title, account_line(one, call.at)) for one in found)
        shown: dict[str, Json] = {"accounts": lines, "count": count, "listed": len(found), "words": words}
        return Outcome("listed" if found else "none", {**shown, "more": "yes" if count > len(found) else "no"})

    return await services.store.read(query)


@action("ppp.account", outcomes=("shown", *GONE), role=Role.TENANT_OWNER)
async def show(call: Call, services: Services) -> Outcome:
    """One account. Args: account. Slots: as of internet.show, customer, on_router, is_active, is_suspended."""
    found = await account_of(call, services)
    if isinstance(found, Outcome):
        return found
    tenant, account = found
    await services.ppp.sync.rest(tenant.id, account.router, PATIENCE)

    def query(tx: Tx) -> Outcome:
        now = tx.tenant(tenant.id).ppp.get(account.number)
        return Outcome("gone") if now is None else Outcome("shown", _card(tx, tenant, now, call))

    return await services.store.read(query)


@action("ppp.account_check", outcomes=("good", "bad_name", "taken", *GONE), role=Role.TENANT_OWNER)
async def check(call: Call, services: Services) -> Outcome:
    """Whether a user name will do. Args: name. Slots: user_name."""
    tenant = await provider_of(call, services)
    if isinstance(tenant, Outcome):
        return tenant
    name = account_name(call.text("name"))
    if not name:
        return Outcome("bad_name")
    taken = await services.store.read(lambda tx: tx.tenant(tenant.id).ppp.named(name))
    return Outcome("good" if taken is None else "taken", {"user_name": name})


@action("ppp.places", outcomes=("choose", "only"), role=Role.TENANT_OWNER)
async def places(call: Call, services: Services) -> Outcome:
    """Where a new account may go. Slots: routers (list), router (the only one's number, 0: none)."""
    tenant = await provider_of(call, services)
    if isinstance(tenant, Outcome):
        return Outcome("only", {"router": "0"})
    found = await services.store.read(lambda tx: tx.tenant(tenant.id).ppp.routers())
    if len(found) < 2:
        return Outcome("only", {"router": str(found[0].number) if found else "0"})
    return Outcome("choose", {"routers": items(item(str(one.number), one.name) for one in found)})


@action(
    "ppp.account_add",
    outcomes=("added", "bad_name", "bad_password", "bad_phone", "taken", "no_package", *GONE),
    role=Role.TENANT_OWNER,
)
async def add(call: Call, services: Services) -> Outcome:
    """A new account. Args: name, password ("" to make one up), package, router, phone (typed, "" for none), paid ("yes"
    or "no"). Slots: as ppp.account, password_shown.
    """
    tenant = await provider_of(call, services)
    if isinstance(tenant, Outcome):
        return tenant
    name, phone = account_name(call.text("name")), _phone(call, tenant)
    password = good_password(call.text("password") or random_bytes(4).hex())
    if not name or not password or phone is None:
        return Outcome("bad_name" if not name else "bad_password" if not password else "bad_phone")

    def commit(tx: Tx) -> Outcome:
        package, router = package_in(tx, tenant, call), router_in(tx, tenant, call)
        if package is None:
            return Outcome("no_package")
        number = 0 if router is None else router.number
        wanted = Wanted(name, password, package, number, phone, paid=call.text("paid") == "yes")
        added = services.ppp.desk.open(tx, tenant.id, wanted, call.at)
        if added is None:
            return Outcome("taken", {"user_name": name})
        return Outcome("added", {**_card(tx, tenant, added, call), **_shown(call, services, password)})

    return noted(call, services, tenant, Outcome("added", commit=commit), verb="ppp.account_add", account=name)


@action("ppp.account_renew", outcomes=("renewed", "no_package", *GONE), role=Role.TENANT_OWNER)
async def renew(call: Call, services: Services) -> Outcome:
    """It was paid by hand. Args: account, package ("" for its own). Slots: as ppp.account."""
    found = await account_of(call, services)
    if isinstance(found, Outcome):
        return found
    tenant, account = found

    def commit(tx: Tx) -> Outcome:
        kept = tx.tenant(tenant.id).ppp
        package = package_in(tx, tenant, call) if call.text("package") else kept.package(account.package)
        if package is None:
            return Outcome("no_package")
        now = services.ppp.desk.renew(tx, tenant.id, account.number, package, call.at)
        return Outcome("gone") if now is None else Outcome("renewed", _card(tx, tenant, now, call))

    done = Outcome("renewed", commit=commit)
    return noted(call, services, tenant, done, verb="ppp.account_renew", account=account.name)


@action("ppp.account_move", outcomes=("moved", "already", *GONE), role=Role.TENANT_OWNER)
async def move(call: Call, services: Services) -> Outcome:
    """Args: account, event (suspend, resume, delete). Slots: as ppp.account, event."""
    found = await account_of(call, services)
    if isinstance(found, Outcome):
        return found
    (tenant, account), event = found, _EVENTS.get(call.text("event"))
    if event is None:
        return Outcome("gone")

    def commit(tx: Tx) -> Outcome:
        now = services.ppp.desk.move(tx, tenant.id, account.number, event, call.at)
        if now is None:
            return Outcome("already", {"account_name": account.name})
        return Outcome("moved", {**_card(tx, tenant, now, call), "event": event.value})

    done = Outcome("moved", commit=commit)
    return noted(call, services, tenant, done, verb=f"ppp.account_{event.value}", account=account.name)


@action("ppp.account_set", outcomes=("changed", "bad", *GONE), role=Role.TENANT_OWNER)
async def change(call: Call, services: Services) -> Outcome:
    """Change one thing. Args: account, field (password, phone, package, router), value. Slots: as ppp.account."""
    found = await account_of(call, services)
    if isinstance(found, Outcome):
        return found
    tenant, account = found

    def commit(tx: Tx) -> Outcome:
        fields = _fields(tx, tenant, call)
        if fields is None:
            return Outcome("bad", {"field": call.text("field")})
        now = services.ppp.desk.change(tx, tenant.id, account.number, **fields)
        return Outcome("gone") if now is None else Outcome("changed", _card(tx, tenant, now, call))

    facts = {"account": account.name, "field": call.text("field")}
    return noted(call, services, tenant, Outcome("changed", commit=commit), verb="ppp.account_set", **facts)


@action("ppp.account_password", outcomes=("shown", *GONE), role=Role.TENANT_OWNER)
async def password(call: Call, services: Services) -> Outcome:
    """Its password, for the one who asks alone. Args: account. Slots: password_shown, account_name."""
    found = await account_of(call, services)
    if isinstance(found, Outcome):
        return found
    tenant, account = found
    word = services.ppp.desk.password(tenant.id, account)
    slots: dict[str, Json] = {"account_name": account.name, **_shown(call, services, word)}
    done = Outcome("shown", commit=lambda _: Outcome("shown", slots))
    return noted(call, services, tenant, done, verb="ppp.account_password", account=account.name)


def _shown(call: Call, services: Services, password: str) -> dict[str, Json]:
    """A password as a slot that opens for this reader alone."""
    return {"password_shown": values.shown(services.ppp.keys.shown(call.tenant, call.actor.contact, password))}


def _fields(tx: Tx, tenant: Tenant, call: Call) -> dict[str, object] | None:
    """What to change an account to; None where the value will not do."""
    field = call.text("field")
    if field == "package":
        package = package_in(tx, tenant, call, "value")
        return None if package is None else {"package": package.number}
    if field == "phone":
        phone = _phone(call, tenant, "value")
        return None if phone is None else {"phone": phone}
    password = good_password(call.text("value"))
    return {"password": password} if field == "password" and password else None


def _phone(call: Call, tenant: Tenant, name: str = "phone") -> str | None:
    """E.164 digits of a typed phone, "" where none was typed; None where it is no phone."""
    typed = typed_phone(call, name)
    if not typed:
        return ""
    found = phones.parse(typed, tenant.country or "KE", any_country=True)
    return None if isinstance(found, BadPhone) else found


def _card(tx: Tx, tenant: Tenant, account: Account, call: Call) -> dict[str, Json]:
    kept = tx.tenant(tenant.id).ppp
    router = kept.router(account.router)
    slots = account_slots(account, kept.package(account.package), call.at)
    return {**slots, "on_router": on_router(account, router), "customer_known": "yes" if account.phone else "no"}
