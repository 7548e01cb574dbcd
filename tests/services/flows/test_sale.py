"""What a flow sells: at the price of the step that asks, to whoever writes, and the owner hears of it."""

import pytest

from tests.services.flows.office import OWNER, Office
from wabot.core.clock import Instant
from wabot.core.errors import Refused
from wabot.core.ids import ContactId, EffectId, OrderId
from wabot.core.message import phone_address
from wabot.core.money import Money
from wabot.core.order import Order, OrderStatus
from wabot.core.payment import Payment, PaymentStatus
from wabot.flow.effects import RequestPayment
from wabot.flow.events import Json
from wabot.flow.nodes.run import written_price
from wabot.ports.store import OutboxRow
from wabot.ports.store.contacts import Sighting
from wabot.ports.store.sales import Sale
from wabot.services.flows.sale import OwnSale
from wabot.services.sales.wares import Asked
from wabot.services.trading import Trading

CUSTOMER = "254722000111"


async def asked(office: Office, args: dict[str, Json], phone: str = CUSTOMER) -> Asked:
    """What a customer's conversation asks for."""
    ware = OwnSale(Trading(office.world.directory, office.world.clock), office.world.notices)
    now = office.world.clock.now()
    sighting = Sighting(phone_address(phone), now, ContactId("c1"))
    contact = await office.store.submit(lambda tx: tx.tenant(office.tenant).contacts.meet(sighting))
    effect = RequestPayment(EffectId("e1"), args)
    row = OutboxRow(office.tenant, effect.id, contact.id, "payment", "", due=now, created_at=now)
    return await office.store.read(lambda tx: ware.asked(tx, row, effect))


async def test_the_step_names_item_and_price_and_the_writer_pays(office: Office) -> None:
    sold = await asked(office, {"ware": "sale", "item": "Haircut and beard", "price": "KES 1500"})
    assert sold == Asked(Money.of(1500, "KES"), CUSTOMER, "Haircut and beard", "Haircut and b")


async def test_another_number_may_pay(office: Office) -> None:
    args: dict[str, Json] = {"item": "Cut", "price": "KES 5", "payer": "0733 444 555"}
    assert (await asked(office, args)).payer == "254733444555"
    with pytest.raises(Refused, match="not_mobile"):
        await asked(office, {**args, "payer": "12"})


@pytest.mark.parametrize("price", ["", "500", "KES", "KES -5", "KES 0", "KES five", 500, None])
async def test_no_price_is_no_sale(office: Office, price: Json) -> None:
    with pytest.raises(Refused, match="no_price"):
        await asked(office, {"item": "Cut", "price": price})


def test_prices_as_they_are_written() -> None:
    assert written_price("kes 1,500") == Money.of(1500, "KES")
    assert written_price("USD 4.50") == Money(450, "USD")


async def test_the_owner_hears_what_was_sold_once(office: Office) -> None:
    ware = OwnSale(Trading(office.world.directory, office.world.clock), office.world.notices)
    at = Instant(office.world.clock.now())
    price = Money.of(500, "KES")
    order = Order(
        tenant=office.tenant,
        id=OrderId("o1"),
        number=7,
        contact=ContactId("c1"),
        effect=EffectId("e1"),
        amount=price,
        price=price,
        recipient="",
        payer=CUSTOMER,
        operator="",
        created_at=at,
        updated_at=at,
        kind="sale",
        about="Haircut",
        status=OrderStatus.PAID,
    )
    sale = Sale(order, Payment("sandbox", status=PaymentStatus.PAID, receipt="ABC"))
    for _ in range(2):
        await office.store.submit(lambda tx: ware.hand_over(tx, sale, at))
    heard = [words for words in await office.world.heard(OWNER) if "Sold" in words]
    assert len(heard) == 1
    assert "Haircut" in heard[0]
    assert "order #7, ABC" in heard[0]
