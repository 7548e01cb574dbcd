"""Statements for what can still be undone."""

from wabot.storage.scope import Scope


class SqlUndoSteps:
    """Implements ports.store.undo.UndoSteps."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
