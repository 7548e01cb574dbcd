"""What owners of tenants and strangers do, as conversations."""

import pytest

from tests.actions.chat import Office, Phone
from tests.services.tenants.world import BOSS, STRANGER
from wabot.core.ids import PLATFORM, TenantId
from wabot.core.tenant import TenantStatus

OWNER = "254711222333"
FORBIDDEN = ("approve", "admin", "tenant", "254700000001", "ban ")


@pytest.fixture
async def owner(office: Office) -> Phone:
    await office.world.approved()
    return office.phone(OWNER)


async def test_a_stranger_registers_and_waits(office: Office) -> None:
    phone = office.phone(STRANGER)
    assert "WhatsApp bots" in await phone.says("hello")
    await phone.says("1", "Duka la Asha", "0722 000 111", "1", "2")
    summary = await phone.says("1")
    assert "Kiswahili" in summary
    assert "Sell airtime" in summary
    assert "waiting for approval" in await phone.says("1")
    told = await office.world.store.read(lambda tx: tx.tenant(PLATFORM).events.unhandled())
    assert f"T1/new/{BOSS}" in [event.id for event in told], "the platform's people are asked what to do with it"
    assert "waiting for approval" in await phone.says("hi")
    [tenant] = office.world.directory.all()
    assert (tenant.status, tenant.language, tenant.plan) == (TenantStatus.NEW, "sw", "trial")
    assert office.world.directory.owner_phones(tenant.id) == (STRANGER,)


async def test_a_stranger_learns_nothing_of_administration(office: Office) -> None:
    await office.world.approved()
    phone = office.phone(STRANGER)
    for words in ("admin", "approve T1 1m", "delete T1", "list all", "undo", "?", "owner", "1; drop", "2", "status"):
        answer = (await phone.says("00", words)).casefold()
        assert [word for word in FORBIDDEN if word in answer] == []
    assert "WhatsApp bots" in await phone.says("00", "show T1")


async def test_a_number_of_another_country_or_in_use_is_refused(office: Office) -> None:
    await office.world.approved()
    phone = office.phone(STRANGER)
    await phone.says("hi", "1", "Duka")
    assert "another country" in await phone.says("+255 754 000 111")
    assert "not a mobile number" in await phone.says("020 2222222")
    assert "registered already" in await phone.says("0711222333")
    assert "What shall the bot do" in await phone.says("0722000111")


async def test_the_access_code_is_asked_and_its_tries_are_limited(office: Office) -> None:
    world = office.world
    await world.settle(await world.settings.set(world.by(), PLATFORM, "access_code", "karibu"))
    phone = office.phone(STRANGER)
    assert "access code" in await phone.says("hi", "1")
    assert "called" in await phone.says("karibu")
    assert phone.redacted
    other = office.phone("254733444556")
    await other.says("hi", "1")
    for _ in range(4):
        assert "left" in await other.says("wrong")
    assert "Too many" in await other.says("wrong")
    assert "Too many" in await other.says("hi", "1")


async def test_the_owners_menu_fits_the_state_of_the_bot(office: Office, owner: Phone) -> None:
    home = await owner.says("hi")
    assert "30 days left" in home
    assert "1 Pair with WhatsApp" in home
    assert "2 Stop my bot" in home
    assert "1 month" in await owner.says("plan")


async def test_an_owner_with_several_bots_chooses_first(office: Office, owner: Phone) -> None:
    await office.world.settle(await office.world.life.add_owner(office.world.by(), await _other(office), OWNER))
    assert "2 Asha Shop" in await owner.says("hi")
    assert "*Asha Shop*" in await owner.says("2")
    assert "*Asha Shop*" in await owner.says("00")  # remembered
    assert "1 Mama Duka" in await owner.says("bots")


async def test_an_owner_bans_only_in_their_own_bot(office: Office, owner: Phone) -> None:
    assert "from *Mama Duka*" in await owner.says("ban 0733444555 rude")
    assert "is banned" in await owner.says("1")
    assert "1 0733 444555 · rude" in await owner.says("bans")
    assert "service again" in await owner.says("1", "1")
    assert "Undone" in await owner.says("undo")
    assert len(await office.world.bans.list(TenantId("T1"), office.world.clock.now())) == 1
    assert await office.world.bans.list(PLATFORM, office.world.clock.now()) == []


async def test_settings_fall_back_to_the_platforms(office: Office, owner: Phone) -> None:
    assert "Opening hours: always ↑" in await owner.says("settings")
    assert "is now 15" in await owner.says("set rate 15")
    assert office.world.directory.value(TenantId("T1"), "rate") == "15"
    assert "does not fit" in await owner.says("set rate many")
    assert "Did you mean" in await owner.says("set ratte 5")
    assert "Undone" in await owner.says("00", "undo")
    assert office.world.directory.value(TenantId("T1"), "rate") == "20"


async def test_a_secret_asks_for_a_pin_and_is_never_shown(office: Office, owner: Phone) -> None:
    assert "have none yet" in await owner.says("set cloud_token s3cret")
    assert owner.redacted
    assert "is set" in await owner.says("8642")
    answer = await owner.says("set cloud_token s3cret")
    assert "••••••" in answer
    assert "s3cret" not in answer
    assert b"s3cret" not in owner.state


async def test_nobody_reaches_another_tenants_bot(office: Office, owner: Phone) -> None:
    other = await _other(office)
    await owner.says("hi")
    owner.state = owner.state.replace(b'"T1"', b'"T2"')  # as if the slot had been tampered with
    assert "not there any more" in await owner.says("set rate 7")
    assert office.world.directory.value(other, "rate") == "20"


async def test_swahili_stays(office: Office, owner: Phone) -> None:
    assert "Kiswahili" in await owner.says("language sw")
    assert "zimebaki siku 30" in await owner.says("nyumbani")
    assert "English" in await owner.says("lugha en")


async def _other(office: Office) -> TenantId:
    return await office.world.new("Asha Shop", "0722000999")


async def test_asking_for_a_setting_says_what_a_good_value_is(owner: Phone) -> None:
    await owner.says("set hours")
    assert "mon-fri 8:00-18:00" in await owner.says("1")
    assert "is now daily 08:00-20:00" in await owner.says("daily 8-20")


async def test_stop_and_resume_act_at_once_in_either_language(owner: Phone) -> None:
    assert "is stopped" in await owner.says("stop")
    assert "Start my bot again" in await owner.says("00")
    assert "inafanya kazi tena" in await owner.says("lugha sw", "endelea")
