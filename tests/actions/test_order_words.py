"""Stories and books in words: every line has its text, and every part fits into one message."""

import re
from pathlib import Path

import pytest

import wabot.services.sales
from tests.services.sales.shop import TEXTS
from wabot.actions.order_story import REASONS, STATUSES, VERDICTS, WORDS, dashed, line, parts
from wabot.core.clock import MINUTE, Instant
from wabot.core.delivery import DeliveryStatus
from wabot.core.refund import RefundStatus
from wabot.flow.events import Json
from wabot.flow.limits import TEXT_OUT
from wabot.flow.state import Scene
from wabot.ports.store.sales import StoryLine
from wabot.services.sales.day_books import Place
from wabot.services.sales.stories import LONGEST_WORDS, Happening, Messaged, Noticed, woven

AT = Instant(1_795_240_800_000)
SALES = Path(wabot.services.sales.__path__[0])


def said(value: Json, language: str = "en") -> str:
    return TEXTS.say("desk-story", Scene(language=language), {
        "number": "1", "story_parts": 9, "story_part": 1, "story": value,
    })  # fmt: skip


def test_every_word_that_the_sale_writes_has_its_text() -> None:
    written = set()
    for module in SALES.glob("*.py"):
        text = module.read_text(encoding="utf-8")
        written |= set(re.findall(r'"((?:order|payment|delivery|refund)\.[a-z_]+)"', text))
    written |= {f"delivery.{status}" for status in DeliveryStatus if status not in ("none", "reserved", "sending")}
    written |= {f"refund.{RefundStatus.DONE}", f"refund.{RefundStatus.MANUAL}", "delivery.given_up", "delivery.resumed"}
    logged = {word for word in written if word.endswith(("_unanswered", ".performed"))}
    assert written - logged - WORDS == set()


@pytest.mark.parametrize("language", ["en", "sw"])
def test_every_word_is_told_in_every_language(language: str) -> None:
    known = set(TEXTS.languages[language].entries)
    for key in (
        *(f"order-story-{dashed(word)}" for word in WORDS),
        *(f"order-reason-{dashed(reason)}" for reason in REASONS),
        *(f"order-notice-{dashed(verdict)}" for verdict in VERDICTS),
        *(f"order-message-{status}" for status in STATUSES),
        *(f"day-open-{place}" for place in Place),
    ):
        assert key in known


@pytest.mark.parametrize("language", ["en", "sw"])
def test_the_longest_story_comes_in_parts_that_fit_a_message(language: str) -> None:
    wordy = StoryLine(AT, "payment.marked_paid", {"reason": "w" * 300, "receipt": "R" * 40, "by": "2547•••••333"})
    told: list[Happening] = [wordy] * 30
    told += [Messaged(AT, "m" * LONGEST_WORDS, "parked")] * 60
    told += [Noticed(AT, "africastalking", "contradicts")] * 60
    told += [StoryLine(AT, "payment.contradicted", {"reason": "failed_after_paid", "amount": "KES 1000"})] * 60
    found = parts(told)
    assert sum(len(part) for part in found) == len(told), "no line is lost"
    assert len(found) < 30
    for part in found:
        lines: list[Json] = list(part)
        assert len(said(lines, language)) < TEXT_OUT
    assert not TEXTS.troubles


def test_a_story_is_one_message_where_it_can_be() -> None:
    assert len(parts([StoryLine(AT, "payment.paid")] * 20)) == 1
    assert parts([]) == [[]]


def test_causes_stand_before_what_they_caused() -> None:
    lines = [
        StoryLine(AT, "order.created"),
        StoryLine(AT, "payment.push_sent"),
        StoryLine(AT, "payment.paid"),
        StoryLine(AT, "delivery.delivered"),
        StoryLine(Instant(AT + MINUTE), "payment.contradicted"),
    ]
    notices = [Noticed(AT, "mpesa", "applied"), Noticed(Instant(AT + MINUTE), "mpesa", "contradicts")]
    messages = [Messaged(AT, "Done", "sent", "9-receipt"), Messaged(AT, "PIN", "read", "3-pin")]
    order = [
        one.word if isinstance(one, StoryLine) else one.words if isinstance(one, Messaged) else one.verdict
        for one in woven(lines, notices, messages)
    ]
    assert order == [
        "order.created", "payment.push_sent", "PIN", "applied", "payment.paid", "delivery.delivered", "Done",
        "contradicts", "payment.contradicted",
    ]  # fmt: skip


def test_what_is_not_known_is_shown_as_it_is() -> None:
    words = said([line(StoryLine(AT, "delivery.flew_away", {"reason": "a_new_reason"})), line(Noticed(AT, "x", "odd"))])
    assert "delivery.flew away (a_new_reason)" in words
    assert "not judged yet" in words
    assert not TEXTS.troubles
