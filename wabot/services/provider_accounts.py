"""Whose credentials open a provider for a tenant: its own, whole, or else the platform's, whole."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import structlog

from wabot.core.ids import PLATFORM, TenantId
from wabot.ports.offers import Offer
from wabot.ports.vault import Unsealable, Vault
from wabot.services.directory import Directory
from wabot.services.provider_keys import key_of
from wabot.services.settings import field_of

BASE_URL = "base_url"
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Account:
    """What opens one provider for one tenant; complete where nothing is missing."""

    offer: Offer
    place: TenantId  # whose it is: the tenant's, or PLATFORM's
    values: Mapping[str, str] = field(repr=False)
    missing: tuple[str, ...]
    typed_address: bool
    """Its address was typed in chat and is not a known one: only the open internet may be called."""


class ProviderAccounts:
    """Answers from the directory's memory, so a changed setting holds from the next question on."""

    def __init__(
        self, offers: Sequence[Offer], directory: Directory, vault: Vault, addresses: Mapping[str, str]
    ) -> None:
        """`addresses` are configured ones by provider: they stand in for the documented ones, for everybody."""
        self.offers: Mapping[str, Offer] = {offer.name: offer for offer in offers}
        self._directory, self._vault, self._addresses = directory, vault, addresses
        self._opened: dict[tuple[TenantId, str], tuple[tuple[str, ...], Account]] = {}

    def account(self, tenant: TenantId, name: str) -> Account | None:
        """The tenant's account with this provider; None for a name that no provider has. The same object while nothing
        of it changes."""
        offer = self.offers.get(name)
        if offer is None:
            return None
        place = tenant if self.is_own(tenant, offer) else PLATFORM
        stored = self._stored(place, offer)
        before = self._opened.get((place, name))
        if before is not None and before[0] == stored:
            return before[1]
        account = self._open(place, offer, stored)
        self._opened[place, name] = stored, account
        return account

    def is_own(self, tenant: TenantId, offer: Offer) -> bool:
        """Whether the tenant has set any field of it: then it uses nobody else's."""
        own = self._directory.own_settings(tenant)
        return any(key_of(offer, one) in own for one in offer.fields)

    def provider_of(self, key: str) -> str:
        """Whose field a settings key is; "" for other keys."""
        owners = (offer.name for offer in self.offers.values() for one in offer.fields if key_of(offer, one) == key)
        return next(owners, "")

    def lacking(self, tenant: TenantId, name: str, given: str = "") -> tuple[str, ...]:
        """The required fields the tenant has to give until the provider works, when `given` has just been set: none
        while the platform's account does."""
        account = self.account(tenant, name)
        if account is None:
            return ()
        if account.place != tenant and (given or account.missing):  # of the platform's nothing would count any more
            account = self._open(tenant, account.offer, self._stored(tenant, account.offer))
        return tuple(one for one in account.missing if one != given)

    def _stored(self, place: TenantId, offer: Offer) -> tuple[str, ...]:
        keys = [key_of(offer, one) for one in offer.fields]
        if place == PLATFORM:
            return tuple(self._directory.value(PLATFORM, key) for key in keys)
        own = self._directory.own_settings(place)
        return tuple(own.get(key, "") for key in keys)

    def _open(self, place: TenantId, offer: Offer, stored: Sequence[str]) -> Account:
        fields = zip(offer.fields, stored, strict=True)
        read = {one.name: self._plain(place, key_of(offer, one), kept, secret=one.secret) for one, kept in fields}
        given = {name: plain for name, plain in read.items() if plain}
        known = self._known_address(place, offer)
        typed = given.get(BASE_URL, known) != known
        if known:
            given.setdefault(BASE_URL, known)
        return Account(offer, place, offer.filled(given), offer.missing(given), typed)

    def _known_address(self, place: TenantId, offer: Offer) -> str:
        """Where the provider is when nobody has typed it. A provider without an address of its own may be at another
        one for each tenant: keys of one are never sent to the other's."""
        documented = next((one.default for one in offer.fields if one.name == BASE_URL), "")
        return self._addresses.get(offer.name) or documented if documented or place == PLATFORM else ""

    def _plain(self, place: TenantId, key: str, stored: str, *, secret: bool) -> str:
        if not secret or not stored:
            return stored
        try:
            return self._vault.open(place, field_of(key), stored)
        except Unsealable:
            log.error("provider.secret_unreadable", tenant=place, key=key)
            return ""
