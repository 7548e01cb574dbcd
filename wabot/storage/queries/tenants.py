"""Statements for tenants and their owners."""

from wabot.storage.scope import Scope


class SqlTenants:
    """Implements ports.store.tenants.Tenants."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
