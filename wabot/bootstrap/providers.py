"""Every tenant's providers, opened with its own credentials or else with the platform's."""

from collections.abc import Hashable
from dataclasses import dataclass
from typing import cast
from weakref import WeakValueDictionary

import structlog
from aiohttp import ClientSession

from wabot.config.providers import lacking
from wabot.core.clock import Clock
from wabot.core.ids import PLATFORM, TenantId
from wabot.ports.airtime import AirtimeProvider
from wabot.ports.model import Model
from wabot.ports.offers import Kind
from wabot.ports.pay import PaymentProvider
from wabot.services.directory import Directory
from wabot.services.provider_accounts import Account, ProviderAccounts
from wabot.services.setting_keys import SANDBOX

Adapter = PaymentProvider | AirtimeProvider | Model
log = structlog.get_logger()


@dataclass(slots=True)
class Sandbox:
    """The two sandbox providers, once they are there."""

    payments: PaymentProvider | None = None
    airtime: AirtimeProvider | None = None


@dataclass(frozen=True, slots=True)
class Sessions:
    """HTTP for adapters. Addresses that tenants have typed get `public`, which reaches the open internet alone."""

    free: ClientSession
    public: ClientSession

    async def close(self) -> None:
        await self.free.close()
        await self.public.close()


class _Shared:
    """An adapter, for as long as somebody's account is opened by it."""

    def __init__(self, adapter: Adapter) -> None:
        self.adapter = adapter


class ProviderBook:
    """Implements services.sales.terms.ProvidersOf. Who has the same credentials gets the same adapter: what it knows, a
    token above all, is one for all of them. A changed setting makes another adapter at the next call."""

    def __init__(self, accounts: ProviderAccounts, sessions: Sessions, clock: Clock, sandbox: Sandbox) -> None:
        self._accounts, self._sessions, self._clock, self._sandbox = accounts, sessions, clock, sandbox
        self._of: dict[tuple[TenantId, str], tuple[Account, _Shared]] = {}  # by whose account it is, and provider
        self._shared: WeakValueDictionary[Hashable, _Shared] = WeakValueDictionary()

    def knows(self, name: str) -> bool:
        return name == SANDBOX or name in self._accounts.offers

    def word(self, name: str) -> str:
        offer = self._accounts.offers.get(name)
        return name if offer is None else offer.word

    def named(self, word: str) -> str:
        if self.knows(word):
            return word
        return next((offer.name for offer in self._accounts.offers.values() if offer.path == word), "")

    def payment_or_none(self, tenant: TenantId, name: str) -> PaymentProvider | None:
        if name == SANDBOX:
            return self._sandbox.payments
        return cast("PaymentProvider | None", self._adapter(tenant, name, "payments"))

    def airtime_or_none(self, tenant: TenantId, name: str) -> AirtimeProvider | None:
        if name == SANDBOX:
            return self._sandbox.airtime
        return cast("AirtimeProvider | None", self._adapter(tenant, name, "airtime"))

    def model_or_none(self, tenant: TenantId, name: str) -> Model | None:
        """The language model of the tenant's account, else of the platform's; None where neither is set up."""
        return cast("Model | None", self._adapter(tenant, name, "ai_provider"))

    def _adapter(self, tenant: TenantId, name: str, kind: Kind) -> Adapter | None:
        account = self._accounts.account(tenant, name)
        if account is None or account.missing or account.offer.kind != kind:
            return None
        held = self._of.get((account.place, name))
        if held is None or held[0] is not account:
            held = self._of[account.place, name] = account, self._open(account)
        return held[1].adapter

    def _open(self, account: Account) -> _Shared:
        same = (account.offer.name, account.typed_address, frozenset(account.values.items()))
        shared = self._shared.get(same)
        if shared is None:
            session = self._sessions.public if account.typed_address else self._sessions.free
            shared = self._shared[same] = _Shared(account.offer.make(session, self._clock, account.values))
        return shared


def warn_of_missing(accounts: ProviderAccounts, directory: Directory) -> None:
    """Say in the log where the platform's chosen provider cannot work: nobody who falls back to it sells anything."""
    for kind in ("payments", "airtime", "ai_provider"):
        account = accounts.account(PLATFORM, directory.value(PLATFORM, kind))
        if account is not None and account.missing:
            words = lacking(account.offer, account.values.__getitem__)
            log.warning("provider.not_set_up", provider=account.offer.name, words=words)
