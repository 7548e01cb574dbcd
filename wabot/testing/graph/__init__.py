"""A stand-in for Meta's Graph API over real HTTP: what Meta checks, how it throttles, and the webhooks it signs."""

from wabot.testing.graph.books import Letter, Number, Person
from wabot.testing.graph.knobs import Knobs
from wabot.testing.graph.phones import Phone
from wabot.testing.graph.server import GraphServer

__all__ = ["GraphServer", "Knobs", "Letter", "Number", "Person", "Phone"]
