"""Makes what carries out the calls of flows."""

from typing import TYPE_CHECKING

from wabot.providers.http_call import HttpCalls
from wabot.services.calls import Calls

if TYPE_CHECKING:
    from wabot.bootstrap.wiring import Wiring


def make_calls(wiring: "Wiring") -> Calls:
    """Calls into the open internet."""
    return Calls(HttpCalls(), wiring.directory, wiring.settings, wiring.ground.clock)
