"""The shop as bootstrap, jobs and actions see it."""

from wabot.ports.store import Store
from wabot.services.files import Files
from wabot.services.notices import Notices
from wabot.services.shop.basket import Basket
from wabot.services.shop.carts import Carts
from wabot.services.shop.catalogue import Catalogue
from wabot.services.shop.exchange import Exchange
from wabot.services.shop.fulfilment import Fulfilment
from wabot.services.shop.shelves import Shelves
from wabot.services.shop.stock import Stock
from wabot.services.shop.terms import ShopTermsOf
from wabot.services.shop.till import Till


class Shop:
    """All shops; everything else here is made from what this is given."""

    def __init__(self, store: Store, notices: Notices, files: Files, terms: ShopTermsOf) -> None:
        self.store, self.terms = store, terms
        stock = Stock(notices)
        self.catalogue = Catalogue(store, terms)
        self.carts = Carts(store, terms)
        self.till = Till(self.carts, stock, terms)
        self.fulfilment = Fulfilment(store, notices, self.till, stock, terms)
        self.shelves = Shelves(store, files)
        self.exchange = Exchange(store, self.shelves, terms)
        self.basket = Basket(self.till, self.fulfilment, terms)
