"""Statements for what shops sell."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Row, Table, Update, func, insert

from wabot.core.goods import Picture, Product, Variant
from wabot.core.money import Money
from wabot.storage.scope import Scope
from wabot.storage.tables.shop import product, shop_count, variant

AT_ONCE = 250
"""Rows of one statement: on PostgreSQL everybody else has a turn between two."""


def next_numbers(scope: Scope, kind: str, count: int = 1) -> range:
    """The next numbers of a kind in its tenant; others wait for theirs until the commit."""
    scope.insert(shop_count, {"kind": kind, "last": 0})
    counted = scope.update(shop_count).where(shop_count.c.kind == kind).values(last=shop_count.c.last + count)
    last = int(scope.scalar(counted.returning(shop_count.c.last)))
    return range(last - count + 1, last + 1)


class SqlGoods:
    """Implements ports.store.shop.Goods."""

    def __init__(self, scope: Scope) -> None:
        self._scope = scope

    def add_products(self, added: Sequence[Product]) -> Sequence[Product]:
        numbers = next_numbers(self._scope, "product", len(added))
        numbered = [replace(one, number=number) for one, number in zip(added, numbers, strict=True)]
        self._insert(product, [{"number": one.number, **_product_values(one)} for one in numbered])
        return numbered

    def save_product(self, saved: Product) -> None:
        change = self._scope.update(product).where(product.c.number == saved.number)
        self._scope.execute(change.values(**_product_values(saved)))

    def product(self, number: int) -> Product | None:
        row = self._scope.first(self._scope.select(product).where(product.c.number == number))
        return None if row is None else _product(row)

    def products(
        self, *, active: bool = False, category: str | None = None, limit: int | None = None
    ) -> Sequence[Product]:
        wanted = self._scope.select(product).order_by(product.c.name, product.c.number).limit(limit)
        if active:
            wanted = wanted.where(product.c.active == 1)
        if category is not None:
            wanted = wanted.where(product.c.category == category)
        return [_product(row) for row in self._scope.all(wanted)]

    def categories(self) -> Mapping[str, int]:
        counted = self._scope.select(product, product.c.category, func.count().label("n")).where(product.c.active == 1)
        return {row.category: row.n for row in self._scope.all(counted.group_by(product.c.category))}

    def size(self, low: int) -> tuple[int, int]:
        return self._scope.count(product), self._scope.count(variant, variant.c.active == 1, variant.c.stock <= low)

    def add_variants(self, added: Sequence[Variant]) -> Sequence[Variant]:
        numbers = next_numbers(self._scope, "variant", len(added))
        numbered = [replace(one, number=number, reserved=0, sold=0) for one, number in zip(added, numbers, strict=True)]
        self._insert(variant, [{"number": one.number, "stock": one.stock, **_variant_values(one)} for one in numbered])
        return numbered

    def save_variant(self, saved: Variant) -> None:
        change = self._scope.update(variant).where(variant.c.number == saved.number)
        self._scope.execute(change.values(**_variant_values(saved)))

    def variant(self, number: int) -> Variant | None:
        row = self._scope.first(self._scope.select(variant).where(variant.c.number == number))
        return None if row is None else _variant(row)

    def variants(self, of: Sequence[int] | None = None) -> Sequence[Variant]:
        wanted = self._scope.select(variant).where(variant.c.active == 1).order_by(variant.c.number)
        if of is not None:
            wanted = wanted.where(variant.c.product.in_(of))
        return [_variant(row) for row in self._scope.all(wanted)]

    def lock(self, variants: Sequence[int]) -> Mapping[int, Variant]:
        # In the order of their numbers: two who lock the same never wait for each other.
        wanted = self._scope.select(variant).where(variant.c.number.in_(variants)).order_by(variant.c.number)
        return {row.number: _variant(row) for row in self._scope.all(wanted.with_for_update())}

    def reserve(self, number: int, quantity: int) -> bool:
        enough = self._one(number).where(variant.c.stock >= quantity)
        moved = enough.values(stock=variant.c.stock - quantity, reserved=variant.c.reserved + quantity)
        return self._scope.execute(moved).rowcount == 1

    def release(self, number: int, quantity: int) -> None:
        moved = {"stock": variant.c.stock + quantity, "reserved": variant.c.reserved - quantity}
        self._scope.execute(self._one(number).values(**moved))

    def sell(self, number: int, quantity: int) -> None:
        moved = {"sold": variant.c.sold + quantity, "reserved": variant.c.reserved - quantity}
        self._scope.execute(self._one(number).values(**moved))

    def take_back(self, number: int, quantity: int) -> None:
        moved = {"stock": variant.c.stock + quantity, "sold": variant.c.sold - quantity}
        self._scope.execute(self._one(number).values(**moved))

    def set_stock(self, number: int, stock: int | None) -> None:
        self._scope.execute(self._one(number).values(stock=stock))

    def sku_taken(self, sku: str) -> int:
        wanted = self._scope.select(variant, variant.c.number).where(variant.c.sku == sku, variant.c.sku != "")
        return int(self._scope.scalar(wanted) or 0)

    def _insert(self, table: Table, rows: Sequence[dict[str, Any]]) -> None:
        owned = [{"tenant_id": self._scope.tenant, **row} for row in rows]
        for begin in range(0, len(owned), AT_ONCE):
            self._scope.execute(insert(table), owned[begin : begin + AT_ONCE])

    def _one(self, number: int) -> Update:
        return self._scope.update(variant).where(variant.c.number == number)


def _product_values(one: Product) -> dict[str, Any]:
    picture = one.picture or Picture("")
    return {
        "name": one.name,
        "description": one.description,
        "category": one.category,
        "picture": picture.reference,
        "picture_mime": picture.mime,
        "picture_size": picture.size,
        "active": int(one.active),
    }


def _product(row: Row[Any]) -> Product:
    picture = Picture(row.picture, row.picture_mime, row.picture_size) if row.picture else None
    return Product(row.number, row.name, row.description, row.category, picture, bool(row.active))


def _variant_values(one: Variant) -> dict[str, Any]:
    return {
        "product": one.product,
        "name": one.name,
        "sku": one.sku,
        "price_minor": one.price.minor,
        "currency": one.price.currency,
        "active": int(one.active),
    }


def _variant(row: Row[Any]) -> Variant:
    return Variant(
        number=row.number,
        product=row.product,
        name=row.name,
        price=Money(row.price_minor, row.currency),
        sku=row.sku,
        stock=row.stock,
        reserved=row.reserved,
        sold=row.sold,
        active=bool(row.active),
    )
