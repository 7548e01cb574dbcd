"""What the store keeps of tenants and their owners."""

from typing import Protocol


class Tenants(Protocol):
    """Questions and writes, see the module."""
