"""Broadcasts carried out: everybody once, by the pace, but for those who want none; paused, resumed, stopped."""

from dataclasses import replace

import pytest

from tests.contract.store.rows import row
from tests.services.broadcasts.office import ALL, HELLO, Office
from wabot.core.broadcast import UNSURE, Audience, AudienceKind, Broadcast, BroadcastEvent, BroadcastStatus, Tally
from wabot.core.clock import DAY, HOUR, MINUTE, SECOND, later
from wabot.core.errors import Refused, Retry
from wabot.core.ids import EffectId
from wabot.core.message import MessageKind, Outbound, Template
from wabot.core.tenant import ChannelName
from wabot.ports.store.contacts import ContactFilter
from wabot.ports.store.rows import ADOPTED
from wabot.services.broadcasts.desk import Draft
from wabot.services.broadcasts.once import weigh

S = BroadcastStatus
HINT = "\n\n🔕 Want no more of these? Answer STOP."


async def test_everybody_gets_it_once(office: Office) -> None:
    await office.people(25)
    begun = await office.begin()
    assert (begun.name, begun.slots["number"]) == ("begun", 1)
    await office.look()
    assert (await office.state())[1] == Tally(under_way=10, waiting=15)
    await office.look()  # the second is not over
    assert len(await office.rows()) == 10
    await office.seconds(4)
    assert sorted(await office.said()) == sorted(f"Hello P{n}!{HINT}" for n in range(25))
    assert (await office.state())[0].status is S.RUNNING  # until the channel has had its word
    assert await office.end_all() == 25
    await office.seconds(3)
    broadcast, tally = await office.state()
    assert (broadcast.status, tally) == (S.DONE, Tally(failed=25))
    assert any("Message #1 is done" in words for words in await office.world.heard("254711222333"))


async def test_who_wants_none_and_who_is_banned_is_left_out(office: Office) -> None:
    first, second, third, _ = await office.people(4)
    contacts = office.world.store
    now = office.world.clock.now()
    await contacts.submit(lambda tx: tx.tenant(office.tenant).contacts.opt_out(first.id, now))
    await office.world.settle(await office.world.bans.ban(office.world.by(), office.tenant, f"+{second.phone}"))
    foreseen = await office.desk.forecast(office.record, ALL)
    assert (foreseen.people, foreseen.left_out) == (2, {"opted_out": 1, "banned": 1})
    await office.begin()
    await contacts.submit(lambda tx: tx.tenant(office.tenant).contacts.opt_out(third.id, now))  # after the yes
    await office.look()
    assert (await office.state())[1] == Tally(under_way=1, left_out={"opted_out": 2, "banned": 1})


async def test_pause_resume_and_stop(office: Office) -> None:
    await office.people(30)
    await office.begin()
    await office.look()
    assert await office.move(BroadcastEvent.PAUSE) == "paused"
    await office.seconds(5)
    assert len(await office.rows()) == 10
    assert await office.move(BroadcastEvent.PAUSE) == "unchanged"
    assert await office.move(BroadcastEvent.RESUME) == "resumed"
    await office.look()
    assert len(await office.rows()) == 20
    assert await office.move(BroadcastEvent.STOP) == "stopped"
    await office.seconds(5)
    assert len(await office.rows()) == 20
    broadcast, tally = await office.state()
    assert (broadcast.status, tally) == (S.STOPPED, Tally(stopped=30))  # what the outbox had not begun is taken back
    assert await office.move(BroadcastEvent.RESUME) == "unchanged"
    assert await office.move(BroadcastEvent.STOP, number=9) == "gone"


async def test_it_rests_at_night_and_waits_for_its_hour(office: Office) -> None:
    await office.people(2)
    at = later(office.world.clock.now(), 12 * HOUR)  # 23:00
    assert (await office.begin(replace(ALL, start_at=at))).slots["later"] == "yes"
    await office.look(after=20 * HOUR)  # 07:00
    assert (await office.state())[0].status is S.SCHEDULED
    await office.people(3)  # somebody new: who gets it is looked up when it begins
    await office.look(after=HOUR)
    assert len(await office.rows()) == 3


async def test_what_is_under_way_rests_too(office: Office) -> None:
    await office.people(15)
    await office.look(after=10 * HOUR - SECOND)
    await office.begin()
    await office.look()
    await office.seconds(3)
    broadcast, tally = await office.state()
    assert (broadcast.waits_for, tally.under_way) == ("quiet", 10)
    await office.look(after=11 * HOUR)
    assert (await office.state())[1].under_way == 15


async def test_a_stopped_bot_writes_to_nobody(office: Office) -> None:
    await office.people(1)
    await office.begin()
    await office.world.settle(await office.world.life.stop(office.world.by(), office.tenant))
    await office.seconds(2)
    assert (await office.state())[0].waits_for == "closed"
    await office.world.settle(await office.world.life.resume(office.world.by(), office.tenant))
    await office.look(after=MINUTE)
    assert len(await office.rows()) == 1


