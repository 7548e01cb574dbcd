"""What is asked often is answered from an index; a condition spelled differently from its index's would scan."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from tests.contract.store.rows import T1, row
from tests.databases import Postgres
from wabot.core.clock import Instant
from wabot.core.day import Span
from wabot.core.ids import ContactId, EffectId, EventId
from wabot.core.lease import EVERYTHING
from wabot.core.message import Delivery, phone_address
from wabot.ports.channel import Receipt
from wabot.ports.store import Claim
from wabot.ports.store.contacts import ContactFilter, Sighting
from wabot.ports.store.message_log import LogFilter
from wabot.ports.store.sales import OrderFilter
from wabot.storage.queries import JobTx
from wabot.storage.scope import EVERY_TENANT, Binding
from wabot.storage.urls import database_url

READ = Receipt(T1, "ref", Delivery.READ, Instant(9), "e/0")
CLAIM = Claim(EVERYTHING, Instant(5))
C, D = ContactId("c"), ContactId("d")
PHONE = Sighting(phone_address("254711222333"), Instant(1), ContactId("c1"))

DAY = Span(Instant(1), Instant(9))
OF_A_DAY = OrderFilter(since=Instant(1), until=Instant(9))
VIP = ContactFilter(tag="vip")
LATEST, THEIRS = LogFilter(), LogFilter(contacts=(C,))
OLDER = LogFilter(since=Instant(1), until=Instant(9), before=(Instant(5), "e"), text="x")
OF_TWO = LogFilter(contacts=(C, D), since=Instant(1), before=(Instant(5), "e"))
PAID = OrderFilter(statuses=("paid",))

BY_CONTACT, OPEN_OF_CONTACT = "ix_outbox_tenant_id_contact_id_created_at", "ix_outbox_contact_open"
# 20,000 messages to 500 people of one tenant, the last 400 of them open; this SQL is for PostgreSQL.
MANY = """
insert into outbox (tenant_id, id, contact_id, kind, body, status, due, created_at, settled_at)
select 'T1', 'o' || n || '/0', 'c' || n % 500, 'send', repeat('x', 200),
    case when n > 19600 then 'queued' else 'sent' end, n, n, case when n > 19600 then null else n end
from generate_series(1, 20000) n"""

Ask = Callable[[Any], object]

AMONG_MANY: Mapping[str, Sequence[Ask]] = {
    OPEN_OF_CONTACT: (
        lambda tx: tx.platform.outbox_scan.claim(CLAIM),
        lambda tx: tx.tenant(T1).tickets.is_behind(C, EffectId("e/1"), ["handoff.relay"]),
    ),
    BY_CONTACT: (
        lambda tx: tx.tenant(T1).outbox.tail(5, C),
        lambda tx: tx.tenant(T1).outbox.caused_by(C, "o1"),
        lambda tx: tx.tenant(T1).broadcasts.written_to(1, [C, D]),
        lambda tx: tx.tenant(T1).message_log.newest(THEIRS, 50),
    ),
    "ix_outbox_": (  # which of them, the number of open messages decides
        lambda tx: tx.tenant(T1).outbox.hasten(Instant(9)),
        lambda tx: tx.tenant(T1).broadcasts.stop(1, Instant(9)),
        lambda tx: tx.tenant(T1).broadcasts.open(1),
    ),
}
"""What PostgreSQL is asked, by the index it must take."""


@contextmanager
def plans(engine: Engine) -> Iterator[list[str]]:
    """Collects the database's plan of every statement that is executed."""
    found: list[str] = []
    spelled = "explain" if engine.dialect.name == "postgresql" else "explain query plan"

    def explain(connection: Any, _: Any, statement: str, parameters: Any, *__: Any) -> None:
        cursor = connection.connection.cursor()
        cursor.execute(f"{spelled} {statement}", parameters)
        found.extend(line[-1] for line in cursor.fetchall())
        cursor.close()

    event.listen(engine, "before_cursor_execute", explain)
    yield found
    event.remove(engine, "before_cursor_execute", explain)


