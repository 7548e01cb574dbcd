"""Goods, carts and orders of shops as both databases keep them."""

import asyncio
from dataclasses import replace

import pytest
from sqlalchemy.exc import IntegrityError

from tests.contract.store.rows import T1, T2
from wabot.core.clock import Instant
from wabot.core.goods import Picture, Product, Variant
from wabot.core.ids import ContactId, OrderId, TenantId
from wabot.core.money import Money
from wabot.core.shop_order import OrderLine, ShopOrder, ShopStatus, Way, Where
from wabot.ports.store import Stale, Store, Tx
from wabot.ports.store.shop import CartLine, HeldOrder

AMINA, BRIAN = ContactId("c1"), ContactId("c2")
PRICE = Money.of(500, "KES")
SHIRT = Product(0, "Shirt", "Cotton", "Clothes", Picture("file:abc", "image/png", 70))


async def add(store: Store, product: Product = SHIRT, stock: int | None = 5, tenant: TenantId = T1) -> Variant:
    def job(tx: Tx) -> Variant:
        goods = tx.tenant(tenant).goods
        (added,) = goods.add_products([product])
        return goods.add_variants([Variant(0, added.number, "Large", PRICE, sku=product.name, stock=stock)])[0]

    return await store.submit(job)


async def counts(store: Store, number: int = 1) -> tuple[int | None, int, int]:
    found = await store.read(lambda tx: tx.tenant(T1).goods.variant(number))
    assert found is not None
    return found.stock, found.reserved, found.sold


def order(contact: ContactId = AMINA, **more: object) -> ShopOrder:
    where = Where(Way.DELIVERY, "Moi Avenue", "https://maps.google.com/?q=1,2", "ring twice")
    plain = ShopOrder(0, contact, where, Money.of(50, "KES"), Money.of(550, "KES"), Instant(1), Instant(1))
    return replace(plain, **more)  # type: ignore[arg-type]


async def test_what_is_stored_comes_back(store: Store) -> None:
    added = await add(store)
    second = await add(store, replace(SHIRT, name="Cap", category="", picture=None, active=False))
    assert (added.number, added.product, second.number, second.product) == (1, 1, 2, 2)
    goods = await store.read(lambda tx: (tx.tenant(T1).goods.products(), tx.tenant(T1).goods.variants()))
    assert [product.name for product in goods[0]] == ["Cap", "Shirt"]
    assert goods[0][1] == replace(SHIRT, number=1)
    assert goods[1] == [added, second]
    assert added == Variant(1, 1, "Large", PRICE, sku="Shirt", stock=5)


async def test_lists_narrow(store: Store) -> None:
    await add(store)
    await add(store, replace(SHIRT, name="Cap", category="", active=False))
    shown = await store.read(lambda tx: [p.name for p in tx.tenant(T1).goods.products(active=True)])
    without = await store.read(lambda tx: [p.name for p in tx.tenant(T1).goods.products(category="")])
    one = await store.read(lambda tx: [v.number for v in tx.tenant(T1).goods.variants([2])])
    assert (shown, without, one) == (["Shirt"], ["Cap"], [2])
    assert await store.read(lambda tx: tx.tenant(T1).goods.categories()) == {"Clothes": 1}
    assert await store.read(lambda tx: tx.tenant(T1).goods.size(5)) == (2, 2)
    assert await store.read(lambda tx: tx.tenant(T1).goods.size(4)) == (2, 0)
    assert [p.name for p in await store.read(lambda tx: tx.tenant(T1).goods.products(limit=1))] == ["Cap"]
    gone = await store.read(lambda tx: tx.tenant(T1).goods.variant(2))
    assert gone is not None
    await store.submit(lambda tx: tx.tenant(T1).goods.save_variant(replace(gone, active=False, sku="")))
    assert await store.read(lambda tx: tx.tenant(T1).goods.variants([2])) == []


async def test_what_is_saved_never_moves_counts(store: Store) -> None:
    added = await add(store)
    await store.submit(lambda tx: tx.tenant(T1).goods.reserve(1, 2))
    await store.submit(lambda tx: tx.tenant(T1).goods.save_variant(replace(added, name="XL", stock=99, reserved=7)))
    assert await counts(store) == (3, 2, 0)


async def test_goods_move_between_stock_reserved_and_sold(store: Store) -> None:
    await add(store)
    assert await store.submit(lambda tx: tx.tenant(T1).goods.reserve(1, 4))
    assert await counts(store) == (1, 4, 0)
    assert not await store.submit(lambda tx: tx.tenant(T1).goods.reserve(1, 2))
    await store.submit(lambda tx: tx.tenant(T1).goods.release(1, 1))
    await store.submit(lambda tx: tx.tenant(T1).goods.sell(1, 3))
    assert await counts(store) == (2, 0, 3)
    await store.submit(lambda tx: tx.tenant(T1).goods.take_back(1, 1))
    assert await counts(store) == (3, 0, 2)
    await store.submit(lambda tx: tx.tenant(T1).goods.set_stock(1, None))
    assert await counts(store) == (None, 0, 2)
    assert not await store.submit(lambda tx: tx.tenant(T1).goods.reserve(1, 1))  # nothing to count


@pytest.mark.parametrize("move", ["release", "sell", "take_back"])
async def test_no_count_falls_below_nothing(store: Store, move: str) -> None:
    await add(store)
    with pytest.raises(IntegrityError):
        await store.submit(lambda tx: getattr(tx.tenant(T1).goods, move)(1, 1))
    with pytest.raises(IntegrityError):
        await store.submit(lambda tx: tx.tenant(T1).goods.set_stock(1, -1))
    assert await counts(store) == (5, 0, 0)


