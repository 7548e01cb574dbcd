"""All that owners do with their menus, as actions see it."""

from wabot.services.flows.desk import FlowDesk
from wabot.services.flows.installing import Installing
from wabot.services.flows.release import Releases


class FlowService:
    """Made once: drafts, what is published of them, and files put into them."""

    def __init__(self, desk: FlowDesk, releases: Releases) -> None:
        self.desk, self.releases, self.installing = desk, releases, Installing(desk, releases)
