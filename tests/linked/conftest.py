"""A WhatsApp of our own for each test, and a library that dials it; skipped in words where that cannot be."""

import os
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.linked.rig import Rig, rig
from tests.linked.whatsapp.patching import CannotPatch, installed

if TYPE_CHECKING:  # pyaileys is there only where `installed` says so
    from tests.linked.whatsapp.server import WhatsApp


@pytest.fixture
async def whatsapp() -> "AsyncIterator[WhatsApp]":
    """A running stand-in; `whatsapp.wheel.path` goes first on the path of whoever imports neonize."""
    try:
        installed()
        from tests.linked.whatsapp.server import whatsapp as running

        with tempfile.TemporaryDirectory(prefix="wabot-wheel-") as folder:
            async with running(Path(folder) / "wheel") as server:
                os.environ["SSL_CERT_FILE"] = str(server.files.certificate)  # workers are told where to look
                yield server
    except CannotPatch as why:
        pytest.skip(f"no stand-in for WhatsApp: {why}")
    finally:
        os.environ.pop("SSL_CERT_FILE", None)


@pytest.fixture
async def linked(whatsapp: "WhatsApp", tmp_path: Path) -> AsyncIterator[Rig]:
    """A linked channel before the stand-in; its workers end with the test."""
    made = rig(whatsapp, tmp_path)
    yield made
    await made.end()
