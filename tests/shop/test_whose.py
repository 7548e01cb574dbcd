"""Whose things are whose: another customer's order, another owner's shop; pictures that are replaced, shared places."""

import pytest

from tests.shop.street import ADMIN, AMINA, BRIAN, DUKA, MASTER, OWNER, T1, Street
from wabot.core.goods import PICTURE_BYTES
from wabot.core.ids import ContactId, EffectId, TenantId
from wabot.core.message import Location, MessageKind, phone_address
from wabot.core.money import Money
from wabot.core.shop_order import ShopStatus
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Actor, Call, Outcome
from wabot.ports.store import Tx
from wabot.ports.store.contacts import Contact, Sighting
from wabot.terminal import PhoneFile

PNG = b"\x89PNG\r\n\x1a\n" + bytes(60)
JPEG = b"\xff\xd8\xff\xe0" + bytes(60)


async def contact(street: Street, phone: str, tenant: TenantId = T1) -> Contact:
    seen = Sighting(phone_address(phone), street.app.clock.now(), ContactId(street.app.wiring.ids.new()))
    return await street.app.wiring.ground.store.submit(lambda tx: tx.tenant(tenant).contacts.meet(seen))


async def act(street: Street, action: str, phone: str, at: TenantId = T1, **args: Json) -> Outcome:
    """Run an action as this person, whatever their menus would offer."""
    wiring = street.app.wiring
    who = await contact(street, phone, at)
    scene = wiring.door.scene(who)
    actor = Actor(who.id, phone, scene.role, "en")
    call = Call(EffectId(f"x/{action}"), at, actor, street.app.clock.now(), scene, args)
    outcome = await wiring.runner.run(action, call)
    if outcome.commit is None:
        return outcome
    return await wiring.ground.store.submit(outcome.commit) or outcome


@pytest.mark.parametrize("state", ["placed", "paid"])
async def test_nobody_touches_anothers_order(street: Street, state: str) -> None:
    await street.stock_up(stock=2)
    street.app.answer_payments("silent" if state == "placed" else "ok")
    await street.at_the_till()
    await street.say("1")
    await street.say("hi", BRIAN)
    before = await street.order()
    assert before.status is ShopStatus(state)
    for action in ("shop.my_order", "shop.let_go", "shop.place_again", "shop.cancel", "shop.ask_return"):
        outcome = await act(street, action, BRIAN, order="S1", reason="mine now")
        assert outcome.name in ("none", "gone", "too_late"), action
        assert "Moi" not in str(outcome.slots)
    assert await street.order() == before
    assert (await street.counts())[0] == 1


@pytest.mark.slow
async def test_an_owner_reaches_no_other_shop(street: Street) -> None:
    await street.stock_up()
    other = "254711999888"
    await street.say(f'new "Other Shop" +{other} shop', ADMIN, MASTER)
    await street.say('approve "Other Shop" 6m', ADMIN, MASTER)
    await street.say("hi", other, MASTER)
    platform = TenantId("platform")
    for action in ("shop.desk", "shop.list_orders", "goods.list", "goods.export", "goods.show", "goods.change"):
        outcome = await act(
            street, action, other, platform, tenant="T1", product="1", variant="1", field="name", value="Mine"
        )
        assert outcome.name == "not_found", action
    for action in ("shop.desk", "goods.list", "goods.add", "goods.import"):  # nor does a customer
        await street.say("hi", AMINA)
        assert (await act(street, action, AMINA, tenant="T1")).name == "denied"
    assert "Shirt" in await street.owner("products")


