"""A rig for each test."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.channels.linked.rig import Rig


@pytest.fixture
async def rig(tmp_path: Path) -> AsyncIterator[Rig]:
    made = Rig(tmp_path)
    await made.workshop.open()
    yield made
    await made.end()
