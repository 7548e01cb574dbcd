"""One tenant as a file that its passphrase opens, and such a file taken in as a new tenant."""

import asyncio
from base64 import b64decode, b64encode
from dataclasses import replace
from typing import Any

import orjson

from wabot import __version__
from wabot.core.clock import Instant
from wabot.core.ids import ContactId, TenantId
from wabot.core.tenant import Tenant
from wabot.ports.store import Store, Tx
from wabot.ports.store.keeping import Cells
from wabot.ports.vault import Unsealable, Vault
from wabot.services.effects import shown_to
from wabot.services.safe.package import NotBrought, Package, sealed_file, settled, tenant_of
from wabot.services.safe.sealed import BY_TABLE

LEFT_OUT = frozenset(
    {
        *("lease", "session", "session_copy", "pairing"),  # the link with WhatsApp: one phone, one place
        *("conversation", "early_receipt", "api_answer", "api_key", "webhook_dispatch"),  # what is under way
    }
)
"""Tables that do not go into a tenant's file. Keys to the API are left out too: each would open two doors."""

_SECRET, _BYTES = "secret", "bytes"


class Exports:
    """Writes tenants' files and takes them in. Secrets travel open in the sealed file, and are sealed on landing."""

    def __init__(self, store: Store, vault: Vault) -> None:
        self._store, self._vault = store, vault

    async def plain(self, tenant: TenantId) -> bytes:
        """Everything of a tenant's as lines: the same bytes wherever and however it is stored."""
        found = await self._store.read(lambda tx: tx.platform.keeping.owned(tenant, LEFT_OUT))
        parts = [orjson.dumps({"wabot": __version__, "tenant": tenant})]
        for name, rows in sorted(found.items()):
            parts += [orjson.dumps([name, self._open(name, row)], option=orjson.OPT_SORT_KEYS) for row in rows]
        return b"\n".join(parts) + b"\n"

    async def write(self, tenant: TenantId, passphrase: str) -> bytes:
        """The sealed file."""
        content = await self.plain(tenant)
        return await asyncio.to_thread(sealed_file, content, passphrase)

    def shown(self, bot: TenantId, reader: ContactId, passphrase: str) -> str:
        """The passphrase, sealed for this reader of a bot alone."""
        return self._vault.seal(bot, shown_to(reader), passphrase)

    def bring(self, tx: Tx, package: Package, at: Instant) -> Tenant:
        """Take it in as a new tenant, stopped, with nothing left to be sent. Raises NotBrought."""
        tenants, rows = tx.platform.tenants, settled(package.tables, at)
        fresh = replace(tenant_of(package.record, at), id=tenants.new_id())
        tables = {name: [self._sealed(name, fresh.id, row) for row in some] for name, some in rows.items()}
        if not tx.platform.keeping.fits(tables):
            raise NotBrought("version")
        if tenants.get(package.was) is not None or not tenants.add(fresh):
            raise NotBrought("taken")
        tx.platform.keeping.bring(fresh.id, tables)
        tenants.touched(fresh.id)
        return fresh

    def _open(self, table: str, row: Cells) -> dict[str, Any]:
        """With its secrets in the clear; one that no key opens is left out."""
        clear = dict(row)
        for column in BY_TABLE.get(table, ()):
            if word := column.secret(row):
                try:
                    opened_word = self._vault.open(column.tenant(row), column.field(row), word)
                    clear[column.at.column] = {_SECRET: opened_word}
                except Unsealable:
                    clear[column.at.column] = ""
        return {
            name: {_BYTES: b64encode(one).decode()} if isinstance(one, bytes) else one for name, one in clear.items()
        }

    def _sealed(self, table: str, tenant: TenantId, row: Cells) -> Cells:
        """A row of a file as it is stored here."""
        stored = {name: _cell(one) for name, one in row.items() if name != "tenant_id"}
        for column in BY_TABLE.get(table, ()):
            carried = row.get(column.at.column)
            if isinstance(carried, dict) and _SECRET in carried:
                secret = str(carried[_SECRET])
                stored[column.at.column] = self._vault.seal(tenant, column.field(stored), secret)
        return stored


def _carried(one: Any) -> Any:  # noqa: ANN401 - whatever the column holds
    return {_BYTES: b64encode(one).decode()} if isinstance(one, bytes) else one


def _cell(one: Any) -> Any:  # noqa: ANN401 - whatever the column holds
    return b64decode(one[_BYTES]) if isinstance(one, dict) and _BYTES in one else one
