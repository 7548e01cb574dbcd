"""Whatever customers and owners do, in any order: what there is in stock, reserved and sold never gets more or less."""

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import create_engine

from wabot.core.clock import DAY, MINUTE, Instant
from wabot.core.goods import Product, Variant
from wabot.core.ids import ContactId, OrderId, TenantId
from wabot.core.money import Money
from wabot.core.shop_order import ShopEvent, ShopOrder, ShopStatus, Way, Where
from wabot.ports.store.shop import CartLine
from wabot.services.shop.carts import Carts
from wabot.services.shop.fulfilment import Fulfilment, Move, Own
from wabot.services.shop.stock import Stock
from wabot.services.shop.terms import ShopTerms
from wabot.services.shop.till import Till, Wish, to_pay
from wabot.storage.queries import JobTx
from wabot.storage.scope import Binding
from wabot.storage.tables import metadata

TENANT = TenantId("T1")
PEOPLE = [ContactId("c1"), ContactId("c2"), ContactId("c3")]
FREE = Money(0, "KES")
TERMS = ShopTerms(
    name="Mama Duka",
    currency="KES",
    country="KE",
    ways=tuple(Way),
    fee=FREE,
    pickup_at="",
    pays_later=True,
    hold=30 * MINUTE,
    low_stock=3,
    return_time=14 * DAY,
    by_link=False,
)
COUNTED, ENDLESS, CHANGING = 1, 2, 3  # variants; the stock of the last is sometimes counted
SOLD = (
    ShopStatus.PAID, ShopStatus.AGREED, ShopStatus.PACKED, ShopStatus.READY, ShopStatus.SENT, ShopStatus.HANDED_OVER,
    ShopStatus.RETURN_ASKED, ShopStatus.REFUSED,
)  # fmt: skip


WHAT = st.fixed_dictionaries({COUNTED: st.integers(1, 3)}, optional={ENDLESS: st.just(1), CHANGING: st.integers(1, 3)})


class Deaf:
    """Nobody is told anything."""

    def to_contact(self, *_: object, **__: object) -> bool:
        return True

    def to_owners(self, *_: object, **__: object) -> int:
        return 1

    def ask_owners(self, *_: object, **__: object) -> int:
        return 1


