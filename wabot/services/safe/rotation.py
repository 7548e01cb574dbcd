"""Seals every secret anew with the newest key of the keyring, a few at a time, beside whoever works meanwhile."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from wabot.ports.store import Store, Tx
from wabot.ports.store.keeping import Cells
from wabot.ports.vault import Unsealable, Vault
from wabot.services.safe.sealed import SEALED, SealedColumn

AT_ONCE = 50
"""Secrets sealed anew in one transaction: nobody waits long for the writer."""


@dataclass(slots=True)
class Resealed:
    """What was done."""

    done: int = 0
    lost: int = 0  # sealed with keys that the keyring does not have: they stay as they are


class Rotation:
    """Can be broken off and begun again at any time: what is sealed anew is not looked at any more."""

    def __init__(self, store: Store, vault: Vault, newest: str) -> None:
        self._store, self._vault = store, vault
        self._newest = f"w1.{newest}."

    async def run(self, progress: Callable[[int, int], None]) -> Resealed:
        """Every secret; `progress` hears how many are done, and of how many at least."""
        total = Resealed()
        for column in SEALED:
            await self._column(column, total, progress)
        return total

    async def rows_naming(self, key: str) -> Mapping[str, int]:
        """How many rows of each table still name this key: those of secrets that live for minutes among them."""
        return await self._store.read(lambda tx: tx.platform.keeping.naming(f"w1.{key}."))

    async def _column(self, column: SealedColumn, total: Resealed, progress: Callable[[int, int], None]) -> None:
        stuck: set[str] = set()
        while True:
            rows = await self._store.read(partial(self._some, column=column, beside=len(stuck)))
            fresh = [(row, word) for row in rows if (word := column.secret(row)) not in stuck]
            if not fresh:
                return
            for row, word in fresh:
                if not await self._one(column, row, word):
                    stuck.add(word)
                    total.lost += 1
                else:
                    total.done += 1
            progress(total.done, total.done + AT_ONCE)

    def _some(self, tx: Tx, column: SealedColumn, beside: int) -> Sequence[Cells]:
        """The next few; those that cannot be opened are found again each time."""
        return tx.platform.keeping.sealed_before(column.at, self._newest, AT_ONCE + beside)

    async def _one(self, column: SealedColumn, row: Cells, word: str) -> bool:
        tenant, field = column.tenant(row), column.field(row)
        try:
            anew = self._vault.seal(tenant, field, self._vault.open(tenant, field, word))
        except Unsealable:
            return False
        await self._store.submit(partial(_put, column=column, row=row, anew=anew))
        return True


def _put(tx: Tx, column: SealedColumn, row: Cells, anew: str) -> bool:
    return tx.platform.keeping.reseal(column.at, row, anew)
