"""A key by which a tenant's own software speaks with wabot: what it may do, how long, and how it is recognised."""

import hashlib
import hmac
from dataclasses import dataclass, field
from enum import StrEnum

from wabot.core.clock import MINUTE, Instant
from wabot.core.ids import TenantId

PREFIX = "wabot"
SECRET_BYTES = 32
USED_STEP = MINUTE
"""How far `used_at` may lag behind."""


class Scope(StrEnum):
    """What a key may be allowed to do."""

    MESSAGES_SEND = "messages:send"
    MESSAGES_READ = "messages:read"
    CONTACTS_READ = "contacts:read"
    CONTACTS_WRITE = "contacts:write"
    STATS_READ = "stats:read"
    FLOWS_READ = "flows:read"
    FLOWS_WRITE = "flows:write"
    WEBHOOKS = "webhooks"
    ORDERS_READ = "orders:read"


EVERYTHING = frozenset(Scope)
SENDING = frozenset({Scope.MESSAGES_SEND, Scope.MESSAGES_READ})
READING = frozenset({Scope.MESSAGES_READ, Scope.CONTACTS_READ, Scope.STATS_READ, Scope.FLOWS_READ, Scope.ORDERS_READ})


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key as it is kept: of its secret only the hash."""

    tenant: TenantId
    id: str  # stands in the token; public
    name: str
    secret_sha256: str = field(repr=False)
    scopes: frozenset[Scope]
    made_at: Instant
    made_by: str  # E.164 digits
    expires_at: Instant | None = None  # None: never
    revoked_at: Instant | None = None
    used_at: Instant | None = None

    def works(self, now: Instant) -> bool:
        """Whether it is neither revoked nor at its end."""
        return self.revoked_at is None and (self.expires_at is None or now < self.expires_at)

    def fits(self, secret: str) -> bool:
        """Whether this is its secret; takes the same time for every wrong one."""
        return hmac.compare_digest(digest(secret), self.secret_sha256)


def digest(secret: str) -> str:
    """What is kept of a secret. It has 256 random bits, so that one plain hash hides it."""
    return hashlib.sha256(secret.encode()).hexdigest()


def token(key: str, secret: str) -> str:
    """The whole key as software sends it."""
    return f"{PREFIX}_{key}_{secret}"


def read_token(text: str) -> tuple[str, str] | None:
    """Id and secret of a whole key; None where it is none."""
    parts = text.split("_")
    if len(parts) != 3 or parts[0] != PREFIX or not (parts[1] and parts[2]):
        return None
    return parts[1], parts[2]


def scopes_of(words: str) -> frozenset[Scope]:
    """Scopes from words with spaces between them; those that this wabot does not know are left out."""
    known = {scope.value: scope for scope in Scope}
    return frozenset(known[word] for word in words.split() if word in known)


def scope_words(scopes: frozenset[Scope]) -> str:
    """As they are stored: in the order of `Scope`, with spaces between them."""
    return " ".join(scope.value for scope in Scope if scope in scopes)
