"""Statements for contacts."""

from wabot.storage.scope import Scope


class SqlContacts:
    """Implements the port Contacts."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
