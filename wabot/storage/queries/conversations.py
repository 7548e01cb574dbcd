"""Statements for conversations."""

from wabot.storage.scope import Scope


class SqlConversations:
    """Implements the port Conversations."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
