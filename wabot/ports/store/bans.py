"""What the store keeps of contacts a tenant does not serve."""

from typing import Protocol


class Bans(Protocol):
    """Questions and writes, see the module."""