async def test_of_many_at_once_only_as_many_get_it_as_there_are(store: Store) -> None:
    await add(store, stock=3)
    tries = (store.submit(lambda tx: tx.tenant(T1).goods.reserve(1, 1)) for _ in range(20))
    assert sum(await asyncio.gather(*tries)) == 3
    assert await counts(store) == (0, 3, 0)


async def test_no_two_variants_have_the_same_sku(store: Store) -> None:
    added = await add(store)
    assert await store.read(lambda tx: tx.tenant(T1).goods.sku_taken("Shirt")) == 1
    assert await store.read(lambda tx: tx.tenant(T1).goods.sku_taken("")) == 0
    with pytest.raises(IntegrityError):
        await store.submit(lambda tx: tx.tenant(T1).goods.add_variants([added]))
    await add(store, tenant=T2)  # another shop's skus are its own


async def test_a_cart_keeps_its_order_and_its_owner(store: Store) -> None:
    def fill(tx: Tx) -> None:
        carts = tx.tenant(T1).carts
        carts.put(AMINA, CartLine(7, 1), Instant(1))
        carts.put(AMINA, CartLine(3, 2), Instant(2))
        carts.put(AMINA, CartLine(7, 5), Instant(3))
        carts.put(BRIAN, CartLine(3, 9), Instant(3))

    await store.submit(fill)
    assert await store.read(lambda tx: tx.tenant(T1).carts.lines(AMINA)) == [CartLine(7, 5), CartLine(3, 2)]
    await store.submit(lambda tx: tx.tenant(T1).carts.put(AMINA, CartLine(7, 0), Instant(4)))
    assert await store.read(lambda tx: tx.tenant(T1).carts.lines(AMINA)) == [CartLine(3, 2)]
    await store.submit(lambda tx: tx.tenant(T1).carts.empty(AMINA))
    assert await store.read(lambda tx: tx.tenant(T1).carts.lines(AMINA)) == []
    assert await store.read(lambda tx: tx.tenant(T1).carts.lines(BRIAN)) == [CartLine(3, 9)]
    assert await store.read(lambda tx: tx.tenant(T2).carts.lines(BRIAN)) == []


async def test_orders_and_their_lines_come_back(store: Store) -> None:
    lines = [OrderLine(1, "Shirt", "Large", 2, PRICE), OrderLine(2, "Tea", "", 1, PRICE, counted=False)]
    made = await store.submit(lambda tx: tx.tenant(T1).shop_orders.add(order(held_until=Instant(9)), lines))
    assert (made.number, made.name, made.revision) == (1, "S1", 1)
    assert await store.read(lambda tx: tx.tenant(T1).shop_orders.get(1)) == made
    assert await store.submit(lambda tx: tx.tenant(T1).shop_orders.lock(1)) == made
    assert await store.read(lambda tx: tx.tenant(T1).shop_orders.lines(1)) == lines
    recounted = [replace(line, counted=not line.counted) for line in lines]
    await store.submit(lambda tx: tx.tenant(T1).shop_orders.recount(1, recounted))
    assert await store.read(lambda tx: tx.tenant(T1).shop_orders.lines(1)) == recounted
    assert await store.read(lambda tx: tx.tenant(T2).shop_orders.get(1)) is None


async def test_who_saves_an_order_that_moved_is_told(store: Store) -> None:
    made = await store.submit(lambda tx: tx.tenant(T1).shop_orders.add(order(), []))
    paid = replace(made, status=ShopStatus.PAID, paid_by=OrderId("o1"), reason="why")
    saved = await store.submit(lambda tx: tx.tenant(T1).shop_orders.save(paid))
    assert saved == replace(paid, revision=2)
    assert await store.read(lambda tx: tx.tenant(T1).shop_orders.get(1)) == saved
    with pytest.raises(Stale):
        await store.submit(lambda tx: tx.tenant(T1).shop_orders.save(paid))


async def test_orders_are_listed_counted_and_found_when_their_time_is_over(store: Store) -> None:
    for n, contact in enumerate((AMINA, BRIAN, AMINA), start=1):
        one = order(contact, held_until=Instant(10 * n))
        await store.submit(lambda tx, one=one: tx.tenant(T1).shop_orders.add(one, []))  # type: ignore[misc]
    await store.submit(lambda tx: tx.tenant(T2).shop_orders.add(order(held_until=Instant(5)), []))
    second = await store.read(lambda tx: tx.tenant(T1).shop_orders.get(2))
    assert second is not None
    agreed = replace(second, status=ShopStatus.AGREED, held_until=None)
    await store.submit(lambda tx: tx.tenant(T1).shop_orders.save(agreed))
    listed = await store.read(lambda tx: [o.number for o in tx.tenant(T1).shop_orders.list(contact=AMINA)])
    waiting = await store.read(lambda tx: [o.number for o in tx.tenant(T1).shop_orders.list([ShopStatus.AGREED])])
    assert (listed, waiting) == ([3, 1], [2])
    assert await store.read(lambda tx: tx.tenant(T1).shop_orders.counts()) == {
        ShopStatus.PLACED: 2,
        ShopStatus.AGREED: 1,
    }
    overdue = await store.read(lambda tx: tx.platform.shop_orders_scan.overdue(Instant(10)))
    assert overdue == [HeldOrder(T2, 1), HeldOrder(T1, 1)]
