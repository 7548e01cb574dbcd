"""One order's whole story in order: what moved it, every notice about it, and every message its customer was sent."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from wabot.core.clock import Instant
from wabot.core.ids import OrderId, TenantId
from wabot.flow.codec import effect_from_json
from wabot.flow.effects import Send
from wabot.ports.store import OutboxRow, Tx
from wabot.ports.store.notices import RawNotice
from wabot.ports.store.sales import StoryLine
from wabot.services.effects import without_shown
from wabot.services.notices import SEND
from wabot.services.sales.desk import Desk
from wabot.services.sales.orders import Told

NOTICED = frozenset({
    "payment.paid", "payment.failed", "payment.review", "payment.contradicted", "payment.receipt_known",
    "payment.named_by_notice", "payment.notice_incomplete", "delivery.delivered", "delivery.failed", "refund.done",
    "refund.manual",
})  # fmt: skip
"""Words of lines that a notice of the same moment may have caused."""

CAUSES: Mapping[str, frozenset[str]] = {
    "1-busy": frozenset({"payment.push_postponed"}),
    "2-unsure": frozenset({"payment.push_unknown"}),
    "3-pin": frozenset({"payment.push_sent"}),
    "4-expired": frozenset({"payment.expired"}),
    "5-failed": frozenset({"payment.failed", "payment.push_refused"}),
    "5-review": frozenset({"payment.review"}),
    "6-paid": frozenset({"payment.paid", "payment.marked_paid"}),
    "6-late": frozenset({"payment.paid", "payment.marked_paid"}),
    "7-held": frozenset({"delivery.held"}),
    "7-checking": frozenset({"delivery.unknown"}),
    "8-review": frozenset({"delivery.review"}),
    "8-undelivered": frozenset({"delivery.failed", "delivery.marked_failed", "delivery.given_up"}),
    "9-receipt": frozenset({"delivery.delivered", "delivery.marked_delivered"}),
    "9-refunded": frozenset({"refund.done", "refund.marked_done"}),
}
"""Which lines give cause for which messages (services.sales.news); of others only the time says where they stand."""

LONGEST_WORDS = 70  # characters shown of a message


@dataclass(frozen=True, slots=True)
class Noticed:
    """A provider told us something. Of what it told, only the verdict: its body may hold anything."""

    at: Instant
    provider: str
    verdict: str


@dataclass(frozen=True, slots=True)
class Messaged:
    """The customer was told something."""

    at: Instant
    words: str  # the beginning
    status: str  # a core.message.Delivery
    cause: str = ""  # what of the order's it was sent for: 3-pin, 9-receipt, …


Happening = StoryLine | Noticed | Messaged


@dataclass(frozen=True, slots=True)
class Story:
    """An order and all that happened to it, oldest first."""

    told: Told
    happenings: Sequence[Happening]


class Stories:
    """Reads stories."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def of(self, tenant: TenantId, order: OrderId) -> Story | None:
        """The whole story of one order."""

        def query(tx: Tx) -> Story | None:
            scope = tx.tenant(tenant)
            sale = scope.sales.get(order)
            if sale is None:
                return None
            lines = scope.sales.story(order)
            notices = tx.platform.notices.of_order(tenant, order)
            rows = scope.outbox.caused_by(sale.order.contact, order)
            return Story(Told(sale, lines), woven(lines, map(_noticed, notices), _messages(rows)))

        return await self._desk.store.read(query)


def woven(lines: Sequence[StoryLine], notices: Iterable[Noticed], messages: Iterable[Messaged]) -> Sequence[Happening]:
    """All in the order of time; within one millisecond causes stand before what they caused."""
    placed: list[tuple[Instant, int, Happening]] = [(line.at, 4 * n, line) for n, line in enumerate(lines)]
    for notice in notices:
        same = [n for n, line in enumerate(lines) if line.at == notice.at and line.word in NOTICED]
        placed.append((notice.at, 4 * same[0] - 1 if same else 4 * len(lines), notice))
    for message in messages:
        words = CAUSES.get(message.cause, frozenset())
        same = [n for n, line in enumerate(lines) if line.at == message.at and line.word in words]
        placed.append((message.at, 4 * (same[-1] if same else len(lines)) + 1, message))
    return [happening for _, _, happening in sorted(placed, key=lambda one: one[:2])]


def _noticed(raw: RawNotice) -> Noticed:
    return Noticed(raw.received_at, raw.provider, raw.verdict)


def _messages(rows: Sequence[OutboxRow]) -> Iterable[Messaged]:
    for row in rows:
        effect = effect_from_json(row.body) if row.kind == SEND else None
        if isinstance(effect, Send):
            cause = row.id.partition("/")[2].partition("/")[0]
            yield Messaged(row.created_at, _beginning(effect.message.text), row.status, cause)


def _beginning(text: str) -> str:
    first = without_shown(text).strip().partition("\n")[0]
    return first if len(first) <= LONGEST_WORDS else first[: LONGEST_WORDS - 1].rstrip() + "…"
