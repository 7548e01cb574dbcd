"""What the store keeps of what can still be undone."""

from typing import Protocol


class UndoSteps(Protocol):
    """Questions and writes, see the module."""
