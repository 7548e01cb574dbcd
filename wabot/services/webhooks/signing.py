"""Secrets of endpoints, and what is sent with each try."""

from wabot.core.clock import Instant
from wabot.core.webhook import Endpoint, signed
from wabot.ports.vault import Vault

_JSON = {"Content-Type": "application/json", "User-Agent": "wabot-webhooks/1"}


def field_of(endpoint: str) -> str:
    """The vault's field of an endpoint's secret."""
    return f"webhook.{endpoint}"


def headers_for(vault: Vault, endpoint: Endpoint, event: str, at: Instant, body: bytes) -> dict[str, str]:
    """All headers of a try made at this moment. Raises Unsealable."""
    sealed = [endpoint.secret, *([endpoint.old_secret] if endpoint.old_secret and at < endpoint.old_until else [])]
    secrets = [vault.open(endpoint.tenant, field_of(endpoint.id), one) for one in sealed]
    return {**_JSON, **signed(secrets, event, at, body)}
