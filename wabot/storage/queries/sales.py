"""Statements for orders, payments, deliveries and refunds."""

from wabot.storage.scope import Scope


class SqlSales:
    """Implements ports.store.sales.Sales."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope


class SqlSalesScan:
    """Implements ports.store.sales.SalesScan."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope
