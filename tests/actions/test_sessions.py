"""Sessions and issues as conversations, over a supervisor that runs."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace

import pytest

from tests.actions.chat import Office, Phone
from tests.actions.services import pairings_of
from tests.services.supervisor.watch import RULES, Watch
from tests.services.tenants.world import BOSS
from wabot.core.access import Role
from wabot.core.ids import PLATFORM, SystemIds, TenantId
from wabot.core.session import Hold, SessionState
from wabot.core.staff import Person
from wabot.ports.holding import SoleHolding
from wabot.services.files import Files
from wabot.services.pairing_chat import PairingChat
from wabot.services.supervisor import DirectoryFleet

OWNER, SUPPORT, VIEWER = "254722000111", "254700000003", "254700000004"
S = SessionState


@dataclass
class Desk:
    """The office with its supervisor at work, and one approved tenant that is up."""

    office: Office
    watch: Watch
    boss: Phone
    tenant: TenantId

    def phone(self, number: str) -> Phone:
        return self.office.phone(number)


@pytest.fixture
async def desk(office: Office) -> AsyncIterator[Desk]:
    world = office.world
    watch = Watch(world.store, world)
    watch.fleet = DirectoryFleet(world.directory, SoleHolding())
    supervisor = watch.another(RULES)
    world.life._sessions = supervisor.orders
    pairings = pairings_of(world, supervisor)
    files = Files(world.store, world.clock, SystemIds(world.clock), world.vault)
    chat = PairingChat(world.store, pairings, files, world.notices, str)
    office.services = replace(
        office.services, sessions=supervisor, issues=watch.issues, pairings=pairings, pairing_chat=chat
    )
    for person in (Person(SUPPORT, Role.SUPPORT), Person(VIEWER, Role.VIEWER)):
        await world.store.submit(lambda tx, one=person: tx.platform.staff.put(one))
    await world.stepup.give_pin(BOSS, "4321")
    tenant = await world.new("Mama Duka", "0711222333", OWNER)
    await world.settle(await world.tenants.approve(world.by(), tenant, "1m"))
    await supervisor.start()
    await supervisor.run_due()
    yield Desk(office, watch, office.phone(BOSS), tenant)
    await supervisor.stop(1_000)


async def test_the_master_bot_is_kept_up_like_any_other(desk: Desk) -> None:
    assert desk.watch.state(PLATFORM) is S.READY


async def test_stop_resume_and_restart(desk: Desk) -> None:
    await desk.boss.says("stop T1")
    await desk.watch.supervisor.run_due()
    assert desk.watch.state(desk.tenant) is S.STOPPED
    await desk.boss.says("resume T1")
    await desk.watch.supervisor.run_due()
    assert desk.watch.state(desk.tenant) is S.READY
    assert "restarting" in await desk.boss.says("restart T1")
    await desk.watch.supervisor.run_due()
    assert desk.watch.state(desk.tenant) is S.READY


async def test_disconnect_then_pair(desk: Desk) -> None:
    desk.watch.network.auto_pair = False
    await desk.boss.says("disconnect T1", "1")
    await desk.watch.supervisor.run_due()
    assert desk.watch.record(desk.tenant).hold is Hold.UNPAIRED
    code = desk.watch.network
    heard = await desk.boss.says("pair T1")
    link = code.link(desk.tenant)
    assert link is not None
    assert link.code in heard
    await code.confirm_pairing(desk.tenant)
    assert "linked already" in await desk.boss.says("pair T1")


async def test_the_owner_pairs_their_own_bot_and_nobody_elses(desk: Desk) -> None:
    desk.watch.network.auto_pair = False
    await desk.boss.says("disconnect T1", "1")
    await desk.watch.supervisor.run_due()
    assert "The code is" in await desk.phone(OWNER).says("pair")
    assert any("not linked" in words for words in await desk.office.world.heard(OWNER))


async def test_support_may_stop_and_a_viewer_may_not(desk: Desk) -> None:
    await desk.phone(VIEWER).says("stop T1")
    await desk.watch.look()
    assert desk.watch.state(desk.tenant) is S.READY
    assert (await desk.office.world.trail())[-1].deed.verb == "denied"
    await desk.phone(SUPPORT).says("stop T1")
    await desk.watch.look()
    assert desk.watch.state(desk.tenant) is S.STOPPED


async def test_an_issue_is_told_listed_and_repaired_by_number(desk: Desk) -> None:
    desk.watch.network.replace(desk.tenant)
    await desk.watch.look()
    assert any("took over" in words for words in await desk.watch.told())
    assert "Mama Duka" in await desk.boss.says("issues")
    card = await desk.boss.says("1")
    assert "Restart it" in card
    await desk.boss.says("1")
    await desk.watch.look()
    assert desk.watch.state(desk.tenant) is S.READY
    assert await desk.watch.open_issues() == []
    assert (await desk.office.world.trail())[-1].deed.facts == {"issue": "replaced", "repair": "restart"}


async def test_a_logout_is_repaired_with_a_new_code(desk: Desk) -> None:
    desk.watch.network.auto_pair = False
    desk.watch.network.log_out(desk.tenant)
    await desk.watch.look()
    heard = await desk.boss.says("issues", "1", "1")
    link = desk.watch.network.link(desk.tenant)
    assert link is not None
    assert link.code in heard
    await desk.watch.network.confirm_pairing(desk.tenant)
    await desk.watch.look()
    assert desk.watch.state(desk.tenant) is S.READY


async def test_an_issue_can_be_answered_by_stopping_the_bot(desk: Desk) -> None:
    desk.watch.network.log_out(desk.tenant)
    await desk.watch.look()
    await desk.boss.says("issues", "1", "2")
    await desk.watch.look()
    assert await desk.watch.open_issues() == []
    stored = await desk.office.world.record(desk.tenant)
    assert stored.wish == "stop"


async def test_an_issue_that_ended_meanwhile_says_so(desk: Desk) -> None:
    desk.watch.network.replace(desk.tenant)
    await desk.watch.look()
    await desk.boss.says("issues", "1")
    desk.office.world.life._sessions = desk.watch.supervisor.orders
    other = desk.phone(BOSS)
    await other.says("restart T1")
    await desk.watch.look()
    before = desk.watch.record(desk.tenant)
    await desk.boss.says("1")
    await desk.watch.look()
    assert desk.watch.record(desk.tenant) == before


async def test_support_does_not_restart_from_an_issue(desk: Desk) -> None:
    desk.watch.network.replace(desk.tenant)
    await desk.watch.look()
    await desk.phone(SUPPORT).says("issues", "1", "1")
    await desk.watch.look()
    assert desk.watch.record(desk.tenant).hold is Hold.REPLACED
    assert (await desk.office.world.trail())[-1].deed.verb == "denied"


async def test_a_tenant_that_expires_goes_down_and_comes_back_when_renewed(desk: Desk) -> None:
    world = desk.office.world
    world.clock.advance(31 * 86_400_000)
    await world.lifecycle.expire(world.clock.now())
    await desk.watch.look()
    assert desk.watch.state(desk.tenant) is S.STOPPED
    await desk.boss.says("renew T1 1m")
    await desk.watch.look()
    assert desk.watch.state(desk.tenant) is S.READY