class Shop(RuleBasedStateMachine):
    """One shop on one database, in one long transaction."""

    placed = 0

    @initialize(stock=st.integers(2, 9))
    def open(self, stock: int) -> None:
        self.engine = create_engine("sqlite://")
        self.connection = self.engine.connect()
        metadata.create_all(self.connection)
        self.tx = JobTx(Binding(self.connection))
        shelf, told = Stock(Deaf()), Deaf()
        self.carts = Carts(None, lambda _: TERMS)
        self.till = Till(self.carts, shelf, lambda _: TERMS)
        self.fulfilment = Fulfilment(None, told, self.till, shelf, lambda _: TERMS)
        self.now, self.owned, self.sales = Instant(1), stock, 0
        self.scope = self.tx.tenant(TENANT)
        self.scope.goods.add_products([Product(0, "Shirt")])
        self.scope.goods.add_variants([
            Variant(0, 1, name, Money(500_00, "KES"), stock=own)
            for name, own in (("Counted", stock), ("Endless", None), ("Changing", 3))
        ])  # fmt: skip

    @rule(
        who=st.sampled_from(PEOPLE),
        what=WHAT,
        later=st.booleans(),
    )
    def place(self, who: ContactId, what: dict[int, int], later: bool) -> None:
        for variant, quantity in what.items():
            self.carts.put(self.tx, TENANT, who, CartLine(variant, quantity), self.now)
        cart = self.carts.within(self.tx, TENANT, who)
        total = to_pay(cart, Way.PICKUP, TERMS) if cart else FREE
        before = self.counts(COUNTED)
        placed = self.till.place(self.tx, TENANT, who, Wish(Where(Way.PICKUP), later, total), self.now)
        assert (placed.order is not None) == (placed.word in ("placed", "agreed"))
        self.placed += placed.order is not None
        if placed.order is None:
            assert self.counts(COUNTED) == before
            assert placed.word == ("short" if cart else "empty")

    @precondition(lambda self: self.placed)
    @rule(which=st.integers(0, 30))
    def pay(self, which: int) -> None:
        order = self.order(which)
        if order is not None and order.status in (ShopStatus.PLACED, ShopStatus.EXPIRED):
            self.sales += 1
            self.till.paid(self.tx, TENANT, order, OrderId(f"o{self.sales}"), self.now)

    @precondition(lambda self: self.placed)
    @rule(which=st.integers(0, 30))
    def let_go(self, which: int) -> None:
        order = self.order(which)
        if order is not None:
            self.till.let_go(self.tx, TENANT, order, self.now)

    @precondition(lambda self: self.placed)
    @rule(which=st.integers(0, 30))
    def again(self, which: int) -> None:
        order = self.order(which)
        if order is not None:
            self.till.place_again(self.tx, TENANT, order, self.now)

    @precondition(lambda self: self.placed)
    @rule(which=st.integers(0, 30), event=st.sampled_from(list(ShopEvent)))
    def owner_moves(self, which: int, event: ShopEvent) -> None:
        # The owner's menu offers no others; money and time are not the owner's to make.
        if event not in (ShopEvent.PAY, ShopEvent.AGREE, ShopEvent.LET_GO, ShopEvent.PLACE_AGAIN):
            self.fulfilment.move(self.tx, TENANT, self.number(which), Move(event, "because"), self.now)

    @precondition(lambda self: self.placed)
    @rule(which=st.integers(0, 30), who=st.sampled_from(PEOPLE), days=st.sampled_from([0, 0, 1, 20]))
    def customer_minds(self, which: int, who: ContactId, days: int) -> None:
        self.now = Instant(self.now + days * DAY)
        own = Own(who, self.number(which))
        self.fulfilment.cancel_own(self.tx, TENANT, own, self.now)
        self.fulfilment.ask_return(self.tx, TENANT, own, "too small", self.now)

    @rule(more=st.integers(1, 5))
    def more_come_in(self, more: int) -> None:
        stock = self.counts(COUNTED)[0]
        assert stock is not None
        self.scope.goods.set_stock(COUNTED, stock + more)
        self.owned += more

    @rule(stock=st.none() | st.integers(0, 5))
    def counts_or_counts_no_more(self, stock: int | None) -> None:
        self.scope.goods.set_stock(CHANGING, stock)

    @invariant()
    def nothing_appears_and_nothing_is_lost(self) -> None:
        if not hasattr(self, "scope"):
            return
        stock, reserved, sold = self.counts(COUNTED)
        assert stock is not None
        assert stock + reserved + sold == self.owned
        assert min(stock, reserved, sold) >= 0
        assert reserved == self.in_orders(ShopStatus.PLACED)
        assert sold == self.in_orders(*SOLD)
        assert self.counts(ENDLESS) == (None, 0, 0)

    def counts(self, number: int) -> tuple[int | None, int, int]:
        found = self.scope.goods.variant(number)
        assert found is not None
        return found.stock, found.reserved, found.sold

    def in_orders(self, *statuses: ShopStatus) -> int:
        orders = self.scope.shop_orders.list(statuses, limit=1000)
        lines = (line for order in orders for line in self.scope.shop_orders.lines(order.number))
        return sum(line.quantity for line in lines if line.variant == COUNTED)

    def number(self, which: int) -> int:
        return 1 + which % self.placed

    def order(self, which: int) -> ShopOrder | None:
        return self.scope.shop_orders.lock(self.number(which))

    def teardown(self) -> None:
        if hasattr(self, "connection"):
            self.connection.close()
            self.engine.dispose()


TestShop = pytest.mark.slow(Shop.TestCase)
TestShop.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
