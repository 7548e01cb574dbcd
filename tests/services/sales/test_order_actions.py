"""Orders as owners and staff see them in chat: who sees whose, the story, and decisions."""

from types import SimpleNamespace
from typing import Any, cast

import pytest

from tests.services.sales.shop import CUSTOMER, FRIEND, OTHER, OWNER, TENANT, TEXTS, Shop
from wabot.actions.load import load_actions
from wabot.actions.registry import Services
from wabot.core.access import Role
from wabot.core.clock import MINUTE
from wabot.core.ids import PLATFORM, ContactId, EffectId, TenantId
from wabot.core.tenant import Tenant
from wabot.flow import values
from wabot.flow.state import Scene
from wabot.ports.action import Actor, Call, Outcome
from wabot.ports.store import Tx
from wabot.providers.sandbox.modes import AirtimeMode, PayMode
from wabot.services.finding import Found, search

ACTIONS = load_actions()
TENANTS = {
    TENANT: Tenant(TENANT, "Mama Duka", OWNER),
    OTHER: Tenant(OTHER, "Baba Soko", "254711999888"),
}
STAFF = "254700000001"


class Known:
    """The part of the directory that order actions ask."""

    async def fresh(self) -> None: ...

    platform = Tenant(PLATFORM, "wabot", "254700000000")

    def by_id(self, tenant: TenantId) -> Tenant | None:
        return TENANTS.get(tenant)

    def find(self, query: str, shown: list[str]) -> Found:
        return search(query, list(TENANTS.values()), shown, "KE")

    def owner_phones(self, tenant: TenantId) -> tuple[str, ...]:
        return (TENANTS[tenant].phone,)

    def owned_by(self, phone: str) -> list[Tenant]:
        return [tenant for tenant in TENANTS.values() if tenant.phone == phone]


class Notes:
    """Remembers audit lines."""

    def __init__(self) -> None:
        self.verbs: list[str] = []

    def note(self, tx: Tx, who: Any, verb: str, tenant: TenantId | None = None, **facts: str) -> None:
        self.verbs.append(f"{verb} {facts['ended']}")


class Desk:
    """Runs actions as somebody."""

    def __init__(self, shop: Shop) -> None:
        self.shop, self.notes = shop, Notes()

    async def run(
        self, name: str, role: Role = Role.ADMIN, phone: str = STAFF, bot: TenantId = PLATFORM, **args: Any
    ) -> Outcome:
        action = ACTIONS.get(name)
        assert action is not None
        services = cast(Services, SimpleNamespace(sales=self.shop.sales, directory=Known(), audit=self.notes))
        actor = Actor(ContactId("c"), phone, role, "en")
        call = Call(EffectId("e/1"), bot, actor, self.shop.clock.now(), Scene(role), args)
        outcome = await action.run(call, services)
        if outcome.commit is not None:
            commit = outcome.commit
            outcome = await self.shop.store.submit(lambda tx: commit(tx) or outcome)
        assert outcome.name in action.outcomes
        await self.shop.run()
        return outcome

    def lines(self, outcome: Outcome, slot: str = "orders") -> list[str]:
        found = cast(list[Any], outcome.slots[slot])
        labels = [line["label"] if isinstance(line, dict) and "label" in line else line for line in found]
        return [TEXTS.say("order-story-line-1", Scene(), {"at": "", "what": label, "first": ""}) for label in labels]


@pytest.fixture
def desk(shop: Shop) -> Desk:
    return Desk(shop)


async def test_staff_see_all_orders_or_one_tenants(desk: Desk) -> None:
    await desk.shop.buy(50)
    await desk.shop.buy(60, by=FRIEND, tenant=OTHER)
    everything = await desk.run("orders.list")
    assert everything.name == "listed"
    assert any("Mama Duka" in line for line in desk.lines(everything))
    one = await desk.run("orders.list", tenant="mama duka")
    (line,) = desk.lines(one)
    assert "#1" in line
    assert "50" in line
    assert "delivered" in line
    assert (await desk.run("orders.list", tenant="T2")).slots["count"] == 1


async def test_by_status(desk: Desk) -> None:
    desk.shop.sandbox.mpesa.answer_next(PayMode.CANCEL)
    await desk.shop.buy(50)
    await desk.shop.buy(60)
    assert (await desk.run("orders.list", status="cancelled")).slots["count"] == 1
    assert (await desk.run("orders.list", tenant="delivered")).slots["count"] == 1
    assert (await desk.run("orders.list", tenant="T1", status="refunded")).name == "none"
    assert (await desk.run("orders.list", status="sold")).name == "bad_status"
    assert (await desk.run("orders.list", text="000111")).slots["count"] == 2
    assert (await desk.run("orders.list", tenant="nobody at all")).name == "not_found"


@pytest.mark.parametrize("bot", [PLATFORM, TENANT])
async def test_an_owner_sees_only_their_own(desk: Desk, bot: TenantId) -> None:
    await desk.shop.buy(50)
    await desk.shop.buy(60, by=FRIEND, tenant=OTHER)
    theirs = (await desk.shop.orders(OTHER))[-1].order.id
    as_owner: dict[str, Any] = {"role": Role.TENANT_OWNER, "phone": OWNER, "bot": bot}
    assert (await desk.run("orders.list", **as_owner)).slots["tenant"] == TENANT
    for tenant in ("T2", "Baba Soko"):
        assert (await desk.run("orders.list", **as_owner, tenant=tenant)).name == "not_found"
        assert (await desk.run("orders.show", **as_owner, tenant=tenant, order="1")).name == "not_found"
    assert (await desk.run("orders.show", **as_owner, order=f"T2.{theirs}")).name == "not_found"
    assert (await desk.run("orders.show", **as_owner, order=f"T1.{theirs}")).name == "not_found"
    assert (await desk.run("orders.refund", **as_owner, order=f"T2.{theirs}")).name == "not_found"


