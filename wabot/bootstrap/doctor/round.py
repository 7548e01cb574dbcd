"""The doctor's round: everything there is to look at, one after another."""

from collections.abc import AsyncIterator

from wabot.bootstrap.doctor.database import look_at_database
from wabot.bootstrap.doctor.findings import Finding
from wabot.bootstrap.doctor.machine import look_at_machine
from wabot.bootstrap.doctor.outside import look_outside
from wabot.config import Config
from wabot.core.clock import Clock


async def examine(config: Config, clock: Clock) -> AsyncIterator[Finding]:
    """Every finding as it is made; changes nothing."""
    for finding in look_at_machine(config, clock):
        yield finding
    async for finding in look_at_database(config, clock):
        yield finding
    async for finding in look_outside(config, clock):
        yield finding
