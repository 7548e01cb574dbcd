"""From the bytes of a webhook to facts: pure, total, and quick, since every message comes this way."""

from collections.abc import Callable, Iterator
from hashlib import sha256
from typing import Any

from wabot.channels.cloud.contents import KINDS, content_of
from wabot.channels.cloud.facts import AccountNews, Batch, Fault
from wabot.channels.cloud.lenient import Record, as_json, digits, instant, listed, parse, record, whole, words
from wabot.channels.cloud.news import upshot_of
from wabot.channels.cloud.people import moved, reissued, speaker
from wabot.channels.cloud.statuses import receipt_of, report_on
from wabot.core.clock import Instant
from wabot.core.ids import TenantId
from wabot.core.message import Delivery, Inbound, MessageKind
from wabot.ports.store import Stray

TenantOf = Callable[[str], TenantId | None]
"""Whose number id this is."""

MESSAGES = "messages"
NOT_OURS = frozenset({"history", "smb_message_echoes", "message_echoes", "smb_app_state_sync"})
"""What people wrote elsewhere, before us or beside us: it starts nothing, and it is not ours to keep."""
_PLAIN = frozenset({"id", "from", "from_user_id", "from_parent_user_id", "timestamp", "type"})
_LONGEST = 65_536  # characters of one stray thing worth keeping
_LONGEST_ID = 512


def read(body: bytes, tenant_of: TenantOf, now: Instant) -> Batch:
    """Everything the webhook says, whatever it looks like."""
    batch = Batch()
    told = parse(body)
    entries = listed(record(told).get("entry"))
    if not entries:
        batch.strays.append(_unread(body))
    for entry in entries:
        account = words(record(entry).get("id"))
        changes = listed(record(entry).get("changes"))
        for change in changes:
            _change(batch, account, record(change), _Reading(tenant_of, now))
        if not changes:
            batch.strays.append(stray("", "", {"entry": entry}))
    return batch


def stray(number_id: str, field: str, change: object, key: str = "", *, waits: bool = False) -> Stray:
    """Something kept as it came; without a key of its own it goes by its content."""
    body = as_json(change)
    fingerprint = sha256((key or body).encode("utf-8", "replace")).hexdigest()[:40]
    if len(body) > _LONGEST:  # cut short it could not be read again
        return Stray(f"{number_id}/{fingerprint}", number_id, field, body[:_LONGEST])
    return Stray(f"{number_id}/{fingerprint}", number_id, field, body, waits)


class _Reading:
    """What all parts of one change are read by."""

    __slots__ = ("now", "tenant_of")

    def __init__(self, tenant_of: TenantOf, now: Instant) -> None:
        self.tenant_of, self.now = tenant_of, now


def _change(batch: Batch, account: str, change: Record, reading: _Reading) -> None:
    field, value = words(change.get("field")), record(change.get("value"))
    number_id = words(record(value.get("metadata")).get("phone_number_id"))
    if number_id:
        batch.accounts.setdefault(account, set()).add(number_id)
    if field in NOT_OURS:
        batch.skipped += 1
        return
    tenant = reading.tenant_of(number_id) if number_id else None
    if not number_id and field != MESSAGES:
        phone = digits(value.get("display_phone_number") or value.get("phone_number"))
        batch.news.append(AccountNews(account, phone, stray("", field, change), upshot_of(field, value)))
    elif tenant is None:
        batch.strays += _pieces(number_id, change, value)
    elif field == MESSAGES:
        _messages(batch, tenant, change, reading.now)
    elif field == "user_id_update" and (updates := listed(value.get(field))):
        for update in updates:
            _reissue(batch, tenant, record(update), reading.now)
    else:
        batch.strays.append(stray(number_id, field, change))


