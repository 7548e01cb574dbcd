"""What the linked channel is handed beside its port's own needs."""

from collections.abc import Awaitable, Callable

from wabot.core.ids import TenantId
from wabot.core.message import Media

Load = Callable[[TenantId, Media], Awaitable[bytes]]
"""The bytes of a file to be sent. Raises Retry, or Refused("no_media" | "too_large")."""
