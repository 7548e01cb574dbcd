"""What the store counts of a tenant's language model, by the day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Spent:
    """What was spent in one day of the tenant's own time zone."""

    replies: int = 0  # answers that came
    failures: int = 0  # questions to which none of use came
    tokens_in: int = 0
    tokens_out: int = 0

    @property
    def asked(self) -> int:
        """Questions to the provider, however they ended."""
        return self.replies + self.failures

    @property
    def tokens(self) -> int:
        """In and out."""
        return self.tokens_in + self.tokens_out

    def plus(self, other: "Spent") -> "Spent":
        """Both together."""
        return Spent(
            self.replies + other.replies,
            self.failures + other.failures,
            self.tokens_in + other.tokens_in,
            self.tokens_out + other.tokens_out,
        )


class AiUsage(Protocol):
    """One tenant's days; those of PLATFORM count what all tenants spend of the platform's account."""

    def add(self, day: date, spent: Spent) -> None:
        """More was spent."""
        ...

    def of(self, day: date) -> Spent:
        """What was spent on one day; nothing where nothing is known."""
        ...

    def days(self, since: date) -> Sequence[tuple[date, Spent]]:
        """Days on which something was spent, newest first."""
        ...
