"""Statements for who did what, in a chain of hashes."""

from wabot.storage.scope import Scope


class SqlAudit:
    """Implements ports.store.audit.Audit."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
