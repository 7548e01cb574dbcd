"""What the store keeps of the live connections of bots: wanted and observed."""

from typing import Protocol


class Sessions(Protocol):
    """Questions and writes, see the module."""


class SessionsScan(Protocol):
    """Questions and writes, across tenants."""
