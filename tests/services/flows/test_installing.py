"""Flows that come as files: put beside or in the place of others, refused whole, and never a burden for the rest."""

import asyncio
import time

import pytest

from tests.services.flows.office import Office
from wabot.core.errors import Refused
from wabot.flow.limits import FLOW_BYTES
from wabot.services.flows.installing import readable

FLOW = """# What we sell, written on a computer.
triggers:
  - {keyword: [cut], goto: cut}
nodes:
  cut: {kind: message, text: {en: "Hello"}, goto: over}  # no more to say
  over: {kind: end}
"""


async def put(office: Office, filename: str, source: str) -> list[str]:
    """Its mistakes."""
    work = await office.desk.work(office.tenant)
    _, checked = await office.flows.installing.put(work, filename, source)
    return [str(mistake) for mistake in checked.mistakes]


async def test_a_file_becomes_a_flow_and_keeps_its_remarks(office: Office) -> None:
    work = await office.desk.work(office.tenant)
    installed, checked = await office.flows.installing.put(work, "/sdcard/My Cut.YAML", FLOW)
    assert checked.book is not None
    assert list(installed.sheet.files) == ["my_cut.yaml", "book.yaml"], "before what takes all words"
    assert installed.sheet.written()["my_cut.yaml"] == FLOW


async def test_a_file_of_the_same_name_takes_its_place(office: Office) -> None:
    work = await office.desk.work(office.tenant)
    installed, _ = await office.flows.installing.put(work, "cut.yaml", FLOW)
    again, checked = await office.flows.installing.put(installed, "cut.yaml", FLOW.replace("Hello", "Good day"))
    assert checked.book is not None
    assert list(again.sheet.files) == ["cut.yaml", "book.yaml"]
    assert "Good day" in again.sheet.written()["cut.yaml"]


async def test_a_file_that_says_where_everything_begins_is_the_main_menu(office: Office) -> None:
    work = await office.desk.work(office.tenant)
    source = "start: home\nnodes:\n  home: {kind: end, text: {en: Hello}}\n"
    installed, checked = await office.flows.installing.put(work, "new menu.yaml", source)
    assert checked.book is not None
    assert list(installed.sheet.files) == ["book.yaml"]


BAD = {
    "no YAML": ("nodes: {a: [", "not YAML"),
    "no mapping": ("- a\n- b\n", "a menu file is a mapping"),
    "another book": ("book: airtime\nnodes:\n  a: {kind: end}\n", "this book is called blank"),
    "an action of the platform": (
        "nodes:\n  a: {kind: run, action: tenant.approve, outcomes: {approved: home}}\n",
        "there is no action tenant.approve",
    ),
    "another book's nodes": ("nodes:\n  a: {kind: jump, book: admin, node: home}\n", "there is no book admin"),
    "a price by slot": (
        'nodes:\n  a: {kind: pay, args: {ware: sale, item: X, price: "KES {{n}}"}, outcomes: {paid: home}}\n',
        "a sale names its `price` in plain words",
    ),
    "a ware by slot": (
        'nodes:\n  a: {kind: pay, args: {ware: "{{w}}", price: "{{p}}"}, outcomes: {paid: home}}\n',
        "no slot can say it",
    ),
    "an alias": ("nodes:\n  a: &x {kind: end}\n  b: *x\n", "alias"),
    "a name twice": ("nodes:\n  home: {kind: end}\n", "there is already a node home"),
    "nowhere": ("nodes:\n  a: {kind: message, text: {en: Hi}, goto: b}\n", "there is no node b"),
    "too deep": ("nodes: " + "{a: " * 60 + "1" + "}" * 60, "levels deep"),
    "too many": ("nodes:\n" + "".join(f"  n{n}: {{kind: end}}\n" for n in range(201)), "at most 200"),
}


@pytest.mark.parametrize("name", BAD)
async def test_a_bad_file_is_refused_with_its_place(office: Office, name: str) -> None:
    source, words = BAD[name]
    mistakes = await put(office, "bad.yaml", source)
    assert any(words in mistake for mistake in mistakes), mistakes
    assert all(mistake.startswith(("bad.yaml:", "book.yaml:")) for mistake in mistakes)


def test_what_is_no_text_or_too_large_is_not_read() -> None:
    for content, reason in ((b"\x89PNG\r\n\xff\xfe", "no_text"), (b"x" * (FLOW_BYTES + 1), "too_large")):
        with pytest.raises(Refused) as refused:
            readable(content)
        assert refused.value.reason == reason
    assert readable(b"\xef\xbb\xbfnodes: {}\r\n") == "nodes: {}\n"


@pytest.mark.slow
async def test_others_are_served_while_the_largest_file_is_read(office: Office) -> None:
    words = "word " * 200
    step = '  n{n}: {{kind: message, text: {{en: "{words}"}}, goto: n{next}}}\n'
    nodes = "".join(step.format(n=n, next=n + 1, words=words) for n in range(180)) + "  n180: {kind: end}\n"
    source = f"triggers:\n  - {{keyword: [largest], goto: n0}}\nnodes:\n{nodes}"
    assert FLOW_BYTES * 0.7 < len(source) < FLOW_BYTES
    longest, busy = 0.0, True

    async def others() -> None:
        nonlocal longest
        while busy:
            before = time.monotonic()
            await asyncio.sleep(0.001)
            longest = max(longest, time.monotonic() - before)

    beat = asyncio.create_task(others())
    assert await put(office, "largest.yaml", source) == []
    busy = False
    await beat
    assert longest < 0.5, "with room for a busy machine; tests/flow/test_hostile.py measures what is promised"
