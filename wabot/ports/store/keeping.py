"""Rows of all tables as they are: for exports of one tenant, and for the sealing anew of secrets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from wabot.core.clock import Instant
from wabot.core.ids import TenantId

Cells = Mapping[str, Any]
"""A row: words, whole numbers, bytes or None, by the column's name."""
Tables = Mapping[str, Sequence[Cells]]
"""Rows by the table's name."""


@dataclass(frozen=True, slots=True)
class SealedAt:
    """A column of secrets that a vault sealed."""

    table: str
    column: str


class Keeping(Protocol):
    """Below all meaning: who calls knows what the rows are."""

    def owned(self, tenant: TenantId, but: frozenset[str]) -> Tables:
        """Every row of a tenant, in the order of the keys, but of these tables; its own record as table `tenant`."""
        ...

    def fits(self, tables: Tables) -> bool:
        """Whether rows, without whose they are, have just what this version's tables take."""
        ...

    def bring(self, tenant: TenantId, tables: Tables) -> int:
        """Insert rows as this tenant's, its record not among them; how many. They must fit."""
        ...

    def sealed_before(self, place: SealedAt, newest: str, limit: int) -> Sequence[Cells]:
        """Whole rows whose secret does not begin with `newest`, and is one."""
        ...

    def reseal(self, place: SealedAt, row: Cells, fresh: str) -> bool:
        """Put the fresh secret in the place of the row's; False where somebody changed it meanwhile."""
        ...

    def clock(self) -> Instant:
        """This very moment on the database's own clock."""
        ...

    def naming(self, words: str) -> Mapping[str, int]:
        """How many rows of each table hold these words in any column of words; tables with none are left out."""
        ...
