"""The shop as its owner fills it: products and variants, added and changed one by one."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from wabot.core.errors import Refused
from wabot.core.goods import PICTURE_BYTES, PRODUCTS, VARIANTS, Picture, Product, Variant, alike, picture_mime
from wabot.core.ids import TenantId
from wabot.core.money import Money
from wabot.ports.store import Store, Tx
from wabot.services.files import FOR_GOOD, Files
from wabot.services.shop.catalogue import LISTED, best

NAME, DESCRIPTION, CATEGORY, SKU = 80, 600, 40, 40  # characters


@dataclass(frozen=True, slots=True)
class Shelf:
    """A product with all its variants, also those that are sold out, whether customers see it or not."""

    product: Product
    variants: tuple[Variant, ...]


@dataclass(frozen=True, slots=True)
class Fresh:
    """A product to be added, with its first variant."""

    name: str
    price: Money
    stock: int | None = None
    category: str = ""
    picture: bytes = b""


class Shelves:
    """Reads what a shop has; writes inside the transaction of whoever asks. Words say how a change ended."""

    def __init__(self, store: Store, files: Files) -> None:
        self._store, self._files = store, files

    async def all(self, tenant: TenantId) -> Sequence[Shelf]:
        """By name."""
        return await self._store.read(lambda tx: shelves(tx, tenant))

    async def some(self, tenant: TenantId, words: str = "") -> tuple[Sequence[Shelf], int]:
        """What the words mean, or without any the first by name; and how many products there are at all."""
        known = await self._store.read(lambda tx: tx.tenant(tenant).goods.products())
        meant = await asyncio.to_thread(best, words, known) if words else known[:LISTED]

        def query(tx: Tx) -> Sequence[Shelf]:
            return _with_variants(meant, tx.tenant(tenant).goods.variants([product.number for product in meant]))

        return await self._store.read(query), len(known)

    async def size(self, tenant: TenantId, low: int) -> tuple[int, int]:
        """How many products there are, and of how many variants at most `low` are left."""
        return await self._store.read(lambda tx: tx.tenant(tenant).goods.size(low))

    async def one(self, tenant: TenantId, number: int) -> Shelf | None:
        """One product."""
        return await self._store.read(lambda tx: _shelf(tx, tenant, number))

    def add(self, tx: Tx, tenant: TenantId, fresh: Fresh) -> Product | str:
        """The product, or why not: full, name_taken."""
        goods = tx.tenant(tenant).goods
        known = goods.products()
        if len(known) >= PRODUCTS:
            return "full"
        if _taken(known, fresh.name, 0):
            return "name_taken"
        picture = self._kept(tx, tenant, fresh.picture) if fresh.picture else None
        added = goods.add_products([Product(0, fresh.name, category=fresh.category, picture=picture)])[0]
        goods.add_variants([Variant(0, added.number, "", fresh.price, stock=fresh.stock)])
        return added

    def rename(self, tx: Tx, tenant: TenantId, number: int, name: str) -> str:
        """changed, name_taken, gone."""
        goods = tx.tenant(tenant).goods
        known = goods.products()
        found = next((product for product in known if product.number == number), None)
        if found is None:
            return "gone"
        if _taken(known, name, number):
            return "name_taken"
        goods.save_product(replace(found, name=name))
        return "changed"

    def change(self, tx: Tx, tenant: TenantId, number: int, become: Callable[[Product], Product]) -> str:
        """What it says of itself, or whether customers see it: changed, gone."""
        goods = tx.tenant(tenant).goods
        found = goods.product(number)
        if found is None:
            return "gone"
        goods.save_product(become(found))
        return "changed"

    def change_picture(self, tx: Tx, tenant: TenantId, number: int, content: bytes) -> str:
        """Another picture, or none for b"": changed, gone. The one before is forgotten."""
        goods = tx.tenant(tenant).goods
        found = goods.product(number)
        if found is None:
            return "gone"
        self.forget_picture(tx, tenant, found)
        goods.save_product(replace(found, picture=self._kept(tx, tenant, content) if content else None))
        return "changed"

    def forget_picture(self, tx: Tx, tenant: TenantId, product: Product) -> None:
        """Forget the file of a picture that is no longer shown."""
        if product.picture is not None and not product.picture.is_link:
            self._files.forget(tx, tenant, product.picture.reference)

    def add_variant(self, tx: Tx, tenant: TenantId, number: int, fresh: Variant) -> str:
        """added, named (the nameless one got this name), full, name_taken, gone."""
        shelf = _shelf(tx, tenant, number)
        if shelf is None:
            return "gone"
        if any(alike(one.name) == alike(fresh.name) for one in shelf.variants):
            return "name_taken"
        if len(shelf.variants) >= VARIANTS:
            return "full"
        goods = tx.tenant(tenant).goods
        nameless = next((one for one in shelf.variants if not one.name), None)
        if nameless is not None:  # it was the product itself: a name and its own price make it the first of several
            goods.save_variant(replace(nameless, name=fresh.name, price=fresh.price))
            goods.set_stock(nameless.number, fresh.stock)
            return "named"
        goods.add_variants([replace(fresh, product=number)])
        return "added"

    def drop_variant(self, tx: Tx, tenant: TenantId, variant: int) -> str:
        """dropped, last (a product has one at least), gone. Orders keep what they bought."""
        goods = tx.tenant(tenant).goods
        found = goods.variant(variant)
        if found is None or not found.active:
            return "gone"
        if len(goods.variants([found.product])) == 1:
            return "last"
        goods.save_variant(replace(found, active=False, sku=""))
        return "dropped"

    def reprice(self, tx: Tx, tenant: TenantId, variant: int, price: Money) -> str:
        """changed, gone."""
        return self._change_variant(tx, tenant, variant, lambda one: replace(one, price=price))

    def change_sku(self, tx: Tx, tenant: TenantId, variant: int, sku: str) -> str:
        """changed, sku_taken, gone."""
        taken = tx.tenant(tenant).goods.sku_taken(sku)
        if taken and taken != variant:
            return "sku_taken"
        return self._change_variant(tx, tenant, variant, lambda one: replace(one, sku=sku))

    def restock(self, tx: Tx, tenant: TenantId, variant: int, stock: int | None, *, more: bool) -> str:
        """So many, or so many more, are left to sell; None: it never runs out. changed, gone."""
        goods = tx.tenant(tenant).goods
        found = goods.lock([variant]).get(variant)
        if found is None or not found.active:
            return "gone"
        goods.set_stock(variant, stock + (found.stock or 0) if more and stock is not None else stock)
        return "changed"

    def _change_variant(self, tx: Tx, tenant: TenantId, variant: int, become: Callable[[Variant], Variant]) -> str:
        goods = tx.tenant(tenant).goods
        found = goods.variant(variant)
        if found is None or not found.active:
            return "gone"
        goods.save_variant(become(found))
        return "changed"

    def _kept(self, tx: Tx, tenant: TenantId, content: bytes) -> Picture:
        mime = checked_picture(content)
        kept = self._files.keep(tx, tenant, content, mime, f"picture.{mime.partition('/')[2]}", FOR_GOOD)
        return Picture(kept.reference, mime, len(content))


def checked_picture(content: bytes) -> str:
    """What kind of picture it is. Raises Refused: picture_too_large, no_picture."""
    if len(content) > PICTURE_BYTES:
        raise Refused("picture_too_large", str(len(content)))
    mime = picture_mime(content)
    if not mime:
        raise Refused("no_picture", "neither jpeg, png nor webp")
    return mime


def shelves(tx: Tx, tenant: TenantId) -> Sequence[Shelf]:
    """All products with their variants, by name."""
    return _with_variants(tx.tenant(tenant).goods.products(), tx.tenant(tenant).goods.variants())


def _with_variants(products: Sequence[Product], variants: Sequence[Variant]) -> Sequence[Shelf]:
    of: dict[int, list[Variant]] = {}
    for variant in variants:
        of.setdefault(variant.product, []).append(variant)
    return [Shelf(product, tuple(of.get(product.number, ()))) for product in products]


def _shelf(tx: Tx, tenant: TenantId, number: int) -> Shelf | None:
    goods = tx.tenant(tenant).goods
    found = goods.product(number)
    return None if found is None else Shelf(found, tuple(goods.variants([number])))


def _taken(known: Sequence[Product], name: str, but: int) -> bool:
    return any(alike(product.name) == alike(name) for product in known if product.number != but)
