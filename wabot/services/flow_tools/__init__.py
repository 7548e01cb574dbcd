"""What owners do with their menus beside writing them: seeing, trying, recording; and helping who is stuck in them."""

from wabot.services.flow_tools.tools import FlowTools

__all__ = ["FlowTools"]
