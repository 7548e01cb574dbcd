"""The channels that the contract holds for: one line makes another subject to it."""

from collections.abc import AsyncIterator, Callable

import pytest

from tests.contract.channels.subject import SimSubject, Subject

SUBJECTS: dict[str, Callable[[], Subject]] = {"sim": SimSubject}


@pytest.fixture(params=sorted(SUBJECTS))
async def subject(request: pytest.FixtureRequest) -> AsyncIterator[Subject]:
    """A channel with somebody who listens and a WhatsApp that does what the test says."""
    made = SUBJECTS[request.param]()
    yield made
    await made.end()
