"""Files we send ourselves: kept sealed for as long as a channel may want them, then forgotten."""

import base64

from wabot.core.clock import DAY, HOUR, Clock, later
from wabot.core.errors import Refused, Retry
from wabot.core.ids import IdSource, TenantId
from wabot.core.message import Media
from wabot.ports.files import FILE
from wabot.ports.store import Store, StoreUnavailable, Tx
from wabot.ports.store.files import StoredFile
from wabot.ports.vault import Unsealable, Vault

LIFE = HOUR
"""How long a file is kept: an outbox that is held up sends it late."""
FOR_GOOD = 36_500 * DAY
"""As `life`, for what belongs to the tenant itself (pictures of products): gone with the tenant, or by `forget`."""
AGAIN = 5_000
"""Milliseconds until a store that is away is asked again."""


class Files:
    """Implements ports.files.Files."""

    def __init__(self, store: Store, clock: Clock, ids: IdSource, vault: Vault) -> None:
        self._store, self._clock, self._ids, self._vault = store, clock, ids, vault

    def keep(  # noqa: PLR0913, PLR0917 - whose, what, and for how long
        self, tx: Tx, tenant: TenantId, content: bytes, mime: str, filename: str, life: int = LIFE
    ) -> Media:
        """Store a file in the transaction that sends it; what a message carries of it. `life` in milliseconds."""
        key = self._ids.token()
        body = self._vault.seal(tenant, f"file/{key}", base64.b64encode(content).decode())
        tx.tenant(tenant).files.add(StoredFile(tenant, key, mime, body, later(self._clock.now(), life)))
        return Media(f"{FILE}{key}", mime, filename, len(content))

    def forget(self, tx: Tx, tenant: TenantId, reference: str) -> None:
        """Forget a file before its time."""
        tx.tenant(tenant).files.remove(reference.removeprefix(FILE))

    async def read(self, reference: str) -> bytes:
        key = reference.removeprefix(FILE)
        if key == reference:
            raise Refused("no_media", "no file of ours")
        try:
            file = await self._store.read(lambda tx: tx.platform.files_scan.get(key))
        except StoreUnavailable as error:
            raise Retry(AGAIN, "store_unavailable") from error
        if file is None or file.expires_at <= self._clock.now():
            raise Refused("gone", "its time is over")
        try:
            return base64.b64decode(self._vault.open(file.tenant, f"file/{file.id}", file.body))
        except Unsealable:
            raise Refused("gone", "sealed by a key that is gone") from None
