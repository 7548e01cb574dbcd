"""From the lines of a file to a plan for the whole catalogue: pure, with all that speaks against it."""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, field, replace

from wabot.core.goods import PRODUCTS, VARIANTS, Picture, Product, Variant, alike
from wabot.services.shop.columns import Column, Line, Lines
from wabot.services.shop.shelves import Shelf
from wabot.services.shop.stock import item_name


@dataclass(slots=True)
class Plan:
    """What an import will do: nothing of it while there are mistakes."""

    new_products: list[tuple[Product, list[Variant]]] = field(default_factory=list)
    products: list[Product] = field(default_factory=list)  # as they become
    dropped_pictures: list[Product] = field(default_factory=list)  # as they were
    new_variants: list[Variant] = field(default_factory=list)
    variants: list[Variant] = field(default_factory=list)  # as they become
    stocks: list[tuple[int, int | None]] = field(default_factory=list)  # variant, and what is left to sell
    new: int = 0  # rows
    changed: int = 0
    same: int = 0


def plan(found: Lines, shelves: Sequence[Shelf]) -> Plan:
    """What the lines make of these shelves; mistakes are added to `found`."""
    groups = _grouped(found)
    made, planner = Plan(), _Planner(found, shelves, groups)
    for group in groups.values():
        planner.take(group, made)
    if len(shelves) + len(made.new_products) > PRODUCTS:
        found.wrong(found.lines[-1].row, None, "too-many-products", {"most": PRODUCTS})
    return made


def _grouped(found: Lines) -> Mapping[str, list[Line]]:
    """The lines of each product; within one no variant stands twice, and none is without a name beside others."""
    groups: dict[str, list[Line]] = {}
    skus: dict[str, int] = {}
    for line in found.lines:
        groups.setdefault(alike(line.name), []).append(line)
        if line.sku and line.sku in skus:
            found.wrong(line.row, Column.SKU, "twice", {"row": str(skus[line.sku])})
        skus.setdefault(line.sku, line.row)
    for group in groups.values():
        _check(group, found)
    return groups


def _check(group: Sequence[Line], found: Lines) -> None:
    seen: dict[str, int] = {}
    for line in group:
        name = alike(line.variant)
        if name in seen:
            found.wrong(line.row, Column.VARIANT, "twice", {"row": str(seen[name])})
        elif not name and any(other.variant for other in group):
            found.wrong(line.row, Column.VARIANT, "variant-missing", {"name": line.name})
        seen.setdefault(name, line.row)
    if len(group) > VARIANTS:
        found.wrong(group[-1].row, Column.VARIANT, "too-many-variants", {"most": VARIANTS})
    for column in (Column.CATEGORY, Column.DESCRIPTION, Column.PICTURE):
        told = {_of(line, column): line.row for line in reversed(group) if _of(line, column)}
        if len(told) > 1:
            rows = sorted(told.values())
            found.wrong(rows[1], column, "differs", {"row": str(rows[0])})


