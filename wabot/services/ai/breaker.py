"""Leaves a provider alone that keeps failing: one breaker for each account, moved by the clock alone."""

from dataclasses import dataclass

from wabot.core.clock import SECOND, Clock, Instant, later
from wabot.core.errors import Refused, Retry
from wabot.services.provider_accounts import Account

FAILURES = 3
"""So many in a row open it."""
REST = 30 * SECOND
"""So long nobody asks; then one may try."""


@dataclass(slots=True)
class _Circuit:
    account: Account  # another key is another circuit
    failures: int = 0
    closed_from: Instant = Instant(0)
    trying: bool = False  # one question is under way to see whether it works again


class Breakers:
    """All of them. Open: nobody asks. Half open: one does, and what becomes of it decides."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._circuits: dict[tuple[str, str], _Circuit] = {}

    def enter(self, account: Account) -> bool:
        """Whether this account may be asked now; whoever may says later how it went."""
        circuit = self._of(account)
        if self._clock.now() < circuit.closed_from or circuit.trying:
            return False
        circuit.trying = circuit.failures >= FAILURES or circuit.closed_from > 0
        return True

    def went(self, account: Account, trouble: Exception | None) -> None:
        """How it went. A refusal of the prompt itself says nothing against the provider."""
        circuit = self._of(account)
        circuit.trying = False
        if trouble is None or (isinstance(trouble, Refused) and trouble.reason == "too_long"):
            circuit.failures, circuit.closed_from = 0, Instant(0)
            return
        circuit.failures += 1
        if isinstance(trouble, Retry) and trouble.reason == "rate_limited":
            circuit.closed_from = later(self._clock.now(), trouble.after)
        elif circuit.failures >= FAILURES:
            circuit.closed_from = later(self._clock.now(), REST)

    def _of(self, account: Account) -> _Circuit:
        key = (account.place, account.offer.name)
        circuit = self._circuits.get(key)
        if circuit is None or circuit.account is not account:
            circuit = self._circuits[key] = _Circuit(account)
        return circuit
