"""What the answers of a day may cost, who is told of trouble, and a crash in the middle."""

from tests.services.ai.desk import AMINA, OWN_KEY, Desk
from wabot.testing.model import Script


async def test_tokens_are_a_budget_too(desk: Desk) -> None:
    await desk.set("ai_tokens", "1000")
    desk.stand.words = "word " * 800
    assert (await desk.says("Tell me all")).name == "said"
    assert (await desk.says("Tell me more")).name == "down"


async def test_the_platforms_ceiling_is_for_all_who_use_its_account(desk: Desk) -> None:
    for number in range(6):
        assert (await desk.says(f"question {number}?")).name == "said"
    assert (await desk.says("more?")).name == "down"
    await desk.set("groq_api_key", OWN_KEY)
    assert (await desk.says("with my own?")).name == "said"


async def test_troubles_that_somebody_can_mend_are_told_once_a_day(desk: Desk) -> None:
    await desk.set("groq_api_key", OWN_KEY)
    desk.stand.script.always(Script.DENIED)
    for number in range(3):
        await desk.says(f"question {number}?")
    told = [line for line in await desk.world.heard("254711222333") if "refuses the key" in line]
    assert len(told) == 1
    assert OWN_KEY not in told[0]


async def test_a_crash_between_call_and_answer_repeats_the_call_and_counts_once(desk: Desk) -> None:
    event = await desk.heard(AMINA, "When do you open?")
    call = await desk.call(f"{event}/0", {"text": "When do you open?"})
    await desk.replies.reply(call)  # the process dies before this is settled
    outcome = await desk.world.settle(await desk.replies.reply(call))
    assert outcome.name == "said"
    assert len(desk.stand.seen) == 2
    assert (await desk.spent()).replies == 1
