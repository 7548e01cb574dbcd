"""Files we send ourselves, as channels read them: `Media.reference` of an outbound message begins with `file:`."""

from typing import Protocol

FILE = "file:"


class Files(Protocol):
    """Bytes by reference."""

    async def read(self, reference: str) -> bytes:
        """The file's bytes. Raises Refused("no_media" | "gone"), or Retry where they cannot be read just now."""
        ...
