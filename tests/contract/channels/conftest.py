"""The channels that the contract holds for: one line makes another subject to it."""

from collections.abc import AsyncIterator, Callable

import pytest

from tests.contract.channels.cloud_subject import CloudSubject
from tests.contract.channels.linked_subject import LinkedSubject
from tests.contract.channels.subject import SimSubject, Subject

SUBJECTS: dict[str, Callable[[], Subject]] = {
    "cloud": CloudSubject,
    "linked": LinkedSubject,
    "sim": SimSubject,
}
WITHOUT_A_LINE = {"cloud"}
"""Channels with no connection that could be cut, and no device that is linked by a code: they learn what is wrong when
they ask, and messages come whether a session is up or not."""


@pytest.fixture(params=sorted(SUBJECTS))
async def subject(request: pytest.FixtureRequest) -> AsyncIterator[Subject]:
    """A channel with somebody who listens and a WhatsApp that does what the test says."""
    made = SUBJECTS[request.param]()
    await made.begin()
    yield made
    await made.end()


@pytest.fixture(params=sorted(SUBJECTS.keys() - WITHOUT_A_LINE))
async def lined(request: pytest.FixtureRequest) -> AsyncIterator[Subject]:
    """A channel that holds a line to WhatsApp, as a linked device does."""
    made = SUBJECTS[request.param]()
    await made.begin()
    yield made
    await made.end()
