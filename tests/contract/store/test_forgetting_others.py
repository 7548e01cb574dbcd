"""Forgetting somebody whose number stands in what other people ordered, and whose ids and numbers are several."""

from dataclasses import replace
from typing import Any

import pytest

from tests.contract.store.rows import T1
from tests.contract.store.test_contacts import BSUID, OTHER, PHONE, meet
from wabot.core.clock import Instant
from wabot.core.ids import ContactId, EffectId, OrderId
from wabot.core.money import Money
from wabot.core.order import Order, OrderStatus
from wabot.core.payment import Payment
from wabot.core.ppp import Account, AccountStatus
from wabot.ports.store.bans import Ban
from wabot.ports.store.sales import Sale, StoryLine
from wabot.storage.store import SqlStore

C1, C2 = ContactId("c1"), ContactId("c2")
FIFTY = Money.of(50, "KES")


def of_brian(recipient: str, payer: str, status: OrderStatus) -> Sale:
    """An order of the contact c2."""
    key, effect, at = OrderId("o1"), EffectId("e/1"), Instant(3)
    order = Order(T1, key, 0, C2, effect, FIFTY, FIFTY, recipient, payer, "Safaricom", at, at)
    return Sale(replace(order, status=status), Payment("sandbox"))


def forgotten(tx: Any) -> bool:
    gone: bool = tx.tenant(T1).contacts.forget(C1, lambda number: f"veil:{number[-2:]}", Instant(9))
    return gone


@pytest.mark.parametrize(("recipient", "payer"), [(PHONE.value, OTHER.value), (OTHER.value, PHONE.value)])
async def test_an_order_of_somebody_else_to_this_number_is_under_way(
    store: SqlStore, recipient: str, payer: str
) -> None:
    await meet(store, PHONE, 1, name="Amina")
    await meet(store, OTHER, 2, name="Brian")

    def order(tx: Any) -> int:
        scope = tx.tenant(T1)
        scope.sales.add(of_brian(recipient, payer, OrderStatus.DELIVERING), StoryLine(Instant(3), "order.created"))
        found: int = scope.contacts.under_way(C1)
        return found

    assert await store.submit(order) == 1, "its airtime would be sent to a veil"


async def test_the_story_of_somebody_elses_order_loses_the_number(store: SqlStore) -> None:
    await meet(store, PHONE, 1, name="Amina")
    await meet(store, OTHER, 2, name="Brian")

    def work(tx: Any) -> Any:
        scope = tx.tenant(T1)
        line = StoryLine(Instant(3), "order.created", {"to": PHONE.value})
        made = scope.sales.add(of_brian(PHONE.value, OTHER.value, OrderStatus.DELIVERED), line)
        assert scope.contacts.under_way(C1) == 0
        assert forgotten(tx)
        return scope.sales.get(made.order.id).order.recipient, scope.sales.story(made.order.id)[0].facts

    assert await store.submit(work) == ("veil:33", {"to": "veil:33"})


async def test_the_ban_of_a_contact_without_a_number_goes_on_when_they_are_merged(store: SqlStore) -> None:
    await meet(store, PHONE, 1, name="Amina")
    hidden = await meet(store, BSUID, 2)

    def work(tx: Any) -> list[str]:
        scope = tx.tenant(T1)
        scope.bans.put(Ban(f"contact:{hidden.id}", Instant(2), None, "rude", "", "254700000001"))
        scope.contacts.merge(C1, hidden.id)
        return [ban.subject for ban in scope.bans.all()]

    assert await store.submit(work) == ["contact:c1"]


async def test_who_has_paid_internet_is_not_forgotten_under_it_and_a_line_that_ended_loses_the_number(
    store: SqlStore,
) -> None:
    await meet(store, PHONE, 1, name="Amina")
    line = Account(0, 1, 1, "line-7", "sealed", PHONE.value, AccountStatus.ACTIVE, Instant(1), Instant(9))

    def work(tx: Any) -> tuple[int, int, str]:
        scope = tx.tenant(T1)
        account = scope.ppp.add(line)
        paid = scope.contacts.under_way(C1)
        scope.ppp.save(replace(account, status=AccountStatus.EXPIRED))
        ended = scope.contacts.under_way(C1)
        assert forgotten(tx)
        return paid, ended, scope.ppp.get(account.number).phone

    assert await store.submit(work) == (1, 0, "")
