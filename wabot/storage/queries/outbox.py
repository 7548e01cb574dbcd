"""Statements for outbox."""

from wabot.storage.scope import Scope


class SqlOutbox:
    """Implements the port Outbox."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