def _messages(batch: Batch, tenant: TenantId, change: Record, now: Instant) -> None:
    value = record(change.get("value"))
    contacts, metadata = listed(value.get("contacts")), record(value.get("metadata"))
    number_id, own = words(metadata.get("phone_number_id")), digits(metadata.get("display_phone_number"))
    before = batch.count
    for told in listed(value.get("messages")):
        message = record(told)
        inbound = _inbound(tenant, message, contacts, now) if message else None
        if inbound is None:
            batch.strays.append(_piece(number_id, change, MESSAGES, told))
        elif own and own == digits(message.get("from")):
            batch.skipped += 1
        else:
            batch.messages.append(inbound)
    for status in listed(value.get("statuses")):
        receipt = receipt_of(tenant, record(status), now)
        if receipt is not None:
            batch.receipts.append(receipt)
            if receipt.status is Delivery.FAILED:
                batch.reports += report_on(tenant, listed(record(status).get("errors")))
        else:
            batch.strays.append(_piece(number_id, change, "statuses", status))
    batch.faults += [_fault(number_id, record(error)) for error in listed(value.get("errors"))]
    batch.reports += report_on(tenant, listed(value.get("errors")))
    if batch.count == before:
        batch.strays.append(stray(number_id, MESSAGES, change))


def _inbound(tenant: TenantId, message: Record, contacts: Any, now: Instant) -> Inbound | None:  # noqa: ANN401 - JSON
    kind = _kind(message)
    who = (moved(message, record(message.get("system"))) if kind == "system" else None) or speaker(message, contacts)
    if who is None:
        return None
    content = content_of(kind, message)
    grouped = bool(message.get("group_id"))  # said to many: no conversation with us
    return Inbound(
        tenant,
        who.address,
        _message_id(message),
        instant(message.get("timestamp"), now),
        content.text,
        MessageKind.NOTE if grouped else content.kind,
        content.choice,
        who.name,
        who.aliases,
        who.former,
        content.media,
        content.location,
        content.cards,
        content.about or words(record(message.get("context")).get("id")),
        _raw(message, kind, content.rest),
    )


def _kind(message: Record) -> str:
    kind = words(message.get("type"))
    if kind:
        return kind
    return next((name for name in message if name in KINDS), "")


def _message_id(message: Record) -> str:
    found = words(message.get("id"))
    if 0 < len(found) <= _LONGEST_ID:
        return found
    return f"sha256:{sha256(as_json(message).encode('utf-8', 'replace')).hexdigest()}"


def _raw(message: Record, kind: str, rest: object) -> str:
    """What no field of ours took: of most messages nothing."""
    left = {name: message[name] for name in message.keys() - _PLAIN if name not in (kind, "context")}
    context = record(message.get("context"))
    if len(context) > 2 or (context and not context.keys() <= {"id", "from"}):
        left["context"] = context
    if rest is not None:
        left[kind] = rest
    return as_json(left)[:_LONGEST] if left else ""


def _reissue(batch: Batch, tenant: TenantId, update: Record, now: Instant) -> None:
    """Somebody has another user id from now on."""
    who, told = reissued(update), stray("", "user_id_update", update)
    if who is None:
        batch.strays.append(told)
        return
    at, note = instant(update.get("timestamp"), now), MessageKind.NOTE
    batch.messages.append(
        Inbound(tenant, who.address, told.key, at, "", note, "", "", who.aliases, who.former, raw=told.body)
    )


def _fault(number_id: str, error: Record) -> Fault:
    detail = words(record(error.get("error_data")).get("details")) or words(error.get("message"))
    return Fault(number_id, whole(error.get("code")), detail or words(error.get("title")))


def _pieces(number_id: str, change: Record, value: Record) -> Iterator[Stray]:
    """A change for nobody's number, one piece a fact, so that each is kept once however Meta packs it."""
    field = words(change.get("field"))
    facts = [(name, fact) for name in (MESSAGES, "statuses") for fact in listed(value.get(name))]
    for name, fact in facts:
        yield _piece(number_id, change, name, fact, waits=bool(number_id) and field == MESSAGES)
    if not facts:
        yield stray(number_id, field, change, waits=bool(number_id) and field == "user_id_update")


def _piece(number_id: str, change: Record, name: str, fact: object, *, waits: bool = False) -> Stray:
    told, value, field = record(fact), record(change.get("value")), words(change.get("field"))
    known = words(told.get("id"))
    key = f"{name}/{known}/{words(told.get('status'))}" if known else ""
    rest = {part: value[part] for part in ("messaging_product", "metadata", "contacts") if part in value}
    return stray(number_id, field, {"field": field, "value": {**rest, name: [fact]}}, key, waits=waits)


def _unread(body: bytes) -> Stray:
    told = body[:_LONGEST].decode("utf-8", "replace").replace("\x00", "")
    return Stray(f"/{sha256(body).hexdigest()[:40]}", "", "", told)
