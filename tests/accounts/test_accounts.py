"""Whose credentials open a provider: a tenant's own, whole, or the platform's, whole, and never a mix."""

from random import Random

import pytest
from structlog.testing import capture_logs

from tests.accounts.conftest import Desk
from tests.accounts.shelf import OFFERS, remembered
from wabot.bootstrap.providers import warn_of_missing
from wabot.core.ids import PLATFORM, TenantId
from wabot.ports.vault import Unsealable


async def put(desk: Desk, place: TenantId, **fields: str) -> None:
    """Set fields in chat: `one_key="…"`."""
    for key, value in fields.items():
        outcome = await desk.world.settle(await desk.world.settings.set(desk.world.by(), place, key, value))
        assert outcome.name == "set", outcome


async def take(desk: Desk, place: TenantId, key: str) -> None:
    outcome = await desk.world.settle(await desk.world.settings.clear(desk.world.by(), place, key))
    assert outcome.name == "cleared", outcome


async def test_a_tenant_without_its_own_uses_the_platforms_whole(desk: Desk) -> None:
    tenant = await desk.world.approved()
    assert desk.book.payment_or_none(tenant, "one") is None
    await put(desk, PLATFORM, one_merchant="500", one_key="platform-key")
    made = remembered(desk.book.payment_or_none(tenant, "one"))
    assert dict(made.values) == {
        "merchant": "500",
        "key": "platform-key",
        "note": "",
        "base_url": "http://127.0.0.1:9",
    }
    assert made.session is desk.sessions.free


@pytest.mark.parametrize("field", ["merchant", "key", "note"])
async def test_one_field_of_its_own_and_nothing_of_the_platforms_counts(desk: Desk, field: str) -> None:
    tenant = await desk.world.approved()
    await put(desk, PLATFORM, one_merchant="500", one_key="platform-key", one_note="theirs")
    await put(desk, tenant, **{f"one_{field}": "777"})
    assert desk.book.payment_or_none(tenant, "one") is None
    account = desk.accounts.account(tenant, "one")
    assert account is not None
    assert account.place == tenant
    assert set(account.missing) == {"merchant", "key"} - {field}
    await take(desk, tenant, f"one_{field}")
    assert remembered(desk.book.payment_or_none(tenant, "one")).values["key"] == "platform-key"


async def test_keys_of_one_never_go_to_the_address_of_another(desk: Desk) -> None:
    """`two` is at no documented address: the platform's host is not where this tenant's keys belong."""
    tenant = await desk.world.approved()
    await put(desk, PLATFORM, two_base_url="https://pay.platform.example.com", two_key="platform-key")
    await put(desk, tenant, two_key="own-key")
    assert desk.accounts.lacking(tenant, "two") == ("base_url",)
    assert desk.book.payment_or_none(tenant, "two") is None


async def test_an_address_that_was_typed_is_reached_through_the_open_internet_only(desk: Desk) -> None:
    tenant = await desk.world.approved()
    await put(desk, tenant, one_merchant="1", one_key="k", one_base_url="https://pay.example.net")
    assert remembered(desk.book.payment_or_none(tenant, "one")).session is desk.sessions.public
    await put(desk, PLATFORM, two_base_url="https://pay.example.net", two_key="k")
    assert remembered(desk.book.payment_or_none(PLATFORM, "two")).session is desk.sessions.public


async def test_who_shares_credentials_shares_an_adapter(desk: Desk) -> None:
    first, second, third = [await desk.world.approved(f"Duka {n}", f"071122233{n}") for n in range(3)]
    await put(desk, PLATFORM, one_merchant="1", one_key="same")
    for tenant, key in ((second, "same"), (third, "other")):
        await put(desk, tenant, one_merchant="1", one_key=key)
    adapters = [desk.book.payment_or_none(tenant, "one") for tenant in (PLATFORM, first, second, third)]
    assert adapters[0] is adapters[1] is adapters[2]
    assert adapters[3] is not adapters[0]
    assert desk.book.payment_or_none(first, "one") is adapters[0]


