"""Statements for events."""

from wabot.storage.scope import Scope


class SqlEvents:
    """Implements the port Events."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope


class SqlEventsScan:
    """Implements the port EventsScan."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
