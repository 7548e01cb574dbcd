"""Who is who, and whom typed words mean."""

import asyncio

import pytest

from tests.services.tenants.world import BOSS, STRANGER, World
from wabot.core.access import Role
from wabot.core.ids import PLATFORM
from wabot.services.access_code import AccessCode
from wabot.services.directory import Directory


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("T2", "T2"),
        ("t3", "T3"),
        ("mama duka", "T1"),
        ("  Mama   DUKA ", "T1"),
        ("0722000111", "T2"),
        ("+254 722 000 111", "T2"),
        ("jirani", "T2"),
        ("Kinyozi", "T3"),
        ("2", "T3"),
        ("٢", "T3"),
        ("", None),
        ("99", None),
    ],
)
async def test_find(world: World, words: str, found: str | None) -> None:
    await world.new("Mama Duka", "0711222333")
    await world.new("Duka Jirani", "0722000111")
    await world.new("Kinyozi Bora", "0733000222")
    result = world.directory.find(words, ["T1", "T3"])
    assert (result.tenant.id if result.tenant else None) == found


async def test_several_are_candidates_and_a_likeness_is_never_a_match(world: World) -> None:
    await world.new("Duka Moja", "0711222333")
    await world.new("Duka Mbili", "0722000111")
    several = world.directory.find("duka")
    assert several.tenant is None
    assert {t.id for t in several.candidates} == {"T1", "T2"}
    assert not several.guessed
    typo = world.directory.find("Duka Mojo")
    assert typo.tenant is None
    assert typo.guessed
    assert typo.candidates[0].id == "T1"


async def test_roles(world: World) -> None:
    tenant = await world.new(owner=STRANGER)
    directory = world.directory
    assert directory.role_of(PLATFORM, BOSS) is Role.OWNER
    assert directory.role_of(PLATFORM, STRANGER) is Role.TENANT_OWNER
    assert directory.role_of(tenant, STRANGER) is Role.TENANT_OWNER
    assert directory.role_of(tenant, BOSS) is Role.CONTACT
    assert directory.role_of(PLATFORM, "254799000111") is Role.STRANGER
    assert directory.role_of(tenant, "") is Role.CONTACT
    assert directory.role_of(PLATFORM, "") is Role.STRANGER
    assert [t.id for t in directory.owned_by(STRANGER)] == [tenant]


async def test_scene_of_a_tenant_and_of_the_platform(world: World) -> None:
    tenant = await world.approved()
    scene = world.directory.scene(tenant, "", Role.CONTACT, STRANGER)
    assert (scene.country, scene.currency, scene.time_zone) == ("KE", "KES", "Africa/Nairobi")
    assert scene.facts["tenant"] == "Mama Duka"
    assert scene.facts["tenant_id"] == tenant
    assert scene.facts["contact_phone"] == STRANGER
    assert world.directory.scene(PLATFORM, "", Role.TENANT_OWNER, "254711222333").currency == "KES"
    master = world.directory.scene(PLATFORM, "sw", Role.OWNER, BOSS)
    assert master.language == "sw"
    assert "tenant" not in master.facts


async def test_what_an_owner_types_to_the_platform_is_meant_where_their_bots_are(world: World) -> None:
    tenant = await world.approved("Duka la Mama", "0711222333")
    for key, value in (("country", "TZ"), ("currency", "TZS"), ("time_zone", "Africa/Dar_es_Salaam")):
        await world.settle(await world.settings.set(world.by(), tenant, key, value))
    own = world.directory.scene(PLATFORM, "", Role.TENANT_OWNER, "254711222333")
    assert (own.country, own.currency, own.time_zone) == ("TZ", "TZS", "Africa/Dar_es_Salaam")
    assert "tenant" not in own.facts
    assert world.directory.scene(PLATFORM, "", Role.OWNER, "254711222333").currency == "KES", "staff speak for all"
    await world.new("Second", "0722111444", "254711222333")
    assert world.directory.scene(PLATFORM, "", Role.TENANT_OWNER, "254711222333").currency == "KES"


async def test_a_change_is_seen_after_fresh_and_costs_nothing_without_one(world: World) -> None:
    seen: list[int] = []
    world.directory.changed(lambda: seen.append(1))
    await world.new()
    count = len(seen)
    await asyncio.gather(*(world.directory.fresh() for _ in range(10)))
    assert len(seen) == count


async def test_a_second_directory_keeps_up(world: World) -> None:
    other = Directory(world.store, world.directory.platform)
    following = asyncio.create_task(other.follow())
    await other.load()
    told = asyncio.Event()
    other.changed(told.set)
    tenant = await world.new()
    await asyncio.wait_for(told.wait(), 5)
    assert other.by_id(tenant) is not None
    following.cancel()
    with pytest.raises(asyncio.CancelledError):
        await following


async def test_roles_are_given_and_one_owner_stays(world: World) -> None:
    assert (await world.settle(await world.staff.set_role(world.by(), "0733444555", "viewer"))).name == "set"
    assert world.directory.role_of(PLATFORM, STRANGER) is Role.VIEWER
    assert (await world.settle(await world.staff.set_role(world.by(), "0733444555", "viewer"))).name == "same"
    assert (await world.settle(await world.staff.set_role(world.by(), "+" + BOSS, "admin"))).name == "last_owner"
    assert (await world.staff.set_role(world.by(), "0733444555", "king")).name == "unknown"
    assert (await world.staff.set_role(world.by(), "me", "admin")).name == "bad_phone"
    assert (await world.settle(await world.staff.set_role(world.by(), "0733444555", "none"))).name == "removed"
    assert world.directory.role_of(PLATFORM, STRANGER) is Role.STRANGER


async def test_the_access_code_guards_registration(world: World) -> None:
    codes: AccessCode = world.codes
    who = world.by(STRANGER, Role.STRANGER)
    assert (await codes.begin(who)).name == "open"
    await world.settle(await world.settings.set(world.by(), PLATFORM, "access_code", "karibu-2026"))
    assert (await codes.begin(who)).name == "code"
    tries = [
        (await world.settle(await codes.check(world.by(STRANGER, Role.STRANGER), word))).name
        for word in ("a", "karibu", "", "KARIBU-2026", "x", "karibu-2026")
    ]
    assert tries == ["wrong"] * 4 + ["locked", "locked"]
    assert (await codes.begin(who)).name == "locked"
    other = world.by("254733444556", Role.STRANGER)
    assert (await world.settle(await codes.check(other, " karibu-2026 "))).name == "right"
    await world.settle(await world.settings.set(world.by(), PLATFORM, "registration", "off"))
    assert (await codes.begin(other)).name == "closed"