@pytest.mark.parametrize(
    ("ask", "index"),
    [
        (lambda tx: tx.tenant(T1).bookings.taken(DAY.since, DAY.until), "ix_booking_cell_tenant_id_cell"),
        (lambda tx: tx.tenant(T1).bookings.between(DAY.since, DAY.until), "ix_booking_tenant_id_starts_at"),
        (lambda tx: tx.tenant(T1).bookings.of(ContactId("c"), Instant(5)), "ix_booking_tenant_id_contact_id_starts_at"),
        (lambda tx: tx.tenant(T1).bookings.blocks(DAY.since, DAY.until), "ix_blocked_tenant_id_until"),
        (lambda tx: tx.platform.bookings_scan.coming(DAY.since, DAY.until, 2), "ix_booking_status_starts_at"),
        (lambda tx: tx.platform.outbox_scan.claim(CLAIM), "ix_outbox_open"),
        (lambda tx: tx.platform.outbox_scan.claim(CLAIM), OPEN_OF_CONTACT),
        (lambda tx: tx.platform.outbox_scan.adopt(CLAIM), "ix_outbox_open"),
        (lambda tx: tx.platform.outbox_scan.next_due(EVERYTHING), "ix_outbox_open"),
        (lambda tx: tx.platform.outbox_scan.sending(EVERYTHING), "ix_outbox_open"),
        (lambda tx: tx.platform.outbox_scan.postponed(EVERYTHING), "ix_outbox_open"),
        (lambda tx: tx.tenant(T1).outbox.hasten(Instant(9)), "ix_outbox_open"),
        (lambda tx: tx.tenant(T1).outbox.tail(5, C), BY_CONTACT),
        (lambda tx: tx.tenant(T1).broadcasts.written_to(1, [C, D]), BY_CONTACT),
        (lambda tx: tx.tenant(T1).broadcasts.stop(1, Instant(9)), OPEN_OF_CONTACT),
        (lambda tx: tx.tenant(T1).broadcasts.open(1), OPEN_OF_CONTACT),
        (lambda tx: tx.tenant(T1).tickets.is_behind(C, EffectId("e/1"), ["handoff.relay"]), OPEN_OF_CONTACT),
        (lambda tx: tx.tenant(T1).receipts.hear([READ]), "ix_outbox_reference"),
        (lambda tx: tx.tenant(T1).receipts.hear([READ]), "outbox_1"),
        (lambda tx: tx.platform.receipts_scan.parked(), "ix_early_receipt_came"),
        (lambda tx: tx.platform.receipts_scan.prune(Instant(9)), "ix_early_receipt_came"),
        (lambda tx: tx.platform.strays.of("7"), "ix_stray_number_id_at"),
        (lambda tx: tx.platform.strays.count("7"), "ix_stray_number_id_at"),
        (lambda tx: tx.platform.strays.signed_by("T1"), "ix_stray_app"),
        (lambda tx: tx.platform.strays.prune(Instant(9)), "ix_stray_at"),
        (lambda tx: tx.tenant(T1).contacts.get(ContactId("c")), "contact_merged_1"),
        (lambda tx: tx.tenant(T1).events.has("m:1"), "event_2"),
        (lambda tx: tx.tenant(T1).outbox.postpone(row("e/0"), Instant(9)), "outbox_1"),
        (lambda tx: tx.tenant(T1).outbox.tail(), "ix_outbox_tenant_id_created_at"),
        (lambda tx: tx.tenant(T1).outbox.prune(Instant(9)), "ix_outbox_tenant_id_created_at"),
        (lambda tx: tx.tenant(T1).events.unhandled(), "ix_event_open"),
        (lambda tx: tx.platform.events_scan.unhandled(), "ix_event_open"),
        (lambda tx: tx.platform.events_scan.waiting(), "ix_event_open"),
        (lambda tx: tx.platform.events_scan.tenants_waiting(), "ix_event_open"),
        (lambda tx: tx.platform.outbox_scan.counts(), "ix_outbox_open"),
        (lambda tx: tx.tenant(T1).events.mark(EventId("e"), Instant(9)), "event_1"),
        (lambda tx: tx.tenant(T1).events.tail(), "ix_event_tenant_id_recorded_at"),
        (lambda tx: tx.tenant(T1).events.tail(5, ContactId("c")), "ix_event_tenant_id_contact_id_recorded_at"),
        (lambda tx: tx.tenant(T1).events.prune(Instant(9)), "ix_event_tenant_id_recorded_at"),
        (lambda tx: tx.tenant(T1).contacts.meet(PHONE), "contact_alias_1"),
        (lambda tx: tx.tenant(T1).contacts.list(), "ix_contact_tenant_id_last_seen_at"),
        (
            lambda tx: tx.tenant(T1).contacts.list(only=VIP),
            "ix_contact_tag_tenant_id_tag_contact_id",
        ),
        (lambda tx: tx.tenant(T1).contacts.list(only=ContactFilter(group="g")), "group_member_1"),
        (
            lambda tx: tx.tenant(T1).contacts.count(ContactFilter(seen_since=Instant(1))),
            "ix_contact_tenant_id_last_seen",
        ),
        (lambda tx: tx.tenant(T1).contacts.was_forgotten("v"), "contact_forgotten_1"),
        (lambda tx: tx.tenant(T1).labels.all_tags(), "contact_tag"),
        (lambda tx: tx.tenant(T1).labels.groups(), "contact_group"),
        (lambda tx: tx.tenant(T1).labels.groups_of(ContactId("c")), "ix_group_member_tenant_id_contact_id_group_id"),
        (lambda tx: tx.tenant(T1).labels.notes(ContactId("c")), "ix_contact_note_tenant_id_contact_id_at"),
        (lambda tx: tx.tenant(T1).message_log.newest(LATEST, 50), "ix_event_tenant_id_recorded_at"),
        (lambda tx: tx.tenant(T1).message_log.newest(LATEST, 50), "ix_outbox_tenant_id_created_at"),
        (lambda tx: tx.tenant(T1).message_log.newest(OLDER, 50), "ix_outbox_tenant_id_created_at"),
        (lambda tx: tx.tenant(T1).message_log.newest(THEIRS, 50), "ix_event_tenant_id_contact_id_recorded_at"),
        (lambda tx: tx.tenant(T1).message_log.newest(THEIRS, 50), BY_CONTACT),
        (lambda tx: tx.tenant(T1).message_log.newest(OF_TWO, 50), BY_CONTACT),
        (lambda tx: tx.tenant(T1).conversations.get(ContactId("c")), "conversation_1"),
        (lambda tx: tx.tenant(T1).outbox.caused_by(C, "o1"), BY_CONTACT),
        (lambda tx: tx.tenant(T1).sale_days.made(DAY), "ix_orders_tenant_id_created_at"),
        (lambda tx: tx.tenant(T1).sale_days.moves(DAY), "ix_order_story_money"),
        (lambda tx: tx.tenant(T1).sale_days.unsettled(Instant(9)), "ix_order_story_money"),
        (lambda tx: tx.tenant(T1).sale_days.unsettled(Instant(9)), "ix_orders_tenant_id_status"),
        (lambda tx: tx.tenant(T1).sales.list(OF_A_DAY), "ix_orders_tenant_id_created_at"),
        (lambda tx: tx.tenant(T1).sales.totals(OF_A_DAY), "ix_orders_tenant_id_created_at"),
        (lambda tx: tx.tenant(T1).sales.list(PAID), "ix_orders_tenant_id_status"),
    ],
)
def test_answered_from_an_index(templates: Path, ask: Ask, index: str) -> None:
    engine = create_engine(f"sqlite:///{templates / 'empty.db'}")
    with engine.connect() as connection, plans(engine) as found:
        asked(connection, ask)
        connection.rollback()
    engine.dispose()
    assert any(index in line for line in found), found
    walks = [line for line in found if line.startswith("SCAN") and "INDEX" not in line and "CONSTANT" not in line]
    assert not walks