async def test_a_picture_is_looked_at_and_the_one_before_forgotten(street: Street) -> None:
    store = street.app.wiring.ground.store

    def reference(tx: Tx) -> str:
        found = tx.tenant(T1).goods.product(1)
        return found.picture.reference if found is not None and found.picture is not None else ""

    await street.stock_up()
    for word in ("products", "1", "6"):
        await street.owner(word)
    assert "no picture we can show" in await street.send(PhoneFile("a.png", "image/png", b"<svg onload=alert(1)>"))
    assert "too large" in await street.send(PhoneFile("a.png", "image/png", PNG + bytes(PICTURE_BYTES)))
    assert "Changed" in await street.send(PhoneFile("shirt.gif", "image/gif", PNG))  # the bytes count, not the name
    first = await store.read(reference)
    assert await street.app.wiring.files.read(first) == PNG
    await street.owner("6")
    assert "Changed" in await street.send(PhoneFile("b.jpg", "image/jpeg", JPEG))
    second = await store.read(reference)
    assert await street.app.wiring.files.read(second) == JPEG
    assert await store.read(lambda tx: tx.platform.files_scan.get(first.removeprefix("file:"))) is None
    await street.say("shop")
    before = len(street.told)
    await street.say("1")
    shown = [message for phone, message in street.told[before:] if phone == AMINA and message.media is not None]
    assert [(message.kind, message.media and message.media.mime) for message in shown] == [
        (MessageKind.IMAGE, "image/jpeg")
    ]


async def test_a_place_from_the_map_is_where_the_order_goes(street: Street) -> None:
    await street.stock_up()
    await street.all("shop", "1", "1", "1", "1")
    before = len(street.told)
    place = Location(-1.2833, 36.8167, "Kenyatta Market", "Nairobi")
    await street.app.wiring.fleet.network.phone_says(AMINA, DUKA, "", kind=MessageKind.LOCATION, location=place)
    await street.app.quiet()
    assert "Kenyatta Market, Nairobi · https://maps.google.com/?q=-1.2833,36.8167" in street.heard(AMINA, before)
    await street.say("1")
    where = (await street.order()).where
    assert (where.address, where.map_link) == (
        "Kenyatta Market, Nairobi",
        "https://maps.google.com/?q=-1.2833,36.8167",
    )
    assert "https://maps.google.com" in street.heard(OWNER)


async def test_prices_are_meant_in_the_shops_currency_whatever_chat_they_are_typed_in(street: Street) -> None:
    """The platform's currency has cents; a price typed there as 5000 is five thousand, not half a million."""
    await street.say("set T1 currency tzs", ADMIN, MASTER)
    platform, typed = TenantId("platform"), values.money(Money.of(5000, "KES"))
    added = await act(street, "goods.add", OWNER, platform, tenant="T1", name="Kanga", price=typed)
    assert added.name == "added"
    named: dict[str, Json] = {"tenant": "T1", "product": str(added.slots["product"])}
    assert (await price(street, 1)) == Money.of(5000, "TZS")
    assert (await act(street, "goods.add_variant", OWNER, platform, **named, name="Red", price=typed)).name == "named"
    assert (await price(street, 1)) == Money.of(5000, "TZS")
    more = values.money(Money.of(7000, "KES"))
    for value, word in ((more, "changed"), (values.money(Money(1950, "KES")), "bad_value")):
        done = await act(street, "goods.change", OWNER, platform, **named, variant="1", field="price", value=value)
        assert done.name == word
    assert (await price(street, 1)) == Money.of(7000, "TZS")


async def price(street: Street, variant: int) -> Money:
    found = await street.app.wiring.ground.store.read(lambda tx: tx.tenant(T1).goods.variant(variant))
    assert found is not None
    return found.price


async def test_a_number_that_no_product_can_have_is_gone(street: Street) -> None:
    await street.stock_up()
    await street.say("hi")
    for number in ("9" * 30, "9" * 5_000, "-1", "x", ""):
        assert (await act(street, "shop.product", AMINA, product=number)).name == "gone"
        assert (await act(street, "shop.variant", AMINA, variant=number)).name == "gone"
        assert (await act(street, "shop.put", AMINA, variant=number, quantity=1)).name == "bad_quantity"


async def test_what_is_sold_no_more_takes_no_room_in_a_cart(street: Street) -> None:
    await street.say("hi")
    for n in range(1, 21):
        await street.stock_up(f"Shirt {n}")
        assert (await act(street, "shop.put", AMINA, variant=str(n), quantity=1)).name == "put"
    await street.stock_up("Hat")
    assert (await act(street, "shop.put", AMINA, variant="21", quantity=1)).name == "full"
    await act(street, "goods.change", OWNER, TenantId("platform"), tenant="T1", product="1", field="active", value="no")
    done = await act(street, "shop.put", AMINA, variant="21", quantity=1)
    assert (done.name, done.slots["in_cart"]) == ("put", 20)
