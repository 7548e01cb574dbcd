"""All of it in one hand."""

from dataclasses import dataclass

from wabot.services.flow_tools.moving import Movers
from wabot.services.flow_tools.pictures import FlowPictures
from wabot.services.flow_tools.recording import Recordings
from wabot.services.flow_tools.rehearsals import Rehearsals
from wabot.services.flow_tools.working import WorkingBooks


@dataclass(frozen=True, slots=True)
class FlowTools:
    """Made once by bootstrap."""

    working: WorkingBooks
    pictures: FlowPictures
    rehearsals: Rehearsals
    movers: Movers
    recordings: Recordings
