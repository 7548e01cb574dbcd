"""The sim channel: WhatsApp inside the process, with phones, numbers and every trouble on demand."""

from wabot.channels.sim.channel import SimChannel
from wabot.channels.sim.link import MASTER, Cure
from wabot.channels.sim.mail import Letter
from wabot.channels.sim.network import SimNetwork

__all__ = ["MASTER", "Cure", "Letter", "SimChannel", "SimNetwork"]