async def test_a_held_up_outbox_is_not_filled(office: Office) -> None:
    await office.people(130)
    await office.begin()
    await office.seconds(20)
    assert len(await office.rows()) == 100
    await office.end_all()
    await office.seconds(3)
    assert len(await office.rows()) == 130


async def test_two_broadcasts_share_the_pace_of_their_number(office: Office) -> None:
    await office.people(15)
    await office.begin()
    await office.begin()
    await office.look()
    assert (len(await office.rows()), (await office.state(2))[0].waits_for) == (10, "behind")
    await office.seconds(8)
    assert len(await office.rows()) == 30
    assert {row.contact for row in (await office.rows())[:15]} == {f"c{n:03d}" for n in range(15)}


async def test_one_that_cannot_be_read_holds_up_nobody_else(office: Office) -> None:
    await office.people(1)
    now = office.world.clock.now()
    broken = Broadcast(office.tenant, 0, S.RUNNING, Audience(AudienceKind.ALL), "nonsense", "", now, now)
    await office.world.store.submit(lambda tx: tx.tenant(office.tenant).broadcasts.add(broken))
    await office.world.store.submit(lambda tx: tx.tenant(office.tenant).broadcasts.fill(1, ContactFilter()))
    await office.look()
    assert (await office.state())[0].next_at == later(now, MINUTE)
    assert await office.rows() == []


async def test_a_paused_one_holds_up_nobody(office: Office) -> None:
    await office.people(15)
    await office.begin()
    await office.begin()
    await office.move(BroadcastEvent.PAUSE)
    await office.seconds(3)
    assert len(await office.rows()) == 15


async def test_two_contacts_that_become_one_get_it_once(office: Office) -> None:
    people = await office.people(12)
    await office.begin()
    await office.look()
    first, last = people[0].id, people[-1].id
    await office.world.store.submit(lambda tx: tx.tenant(office.tenant).contacts.merge(last, first))
    await office.seconds(2)
    assert len(await office.rows()) == 11
    assert len({row.contact for row in await office.rows()}) == 11


async def test_a_list_leaves_out_the_forgotten(office: Office) -> None:
    person = (await office.people(1))[0]
    veil = office.world.vault.veil
    at = office.world.clock.now()
    await office.world.store.submit(
        lambda tx: tx.tenant(office.tenant).contacts.forget(person.id, lambda phone: veil(office.tenant, phone), at)
    )
    draft = Draft(Audience(AudienceKind.LIST), HELLO, (person.phone, "254733000222"), {"254733000222": "Zuri"})
    await office.begin(draft)
    await office.look()
    assert await office.said() == [f"Hello Zuri!{HINT}"]
    assert (await office.begin(replace(draft, phones=(person.phone,)))).name == "nobody"


async def test_approved_words_reach_who_is_silent_and_say_no_more_than_approved(office: Office) -> None:
    await office.meet(0)
    office.world.clock.advance(2 * DAY)
    record = replace(await office.world.record(office.tenant), channel=ChannelName.CLOUD)
    await office.world.store.submit(lambda tx: tx.platform.tenants.save(record))
    await office.world.directory.fresh()
    words = Outbound("{{name}}\n5%", kind=MessageKind.TEMPLATE, template=Template("offer", "en", ("{{name}}", "5%")))
    await office.begin(replace(ALL, message=words))
    await office.look()
    assert [message.template for message in await office.messages()] == [Template("offer", "en", ("P0", "5%"))]
    assert await office.said() == ["P0\n5%"]


@pytest.mark.parametrize(("template", "kinds"), [("", ["text"]), ("news_may", ["template", "text"])])
async def test_the_service_window(office: Office, template: str, kinds: list[str]) -> None:
    world = office.world
    await office.meet(0)
    await office.meet(1)
    world.clock.advance(2 * DAY)
    await office.meet(1)
    if template:
        await world.settle(await world.settings.set(world.by(), office.tenant, "cloud_template", template))
    record = replace(await world.record(office.tenant), channel=ChannelName.CLOUD)
    await world.store.submit(lambda tx: tx.platform.tenants.save(record))
    await world.directory.fresh()
    assert (await office.desk.forecast(office.record, ALL)).people == len(kinds)
    await office.begin()
    await office.look()
    assert [message.kind for message in await office.messages()] == kinds


@pytest.mark.parametrize("word", [ADOPTED, "no_answer", "fault"])
def test_on_a_guess_nothing_is_sent_again(word: str) -> None:
    tried = row("broadcast/1/c1", attempts=2, error=word)
    weigh(tried, sure=True)
    weigh(replace(tried, id=EffectId("e1/0")), sure=False)
    weigh(replace(tried, error="not_connected"), sure=False)
    with pytest.raises(Retry):
        weigh(tried, sure=False)
    with pytest.raises(Refused, match=UNSURE):
        weigh(replace(tried, error=UNSURE), sure=False)
