"""Draws the state tables of wabot/core: `python -m wabot.testing.diagrams` prints docs/states.md."""

import sys
from collections import defaultdict
from collections.abc import Iterator
from enum import StrEnum

from wabot.core.booking import BOOKING
from wabot.core.broadcast import BROADCAST
from wabot.core.delivery import DELIVERY
from wabot.core.invoice import INVOICE
from wabot.core.message import MESSAGE
from wabot.core.order import ORDER
from wabot.core.pairing import PAIRING
from wabot.core.payment import PAYMENT
from wabot.core.ppp import ACCOUNT
from wabot.core.refund import REFUND
from wabot.core.session import SESSION
from wabot.core.shop_order import SHOP_ORDER
from wabot.core.tenant import TENANT
from wabot.core.ticket import TICKET
from wabot.core.transitions import Transitions
from wabot.core.webhook import DISPATCH

TABLES: tuple[Transitions[StrEnum, StrEnum], ...] = (
    TENANT,
    SESSION,
    PAIRING,
    ORDER,
    PAYMENT,
    DELIVERY,
    REFUND,
    INVOICE,
    BOOKING,
    SHOP_ORDER,
    TICKET,
    ACCOUNT,
    MESSAGE,
    BROADCAST,
    DISPATCH,
)  # type: ignore[assignment]
"""Every state table there is, in the order of the page."""

_HEAD = """# State tables

Each of these is one table `{(state, event): new state}` in one file of `wabot/core`; a pair that is not in it raises.
This page is drawn from the tables: `python -m wabot.testing.diagrams > docs/states.md`, and a test compares the two.
Events that leave a state as it is are not drawn.
"""


def page() -> str:
    """The whole of docs/states.md."""
    return "\n".join([_HEAD, *(_section(table) for table in TABLES)])


def _section(table: Transitions[StrEnum, StrEnum]) -> str:
    title = table.subject.capitalize()
    return "\n".join([f"## {title}", "", f"From `{_module(table)}`.", "", "```mermaid", *_drawn(table), "```", ""])


def _module(table: Transitions[StrEnum, StrEnum]) -> str:
    state, _event = next(iter(table.edges))
    return f"{type(state).__module__.replace('.', '/')}.py"


def _drawn(table: Transitions[StrEnum, StrEnum]) -> Iterator[str]:
    """Mermaid: one arrow for each pair of states, with all events that lead that way."""
    yield "stateDiagram-v2"
    arrows: dict[tuple[str, str], list[str]] = defaultdict(list)
    for (state, event), new in table.edges.items():
        if state is not new:
            arrows[state.value, new.value].append(event.value)
    for (source, target), events in arrows.items():
        yield f"    {source} --> {target}: {', '.join(events)}"


if __name__ == "__main__":
    sys.stdout.write(page())
