"""Statements for the platform's own people and their PINs."""

from wabot.storage.scope import Scope


class SqlStaff:
    """Implements ports.store.staff.Staff."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
