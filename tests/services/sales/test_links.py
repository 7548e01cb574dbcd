"""Paying by a link: our own name for the payment, one address for all of a tenant's news, a day of patience."""

import pytest

from tests.services.sales.links import Links, told
from tests.services.sales.shop import CUSTOMER, FRIEND, OTHER, OWNER, TENANT, Shop
from wabot.core.clock import HOUR, MINUTE, SECOND
from wabot.core.errors import Refused, Retry
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.payment import PaymentStatus
from wabot.ports.pay import Ambiguous, PaymentAnswer, PaymentOutcome, Push
from wabot.providers.sandbox.modes import AirtimeMode
from wabot.services.sales.terms import Terms
from wabot.services.sales.verdicts import Verdict

SOLD = ("delivered", "paid", "delivered", "none")
SIGNED = {"signature": "good"}


@pytest.fixture
def links(any_shop: Shop) -> Links:
    made = Links()
    any_shop.providers.payments["links"] = made
    any_shop.terms = Terms(payments="links")
    return made


async def token(shop: Shop, tenant: TenantId = TENANT) -> str:
    return (await shop.sales.notice_address(tenant, "links")).rpartition("/")[2]


async def notice(shop: Shop, body: bytes, tenant: TenantId = TENANT) -> Verdict:
    verdict = await shop.post(await token(shop, tenant), body, "links", **SIGNED)
    await shop.run()
    return verdict


async def name(shop: Shop) -> str:
    return (await shop.sale()).payment.checkout_id


async def test_the_customer_gets_a_link_and_then_the_airtime(any_shop: Shop, links: Links) -> None:
    effect = await any_shop.buy()
    (words,) = any_shop.heard()
    (push,) = links.pushes
    link = f"https://pay.example/L-{push.key}"
    assert link in words.split("\n")
    assert "good until" in words
    assert "PIN" not in words
    assert (await any_shop.sale()).payment.link == link
    assert await notice(any_shop, told(await name(any_shop))) is Verdict.APPLIED
    assert await any_shop.states() == SOLD
    assert await any_shop.answer(effect) == "paid"


async def test_a_link_is_waited_for_a_day(any_shop: Shop, links: Links) -> None:
    effect = await any_shop.buy()
    await any_shop.wait(23 * HOUR)
    assert await any_shop.answer(effect) is None
    await any_shop.wait(HOUR)
    assert await any_shop.answer(effect) == "expired"
    assert "link for order #1 is closed" in any_shop.heard()[-1]
    assert await notice(any_shop, told(await name(any_shop))) is Verdict.APPLIED
    assert await any_shop.states() == SOLD


async def test_a_page_that_ran_out_is_told_as_such(any_shop: Shop, links: Links) -> None:
    effect = await any_shop.buy()
    assert await notice(any_shop, told(await name(any_shop), outcome="expired")) is Verdict.APPLIED
    assert await any_shop.answer(effect) == "expired"
    assert "link for order #1 is closed" in any_shop.heard()[-1]


async def test_a_link_that_nobody_opens_is_no_persons_task(any_shop: Shop, links: Links) -> None:
    await any_shop.buy()
    for _ in range(60):
        await any_shop.wait(HOUR)
    assert (await any_shop.states())[:2] == ("expired", "expired")
    assert (await any_shop.sale()).payment.next_ask_at is None
    assert not any_shop.alarms()
    assert len(links.asked) > 6


async def test_a_link_that_stays_open_without_an_end_is_a_persons_task(any_shop: Shop, links: Links) -> None:
    await any_shop.buy()
    links.answers[await name(any_shop)] = PaymentAnswer(PaymentOutcome.PENDING)
    for _ in range(60):
        await any_shop.wait(HOUR)
    assert (await any_shop.sale()).payment.next_ask_at is None
    assert any_shop.alarms() == ["payment_silent"]


