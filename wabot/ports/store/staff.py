"""What the store keeps of the platform's own people and their PINs."""

from typing import Protocol


class Staff(Protocol):
    """Questions and writes, see the module."""
