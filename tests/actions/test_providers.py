"""Providers in the settings, as conversations: who sees what of an account, and who may change it."""

import pytest

from tests.actions.chat import Office, Phone
from tests.services.tenants.world import BOSS
from wabot.core.access import Role
from wabot.core.ids import TenantId

OWNER, OTHER, VIEWER = "254711222333", "254733222333", "254700000003"
ADDRESS = "/callbacks/statum/"


@pytest.fixture
async def owner(office: Office) -> Phone:
    """Of T1, beside which there is a T2 of somebody else."""
    await office.world.approved()
    await office.world.approved("Duka B", "0733222333")
    return office.phone(OWNER)


async def test_an_address_is_for_those_who_may_change_something(office: Office, owner: Phone) -> None:
    await office.world.staff.seed(VIEWER, Role.VIEWER, office.world.clock.now())
    await office.world.directory.fresh()
    assert ADDRESS in await owner.says("set airtime", "1")
    assert ADDRESS in await office.phone(BOSS).says("set T1 airtime", "1")
    seen = await office.phone(VIEWER).says("set T1 airtime", "1")
    assert "Statum" in seen
    assert ADDRESS not in seen


async def test_each_bot_has_an_address_of_its_own_and_keeps_it(office: Office, owner: Phone) -> None:
    def address(page: str) -> str:
        return next(line for line in page.splitlines() if ADDRESS in line)

    first = address(await owner.says("set airtime", "1"))
    assert address(await owner.says("00", "set airtime", "1")) == first
    assert address(await office.phone(OTHER).says("set airtime", "1")) != first


async def test_where_the_platforms_account_is_used_there_is_no_address_to_copy(office: Office, owner: Phone) -> None:
    boss = office.phone(BOSS)
    await office.world.stepup.give_pin(BOSS, "4321")
    assert "PIN" in await boss.says("set platform statum_consumer_key s3cret")
    assert "Still missing" in await boss.says("4321")
    assert "is set up" in await boss.says("set platform statum_consumer_secret s3cret")  # trusted for a while
    page = await owner.says("set airtime", "1")
    assert "The platform's account is used" in page
    assert ADDRESS not in page
    assert "s3cret" not in page
    assert ADDRESS in await boss.says("set platform airtime", "1")


async def test_nobody_sets_or_takes_out_anothers_account(office: Office, owner: Phone) -> None:
    await owner.says("set mpesa_shortcode 600000")
    stranger = office.phone(OTHER)
    page = await stranger.says("set payments", "1")
    assert "600000" not in page
    assert "Take my account out" not in page
    await stranger.says("set T1 mpesa_shortcode 1")
    assert office.world.directory.own_settings(await _tenant(office))["mpesa_shortcode"] == "600000"


async def test_one_undo_brings_a_whole_account_back(office: Office, owner: Phone) -> None:
    await owner.says("set mpesa_shortcode 600000", "00", "set mpesa_till 5000")
    before = dict(office.world.directory.own_settings(await _tenant(office)))
    assert "taken out" in await owner.says("00", "set payments", "1", "take my account out")
    assert office.world.directory.own_settings(await _tenant(office)) == {}
    assert "Undone" in await owner.says("undo")
    assert office.world.directory.own_settings(await _tenant(office)) == before


async def test_an_undo_does_not_overwrite_what_came_meanwhile(office: Office, owner: Phone) -> None:
    await owner.says("set mpesa_shortcode 600000", "00", "set payments", "1", "take my account out")
    tenant = await _tenant(office)
    boss = office.phone(BOSS)
    await boss.says("set T1 mpesa_shortcode 700000")
    await owner.says("undo")
    assert office.world.directory.own_settings(tenant)["mpesa_shortcode"] == "700000"


async def test_only_the_platforms_owner_sets_its_secrets(office: Office, owner: Phone) -> None:
    helper = office.phone("254700000002")
    assert "may not" in await helper.says("set platform mpesa_passkey abc")


async def _tenant(office: Office) -> TenantId:
    await office.world.directory.fresh()
    return next(tenant.id for tenant in office.world.directory.all() if tenant.phone == OWNER)
