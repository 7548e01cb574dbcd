"""What the store keeps of orders, payments, deliveries and refunds."""

from typing import Protocol


class Sales(Protocol):
    """Questions and writes, see the module."""


class SalesScan(Protocol):
    """Questions and writes, across tenants."""
