"""The shop as customers look through it: categories, products, words."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from wabot.core.goods import Product, Variant
from wabot.core.ids import TenantId
from wabot.core.money import Money
from wabot.flow.replies import fold
from wabot.ports.store import Store, Tx
from wabot.services.shop.terms import ShopTermsOf

FOUND = 24  # products that a search shows at most: three pages on a phone
LISTED = 96  # products of one list: twelve pages, more than anybody turns; a conversation remembers its list
CLOSE = 75  # of 100: "kamba" for "Kanga" is not meant, "sukari" misspelled "sukri" is
LONGEST_SEARCH = 60


@dataclass(frozen=True, slots=True)
class Offered:
    """A product with what of it can be bought."""

    product: Product
    variants: tuple[Variant, ...]

    @property
    def in_stock(self) -> tuple[Variant, ...]:
        """Those of which there is one at least."""
        return tuple(variant for variant in self.variants if variant.can_give(1))

    @property
    def cheapest(self) -> Money:
        """The lowest price."""
        return min(variant.price for variant in self.variants)

    @property
    def has_one_price(self) -> bool:
        """Whether all variants cost the same."""
        return len({variant.price for variant in self.variants}) == 1


class Catalogue:
    """Reads what a shop offers now: active products that have a variant in the shop's currency."""

    def __init__(self, store: Store, terms: ShopTermsOf) -> None:
        self._store, self._terms = store, terms

    async def categories(self, tenant: TenantId) -> Mapping[str, int]:
        """How many products there are in each; "" for those without."""
        return await self._store.read(lambda tx: tx.tenant(tenant).goods.categories())

    async def list(self, tenant: TenantId, category: str | None = None) -> Sequence[Offered]:
        """The first LISTED by name; of one category where one is given ("": of those without)."""

        def query(tx: Tx) -> Sequence[Offered]:
            products = tx.tenant(tenant).goods.products(active=True, category=category, limit=LISTED)
            return self._offered(tx, tenant, products)

        return await self._store.read(query)

    async def one(self, tenant: TenantId, product: int) -> Offered | None:
        """One product; None where customers do not see it."""

        def query(tx: Tx) -> Sequence[Offered]:
            found = tx.tenant(tenant).goods.product(product)
            return self._offered(tx, tenant, [found]) if found and found.active else ()

        return next(iter(await self._store.read(query)), None)

    async def search(self, tenant: TenantId, words: str) -> Sequence[Offered]:
        """What these words mean, the best first; typing mistakes are forgiven."""
        typed = words.strip()[:LONGEST_SEARCH]
        all_ = await self._store.read(lambda tx: tx.tenant(tenant).goods.products(active=True))
        found = await asyncio.to_thread(best, typed, all_)

        def query(tx: Tx) -> Sequence[Offered]:
            named = tx.tenant(tenant).goods.variant(tx.tenant(tenant).goods.sku_taken(typed))
            first = [product for product in all_ if named is not None and product.number == named.product]
            rest = [product for product in found if product not in first]
            return self._offered(tx, tenant, [*first, *rest])

        return await self._store.read(query)

    def _offered(self, tx: Tx, tenant: TenantId, products: Sequence[Product]) -> Sequence[Offered]:
        variants = tx.tenant(tenant).goods.variants([product.number for product in products])
        return _joined(products, variants, self._terms(tenant).currency)


def best(words: str, products: Sequence[Product]) -> Sequence[Product]:
    """The FOUND products that words mean, the best first. Takes a moment where there are thousands."""
    wanted = fold(words)
    if not wanted:
        return ()
    scored = ((closeness(wanted, product), product) for product in products)
    close = sorted((one for one in scored if one[0] >= CLOSE), key=lambda one: (-one[0], one[1].name))
    return [product for _, product in close[:FOUND]]


def closeness(wanted: str, product: Product) -> float:
    """How well folded words fit a product, of 100: its name first, then its category, then what is told of it."""
    name = fold(product.name)
    if wanted == name:
        return 100
    near = _words_near(wanted, name)
    further = " ".join((name, fold(product.category)))
    told = fold(product.description)
    return max(near, _words_near(wanted, further) - 5, 80.0 if len(wanted) > 2 and wanted in told else 0.0)


def _words_near(wanted: str, text: str) -> float:
    """The mean of how close each wanted word comes to its nearest in the text; the start of a word counts as it."""
    words = text.split()
    if not words:
        return 0
    return sum(max(_near(want, word) for word in words) for want in wanted.split()) / len(wanted.split())


def _near(want: str, word: str) -> float:
    if len(want) >= 2 and word.startswith(want):
        return 98
    return fuzz.ratio(want, word)


def _joined(products: Sequence[Product], variants: Sequence[Variant], currency: str) -> Sequence[Offered]:
    of: dict[int, list[Variant]] = {}
    for variant in variants:
        if variant.price.currency == currency:
            of.setdefault(variant.product, []).append(variant)
    return [Offered(product, tuple(of[product.number])) for product in products if product.number in of]