class _Planner:
    """Holds what the shop has by every name a row may call it."""

    def __init__(self, found: Lines, shelves: Sequence[Shelf], named: Container[str]) -> None:
        self._found, self._named = found, named
        self._taken: set[int] = set()  # products that a group is about already
        self._by_name = {alike(shelf.product.name): shelf for shelf in shelves}
        self._by_sku = {one.sku: shelf for shelf in shelves for one in shelf.variants if one.sku}

    def take(self, group: Sequence[Line], made: Plan) -> None:
        """One product."""
        shelf = self._shelf(group)
        if not self._own_skus(group, shelf):
            return
        if shelf is not None:
            self._taken.add(shelf.product.number)
        if shelf is None:
            made.new_products.append((_merged(Product(0, group[0].name), group), [_variant(line) for line in group]))
            made.new += len(group)
            return
        after = _merged(replace(shelf.product, name=group[0].name), group)
        product_moved = after != shelf.product
        if product_moved:
            made.products.append(after)
            if after.picture != shelf.product.picture:
                made.dropped_pictures.append(shelf.product)
        self._variants(group, shelf, made, product_moved=product_moved)

    def _shelf(self, group: Sequence[Line]) -> Shelf | None:
        named = self._by_name.get(alike(group[0].name))
        skus = (self._by_sku[line.sku] for line in group if line.sku in self._by_sku)
        return named or next((shelf for shelf in skus if self._is_free(shelf)), None)

    def _is_free(self, shelf: Shelf) -> bool:
        """Whether no other rows are about it: then these give it another name."""
        return shelf.product.number not in self._taken and alike(shelf.product.name) not in self._named

    def _own_skus(self, group: Sequence[Line], shelf: Shelf | None) -> bool:
        """Whether no sku of the group belongs to another product."""
        own = True
        for line in group:
            other = self._by_sku.get(line.sku) if line.sku else None
            if other is not None and (shelf is None or other.product.number != shelf.product.number):
                self._found.wrong(line.row, Column.SKU, "sku-taken", {"name": other.product.name})
                own = False
        return own

    def _variants(self, group: Sequence[Line], shelf: Shelf, made: Plan, *, product_moved: bool) -> None:
        meant, rest = _meant(group, shelf.variants)
        for line, before in meant:
            if before is None and not line.variant:
                self._found.wrong(line.row, Column.VARIANT, "variant-missing", {"name": line.name})
            elif before is None:
                made.new_variants.append(replace(_variant(line), product=shelf.product.number))
                made.new += 1
            elif any(alike(one.name) == alike(line.variant or before.name) for one in rest):
                name = item_name(line.name, before.name)
                self._found.wrong(line.row, Column.SKU, "sku-taken", {"name": name})
            else:
                _change(before, line, made, product_moved=product_moved)
        if any(not one.name for one in rest) and len(group) + len(rest) > 1:
            self._found.wrong(group[0].row, Column.VARIANT, "variant-missing", {"name": group[0].name})
        if len(group) + len(rest) > VARIANTS:
            self._found.wrong(group[-1].row, Column.VARIANT, "too-many-variants", {"most": VARIANTS})


def _meant(
    group: Sequence[Line], variants: Sequence[Variant]
) -> tuple[Sequence[tuple[Line, Variant | None]], Sequence[Variant]]:
    """Each line with the variant it is about, by its sku before all names; and those that no line is about."""
    by_sku = {line.row: one for line in group for one in variants if line.sku and line.sku == one.sku}
    own = {one.number for one in by_sku.values()}
    free = {one.number: one for one in variants if one.number not in own}
    found: list[tuple[Line, Variant | None]] = []
    for line in group:
        before = by_sku.get(line.row) or _called(line, group, free)
        found.append((line, before))
        if before is not None:
            free.pop(before.number, None)
    return found, tuple(free.values())


def _called(line: Line, group: Sequence[Line], free: Mapping[int, Variant]) -> Variant | None:
    """The variant with the line's name, or the nameless one that now gets a name."""
    for one in free.values():
        if alike(one.name) == alike(line.variant):
            return one
    only = next(iter(free.values())) if len(free) == 1 else None
    return only if only is not None and not only.name and line is group[0] else None


def _change(before: Variant, line: Line, made: Plan, *, product_moved: bool) -> None:
    after = replace(before, name=line.variant or before.name, price=line.price, sku=line.sku or before.sku)
    stock = None if line.no_end else before.stock if line.stock is None else line.stock
    if after != before:
        made.variants.append(after)
    if stock != before.stock:
        made.stocks.append((before.number, stock))
    if after != before or stock != before.stock or product_moved:
        made.changed += 1
    else:
        made.same += 1


def _variant(line: Line) -> Variant:
    return Variant(0, 0, line.variant, line.price, sku=line.sku, stock=line.stock)


def _merged(product: Product, group: Sequence[Line]) -> Product:
    """The product with what the lines say of it; what they do not say stays."""
    category, description, picture = (
        next((_of(line, column) for line in group if _of(line, column)), "")
        for column in (Column.CATEGORY, Column.DESCRIPTION, Column.PICTURE)
    )
    return replace(
        product,
        category=category or product.category,
        description=description or product.description,
        picture=Picture(picture) if picture else product.picture,
    )


def _of(line: Line, column: Column) -> str:
    return {Column.CATEGORY: line.category, Column.DESCRIPTION: line.description}.get(column, line.picture)