async def test_the_name_is_stored_before_the_provider_is_called(any_shop: Shop, links: Links) -> None:
    seen: list[tuple[str, PaymentStatus]] = []

    async def look(push: Push) -> None:
        payment = (await any_shop.sale()).payment
        seen.append((payment.checkout_id, payment.status))

    links.meanwhile = look
    await any_shop.buy()
    assert seen == [(f"L-{links.pushes[0].key}", PaymentStatus.PUSH_STARTED)]


async def test_an_unanswered_push_is_asked_about_and_never_repeated(any_shop: Shop, links: Links) -> None:
    links.fault = Ambiguous("no_answer")
    effect = await any_shop.buy()
    assert (await any_shop.states())[1] == "push_unknown"
    links.answers[await name(any_shop)] = PaymentAnswer(PaymentOutcome.PAID, receipt="LNK2")
    await any_shop.wait(10 * SECOND)
    assert await any_shop.states() == SOLD
    assert await any_shop.answer(effect) == "paid"
    assert len(links.pushes) == 1


async def test_an_unanswered_push_that_the_provider_does_not_know_is_ended_by_time_alone(
    any_shop: Shop, links: Links
) -> None:
    links.fault = Ambiguous("no_answer")
    effect = await any_shop.buy()
    for _ in range(4):
        await any_shop.wait(MINUTE)
    assert links.asked
    assert (await any_shop.states())[1] == "push_unknown"
    await any_shop.wait(MINUTE)
    assert await any_shop.answer(effect) == "expired"
    assert "payment_unknown" not in any_shop.alarms()
    assert len(links.pushes) == 1
    assert await notice(any_shop, told(await name(any_shop))) is Verdict.APPLIED  # the page was there after all
    assert await any_shop.states() == SOLD


async def test_an_interrupted_push_is_asked_about_and_never_repeated(any_shop: Shop, links: Links) -> None:
    async def crash(push: Push) -> None:
        raise KeyboardInterrupt

    links.meanwhile = crash
    await any_shop.ask()
    (row,) = await any_shop.claim()
    with pytest.raises(KeyboardInterrupt):
        await any_shop.perform(row)
    any_shop.restart()
    links.meanwhile = None
    await any_shop.perform(row)
    assert (await any_shop.states())[1] == "push_unknown"
    links.answers[await name(any_shop)] = PaymentAnswer(PaymentOutcome.PAID, receipt="LNK2")
    await any_shop.wait(10 * SECOND)
    assert await any_shop.states() == SOLD
    assert len(links.pushes) == 1


async def test_a_postponed_push_keeps_its_name(any_shop: Shop, links: Links) -> None:
    links.fault = Retry(MINUTE, "provider_busy")
    await any_shop.buy()
    links.fault = None
    await any_shop.wait(MINUTE)
    assert [push.key for push in links.pushes] == [links.pushes[0].key] * 2
    assert (await any_shop.states())[1] == "push_sent"


async def test_an_early_notice_finds_its_order(any_shop: Shop, links: Links) -> None:
    async def pay(push: Push) -> None:
        await any_shop.post(await token(any_shop), told(links.name_of(push.key)), "links", **SIGNED)

    links.meanwhile = pay
    effect = await any_shop.buy()
    assert any_shop.verdicts == [Verdict.APPLIED]
    assert await any_shop.states() == SOLD
    assert await any_shop.answer(effect) == "paid"


async def test_an_unsigned_notice_changes_nothing(any_shop: Shop, links: Links) -> None:
    await any_shop.buy()
    assert await any_shop.post(await token(any_shop), told(await name(any_shop)), "links") is Verdict.UNSIGNED
    assert (await any_shop.states())[1] == "push_sent"


async def test_anothers_order_is_not_opened_by_ones_own_address(any_shop: Shop, links: Links) -> None:
    await any_shop.buy()
    assert await notice(any_shop, told(await name(any_shop)), OTHER) is Verdict.FORGED
    assert (await any_shop.states())[1] == "push_sent"


