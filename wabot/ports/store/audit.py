"""What the store keeps of who did what, in a chain of hashes."""

from typing import Protocol


class Audit(Protocol):
    """Questions and writes, see the module."""
