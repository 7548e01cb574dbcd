"""A tenant's file: read, written, and made harmless before anything of it is taken in."""

import io
from collections.abc import Iterator
from dataclasses import dataclass

import orjson

from wabot.core.clock import Instant
from wabot.core.envelope import TENANT, EnvelopeWriter, Lock, Sealed, lines, opened
from wabot.core.ids import TenantId, random_bytes
from wabot.core.tenant import ChannelName, Tenant, TenantKind, TenantStatus, Wish
from wabot.ports.store.keeping import Cells, Tables

LARGEST = 64 << 20
"""Bytes of a file's content that are read at most."""

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that is taken for another
_GROUPS, _GROUP = 5, 5


class NotBrought(Exception):
    """A file cannot be taken in; `why` is a word: sealed, damaged, version, taken, large."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class Package:
    """What a tenant's file holds, secrets in the clear."""

    was: TenantId
    record: Cells  # of the tenant
    tables: Tables

    @property
    def rows(self) -> int:
        """Of all tables."""
        return sum(map(len, self.tables.values()))


def read_file(file: bytes, passphrase: str, largest: int | None = LARGEST) -> Package:
    """What is in a tenant's file; takes a tenth of a second. `largest`: bytes at most. Raises NotBrought."""
    try:
        found = lines(_bounded(opened(io.BytesIO(file), TENANT, Lock(passphrase)), largest))
        head, tables = orjson.loads(next(found)), dict[str, list[Cells]]()
        for line in found:
            name, row = orjson.loads(line)
            tables.setdefault(str(name), []).append(dict(row))
        (record,) = tables.pop("tenant")
        return Package(TenantId(head["tenant"]), record, tables)
    except Sealed as error:
        raise NotBrought("sealed") from error
    except (ValueError, KeyError, TypeError, StopIteration) as error:
        raise NotBrought("damaged") from error


def sealed_file(content: bytes, passphrase: str) -> bytes:
    """Content under a passphrase; takes a tenth of a second and more."""
    out = io.BytesIO()
    envelope = EnvelopeWriter(out, TENANT, Lock(passphrase))
    envelope.write(content)
    envelope.close()
    return out.getvalue()


def fresh_passphrase() -> str:
    """25 letters and digits in five groups, none of which is taken for another: nobody guesses it."""
    letters = [_LETTERS[byte % len(_LETTERS)] for byte in random_bytes(_GROUPS * _GROUP)]
    return "-".join("".join(letters[start : start + _GROUP]) for start in range(0, len(letters), _GROUP))


def settled(tables: Tables, at: Instant) -> Tables:
    """Without what would still be sent or done: that was the business of the bot which was left."""
    kept = {name: [row for row in rows if _is_over(name, row)] for name, rows in tables.items()}
    over = {"status": "stopped", "ended_at": at}
    broadcasts = [row if row.get("ended_at") is not None else {**row, **over} for row in kept.get("broadcast", ())]
    return {**kept, "broadcast": broadcasts}


def _bounded(parts: Iterator[bytes], largest: int | None) -> Iterator[bytes]:
    """For as long as it is not suspiciously much."""
    read = 0
    for part in parts:
        read += len(part)
        if largest is not None and read > largest:
            raise NotBrought("large")
        yield part


def tenant_of(record: Cells, at: Instant) -> Tenant:
    """The tenant's record for a new life here: stopped, wherever it ran before. Raises NotBrought."""
    try:
        return Tenant(
            TenantId(""),
            str(record["name"]),
            str(record["phone"]),
            TenantKind(record["kind"]),
            _status(TenantStatus(record["status"])),
            Wish.STOP,
            ChannelName(record["channel"]),
            language=str(record["language"]),
            country=str(record["country"]),
            currency=str(record["currency"]),
            time_zone=str(record["time_zone"]),
            plan=str(record["plan"]),
            reason=str(record["reason"]),
            created_at=Instant(record.get("created_at") or at),
            approved_at=record.get("approved_at"),
            expires_at=record.get("expires_at"),
        )
    except (KeyError, ValueError, TypeError) as error:
        raise NotBrought("damaged") from error


def _status(was: TenantStatus) -> TenantStatus:
    return TenantStatus.EXPIRED if was in (TenantStatus.DELETED, TenantStatus.REJECTED) else was


def _is_over(table: str, row: Cells) -> bool:
    match table:
        case "outbox":
            return row.get("settled_at") is not None
        case "event":
            return row.get("handled_at") is not None
        case "broadcast_person":
            return row.get("status") != "waiting"
        case _:
            return True
