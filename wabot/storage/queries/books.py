"""Statements for books."""

from wabot.storage.scope import Scope


class SqlBookVersions:
    """Implements the port BookVersions."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
