"""Makes what carries out the calls of flows."""

from typing import TYPE_CHECKING

from wabot.providers.http_call import HttpCalls
from wabot.services.calls import Calls

if TYPE_CHECKING:
    from wabot.bootstrap.wiring import Wiring


def make_calls(wiring: "Wiring") -> Calls:
    """Calls into the open internet, unless something else was put in its place."""
    return Calls(wiring.ground.http or HttpCalls(), wiring.directory, wiring.settings, wiring.ground.clock)
