"""Any flow can be tried and drawn: nothing raises, and a trial survives JSON."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.flow.chat import START
from tests.flow.test_random_flows import FLOW, book_of
from wabot.core.clock import Instant
from wabot.flow.layout import lay_out
from wabot.flow.mermaid import mermaid
from wabot.flow.narration import narrate
from wabot.flow.outline import Spot
from wabot.flow.rehearsal import answer, begin, from_json, to_json
from wabot.flow.sketch import sketch
from wabot.flow.state import Scene

LINES = st.lists(
    st.sampled_from(["hi", "1", "2", "3", "0", "00", "wait", "picture", "place", "go", "passed"]) | st.text(max_size=8),
    max_size=12,
)
SCENE = Scene(facts={"contact_phone": "254711222333", "role": "contact"})


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(FLOW, LINES)
def test_any_flow_is_tried_with_any_words(flow: dict[str, Any], lines: list[str]) -> None:
    book = book_of(flow)
    present = begin(book, Instant(START))
    for line in lines:
        found = answer(book, SCENE, from_json(to_json(present)), line)
        if found is None:
            assert present.waits is not None, "only ways that something ends can be missed"
            continue
        present, heard = found
        assert narrate(heard, book.texts, SCENE)
        assert (present.waits is not None) == bool(heard.ends)
        assert (present.waits is not None) == (present.state.awaiting is not None)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(FLOW)
def test_any_flow_is_drawn_whole(flow: dict[str, Any]) -> None:
    book = book_of(flow)
    drawn = sketch(book, SCENE)
    assert set(drawn.notes) == set(book.nodes)
    pages = lay_out(
        [Spot(name, 120, note.kind == "menu") for name, note in drawn.notes.items()], drawn.ways, drawn.doors
    )
    assert sorted(card.key for page in pages for card in page.cards) == sorted(book.nodes)
    assert mermaid(drawn).count("\n") == 1 + len(drawn.notes) + len(drawn.ways)
