"""What wabot asks of the settings of one tenant (or, for PLATFORM, of the platform)."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from wabot.core.ids import TenantId


class Settings(Protocol):
    """Key to stored text; secrets arrive sealed. Every write moves the tenant's stamp and touches `tenants`."""

    def all(self) -> Mapping[str, str]:
        """Every key that is set here."""
        ...

    def get(self, key: str) -> str | None:
        """The stored text, or None where the key is not set here."""
        ...

    def set(self, key: str, value: str) -> None:
        """Store, replacing what was there."""
        ...

    def clear(self, key: str) -> None:
        """Fall back to the platform's again."""
        ...


class SettingsScan(Protocol):
    """The settings of many tenants at once, for the directory alone."""

    def of(self, tenants: Sequence[TenantId]) -> Mapping[TenantId, Mapping[str, str]]:
        """Settings of those tenants that have any."""
        ...

    def everyone(self) -> Mapping[TenantId, Mapping[str, str]]:
        """Settings of all tenants and the platform."""
        ...
