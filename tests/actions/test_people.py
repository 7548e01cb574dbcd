"""People and messages of a bot: for its owner, and for nobody else's owner."""

from typing import Any

import pytest

from tests.actions.chat import Office
from tests.services.tenants.world import BOSS
from wabot.actions.load import load_actions
from wabot.actions.runner import Runner
from wabot.core.access import Role
from wabot.core.clock import HOUR, Instant
from wabot.core.ids import PLATFORM, ContactId, EffectId, EventId, TenantId
from wabot.core.message import phone_address
from wabot.flow.codec import event_to_json
from wabot.flow.events import ActionFinished, Json, Said
from wabot.ports.action import Actor, Call, Outcome
from wabot.ports.store import NewEvent, Tx
from wabot.ports.store.contacts import Sighting
from wabot.ports.store.labels import Group, Note

MALLORY, OWNER, AMINA, BRIAN = "254722000001", "254722000002", "254733000111", "254733000222"
T1, T2 = TenantId("T1"), TenantId("T2")
ACTIONS = load_actions()
MINE = sorted(name for name in ACTIONS.outcomes() if name.startswith(("people.", "log.", "monitor.log")))
VICTIMS: dict[str, Json] = {
    "tenant": "T2", "contact": "amina", "other": "brian", "group": "g1", "tag": "vip", "note": "n1",
    "text": "amina", "name": "Owned", "since": "today", "until": "today", "day": "today", "from": "0",
}  # fmt: skip


def _fill(tx: Tx, tenant: TenantId, now: Instant) -> None:
    scope = tx.tenant(tenant)
    for key, phone, name in (("amina", AMINA, "Amina Zebra"), ("brian", BRIAN, "Brian")):
        scope.contacts.meet(Sighting(phone_address(phone), now, ContactId(key), name=name))
    scope.labels.tag(ContactId("amina"), "vip")
    scope.labels.make_group(Group("g1", "Zebra group"), now)
    scope.labels.join("g1", ContactId("amina"))
    scope.labels.add_note(Note("n1", ContactId("amina"), now, OWNER, "zebra note"))
    said = Said(EventId("e1"), now, "my zebra words")
    body = event_to_json(said).decode()
    scope.events.record(NewEvent(tenant, said.id, ContactId("amina"), "said", "m:1", body, now, now))


@pytest.fixture
async def two(office: Office) -> Office:
    """Mallory's tenant T1 and the victim's T2, which has people."""
    world = office.world
    boss = office.phone(BOSS)
    await world.stepup.give_pin(BOSS, "4321")
    for name, phone in (("Mallory Shop", MALLORY), ("Victim Shop", OWNER)):
        await boss.says(f'new "{name}" +{phone} airtime', f'approve "{name}" 1m')
    await world.store.submit(lambda tx: _fill(tx, T2, world.clock.now()))
    until = Instant(world.clock.now() + HOUR)
    for phone in (MALLORY, OWNER):
        await world.store.submit(lambda tx, phone=phone: tx.platform.staff.trust(phone, until))  # type: ignore[misc]
    await world.directory.fresh()
    return office


async def run(office: Office, verb: str, who: str = OWNER, bot: TenantId = PLATFORM, **args: Json) -> Outcome:
    world = office.world
    office.events += 1
    role = world.directory.role_of(bot, who)
    actor = Actor(ContactId(f"c{who}"), who, role, "en")
    scene = world.directory.scene(bot, "en", role, who)
    call = Call(EffectId(f"x{office.events}"), bot, actor, world.clock.now(), scene, {**VICTIMS, **args})
    return await world.settle(await Runner(ACTIONS, office.services).run(verb, call))


def told(outcome: Outcome) -> str:
    return event_to_json(ActionFinished(EventId("e"), Instant(1), EffectId("x"), outcome.name, outcome.slots)).decode()


def _everything(tx: Tx) -> tuple[Any, ...]:
    scope = tx.tenant(T2)
    labels = scope.labels
    amina = ContactId("amina")
    return (
        scope.contacts.list(), labels.tags(amina), labels.groups(), labels.groups_of(amina), labels.notes(amina),
        scope.events.tail(), scope.outbox.tail(), list(scope.bans.all()),
    )  # fmt: skip


@pytest.mark.parametrize("bot", [PLATFORM, T1])
async def test_an_owner_reads_nothing_of_anothers_people_or_log(two: Office, bot: TenantId) -> None:
    before = await two.world.store.read(_everything)
    assert {"people.show", "people.forget", "log.show", "log.document", "monitor.log"} <= set(MINE)
    for name in MINE:
        for tenant in ("T2", "T1", ""):
            outcome = await run(two, name, MALLORY, bot, tenant=tenant)
            assert "ebra" not in told(outcome), name
            assert AMINA not in told(outcome), name
    assert await two.world.store.read(_everything) == before


