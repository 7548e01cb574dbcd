"""Every language model of the catalog keeps the port's promise, against a stand-in that speaks its wire shape."""

from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import cast

import pytest
from aiohttp import ClientSession

from wabot.core.clock import MINUTE, SECOND, Instant, MovableClock
from wabot.core.errors import Refused, Retry
from wabot.ports.model import Message, Model, ModelAnswer, Prompt
from wabot.ports.offers import Offer
from wabot.providers.ai.catalog import MODELS
from wabot.providers.catalog import OFFERS
from wabot.providers.exchange import provider_session
from wabot.testing.model import ModelStandIn, Script

KEY = "sk-of-this-test"
SCHEMA = {
    "type": "object",
    "properties": {"size": {"type": "string"}},
    "required": ["size"],
    "additionalProperties": False,
}
ASKED = Prompt("Be kind.", (Message("user", "Hi"), Message("assistant", "Hello"), Message("user", "How much?")))


@dataclass
class Side:
    """One provider and its stand-in."""

    offer: Offer
    stand: ModelStandIn
    model: Model


@pytest.fixture
async def session() -> AsyncIterator[ClientSession]:
    async with provider_session() as opened:
        yield opened


@pytest.fixture(params=MODELS, ids=lambda offer: offer.name)
async def side(request: pytest.FixtureRequest, session: ClientSession) -> AsyncIterator[Side]:
    offer: Offer = request.param
    stand = ModelStandIn(KEY)
    await stand.start()
    made = offer.make(session, MovableClock(Instant(1_795_240_800_000), frozen=True), _values(stand))
    yield Side(offer, stand, cast("Model", made))  # as its kind says
    await stand.stop()


def _values(stand: ModelStandIn, key: str = KEY) -> dict[str, str]:
    return {"api_key": key, "base_url": stand.base_url}


async def _refusal(side: Side, script: Script, prompt: Prompt = ASKED) -> Retry | Refused:
    side.stand.script.always(script)
    with pytest.raises((Retry, Refused)) as raised:
        await side.model.answer(prompt)
    assert isinstance(raised.value, Retry | Refused)
    return raised.value


def test_the_eight_are_in_the_catalog() -> None:
    names = [offer.name for offer in OFFERS if offer.kind == "ai_provider"]
    assert names == ["groq", "gemini", "openrouter", "mistral", "sambanova", "huggingface", "openai", "anthropic"]
    assert all(offer.missing({}) == ("api_key",) for offer in MODELS)


async def test_a_prompt_arrives_whole_and_the_answer_is_counted(side: Side) -> None:
    answer = await side.model.answer(ASKED)
    assert (answer.text, answer.finish) == ("Hello from the model.", "stop")
    assert answer.tokens_in > 0
    assert answer.tokens_out > 0
    (question,) = side.stand.seen
    assert (question.key, question.model, question.system) == (KEY, side.model.usual, "Be kind.")
    assert [(one["role"], one["content"]) for one in question.messages] == [
        ("user", "Hi"), ("assistant", "Hello"), ("user", "How much?"),
    ]  # fmt: skip
    assert question.stream
    assert not {"tools", "logprobs", "n"} & question.body.keys()


async def test_the_chosen_model_and_the_limits_go_along(side: Side) -> None:
    await side.model.answer(Prompt("", ASKED.messages, model="some-model", temperature=0.9, max_tokens=77))
    (question,) = side.stand.seen
    assert question.model == "some-model"
    assert question.body["temperature"] == 0.9
    assert 77 in (question.body.get("max_tokens"), question.body.get("max_completion_tokens"))


async def test_letters_that_come_one_by_one_are_one_answer(side: Side) -> None:
    side.stand.words = "Karibu! Tuna mkate — 50 KSh 🍞"
    side.stand.script.always(Script.PIECES)
    assert (await side.model.answer(ASKED)).text == side.stand.words


async def test_json_is_asked_for_whole(side: Side) -> None:
    side.stand.words = '{"size":"large"}'
    answer = await side.model.answer(Prompt("Find the size.", ASKED.messages, schema=SCHEMA))
    assert answer.text == '{"size":"large"}'
    assert not side.stand.seen[0].stream


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        (Script.DENIED, "unauthorized"),
        (Script.BROKE, "no_credit"),
        (Script.TOO_LONG, "too_long"),
        (Script.NO_MODEL, "unknown_model"),
    ],
)
async def test_what_no_second_try_would_mend_is_refused(side: Side, script: Script, reason: str) -> None:
    trouble = await _refusal(side, script)
    assert isinstance(trouble, Refused)
    assert trouble.reason == reason


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        (Script.ERROR, "overloaded"),
        (Script.TROUBLED, "overloaded"),
        (Script.HTML, "nonsense"),
        (Script.WRONG, "nonsense"),
        (Script.BROKEN, "nonsense"),
        (Script.HUGE, "nonsense"),
        (Script.CUT, "cut_off"),
    ],
)
async def test_what_may_pass_is_for_later(side: Side, script: Script, reason: str) -> None:
    trouble = await _refusal(side, script)
    assert isinstance(trouble, Retry)
    assert trouble.reason == reason


@pytest.mark.parametrize(
    ("said", "wait"),
    [
        ("7", 7 * SECOND),
        ("0.2", SECOND),
        ("Sat, 21 Nov 2026 06:02:00 GMT", 2 * MINUTE),
        ("soon", MINUTE),
        ("99999999", 60 * MINUTE),
    ],
)
async def test_who_is_too_busy_says_until_when(side: Side, said: str, wait: int) -> None:
    side.stand.retry_after = said
    trouble = await _refusal(side, Script.BUSY)
    assert isinstance(trouble, Retry)
    assert (trouble.reason, trouble.after) == ("rate_limited", wait)


async def test_nobody_is_waited_for_beyond_the_deadline(side: Side) -> None:
    trouble = await _refusal(side, Script.SLOW, Prompt("", ASKED.messages, deadline=100))
    assert isinstance(trouble, Retry)
    assert trouble.reason == "timeout"


async def test_where_nobody_listens(side: Side) -> None:
    await side.stand.stop()
    with pytest.raises(Retry) as raised:
        await side.model.answer(ASKED)
    assert raised.value.reason == "unreachable"


async def test_an_empty_answer_is_an_answer(side: Side) -> None:
    side.stand.script.always(Script.EMPTY)
    assert (await side.model.answer(ASKED)).text == ""


async def test_no_error_and_no_answer_shows_a_key(side: Side) -> None:
    shown: list[Callable[[], str]] = []
    for script in (Script.DENIED, Script.ERROR, Script.HTML):
        trouble = await _refusal(side, script)
        shown.append(trouble.__repr__)
    assert not [one for one in shown if KEY in one()]
    assert "secret" not in repr(ModelAnswer("a secret"))


async def test_some_models_refuse_a_temperature_and_think_aloud(session: ClientSession) -> None:
    stand = ModelStandIn()
    await stand.start()
    (openai,) = [offer for offer in MODELS if offer.name == "openai"]
    model = cast("Model", openai.make(session, MovableClock(frozen=True), _values(stand)))
    stand.words = "<think>They want a price.\nIt is 50.</think>\n\nIt costs 50."
    answer = await model.answer(Prompt("", ASKED.messages, model="gpt-5-mini"))
    assert answer.text == "It costs 50."
    assert "temperature" not in stand.seen[0].body
    await stand.stop()
