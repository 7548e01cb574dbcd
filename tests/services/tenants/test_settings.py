"""Settings: typed, with the platform behind, secrets sealed."""

from pathlib import Path

import pytest

from tests.services.tenants.world import World
from wabot.core.access import Role
from wabot.core.ids import PLATFORM
from wabot.flow import values
from wabot.services.settings import MASK
from wabot.services.trading import Trading

TOKEN = "made-up-token-for-this-test"


async def put(world: World, tenant: object, key: str, value: str) -> str:
    return (await world.settle(await world.settings.set(world.by(), tenant, key, value))).name  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("key", "typed", "stored"),
    [
        ("name", "Duka  la Mama", "Duka  la Mama"),
        ("language", "SW", "sw"),
        ("country", "tz", "TZ"),
        ("currency", "tzs", "TZS"),
        ("timezone", "africa/dar es salaam", "Africa/Dar_es_Salaam"),
        ("hours", "Mon-Fri 8-17", "mon-fri 08:00-17:00"),
        ("min_amount", "KES 20", "20"),
        ("max", "2,000", "2000"),
        ("discount", "2.50%", "2.5"),
        ("rate", "٣٠", "30"),
        ("texts.airtime-home", "Karibu {{tenant}}!", "Karibu {{tenant}}!"),
    ],
)
async def test_values_are_read(world: World, key: str, typed: str, stored: str) -> None:
    tenant = await world.approved()
    assert await put(world, tenant, key, typed) == "set"
    found = world.settings.find(tenant, key)
    assert found is not None
    assert world.settings.value(tenant, found.name) == stored


@pytest.mark.parametrize(
    ("key", "typed"),
    [
        ("language", "klingon"),
        ("country", "Kenya"),
        ("currency", "shells"),
        ("time_zone", "Nairobi time"),
        ("hours", "sometimes"),
        ("min_amount", "2"),
        ("min_amount", "20.50"),
        ("max_amount", "lots"),
        ("discount", "51"),
        ("discount", "nan"),
        ("rate", "0"),
        ("rate", "1e3"),
        ("name", " "),
        ("payments", "cash"),
    ],
)
async def test_bad_values_are_refused_with_a_hint(world: World, key: str, typed: str) -> None:
    tenant = await world.approved()
    outcome = await world.settings.set(world.by(), tenant, key, typed)
    assert outcome.name == "refused"
    scene = world.directory.scene(PLATFORM, "en", Role.OWNER, "")
    assert "Please send" in world.texts.show(outcome.slots["hint"], scene)
    assert not world.texts.troubles


async def test_unknown_keys_get_the_nearest(world: World) -> None:
    tenant = await world.approved()
    outcome = await world.settings.set(world.by(), tenant, "langage", "sw")
    assert outcome.name == "unknown"
    choices = outcome.slots["choices"]
    assert isinstance(choices, list)
    assert choices[0] == {"key": "language", "label": "language"}
    assert (await world.settings.set(world.by(), tenant, "access_code", "x")).name == "unknown"
    assert (await world.settings.set(world.by(), tenant, "texts.no-such-text", "x")).name == "unknown"


async def test_what_a_tenant_has_not_set_is_the_platforms(world: World) -> None:
    tenant = await world.approved()
    await put(world, PLATFORM, "language", "sw")
    await put(world, PLATFORM, "min_amount", "30")
    await put(world, PLATFORM, "texts.airtime-help", "Tupigie")
    known = world.directory.by_id(tenant)
    assert known is not None
    assert known.language == "sw"
    scene = world.directory.scene(tenant, "", Role.CONTACT, "254733444555")
    assert (scene.language, scene.texts["airtime-help"]) == ("sw", "Tupigie")
    assert values.plain(scene.facts["min_amount"]) == 30
    await put(world, tenant, "language", "en")
    await put(world, tenant, "min_amount", "15")
    assert world.directory.scene(tenant, "", Role.CONTACT, "").language == "en"
    await world.settle(await world.settings.clear(world.by(), tenant, "min_amount"))
    await world.settle(await world.settings.clear(world.by(), tenant, "language"))
    assert world.settings.value(tenant, "min_amount") == "30"
    assert world.directory.scene(tenant, "", Role.CONTACT, "").language == "sw"
    assert (await world.record(tenant)).language == ""


async def test_secrets_are_sealed_masked_and_never_in_the_trail(world: World, tmp_path: Path) -> None:
    tenant = await world.approved()
    outcome = await world.settle(await world.settings.set(world.by(), tenant, "cloud_token", TOKEN))
    assert outcome.slots["value"] == MASK
    assert world.settings.is_secret(tenant, "cloud_token")
    shown = world.settings.show(tenant, "cloud_token")
    assert shown is not None
    assert (shown.value, shown.secret, shown.is_set) == (MASK, True, True)
    assert world.settings.value(tenant, "cloud_token") == TOKEN
    assert "cloud_token" not in str(world.directory.scene(tenant, "", Role.CONTACT, "").facts)
    await world.store.close()
    stored = b"".join(file.read_bytes() for file in tmp_path.glob("wabot.db*"))
    assert TOKEN.encode() not in stored


async def test_undo_of_a_setting(world: World) -> None:
    tenant = await world.approved()
    await put(world, tenant, "rate", "10")
    await put(world, tenant, "rate", "40")
    assert (await world.settle(await world.undo.undo(world.by()))).name == "undone"
    assert world.settings.value(tenant, "rate") == "10"
    assert (await world.settle(await world.undo.undo(world.by()))).name == "undone"
    assert world.settings.value(tenant, "rate") == "20"
    assert not world.directory.is_own(tenant, "rate")
    await put(world, tenant, "name", "Duka Mpya")
    assert (await world.settle(await world.undo.undo(world.by()))).name == "undone"
    assert (await world.record(tenant)).name == "Mama Duka"


async def test_the_list_shows_every_key_in_both_languages(world: World) -> None:
    tenant = await world.approved()
    for language in ("en", "sw"):
        scene = world.directory.scene(PLATFORM, language, Role.OWNER, "")
        for place in (tenant, PLATFORM):
            for shown in world.settings.list(place):
                assert world.texts.show(shown.label, scene)
                world.texts.show(shown.value, scene)
    assert not world.texts.troubles


async def test_terms_follow_the_settings(world: World) -> None:
    tenant = await world.approved()
    trading = Trading(world.directory, world.clock)
    assert (trading(tenant).low, trading(tenant).high, trading(tenant).open) == (10, 1000, True)
    await put(world, tenant, "discount", "2.5")
    await put(world, tenant, "hours", "mon-sun 00:00-00:01")
    terms = trading(tenant)
    assert (terms.discount, terms.open) == (250, False)
