"""Makes what owners see, try and record their menus with."""

from typing import TYPE_CHECKING

from wabot.services.flow_tools import FlowTools
from wabot.services.flow_tools.moving import Movers
from wabot.services.flow_tools.pictures import FlowPictures
from wabot.services.flow_tools.recording import Recordings
from wabot.services.flow_tools.rehearsals import Rehearsals
from wabot.services.flow_tools.working import WorkingBooks

if TYPE_CHECKING:
    from wabot.bootstrap.wiring import Wiring


def make_flow_tools(w: "Wiring") -> FlowTools:
    """Beside the desk at which menus are written."""
    store, working = w.ground.store, WorkingBooks(w.flows, w.library)
    return FlowTools(
        working,
        FlowPictures(store, w.files, w.notices),
        Rehearsals(working, w.directory),
        Movers(store, w.library, w.audit),
        Recordings(store, w.directory, w.audit),
    )
