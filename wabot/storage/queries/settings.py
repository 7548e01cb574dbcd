"""Statements for what a tenant (or the platform) has set."""

from wabot.storage.scope import Scope


class SqlSettings:
    """Implements ports.store.settings.Settings."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