async def test_another_currency_is_for_a_person(any_shop: Shop, links: Links) -> None:
    await any_shop.buy()
    assert await notice(any_shop, told(await name(any_shop), currency="IDR")) is Verdict.REVIEW
    assert (await any_shop.states())[1] == "review"
    assert "another amount" in any_shop.heard(OWNER)[-1]
    assert any_shop.loads() == 0


async def test_one_address_of_a_tenant_for_all_of_its_orders(any_shop: Shop, links: Links) -> None:
    await any_shop.buy(50)
    await any_shop.buy(60)
    first, second = links.pushes
    assert first.callback_url == second.callback_url == await any_shop.sales.notice_address(TENANT, "links")
    assert first.callback_url != await any_shop.sales.notice_address(OTHER, "links")


async def test_a_currency_that_the_provider_does_not_take_is_refused_in_words(any_shop: Shop, links: Links) -> None:
    links.currencies = frozenset({"IDR"})
    effect = await any_shop.buy()
    assert await any_shop.answer(effect) == "refused"
    assert not links.pushes
    assert any_shop.alarms() == ["currency_not_taken"]
    assert "links does not take KES" in any_shop.heard(OWNER)[-1]


async def test_a_refused_link_is_told(any_shop: Shop, links: Links) -> None:
    links.fault = Refused("bad_amount")
    effect = await any_shop.buy()
    assert await any_shop.answer(effect) == "failed"
    assert "did not go through" in any_shop.heard()[-1]


async def test_whoever_pays_a_link_pays_it(any_shop: Shop, links: Links) -> None:
    await any_shop.buy()
    assert await notice(any_shop, told(await name(any_shop), payer=CUSTOMER)) is Verdict.APPLIED
    await any_shop.buy(60)
    body = told(await name(any_shop), 60, receipt="LNK9", payer=FRIEND)
    assert await notice(any_shop, body) is Verdict.REVIEW  # the order names a payer, and the notice another


async def test_a_notice_of_a_payment_not_known_yet_is_judged_once_it_is(any_shop: Shop, links: Links) -> None:
    links.names_itself = True

    async def pay(push: Push) -> None:
        await any_shop.post(await token(any_shop), told(f"P-{push.key}"), "links", **SIGNED)

    links.meanwhile = pay
    effect = await any_shop.buy()
    assert any_shop.verdicts == [Verdict.PARKED]
    assert await any_shop.states() == SOLD
    assert await any_shop.answer(effect) == "paid"


async def test_the_platforms_address_hears_for_all_who_share_its_account(any_shop: Shop, links: Links) -> None:
    await any_shop.buy()
    assert await notice(any_shop, told(await name(any_shop)), PLATFORM) is Verdict.APPLIED
    assert await any_shop.states() == SOLD
    assert [raw.verdict for raw in await any_shop.notices()] == ["applied"]


async def test_the_platforms_address_does_not_hear_for_who_has_an_account_of_its_own(
    any_shop: Shop, links: Links
) -> None:
    any_shop.providers.own[PLATFORM] = {"links": Links()}
    await any_shop.buy()
    assert await notice(any_shop, told(await name(any_shop)), PLATFORM) is Verdict.FORGED
    assert (await any_shop.states())[1] == "push_sent"


async def test_what_was_paid_late_may_wait_for_float_as_long_as_anything(any_shop: Shop, links: Links) -> None:
    await any_shop.buy()
    await any_shop.wait(25 * HOUR)
    any_shop.sandbox.airtime.answer(AirtimeMode.NO_FLOAT)
    assert await notice(any_shop, told(await name(any_shop))) is Verdict.APPLIED
    await any_shop.wait(HOUR)
    assert (await any_shop.states())[2] == "held"
    any_shop.sandbox.airtime.answer(AirtimeMode.OK)
    await any_shop.wait(HOUR)
    assert await any_shop.states() == SOLD
