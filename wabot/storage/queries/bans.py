"""Statements for contacts a tenant does not serve."""

from wabot.storage.scope import Scope


class SqlBans:
    """Implements ports.store.bans.Bans."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
