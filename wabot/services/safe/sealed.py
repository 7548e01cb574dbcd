"""Every column that holds secrets sealed with the keyring, and what each of them is bound to."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from wabot.core.ids import PLATFORM, TenantId
from wabot.ports.store.keeping import Cells, SealedAt
from wabot.services import settings
from wabot.services.ppp.desk import ACCOUNT_FIELD
from wabot.services.ppp.routers import ROUTER_FIELD
from wabot.services.webhooks import signing

SESSION_STORE = "session_store"
"""The field of a copy of a linked session's store."""

_ANY = "w1."


@dataclass(frozen=True, slots=True)
class SealedColumn:
    """Where, and the vault's field of a row's secret there."""

    at: SealedAt
    field: Callable[[Cells], str]

    def tenant(self, row: Cells) -> TenantId:
        """Whose the vault takes it for."""
        return TenantId(row.get("tenant_id", PLATFORM))

    def secret(self, row: Cells) -> str:
        """As it is stored; "" where the row has none."""
        stored = str(row[self.at.column])
        return stored if stored.startswith(_ANY) else ""


def _column(table: str, column: str, field: Callable[[Cells], str]) -> SealedColumn:
    return SealedColumn(SealedAt(table, column), field)


SEALED: Sequence[SealedColumn] = (
    _column("setting", "value", lambda row: settings.field_of(row["key"])),
    _column("webhook_endpoint", "secret", lambda row: signing.field_of(row["id"])),
    _column("webhook_endpoint", "old_secret", lambda row: signing.field_of(row["id"])),
    _column("callback_token", "token", lambda row: f"callback.{row['provider']}.{row['order_id'] or None}"),
    _column("file", "body", lambda row: f"file/{row['id']}"),
    _column("credential", "totp_sealed", lambda row: f"totp.{row['phone']}"),
    _column("credential", "totp_pending", lambda row: f"totp.{row['phone']}"),
    _column("ppp_router", "password", lambda _row: ROUTER_FIELD),
    _column("ppp_account", "password", lambda _row: ACCOUNT_FIELD),
    _column("session_copy", "body", lambda _row: SESSION_STORE),
)
"""What else is sealed lives for minutes: codes on their way to a phone, and secrets shown to one reader."""


BY_TABLE: Mapping[str, Sequence[SealedColumn]] = {
    one.at.table: [other for other in SEALED if other.at.table == one.at.table] for one in SEALED
}
"""The same, by table."""
