"""A status of a message we sent, as Meta tells it."""

from collections.abc import Mapping, Sequence
from typing import Any

from wabot.channels.cloud.errors import MetaError, judge
from wabot.channels.cloud.lenient import Record, instant, listed, record, whole, words
from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.message import Delivery
from wabot.ports.channel import Receipt, Report

_STATUSES: Mapping[str, Delivery] = {
    "sent": Delivery.SENT,
    "delivered": Delivery.DELIVERED,
    "read": Delivery.READ,
    "played": Delivery.READ,
    "failed": Delivery.FAILED,
}


def receipt_of(tenant: TenantId, status: Record, now: Instant) -> Receipt | None:
    """The receipt; None for a status we know nothing of (deleted, warning, …) or one without an id."""
    known, reference = _STATUSES.get(words(status.get("status"))), words(status.get("id"))
    key = words(status.get("biz_opaque_callback_data"))
    if known is None or not (reference or key):
        return None
    at = instant(status.get("timestamp"), now)
    if known is not Delivery.FAILED:
        return Receipt(tenant, reference, known, at, key)
    return Receipt(tenant, reference, known, at, key, *_why(status))


def report_on(tenant: TenantId, errors: Sequence[Any]) -> list[Report]:
    """What the errors told mean for the session; most of them nothing."""
    judged = [(error, judge(error)) for error in map(_error, errors)]
    return [
        Report(tenant, verdict.event, verdict.word, f"{error.code} {error.words}")
        for error, verdict in judged
        if verdict.event is not None and error.known
    ][:1]


def _why(status: Record) -> tuple[str, str]:
    """A word and the details of the first error told."""
    errors = listed(status.get("errors"))
    if not errors:
        return "failed", ""
    error = _error(errors[0])
    return judge(error).word, f"{error.code} {error.words}".strip()


def _error(told: object) -> MetaError:
    error = record(told)
    detail = words(record(error.get("error_data")).get("details")) or words(error.get("message") or error.get("title"))
    return MetaError(whole(error.get("code")) or -1, words=detail[:200])
