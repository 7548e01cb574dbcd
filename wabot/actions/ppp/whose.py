"""Whose internet accounts an owner's action is about."""

from dataclasses import replace

from wabot.actions.registry import Services
from wabot.actions.whom import tenant_of
from wabot.core.ppp import Account, AccountStatus, Package, Router, numbers_of
from wabot.core.tenant import Tenant, TenantKind
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Tx
from wabot.services.audit import by

GONE = ("gone", "not_ppp", "not_found")
"""Outcomes of every action of a provider: what it is about is not there (any more), the bot sells no internet, or is
not theirs."""


async def provider_of(call: Call, services: Services) -> Tenant | Outcome:
    """The provider that the argument `tenant` names."""
    tenant = await tenant_of(call, services)
    if tenant is None:
        return Outcome("not_found")
    return tenant if tenant.kind is TenantKind.PPP else Outcome("not_ppp", {"name": tenant.name})


async def account_of(call: Call, services: Services) -> tuple[Tenant, Account] | Outcome:
    """The provider, and the account that the argument `account` names (`P12`)."""
    tenant = await provider_of(call, services)
    if isinstance(tenant, Outcome):
        return tenant
    numbers = numbers_of(call.text("account"))
    if numbers is None:
        return Outcome("gone")
    found = await services.store.read(lambda tx: tx.tenant(tenant.id).ppp.get(numbers[0]))
    return Outcome("gone") if found is None or found.status is AccountStatus.DELETED else (tenant, found)


def package_in(tx: Tx, tenant: Tenant, call: Call, name: str = "package") -> Package | None:
    """The package that an argument names by number."""
    number = call.text(name)
    return tx.tenant(tenant.id).ppp.package(int(number)) if number.isdecimal() and len(number) < 10 else None


def router_in(tx: Tx, tenant: Tenant, call: Call, name: str = "router") -> Router | None:
    """The router that an argument names by number."""
    number = call.text(name)
    return tx.tenant(tenant.id).ppp.router(int(number)) if number.isdecimal() and len(number) < 10 else None


def noted(call: Call, services: Services, tenant: Tenant, outcome: Outcome, **facts: str) -> Outcome:
    """The outcome, written into the audit trail where it comes true: `facts` begin with `verb`."""
    made, verb = outcome.commit, facts.pop("verb")
    if made is None:
        return outcome

    def commit(tx: Tx) -> Outcome:
        final = made(tx) or outcome
        if final.name == outcome.name:
            services.audit.note(tx, by(call), verb, tenant.id, **facts)
        return final

    return replace(outcome, commit=commit)
