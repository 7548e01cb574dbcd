"""How many turns a second the conversation engine takes on one core: a four-message menu conversation.

Run with `.venv/bin/pytest bench/bench_step.py --benchmark-only -s` or `.venv/bin/python bench/bench_step.py`.
"""

from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from wabot.core.clock import Instant, stopwatch
from wabot.core.ids import EventId
from wabot.flow.book import Book
from wabot.flow.codec import state_from_json, state_to_json
from wabot.flow.engine import start_state, step
from wabot.flow.events import Said
from wabot.flow.library import parse_book
from wabot.flow.state import Scene
from wabot.flow.texts import Texts

BOOK = """
start: home
triggers: [{all: true, goto: home}]
nodes:
  home: {kind: menu, text: {en: "Welcome to the shop 👋", sw: "Karibu dukani 👋"}, options: [
    {key: buy, text: {en: "Buy for my number", sw: "Nunua kwa nambari yangu"}, goto: what},
    {key: other, text: {en: "Buy for another number", sw: "Nunua kwa nambari nyingine"}, goto: what},
    {key: orders, text: {en: "My orders", sw: "Oda zangu"}, goto: what},
    {key: help, text: {en: "Help me", sw: "Nisaidie"}, goto: what}]}
  what: {kind: menu, text: {en: "What would you like?", sw: "Ungependa nini?"}, options: [
    {key: a, text: {en: "Airtime", sw: "Muda wa maongezi"}, goto: sure, set: {product: airtime}},
    {key: d, text: {en: "Bundles", sw: "Bando"}, goto: sure, set: {product: bundles}}]}
  sure: {kind: menu, text: {en: "Buy {{product}}?", sw: "Nunua {{product}}?"}, options: [
    {key: "yes", text: {en: "Yes", sw: "Ndiyo"}, goto: bye}, {key: "no", text: {en: "No", sw: "Hapana"}, goto: home}]}
  bye: {kind: end, text: {en: "Thank you 🙏", sw: "Asante 🙏"}}
"""
WORDS = ("hi", "1", "1", "1")
ROUNDS = 1000


def script() -> tuple[Book, list[Said], Scene]:
    """What is said, in which book and scene."""
    texts = Texts.load(Path(__file__).parent.parent / "locales").whole()
    said = [Said(EventId(f"e{n}"), Instant(n * 1000), words) for n, words in enumerate(WORDS)]
    return parse_book("bench", {"bench.yaml": BOOK}, texts, {}), said, Scene(facts={"contact_phone": "254711222333"})


def converse(book: Book, said: list[Said], scene: Scene, *, through_json: bool = False) -> int:
    """ROUNDS conversations of four messages; the number of steps taken."""
    state = start_state(book)
    for _ in range(ROUNDS):
        for event in said:
            state = step(book, state, event, scene).state
            if through_json:
                state = state_from_json(state_to_json(state))
    return ROUNDS * len(said)


@pytest.mark.parametrize("through_json", [False, True], ids=["steps", "steps through JSON"])
def test_steps_a_second(benchmark: BenchmarkFixture, through_json: bool) -> None:
    steps = benchmark(converse, *script(), through_json=through_json)
    benchmark.extra_info["steps_per_second"] = round(steps / benchmark.stats.stats.median)
    print(f"\n{benchmark.extra_info['steps_per_second']:,} steps/s")


if __name__ == "__main__":
    scene = script()
    for name, through_json in (("steps/s", False), ("steps/s through JSON", True)):
        times = []
        for _ in range(9):
            started = stopwatch()
            steps = converse(*scene, through_json=through_json)
            times.append(stopwatch() - started)
        print(f"{steps / sorted(times)[4]:,.0f} {name}")
