"""Statements for which job ran in which slot of time."""

from wabot.storage.scope import Scope


class SqlSlots:
    """Implements ports.store.slots.Slots."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
