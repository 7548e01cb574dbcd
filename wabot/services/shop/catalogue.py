"""The shop as customers look through it: categories, products, words."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

from wabot.core.goods import Product, Variant
from wabot.core.ids import TenantId
from wabot.core.money import Money
from wabot.flow.replies import fold
from wabot.ports.store import Store, Tx
from wabot.services.shop.terms import ShopTermsOf

FOUND = 24  # products that a search shows at most: three pages on a phone
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

    async def all(self, tenant: TenantId, category: str | None = None) -> Sequence[Offered]:
        """By name; of one category where one is given ("": of those without)."""
        currency = self._terms(tenant).currency

        def query(tx: Tx) -> Sequence[Offered]:
            goods = tx.tenant(tenant).goods
            products = goods.products(active=True, category=category)
            return _joined(products, goods.variants(), currency)

        return await self._store.read(query)

    async def one(self, tenant: TenantId, product: int) -> Offered | None:
        """One product; None where customers do not see it."""
        currency = self._terms(tenant).currency

        def query(tx: Tx) -> Sequence[Offered]:
            goods = tx.tenant(tenant).goods
            found = goods.product(product)
            return _joined([found], goods.variants(product), currency) if found and found.active else ()

        return next(iter(await self._store.read(query)), None)

    async def search(self, tenant: TenantId, words: str) -> Sequence[Offered]:
        """What these words mean, the best first; typing mistakes are forgiven."""
        wanted = fold(words[:LONGEST_SEARCH])
        if not wanted:
            return ()
        scored = [(closeness(wanted, offered), offered) for offered in await self.all(tenant)]
        best = sorted((one for one in scored if one[0] >= CLOSE), key=lambda one: (-one[0], one[1].product.name))
        return [offered for _, offered in best[:FOUND]]


def closeness(wanted: str, offered: Offered) -> float:
    """How well folded words fit a product, of 100: its name first, then variants and category, then what is told."""
    product = offered.product
    name = fold(product.name)
    skus = {fold(variant.sku) for variant in offered.variants if variant.sku}
    if wanted == name or wanted in skus:
        return 100
    near = _words_near(wanted, name)
    further = " ".join((name, fold(product.category), *(fold(variant.name) for variant in offered.variants)))
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
