"""What the platform's people do on the master bot, as conversations."""

import pytest

from tests.actions.chat import Office, Phone
from tests.services.tenants.world import BOSS, HELPER
from wabot.core.access import Role
from wabot.core.clock import DAY, MINUTE
from wabot.core.tenant import TenantStatus

VIEWER = "254700000003"
NEW = 'new "Mama Duka" +254711222333 airtime'


@pytest.fixture
async def boss(office: Office) -> Phone:
    await office.world.stepup.give_pin(BOSS, "4321")
    return office.phone(BOSS)


async def test_from_new_to_approved_to_expired_to_renewed(office: Office, boss: Phone) -> None:
    assert "T1" in await boss.says(NEW)
    approved = await boss.says('approve "Mama Duka" 1m')
    assert "expires" in approved
    assert "30 days" in approved
    assert "Mama Duka" in await boss.says("list approved")
    office.world.clock.advance(31 * DAY)
    await office.world.lifecycle.expire(office.world.clock.now())
    await office.world.directory.fresh()
    assert "Mama Duka" in await boss.says("list expired")
    assert "90 days" in await boss.says('renew "Mama Duka" 3m')
    assert "Mama Duka" in await boss.says("list approved")
    assert "approve" in await boss.says("audit")


async def test_names_without_quotes_and_numbers_of_the_last_list(boss: Phone) -> None:
    await boss.says(NEW, 'new "Mama Mboga" 0722000111 shop')
    assert "Which one?" in await boss.says("approve Mama 1m")
    assert "is approved" in await boss.says("1")  # the duration is not asked for again
    assert "Mama Mboga" in await boss.says("list new")
    assert "60 days" in await boss.says("approve 1 2m")
    assert "90 days" in await boss.says("renew Mama Mboga 1m")
    assert "for how long" in await boss.says("renew Mama Duka")


async def test_what_is_missing_is_asked_for_by_number(office: Office, boss: Phone) -> None:
    assert "called" in await boss.says("new")
    assert "number" in await boss.says("Mama Duka")
    assert "not a phone number" in await boss.says("soon")
    assert "1 Airtime" in await boss.says("0711 222 333")
    assert "T1" in await boss.says("1")
    assert "1 Mama Duka" in await boss.says("00", "approve")
    assert "6 Trial (7 days)" in await boss.says("1")
    assert "7 days" in await boss.says("6")
    assert "not a duration" in await boss.says("renew T1 9m")
    assert "30 days" not in await boss.says("00")


async def test_a_number_that_is_taken_says_by_whom(boss: Phone) -> None:
    await boss.says(NEW)
    assert "belongs to *Mama Duka*" in await boss.says("new Other 0711222333 shop")
    assert "mobile number" in await boss.says("new Other 020123456 shop")


async def test_rejecting_shows_what_the_owner_reads_and_waits(office: Office, boss: Phone) -> None:
    await boss.says(NEW)
    assert "“no papers”" in await boss.says("reject T1 no papers")
    assert "Nothing was changed" in await boss.says("2")
    assert "“not now”" in await boss.says("reject T1", "not now")
    assert "is rejected" in await boss.says("1")
    assert "not now" in (await office.world.heard("254711222333"))[-1]
    assert "not possible" in await boss.says("approve T1 1m")


async def test_a_question_that_expired_does_nothing(office: Office, boss: Phone) -> None:
    await boss.says(NEW, "approve T1 1m", "ban T1 spam")
    office.world.clock.advance(6 * MINUTE)
    assert "expired" in await boss.says("1")
    [tenant] = office.world.directory.all()
    assert tenant.status is TenantStatus.APPROVED


async def test_ban_with_other_words_then_unban_and_undo(office: Office, boss: Phone) -> None:
    await boss.says(NEW, "approve T1 1m")
    assert "“spam”" in await boss.says("ban Mama spam")
    assert "“You sent spam.”" in await boss.says("3", "You sent spam.")
    assert "is banned" in await boss.says("1")
    assert "You sent spam." in (await office.world.heard("254711222333"))[-1]
    assert "runs again" in await boss.says("unban T1")
    assert "Undone" in await boss.says("undo")
    assert "banned" in await boss.says("show T1")
    assert "runs again" in await boss.says("unban T1")
    assert "“again”" in await boss.says("ban T1 again")  # not the words of the ban before


