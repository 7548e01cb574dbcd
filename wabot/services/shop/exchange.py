"""Whole catalogues in and out: a file is read in a thread, and put in force in one transaction or not at all."""

import asyncio
import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, replace

from wabot.core.goods import Variant
from wabot.core.ids import TenantId
from wabot.core.money import exponent
from wabot.ports.store import Store, Tx
from wabot.services.shop.columns import GUARDED, NO_END, Column, Lines, read_lines
from wabot.services.shop.importing import Plan, plan
from wabot.services.shop.sheet import read_rows
from wabot.services.shop.shelves import Shelf, Shelves, shelves
from wabot.services.shop.terms import ShopTermsOf


@dataclass(frozen=True, slots=True)
class Look:
    """What a file says and what it would do; with mistakes it does nothing."""

    found: Lines
    plan: Plan


class Exchange:
    """Reads files of catalogues, and writes them."""

    def __init__(self, store: Store, own: Shelves, terms: ShopTermsOf) -> None:
        self._store, self._own, self._terms = store, own, terms

    async def read(self, tenant: TenantId, content: bytes) -> Lines:
        """The lines of a file. Raises Refused as `read_rows`."""
        currency = self._terms(tenant).currency
        return await asyncio.to_thread(lambda: read_lines(read_rows(content), currency))

    async def look(self, tenant: TenantId, found: Lines) -> Look:
        """What it would do now."""
        if not found.lines:
            return Look(found, Plan())
        now = await self._own.all(tenant)
        return Look(found, await asyncio.to_thread(plan, found, now))

    def put_in_force(self, tx: Tx, tenant: TenantId, found: Lines) -> Look:
        """Do it, unless there are mistakes (by now)."""
        look = Look(found, plan(found, shelves(tx, tenant)))
        if not found.mistakes:
            self._carry_out(tx, tenant, look.plan)
        return look

    async def export(self, tenant: TenantId) -> bytes:
        """All products as a CSV that `read` takes again and that changes nothing then; b"" where there are none."""
        found = await self._own.all(tenant)
        return await asyncio.to_thread(written, found) if found else b""

    def _carry_out(self, tx: Tx, tenant: TenantId, made: Plan) -> None:
        goods = tx.tenant(tenant).goods
        for variant in made.variants:  # two may have exchanged their skus, and no two ever have the same
            goods.save_variant(replace(variant, sku=""))
        for variant in made.variants:
            goods.save_variant(variant)
        added = goods.add_products([product for product, _ in made.new_products])
        fresh: list[Variant] = list(made.new_variants)
        for product, (_, variants) in zip(added, made.new_products, strict=True):
            fresh += [replace(variant, product=product.number) for variant in variants]
        goods.add_variants(fresh)
        for product in made.dropped_pictures:
            self._own.forget_picture(tx, tenant, product)
        for product in made.products:
            goods.save_product(product)
        for number, stock in sorted(made.stocks):
            goods.set_stock(number, stock)


def written(found: Sequence[Shelf]) -> bytes:
    """The CSV, in UTF-8 with the mark by which Excel knows it."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([column.value for column in Column])
    for shelf in found:
        for variant in shelf.variants:
            writer.writerow([_guarded(cell) for cell in _cells(shelf, variant)])
    return out.getvalue().encode("utf-8-sig")


def _cells(shelf: Shelf, variant: Variant) -> list[str]:
    product, picture = shelf.product, shelf.product.picture
    return [
        product.name,
        variant.name,
        _amount(variant),
        NO_END if variant.stock is None else str(variant.stock),
        variant.sku,
        product.category,
        product.description,
        picture.reference if picture is not None and picture.is_link else "",
    ]


def _amount(variant: Variant) -> str:
    places = exponent(variant.price.currency)
    major, minor = divmod(variant.price.minor, 10**places)
    return f"{major}.{minor:0{places}d}" if minor else str(major)


def _guarded(cell: str) -> str:
    return f"'{cell}" if cell.startswith(GUARDED) else cell
