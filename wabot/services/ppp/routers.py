"""Routers as they are reached, and what each has to be told."""

from wabot.core.ids import ContactId, TenantId
from wabot.core.ppp import Account, AccountStatus, Package, Reach, Router, Secret
from wabot.ports.vault import Vault
from wabot.services.effects import shown_to
from wabot.services.ppp.desk import ACCOUNT_FIELD

ROUTER_FIELD = "ppp.router"
"""The field under which passwords of routers are sealed."""


class Keys:
    """Opens what is sealed, for the moment it is needed."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def seal(self, tenant: TenantId, password: str) -> str:
        """A router's password, to be stored."""
        return self._vault.seal(tenant, ROUTER_FIELD, password)

    def shown(self, tenant: TenantId, contact: ContactId, word: str) -> str:
        """A secret sealed for the eyes of one contact of a bot."""
        return self._vault.seal(tenant, shown_to(contact), word)

    def reach(self, tenant: TenantId, router: Router) -> Reach:
        """How this router is reached."""
        password = self._vault.open(tenant, ROUTER_FIELD, router.password)
        return Reach(tenant, router.host, router.port, router.tls, router.user, password, router.fingerprint)

    def secret(self, tenant: TenantId, account: Account, package: Package | None) -> Secret:
        """An account as it should be on its router."""
        return Secret(
            name=account.name,
            password=self._vault.open(tenant, ACCOUNT_FIELD, account.password),
            package=package.name if package is not None else "default",
            rate=package.rate if package is not None else "",
            disabled=account.status is not AccountStatus.ACTIVE,
            absent=account.status is AccountStatus.DELETED,
        )
