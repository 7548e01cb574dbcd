"""Where everything of a flow's picture stands: golden figures, and laws that hold for any flow."""

import itertools

from hypothesis import given, settings
from hypothesis import strategies as st

from wabot.flow.layout import Card, Mark, Page, Sizes, lay_out
from wabot.flow.outline import Spot, Way, outline

SIZES = Sizes()
SPOTS = [Spot("home", 120, fan=True), Spot("ask", 120), Spot("act", 80), Spot("good", 80), Spot("bad", 80)]
WAYS = [
    Way("home", "ask", "1 Buy"),
    Way("home", "home", "2 Again"),
    Way("ask", "act"),
    Way("act", "good", "ok"),
    Way("act", "bad", "failed"),
    Way("good", "home"),
    Way("bad", "ask", ""),
]


def test_a_small_flow_stands_where_it_always_stood() -> None:
    (page,) = lay_out(SPOTS, WAYS, {"home": ""})
    assert [(card.key, card.x, card.y, card.width, card.height, card.after) for card in page.cards] == [
        ("home", 36, 96, 1008, 120, ""),
        ("ask", 100, 284, 944, 120, ""),
        ("act", 100, 430, 944, 80, ""),
        ("bad", 164, 578, 880, 80, "ask"),
        ("good", 100, 726, 944, 80, "home"),
    ]
    assert [(tab.labels, tab.x, tab.y) for tab in page.tabs] == [
        (("1 Buy",), 100, 242),
        (("failed",), 164, 536),
        (("ok",), 100, 684),
    ]
    assert [(chip.labels, chip.target, chip.x, chip.y) for chip in page.chips] == [(("2 Again",), "home", 100, 820)]
    assert [wire.points for wire in page.wires] == [
        ((66, 216), (66, 263), (100, 263)),
        ((130, 404), (130, 430)),
        ((130, 510), (130, 557), (164, 557)),
        ((130, 510), (130, 684)),
        ((66, 216), (66, 843), (100, 843)),
    ]
    assert page.height == 902


def test_a_node_hangs_from_where_it_is_reached_first() -> None:
    tree = outline(SPOTS, WAYS, ["home"])
    assert {key: twig.source for key, twig in tree.parent.items()} == {
        "ask": "home", "act": "ask", "good": "act", "bad": "act",
    }  # fmt: skip
    assert tree.roots == ["home"]


def test_ways_between_the_same_two_are_one() -> None:
    tree = outline([Spot("a", 80), Spot("b", 80)], [Way("a", "b", "x"), Way("a", "b", "y"), Way("a", "b", "x")], ["a"])
    assert [twig.labels for twig in tree.twigs["a"]] == [["x", "y"]]


def test_a_tall_flow_is_several_pages_and_says_where_it_goes_on() -> None:
    spots = [Spot(f"n{n}", 150) for n in range(60)]
    ways = [Way(f"n{n}", f"n{n + 1}") for n in range(59)]
    pages = lay_out(spots, ways, {"n0": ""})
    assert len(pages) > 1
    for before, after in itertools.pairwise(pages):
        first = after.cards[0].key
        assert first in {chip.target for chip in before.chips}
        assert after.tabs[0].source == before.cards[-1].key


@st.composite
def flows(draw: st.DrawFn) -> tuple[list[Spot], list[Way]]:
    count = draw(st.integers(1, 60))
    spots = [Spot(f"n{n}", draw(st.sampled_from([80, 124, 168])), draw(st.booleans())) for n in range(count)]
    ends = st.integers(0, count + 2)  # the last three are elsewhere
    pairs = draw(st.lists(st.tuples(st.integers(0, count - 1), ends, st.sampled_from(["", "a", "b"])), max_size=150))
    return spots, [Way(f"n{source}", f"n{target}", label) for source, target, label in pairs]


@given(flows(), st.integers(0, 3))
@settings(max_examples=150)
def test_whatever_the_flow(flow: tuple[list[Spot], list[Way]], doors: int) -> None:
    spots, ways = flow
    pages = lay_out(spots, ways, {f"n{n}": "words" for n in range(doors)})
    cards = [card.key for page in pages for card in page.cards]
    assert sorted(cards) == sorted(spot.key for spot in spots), "each node is drawn, once"
    _every_way_is_drawn(pages, ways)
    for page in pages:
        boxes = [*page.cards, *page.chips, *page.tabs]
        _none_overlap(boxes)
        _inside(page, boxes)
        _no_wire_crosses(page)


def _every_way_is_drawn(pages: list[Page], ways: list[Way]) -> None:
    drawn = {(wire.source, wire.target) for page in pages for wire in page.wires}
    drawn |= {(card.key, card.after) for page in pages for card in page.cards if card.after}
    assert drawn == {(way.source, way.target) for way in ways}
    labels = {label for page in pages for mark in (*page.tabs, *page.chips) for label in mark.labels}
    assert labels >= {way.label for way in ways if way.label}


def _none_overlap(boxes: list[Card | Mark]) -> None:
    boxes = sorted(boxes, key=lambda box: box.y)
    for above, below in itertools.pairwise(boxes):
        assert above.y + above.height <= below.y or _side_by_side(above, below)


def _side_by_side(one: Card | Mark, other: Card | Mark) -> bool:
    return one.x + one.width <= other.x or other.x + other.width <= one.x


def _inside(page: Page, boxes: list[Card | Mark]) -> None:
    for box in boxes:
        assert SIZES.margin <= box.x
        assert box.x + box.width <= SIZES.width - SIZES.margin
        assert SIZES.head <= box.y
        assert box.y + box.height <= page.height - SIZES.margin
    highest = max(card.height for card in page.cards) + 150 * (SIZES.gap + SIZES.chip)
    assert page.height <= SIZES.height + highest, "only one card with its ways may make a page higher"


def _no_wire_crosses(page: Page) -> None:
    for wire in page.wires:
        for (x, y), (to_x, to_y) in zip(wire.points, wire.points[1:], strict=False):
            for card in page.cards:
                across = card.x < max(x, to_x) and min(x, to_x) < card.x + card.width
                along = card.y < max(y, to_y) and min(y, to_y) < card.y + card.height
                assert not (across and along), (wire, card)
