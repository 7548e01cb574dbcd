"""What the store keeps of payment notices as they arrived."""

from typing import Protocol


class Notices(Protocol):
    """Questions and writes, see the module."""
