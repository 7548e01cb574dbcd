"""What the API asks of the rest of wabot; bootstrap fills it in."""

from dataclasses import dataclass
from typing import Protocol

from wabot.core.api.messages import NewMedia, NewMessage, Taken
from wabot.core.api_key import ApiKey


class Once(Protocol):
    """A caller's Idempotency-Key with what it was sent for; made by `ApiDoor.once`."""

    @property
    def key(self) -> str: ...
    @property
    def request_sha256(self) -> str: ...


class Allowance(Protocol):
    """What a key may still do in this minute; `limit` 0: nobody counts."""

    @property
    def limit(self) -> int: ...
    @property
    def left(self) -> int: ...
    @property
    def resets(self) -> int: ...
    @property
    def over(self) -> bool: ...


class ApiDesk(Protocol):
    """Everything one tenant's software may ask for. Refusals are ports.api.ApiRefused."""

    async def send(self, asked: NewMessage, once: Once | None) -> Taken: ...
    async def send_media(self, asked: NewMedia, once: Once | None) -> Taken: ...


@dataclass(frozen=True, slots=True)
class Entered:
    """Somebody came in with a key that works."""

    key: ApiKey
    desk: ApiDesk  # of the key's tenant, and no other
    allowance: Allowance


class ApiDoor(Protocol):
    """Lets callers in."""

    async def enter(self, token: str) -> Entered | None:
        """By a whole key, which counts as one request of its minute; None where it is nobody's or works no more."""
        ...

    def once(self, key: str, method: str, path: str, body: bytes) -> Once:
        """What makes a request the same as one before."""
        ...

    def answered(self, key: ApiKey, status: int, sent: int) -> None:
        """Count a request by how it was answered, and the messages it sent."""
        ...
