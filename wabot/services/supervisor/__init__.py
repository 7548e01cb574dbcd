"""The supervisor: compares what each session should be with what it is, and acts through the Channel port."""

from wabot.services.supervisor.fleet import DirectoryFleet, Fleet
from wabot.services.supervisor.news import News
from wabot.services.supervisor.orders import SessionOrders
from wabot.services.supervisor.pairings import PairingNews
from wabot.services.supervisor.phones import Phones
from wabot.services.supervisor.rules import Rules
from wabot.services.supervisor.supervisor import Supervisor

__all__ = ["DirectoryFleet", "Fleet", "News", "PairingNews", "Phones", "Rules", "SessionOrders", "Supervisor"]
