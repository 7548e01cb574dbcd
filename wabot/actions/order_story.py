"""The story of an order in words, in parts that each fit into one message."""

from collections.abc import Iterable, Sequence

from wabot.core.message import Delivery
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.store.sales import StoryLine
from wabot.services.sales.stories import Happening, Messaged, Noticed
from wabot.services.sales.verdicts import Verdict

REASONS = frozenset({
    "cancelled", "no_answer", "insufficient", "wrong_pin", "too_soon", "limit", "busy", "bad_number", "locked",
    "amount_differs", "payer_differs", "receipt_used", "no_float", "bad_credentials", "interrupted", "rejected",
    "not_loaded", "by_person", "refunded", "second_receipt", "failed_after_paid", "question_denied", "no_provider",
    "delivered_after_failed", "failed_after_delivered", "reference_used", "unclear_failure",
})  # fmt: skip
"""Reasons that have words of their own, `order-reason-<reason>`."""

WORDS = frozenset({
    "order.created", "payment.push_started", "payment.push_sent", "payment.push_unknown", "payment.push_postponed",
    "payment.push_refused", "payment.named_by_notice", "payment.receipt_known", "payment.review", "payment.paid",
    "payment.notice_incomplete", "payment.failed", "payment.contradicted", "payment.asked", "payment.expired",
    "payment.marked_paid", "delivery.reserved", "delivery.sending", "delivery.sent", "delivery.delivered",
    "delivery.held", "delivery.resumed", "delivery.given_up", "delivery.unknown", "delivery.review", "delivery.failed",
    "delivery.again", "delivery.marked_delivered", "delivery.marked_failed", "refund.due", "refund.requested",
    "refund.unanswered", "refund.again", "refund.postponed", "refund.accepted", "refund.done", "refund.manual",
    "refund.marked_done", "delivery.contradicted", "delivery.named_by_notice", "payment.named_late",
})  # fmt: skip
"""What may happen and has words of its own, `order-story-<word>`; other lines show the word itself."""

VERDICTS = frozenset(verdict.value for verdict in Verdict) | {"received"}
STATUSES = frozenset(status.value for status in Delivery)
ROOM = 2600  # characters of lines in one part: far within one message, also where a language is longer than English
FRAME = 110  # characters a line takes beside the words of people


def parts(happenings: Sequence[Happening]) -> list[list[Json]]:
    """The lines of a story, as many in each part as one message holds; at least one part."""
    found: list[list[Json]] = [[]]
    used = 0
    for happening in happenings:
        size = FRAME + _length(happening)
        if found[-1] and used + size > ROOM:
            found.append([])
            used = 0
        found[-1].append(line(happening))
        used += size
    return found


def line(happening: Happening) -> Json:
    """One happening with its time."""
    match happening:
        case StoryLine():
            return _happened(happening)
        case Noticed(at, provider, verdict):
            known = verdict if verdict in VERDICTS else "received"
            told = values.text(f"order-notice-{dashed(known)}")
            return values.text("order-story-notice", {"at": values.at(at), "provider": provider, "told": told})
        case Messaged(at, words, status):
            became = values.text(f"order-message-{status if status in STATUSES else 'sent'}")
            return values.text("order-story-message", {"at": values.at(at), "words": words, "status": became})


def _happened(happened: StoryLine) -> Json:
    word = happened.word
    what: Json = values.text(f"order-story-{dashed(word)}") if word in WORDS else word.replace("_", " ")
    more = joined(_more(happened), "order-story-and")
    return values.text(
        f"order-story-line-{1 if more else 0}", {"at": values.at(happened.at), "what": what, "first": more}
    )


def _more(happened: StoryLine) -> Iterable[Json]:
    facts = happened.facts
    if reason := facts.get("reason", ""):
        yield values.text(f"order-reason-{dashed(reason)}") if reason in REASONS else reason
    if receipt := facts.get("receipt", ""):
        yield receipt
    if happened.word != "order.created" and (amount := facts.get("amount", "")):
        yield amount
    if who := facts.get("by", ""):
        yield values.text("order-story-by-question") if who == "question" else who


def joined(parts_: Iterable[Json], key: str) -> Json:
    """Several words as one, put together by the text `key` with `first` and `second`; "" where there are none."""
    whole: Json = ""
    for part in parts_:
        whole = values.text(key, {"first": whole, "second": part}) if whole else part
    return whole


def _length(happening: Happening) -> int:
    match happening:
        case StoryLine():
            return sum(len(fact) for fact in happening.facts.values())
        case Noticed():
            return len(happening.provider)
        case Messaged():
            return len(happening.words)


def dashed(word: str) -> str:
    """A word as keys of texts have it."""
    return word.replace("_", "-").replace(".", "-")