@pytest.mark.parametrize("statistics", [False, True])
async def test_postgresql_takes_them_among_many_messages(postgres: Postgres, *, statistics: bool) -> None:
    name = await postgres.create()
    engine = create_async_engine(database_url(postgres.url(name)))
    async with engine.begin() as connection:
        await connection.execute(text("select set_config('wabot.tenant', :all, true)"), {"all": EVERY_TENANT})
        await connection.execute(text(MANY))
        if statistics:
            await connection.execute(text("analyze outbox"))
    lacking = {index: await lacking_it(engine, asks, index) for index, asks in AMONG_MANY.items()}
    await engine.dispose()
    await postgres.drop(name)
    assert not any(lacking.values()), lacking


async def lacking_it(engine: AsyncEngine, asks: Sequence[Ask], index: str) -> list[list[str]]:
    """The plans that do without this index, or walk the table."""
    lacking: list[list[str]] = []
    async with engine.connect() as connection:
        for ask in asks:
            with plans(engine.sync_engine) as found:
                await connection.run_sync(asked, ask)
            await connection.rollback()
            if not any(index in line for line in found) or any("Seq Scan on outbox" in line for line in found):
                lacking.append(found)
    return lacking


def asked(connection: Connection, ask: Ask) -> None:
    """For run_sync."""
    ask(JobTx(Binding(connection)))