async def test_a_changed_secret_holds_from_the_next_call_on(desk: Desk) -> None:
    tenant = await desk.world.approved()
    await put(desk, tenant, one_merchant="1", one_key="old")
    before = desk.book.payment_or_none(tenant, "one")
    await put(desk, tenant, one_key="new")
    after = desk.book.payment_or_none(tenant, "one")
    assert (remembered(before).values["key"], remembered(after).values["key"]) == ("old", "new")
    await put(desk, tenant, one_note="no secret, and of the account all the same")
    assert desk.book.payment_or_none(tenant, "one") is not after


async def test_a_name_of_another_kind_or_of_nobody_is_not_set_up(desk: Desk) -> None:
    await put(desk, PLATFORM, one_merchant="1", one_key="k")
    assert desk.book.airtime_or_none(PLATFORM, "one") is None
    assert desk.book.payment_or_none(PLATFORM, "three") is None
    assert [desk.book.knows(name) for name in ("one", "two", "sandbox", "three")] == [True, True, True, False]


def test_addresses_say_the_word_and_both_are_understood(desk: Desk) -> None:
    assert [desk.book.word(name) for name in ("one", "two", "sandbox")] == ["uno", "two", "sandbox"]
    assert [desk.book.named(word) for word in ("uno", "one", "two", "three")] == ["one", "one", "two", ""]


async def test_secrets_lie_sealed_and_open_for_their_tenant_alone(desk: Desk) -> None:
    first, second = await desk.world.approved(), await desk.world.approved("Duka B", "0711222444")
    await put(desk, first, one_key="very-secret")
    kept = await desk.world.store.read(lambda tx: tx.tenant(first).settings.get("one_key"))
    assert kept is not None
    assert "very-secret" not in kept
    with pytest.raises(Unsealable):
        desk.world.vault.open(second, "setting.one_key", kept)
    stolen = kept
    await desk.world.store.submit(lambda tx: tx.tenant(second).settings.set("one_key", stolen))
    await desk.world.directory.fresh()
    account = desk.accounts.account(second, "one")
    assert account is not None
    assert "key" in account.missing


@pytest.mark.parametrize("seed", range(4))
async def test_nobodys_credentials_are_ever_used_for_another(desk: Desk, seed: int) -> None:
    """Any settings in any order: an adapter holds one place's values, each of them, and that is who it should be."""
    chance = Random(seed)
    tenants = [await desk.world.approved(f"Duka {n}", f"071122233{n}") for n in range(3)]
    places = [PLATFORM, *tenants]
    for step in range(60):
        place, offer = chance.choice(places), chance.choice(OFFERS)
        key = f"{offer.name}_{chance.choice(offer.fields).name}"
        if chance.random() < 0.35:
            await take(desk, place, key)
        else:
            whose = f"https://{place}-{step}.example.com".lower()
            await put(desk, place, **{key: whose if key.endswith("base_url") else f"{place}-{step}"})
        for tenant in places:
            for one in OFFERS:
                _holds(desk, tenant, one.name)


def _holds(desk: Desk, tenant: TenantId, name: str) -> None:
    own = [key for key in desk.world.directory.own_settings(tenant) if key.startswith(f"{name}_")]
    place = tenant if own else PLATFORM
    account, adapter = desk.accounts.account(tenant, name), desk.book.payment_or_none(tenant, name)
    assert account is not None
    assert account.place == place
    assert (adapter is None) == bool(account.missing)
    given = account.values if adapter is None else remembered(adapter).values
    typed = [value.removeprefix("https://") for value in given.values() if value and "127.0.0.1" not in value]
    assert all(value.startswith((f"{place}-", f"{place}-".lower())) for value in typed), (tenant, place, typed)


async def test_what_the_platforms_provider_lacks_is_said_at_the_start(desk: Desk) -> None:
    def said() -> list[str]:
        with capture_logs() as logs:
            warn_of_missing(desk.accounts, desk.world.directory)
        return [str(line["words"]) for line in logs]

    assert said() == []
    await put(desk, PLATFORM, payments="one", one_key="secret-word")
    (words,) = said()
    assert words.startswith("One Pay is not set up for the platform: merchant missing.")
    assert "WABOT_ONE__MERCHANT" in words
    assert "secret-word" not in words
    await put(desk, PLATFORM, one_merchant="1")
    assert said() == []
