"""Statements for outbox_scan."""

from wabot.storage.scope import Scope


class SqlOutboxScan:
    """Implements the port OutboxScan."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