async def test_a_stranger_sees_nothing(desk: Desk) -> None:
    await desk.shop.buy(50)
    order = (await desk.shop.sale()).order.id
    for bot in (PLATFORM, TENANT, OTHER):
        stranger: dict[str, Any] = {"role": Role.CONTACT, "phone": CUSTOMER, "bot": bot}
        assert (await desk.run("orders.list", **stranger)).name == "not_found"
        assert (await desk.run("orders.show", **stranger, order=f"T1.{order}")).name == "not_found"


async def test_the_whole_story(desk: Desk) -> None:
    await desk.shop.buy(50)
    shown = await desk.run("orders.show", tenant="T1", order="#1")
    assert shown.name == "shown"
    assert shown.slots["can_refund"] is False
    for slot in ("status", "payment", "delivery", "refund"):
        assert values.kind_of(shown.slots[slot]) == "text"
    told = await desk.run("orders.story", tenant="T1", order="#1")
    assert told.name == "shown"
    story = desk.lines(told, "story")
    assert "order made" in story[0]
    assert any("delivered" in line for line in story)


async def test_every_word_of_a_story_has_its_text(desk: Desk) -> None:
    shop = desk.shop
    shop.sandbox.mpesa.answer_next(PayMode.BUSY, PayMode.WRONG_AMOUNT)
    shop.sandbox.airtime.answer(AirtimeMode.REJECTED)
    await shop.buy()
    await shop.wait(MINUTE)
    await desk.run("orders.mark_paid", tenant="T1", order="1", reason="seen")
    await shop.wait(MINUTE)
    desk.lines(await desk.run("orders.story", tenant="T1", order="1"), "story")
    assert not TEXTS.troubles


async def test_asking_again(desk: Desk) -> None:
    desk.shop.sandbox.mpesa.answer(PayMode.LOST)
    await desk.shop.buy()
    asked = await desk.run("orders.ask_again", role=Role.SUPPORT, tenant="T1", order="1")
    assert asked.slots["answer"] == values.text("order-answer-paid")
    assert (await desk.shop.states())[0] == "delivered"


async def test_the_float(desk: Desk) -> None:
    desk.shop.sandbox.airtime.set_float(1_234_00)
    shown = await desk.run("orders.float", tenant="T1")
    assert shown.slots["balance"] == {"$": "money", "minor": 1_234_00, "currency": "KES"}
    desk.shop.providers.airtimes.clear()
    assert (await desk.run("orders.float", tenant="T1")).name == "unknown"


async def test_decisions_are_written_down(desk: Desk) -> None:
    desk.shop.sandbox.airtime.answer(AirtimeMode.NO_FLOAT)
    await desk.shop.buy()
    due = await desk.run("orders.refund", tenant="T1", order="1", reason="customer asked")
    assert due.name == "due"
    assert desk.notes.verbs == ["order.refund due"]
    assert (await desk.shop.states())[0] == "refunded"


@pytest.mark.parametrize("order", ["", "0", "99", "abc", "9" * 40, "T1.", "T9.x", ".x", "T1.nothing", "١"])
async def test_orders_that_are_not_there(desk: Desk, order: str) -> None:
    await desk.shop.buy(by=FRIEND, tenant=OTHER)
    assert (await desk.run("orders.show", tenant="T1", order=order)).name == "not_found"
    assert (await desk.run("orders.refund", tenant="T1", order=order)).name == "not_found"


@pytest.mark.parametrize("verb", ["mark_paid", "mark_delivered", "mark_undelivered", "refund", "mark_refunded"])
async def test_without_a_reason_nothing_is_decided(desk: Desk, verb: str) -> None:
    desk.shop.sandbox.mpesa.answer(PayMode.WRONG_AMOUNT)
    await desk.shop.buy()
    before = await desk.shop.sale()
    for reason in ("", "   "):
        assert (await desk.run(f"orders.{verb}", tenant="T1", order="1", reason=reason)).name == "no_reason"
    assert await desk.shop.sale() == before
    assert desk.notes.verbs == []


async def test_a_decision_and_its_reason_stand_in_the_story(desk: Desk) -> None:
    desk.shop.sandbox.mpesa.answer(PayMode.WRONG_AMOUNT)
    await desk.shop.buy()
    marked = await desk.run(
        "orders.mark_paid", tenant="T1", order="1", reason="the rest came in cash", receipt="QKJ41HAQR9"
    )
    assert marked.name == "marked"
    told = await desk.run("orders.story", tenant="T1", order="1")
    lines = desk.lines(told, "story")
    (line,) = [line for line in lines if "the rest came in cash" in line]
    assert "QKJ41HAQR9" in line
    assert any("news from sandbox: does not fit" in line for line in lines), "every notice"
    assert any("to the customer" in line and "(sent)" in line for line in lines), "every message and what became of it"
    assert "CheckoutRequestID" not in "".join(lines), "and never what a notice held"
