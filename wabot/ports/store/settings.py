"""What the store keeps of what a tenant (or the platform) has set."""

from typing import Protocol


class Settings(Protocol):
    """Questions and writes, see the module."""
