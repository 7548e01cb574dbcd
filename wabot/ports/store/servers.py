"""What the store keeps of the servers that run wabot."""

from typing import Protocol


class Servers(Protocol):
    """Questions and writes, see the module."""
