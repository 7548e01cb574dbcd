"""Credentials over real HTTP: a tenant's own or the platform's, changed while wabot runs, and where callbacks go."""

from dataclasses import replace

import pytest

from tests.money.house import ADMIN, DELIVERED, T1, House
from tests.money.secrets import MPESA
from wabot.core.access import Role
from wabot.core.audit import By
from wabot.core.ids import PLATFORM, TenantId
from wabot.providers.sandbox import PayMode


async def put(house: House, place: TenantId, **fields: str) -> None:
    """Fields of an M-Pesa account, as people with their PIN set them in chat."""
    wiring = house.app.wiring
    for field, value in fields.items():
        who = By(ADMIN, Role.OWNER, house.clock.now(), f"test/{place}/{field}/{value}")
        outcome = await wiring.settings.set(who, place, f"mpesa_{field}", value)
        assert outcome.commit is not None, outcome
        await wiring.ground.store.submit(outcome.commit)


async def test_a_callback_address_names_no_provider_that_forbids_it(house: House) -> None:
    push = await house.buy()
    assert "/callbacks/stk/" in push.callback_url
    assert not [word for word in ("mpesa", "safaricom", "exec", "cmd", "sql", "query") if word in push.callback_url]
    assert await house.states() == DELIVERED


async def test_the_providers_name_is_understood_as_well(house: House) -> None:
    house.outside.mpesa.answer(PayMode.SILENT)
    push = await house.buy()
    assert await house.post(push.callback_url.replace("/stk/", "/mpesa/"), b'{"Body": 1}') == 400
    assert await house.post(push.callback_url.replace("/stk/", "/statum/"), b'{"Body": 1}') == 404
    assert await house.post(push.callback_url.replace("/stk/", "/visa/"), b'{"Body": 1}') == 404


async def test_half_an_account_of_its_own_is_not_filled_up_with_the_platforms(house: House) -> None:
    await house.say("set T1 mpesa_shortcode 600999", ADMIN, "master")
    heard = await house.say("buy 50")
    heard += await house.say("1")
    assert "cannot sell" in heard[-1]
    assert house.outside.mpesa.requests == 0


@pytest.mark.parametrize("wrong", ["passkey", "consumer_secret"])
async def test_wrong_keys_of_its_own_are_not_mended_with_the_platforms(house: House, wrong: str) -> None:
    fields = {
        "shortcode": MPESA.shortcode,
        "passkey": MPESA.passkey,
        "consumer_key": MPESA.consumer_key,
        "consumer_secret": MPESA.consumer_secret,
    }
    await put(house, T1, **{**fields, wrong: "not-the-one"})
    await house.ask()
    await house.quiet()
    assert (house.outside.mpesa.pushes(), house.loads()) == ([], 0)
    await put(house, T1, **{wrong: fields[wrong]})
    await house.buy()
    assert await house.states() == DELIVERED


async def test_a_key_that_the_provider_changed_is_changed_in_chat_and_holds_at_once(house: House) -> None:
    await house.buy()
    house.outside.mpesa.account = replace(MPESA, passkey="rotated-passkey")
    await house.ask(60)
    await house.quiet()
    assert len(house.outside.mpesa.pushes()) == 1
    await put(house, PLATFORM, passkey="rotated-passkey")
    await house.buy(70)
    assert [push.amount for push in house.outside.mpesa.pushes()] == [50, 70]
    assert await house.states() == DELIVERED
