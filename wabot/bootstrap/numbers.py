"""Makes the figures by the day."""

from typing import TYPE_CHECKING

from wabot.core.clock import MINUTE
from wabot.services.jobs import Job
from wabot.services.numbers import digest, outages
from wabot.services.numbers.desk import NumberDesk, open_numbers
from wabot.services.numbers.outages import Outages
from wabot.services.numbers.steps import EVERY

if TYPE_CHECKING:
    from wabot.bootstrap.wiring import Wiring

CLOSE = 10 * MINUTE


def make_numbers(w: "Wiring") -> NumberDesk:
    """For chat, and for the job that keeps days."""
    return open_numbers(w.ground.store, w.ground.clock, w.directory, lambda: w.texts, w.library.in_force)


def numbers_jobs(w: "Wiring") -> list[Job]:
    """What comes round; days are closed before anything old is forgotten."""
    return [
        Job("numbers.close", CLOSE, "services.numbers.days", w.numbers.days.close),
        Job("numbers.digest", digest.EVERY, "services.numbers.digest", digest.Digest(w.numbers, w.notices).look),
        Job("numbers.outages", outages.EVERY, "services.numbers.outages", Outages(w.ground.store, w.directory).look),
        Job("numbers.write", EVERY, "services.numbers.steps", w.numbers.steps.write, everywhere=True),
    ]
