"""Statements for payment notices as they arrived."""

from wabot.storage.scope import Scope


class SqlNotices:
    """Implements ports.store.notices.Notices."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
