"""Statements for troubles that only a person can end."""

from wabot.storage.scope import Scope


class SqlIssues:
    """Implements ports.store.issues.Issues."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope


class SqlIssuesScan:
    """Implements ports.store.issues.IssuesScan."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