async def test_deleting_asks_yes_then_the_pin_and_can_be_undone(office: Office, boss: Phone) -> None:
    await boss.says(NEW, "approve T1 1m")
    assert "go for good" in await boss.says("delete T1")
    assert "PIN" in await boss.says("1")
    assert "4 tries left" in await boss.says("1111")
    assert "is deleted" in await boss.says("4321")
    assert boss.redacted
    assert "Undone" in await boss.says("undo")
    assert "approved" in await boss.says("show T1")


async def test_five_wrong_pins_lock_this_person_only(office: Office, boss: Phone) -> None:
    helper = office.phone(HELPER)
    await office.world.stepup.give_pin(HELPER, "8642")
    await boss.says(NEW, "delete T1", "1")
    for _ in range(4):
        assert "left" in await boss.says("0000")
    assert "Too many" in await boss.says("0000")
    assert "Too many" in await boss.says("delete T1", "1"), "there is no use in asking"
    assert "is deleted" in await helper.says("delete T1", "1", "8642")


async def test_a_mistyped_destructive_word_is_only_named(office: Office, boss: Phone) -> None:
    await boss.says(NEW)
    answer = await boss.says("delet T1")
    assert "type it exactly" in answer
    assert "Did you mean" in await boss.says("aprove T1 1m")
    assert "is approved" in await boss.says("1")


async def test_a_viewer_looks_and_is_denied_the_rest(office: Office, boss: Phone) -> None:
    await office.world.staff.seed(VIEWER, Role.VIEWER, office.world.clock.now())
    viewer = office.phone(VIEWER)
    await boss.says(NEW)
    assert "Approve" not in await viewer.says("show T1")
    for words in ("delete T1", "approve T1 1m", "set T1 rate 10", "roles", "ban T1 x", "role 0711222333 owner"):
        answer = await viewer.says(words)
        assert "may not" in answer or "Why" in answer
    assert "may not" in await viewer.says("00", "ban T1 bad")
    assert any("refused" in words for words in await office.world.heard(BOSS))
    [tenant] = office.world.directory.all()
    assert tenant.status is TenantStatus.NEW


async def test_contacts_are_banned_for_one_tenant_or_everywhere(office: Office, boss: Phone) -> None:
    await boss.says(NEW, "approve T1 1m")
    assert "from *Mama Duka*" in await boss.says("ban 0733444555 in Mama Duka rude")
    assert "How long" in (await boss.says("3")).replace("For how", "How")
    assert "rude" in await boss.says("2", "skip")
    assert "is banned" in await boss.says("1")
    assert "banned already" in await boss.says("ban 0733444555 in T1")
    assert "service again" in await boss.says("unban 0733444555 in T1")
    assert "every bot" in await boss.says("ban 0733444555 everywhere fraud")
    assert "is banned" in await boss.says("1")
    assert "1 0733 444555 · fraud" in await boss.says("bans", "2")
    assert "people who run" in await boss.says(f"ban +{HELPER} everywhere")


async def test_roles_need_the_owner_and_a_pin(office: Office, boss: Phone) -> None:
    assert "PIN" in await boss.says("role 0733444555 support")
    assert "is now: *support*" in await boss.says("4321")
    assert "last owner" in await boss.says(f"role +{BOSS} viewer")
    assert "no role" in await boss.says("roles", "3", "5")
    assert "may not" in await office.phone(HELPER).says("role 0733444555 owner")


async def test_unknown_tenants_get_suggestions(boss: Phone) -> None:
    await boss.says(NEW)
    assert "1 Mama Duka" in await boss.says("show Mamma Duka")
    assert "1 Mama Duka" in await boss.says("show xyz")
    assert "Mama Duka" in await boss.says("find 0711")
    assert "found nothing" in await boss.says("find zebra")


async def test_monitor_audit_and_the_rest_answer(boss: Phone) -> None:
    await boss.says(NEW)
    assert "Memory 64 MB" in await boss.says("monitor")
    assert "Orders: 0" in await boss.says("stats T1")
    assert "Tenants:" in await boss.says("stats")
    assert "no messages yet" in await boss.says("log T1")
    assert "No server" in await boss.says("servers")
    assert "register · Mama Duka" in await boss.says("audit T1")
    assert "kind: airtime" in await boss.says("1")
    assert "are whole" in await boss.says("audit", "99")
    assert "You have sent none yet" in await boss.says("00", "7")


async def test_a_taken_number_is_told_before_more_is_asked(boss: Phone) -> None:
    await boss.says('new "Mama Duka" 0711222333 airtime')
    assert "already belongs to *Mama Duka*" in await boss.says("new", "Baba Duka", "0711222333")


async def test_settings_of_the_platform_by_word(boss: Phone) -> None:
    assert "1 name: " in await boss.says("set platform")
