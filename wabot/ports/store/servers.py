"""What wabot asks of the list of its servers."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from wabot.core.clock import Instant


@dataclass(frozen=True, slots=True)
class Server:
    """One SERVERNAME as it last reported itself."""

    name: str
    boot: str  # id of this run of the process
    version: str
    started_at: Instant
    seen_at: Instant
    tenants: int = 0  # sessions it keeps running
    stopped: bool = False  # went down in good order
    silence: int = 0  # milliseconds since, on the database's clock; when read


class Servers(Protocol):
    """Heartbeats by SERVERNAME."""

    def beat(self, server: Server) -> bool:
        """Store the heartbeat; False, and nothing stored, when a process started later goes by this name."""
        ...

    def all(self) -> Sequence[Server]:
        """Every server, by name."""
        ...

    def get(self, name: str) -> Server | None:
        """One server."""
        ...

    def forget(self, name: str) -> None:
        """Take it off the list."""
        ...