async def test_the_owner_finds_all_of_it(two: Office) -> None:
    assert (await run(two, "people.show")).name == "shown"
    assert "zebra note" in told(await run(two, "people.notes"))
    found = await run(two, "log.show", text="ZEBRA words", contact="", day="")
    assert (found.name, "my zebra words" in told(found)) == ("listed", True)
    by_number = await run(two, "log.show", text="0733 000 111", contact="", day="")
    assert "my zebra words" in told(by_number)
    assert (await run(two, "log.show", text="", contact="brian", day="")).name == "none"
    assert (await run(two, "log.show", text="", contact="", day="soon")).name == "bad_day"
    made = await run(two, "log.document", since="today", until="")
    assert (made.name, made.slots["count"]) == ("made", 1)


async def test_merging_says_what_moves_and_keeps_the_older(two: Office) -> None:
    look = await run(two, "people.merge_preview")
    assert (look.name, look.slots["who"], look.slots["other_who"]) == ("shown", "Amina Zebra", "Brian")
    assert (await run(two, "people.merge_preview", other="amina")).name == "same"
    merged = await run(two, "people.merge")
    assert (merged.name, merged.slots["contact"]) == ("merged", "amina")
    kept = await two.world.store.read(lambda tx: tx.tenant(T2).contacts.by_phone(BRIAN))
    assert kept is not None
    assert kept.id == "amina"
    entry = (await two.world.audit.tail(1))[0]
    assert (entry.deed.verb, dict(entry.deed.facts)) == ("contact.merge", {"contact": "amina", "was": "brian"})


async def test_forgetting_leaves_a_ban_in_force_and_no_name_in_what_can_be_undone(two: Office) -> None:
    world = two.world
    assert (await run(two, "contact.ban", phone=f"+{AMINA}", reason="rude", until="")).name == "banned"
    await run(two, "people.rename", name="Amina Njeri")
    assert (await run(two, "people.forget_preview")).name == "shown"
    assert (await run(two, "people.forget")).name == "forgotten"
    assert (await run(two, "people.show")).name == "gone"
    await world.directory.fresh()

    def again(tx: Tx) -> Any:
        return tx.tenant(T2).contacts.meet(Sighting(phone_address(AMINA), world.clock.now(), ContactId("new")))

    back = await world.store.submit(again)
    assert (back.id, back.name) == ("new", "")
    assert world.bans.check(T2, back, world.clock.now()) is not None
    undone = await run(two, "access.undo")
    assert "Njeri" not in told(undone)
    assert AMINA not in told(undone)
    everything = repr(await world.store.read(_everything))
    assert "Secret" not in everything.replace("Zebra group", "")


async def test_who_opted_out_is_not_written_to(two: Office) -> None:
    assert (await run(two, "people.write", text="Come!")).name == "written"
    assert (await run(two, "people.opt_out")).name == "out"
    assert (await run(two, "people.write", text="Come!")).name == "opted_out"
    assert (await run(two, "access.undo")).name == "undone"
    assert (await run(two, "people.write", text="Come!")).name == "written"
    assert len(await two.world.store.read(lambda tx: tx.tenant(T2).outbox.tail())) == 2


async def test_what_moved_since_is_not_undone(two: Office) -> None:
    assert (await run(two, "people.rename", name="4")).name == "bad_name"
    await run(two, "people.rename", name="One")
    await two.world.store.submit(lambda tx: tx.tenant(T2).contacts.rename(ContactId("amina"), "Two"))
    assert (await run(two, "access.undo")).name == "too_late"


async def test_forgetting_asks_for_a_proof(two: Office) -> None:
    await two.world.store.submit(lambda tx: tx.platform.staff.trust(OWNER, Instant(0)))
    assert (await run(two, "people.forget")).name == "step_up"
    assert (await run(two, "people.show")).name == "shown"
    assert ACTIONS.get("people.forget") is not None
    assert all(action.role in (Role.TENANT_OWNER, Role.VIEWER) for name in MINE if (action := ACTIONS.get(name)))


async def test_forgetting_reaches_what_could_be_undone_of_who_was_merged_into_them(two: Office) -> None:
    world = two.world
    await run(two, "people.rename", contact="brian", name="Brian Secret")
    await run(two, "contact.ban", phone=f"+{BRIAN}", reason="owes the Secrets", until="")
    assert (await run(two, "people.merge")).name == "merged"
    await run(two, "people.rename", name="Amina Zebra")
    assert (await run(two, "people.forget")).name == "forgotten"
    last = await world.store.read(lambda tx: tx.platform.undo.last(OWNER, Instant(0)))
    assert last is None or "Secret" not in repr(last)
    left = await world.store.read(lambda tx: list(tx.tenant(T2).bans.all()))
    assert [ban.reason for ban in left] == [""]
    assert BRIAN not in repr(left)


async def test_a_ban_that_is_not_by_number_ends_from_the_card(two: Office) -> None:
    assert (await run(two, "contact.ban", phone="contact:amina", reason="rude", until="")).name == "banned"
    await two.world.directory.fresh()
    card = await run(two, "people.show")
    assert card.slots["is_banned"]
    ended = await run(two, "contact.unban", phone=card.slots["banned_as"])
    assert ended.name == "unbanned"
