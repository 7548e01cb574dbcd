"""What the store keeps of which job ran in which slot of time."""

from typing import Protocol


class Slots(Protocol):
    """Questions and writes, see the module."""
