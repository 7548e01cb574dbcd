"""What the store keeps of troubles that only a person can end."""

from typing import Protocol


class Issues(Protocol):
    """Questions and writes, see the module."""


class IssuesScan(Protocol):
    """Questions and writes, across tenants."""
