"""Broadcasts: for the owner of a bot, for the platform's admins; nobody else's, and nothing by a mistake of words."""

from tests.actions.chat import Office
from tests.actions.test_people import AMINA, MALLORY, OWNER, T1, T2, run, told, two
from tests.services.tenants.world import BOSS
from wabot.core.access import Role
from wabot.core.clock import HOUR, Instant
from wabot.core.ids import PLATFORM
from wabot.flow import values
from wabot.flow.events import Json

__all__ = ["two"]

VIEWER = "254722000077"
WORDS: dict[str, Json] = {"whom": "all", "which": "", "text": "My zebra news", "number": "1"}
VERBS = ("home", "audiences", "show", "look", "test", "begin", "pause", "resume", "stop")


async def test_an_owner_begins_one_and_nobody_else_sees_or_stops_it(two: Office) -> None:
    begun = await run(two, "broadcast.begin", OWNER, PLATFORM, **WORDS)
    assert (begun.name, begun.slots["number"]) == ("begun", 1)
    before = await two.services.broadcasts.list(T2)
    for verb in VERBS:
        for tenant in ("T2", "T1", ""):
            if verb == "begin" and tenant != "T2":
                continue  # that is Mallory's own to do
            outcome = await run(two, f"broadcast.{verb}", MALLORY, PLATFORM, tenant=tenant, **WORDS)
            assert AMINA not in told(outcome), verb
            assert "#vip" not in told(outcome), verb
            assert outcome.name not in {"paused", "stopped", "begun"}, verb
    assert await two.services.broadcasts.list(T2) == before
    assert await two.services.broadcasts.list(T1) == []


async def test_staff_below_admin_writes_to_nobody(two: Office) -> None:
    await two.world.staff.seed(VIEWER, Role.SUPPORT, two.world.clock.now())
    await two.world.directory.fresh()
    for verb in VERBS:
        assert (await run(two, f"broadcast.{verb}", VIEWER, whom="owners", text="Hi")).name == "denied", verb
    assert await two.services.broadcasts.list(PLATFORM) == []


async def test_owners_are_the_platforms_to_write_to(two: Office) -> None:
    world = two.world
    until = Instant(world.clock.now() + HOUR)
    await world.store.submit(lambda tx: tx.platform.staff.trust(BOSS, until))
    assert (await run(two, "broadcast.look", whom="owners", text="Hi")).name == "no_audience"
    assert (await run(two, "broadcast.look", BOSS, whom="all", text="Hi")).name == "no_audience"
    assert (await run(two, "broadcast.look", BOSS, whom="owners", text="Hi")).slots["count"] == 2
    assert (await run(two, "broadcast.begin", BOSS, whom="owners", text="Hi")).name == "begun"
    assert await two.services.broadcasts.list(T2) == []


UNFIT: list[tuple[dict[str, Json], str]] = [
    ({"whom": "group", "which": "g9"}, "no_audience"),
    ({"whom": "everyone"}, "no_audience"),
    ({"text": "  "}, "no_words"),
    ({"text": "Hi {{nmae}}"}, "bad_gap"),
    ({"text": "x\n{{phone}}", "template": "news"}, "bad_gap"),
    ({"day": values.date("2027-01-10"), "time": "10:00"}, "bad_time"),
    ({"day": values.date("2029-01-10"), "time": "10:00"}, "bad_time"),
    ({"whom": "list", "file": values.media("document", "e1", "")}, "bad_file"),
    ({"whom": "list", "numbers": "twelve"}, "nobody"),
    ({"whom": "tag", "which": "none"}, "nobody"),
    ({"whom": "list", "numbers": "0722 123 456; 0722123456, x"}, "shown"),
    ({"whom": "tag", "which": "vip"}, "shown"),
    ({"whom": "group", "which": "g1"}, "shown"),
]


async def test_what_will_not_do_is_said_before_anything_is_sent(two: Office) -> None:
    for args, word in UNFIT:
        outcome = await run(two, "broadcast.look", OWNER, PLATFORM, **{**WORDS, **args})
        assert outcome.name == word, args
        assert word != "shown" or outcome.slots["count"] == 1, args
    assert await two.services.broadcasts.list(T2) == []


async def test_numbers_that_are_none_name_no_broadcast(two: Office) -> None:
    await run(two, "broadcast.begin", OWNER, PLATFORM, **WORDS)
    for number in ("0", "2", "-1", "x", "", "1" * 40):
        assert (await run(two, "broadcast.show", OWNER, number=number)).name == "gone", number
    for number in ("1", "#1", "१"):
        assert (await run(two, "broadcast.show", OWNER, number=number)).name == "shown", number
