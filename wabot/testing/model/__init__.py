"""A provider of language models on this machine, in both wire shapes: it does what a test wants of it."""

from wabot.testing.model.scripts import Script
from wabot.testing.model.server import ModelStandIn

__all__ = ["ModelStandIn", "Script"]
