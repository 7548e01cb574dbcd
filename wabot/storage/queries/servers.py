"""Statements for the servers that run wabot."""

from wabot.storage.scope import Scope


class SqlServers:
    """Implements ports.store.servers.Servers."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
