"""Makes what tenants' own menus need: the books in force, and the desk at which owners write them."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from wabot.flow.book import Book
from wabot.flow.own_book import parse_own_book
from wabot.services.flows.books import FlowBooks
from wabot.services.flows.desk import FlowDesk
from wabot.services.flows.release import Releases
from wabot.services.flows.service import FlowService

if TYPE_CHECKING:
    from wabot.bootstrap.wiring import Wiring


def make_flow_books(w: "Wiring") -> FlowBooks:
    """The books of tenants, checked against the verbs that their menus may run."""
    return FlowBooks(w.ground.store, w.directory, w.issues, w.notices, parse=_parser(w), texts=lambda: w.texts)


def make_flows(w: "Wiring") -> FlowService:
    """Drafts and versions."""
    desk = FlowDesk(w.ground.store, w.directory, template=w.library.current, texts=lambda: w.texts)
    return FlowService(desk, Releases(desk, _parser(w), w.audit, w.undo))


def _parser(w: "Wiring") -> "_Parser":
    return _Parser(w)


class _Parser:
    """Reads a tenant's book with the texts and the verbs of this moment."""

    def __init__(self, w: "Wiring") -> None:
        self._w = w

    def __call__(self, name: str, sources: Mapping[str, str]) -> Book:
        return parse_own_book(name, sources, self._w.texts, self._w.actions.for_flows())
