"""Statements for the live connections of bots: wanted and observed."""

from wabot.storage.scope import Scope


class SqlSessions:
    """Implements ports.store.sessions.Sessions."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope


class SqlSessionsScan:
    """Implements ports.store.sessions.SessionsScan."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
