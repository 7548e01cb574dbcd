"""The vault: secrets at rest."""

from typing import Protocol

from wabot.core.ids import TenantId

VEIL = "veil:"
"""How veiled words begin."""


class Unsealable(Exception):
    """The sealed text was changed, belongs to another tenant or field, or its key is not in the keyring."""


class Vault(Protocol):
    """Seals secrets for one place: what was sealed for a tenant's field opens for that tenant's field alone."""

    def seal(self, tenant: TenantId, field: str, secret: str) -> str:
        """The secret as text that may be stored; different each time."""
        ...

    def open(self, tenant: TenantId, field: str, sealed: str) -> str:
        """The secret again. Raises Unsealable."""
        ...

    def veil(self, tenant: TenantId, word: str) -> str:
        """A word's keyed hash, the same each time: shows whether two are the same, and never what they are."""
        ...

    def is_current(self, sealed: str) -> bool:
        """Whether it is sealed with the newest key; if not, open it and seal it anew."""
        ...
