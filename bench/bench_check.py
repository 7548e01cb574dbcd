"""How long a tenant's own book of 200 nodes takes to be read and checked, and the longest that anything else waits.

Run with `.venv/bin/python bench/bench_check.py`.
"""

import asyncio
from pathlib import Path

from wabot.actions.load import load_actions
from wabot.core.clock import stopwatch
from wabot.flow.limits import NODES
from wabot.flow.own_book import parse_own_book
from wabot.flow.texts import Texts

ROUNDS = 15
WANTED = 0.3  # seconds
ACTIONS = load_actions().for_flows()
TEXTS = Texts.load(Path(__file__).parent.parent / "locales").whole()
WORDS = {
    "en": "Which one of these, {{name}}? It costs {{price}}.",
    "sw": "Ipi kati ya hizi, {{name}}? Bei ni {{price}}.",
}


def texts(words: str = "") -> str:
    """A text in two languages, as it stands in a file."""
    return "{" + ", ".join(f'{tag}: "{words or said}"' for tag, said in WORDS.items()) + "}"


def source(nodes: int) -> str:
    """A book of so many nodes, of every kind that owners use, each leading on to the next."""
    lines = ["nodes:", f"  home: {{kind: menu, text: {texts('Welcome')}, options: [{_option(0)}]}}"]
    lines += [f"  n{n}: {_node(n, f'n{n + 1}' if n < nodes - 3 else 'bye')}" for n in range(nodes - 2)]
    return "\n".join([*lines, f"  bye: {{kind: end, text: {texts('Bye')}}}", ""])


def _node(n: int, after: str) -> str:
    choices = ", ".join(f"{{key: k{m}, text: {texts(f'Choice {m} of {n}')}, goto: {after}}}" for m in range(5))
    reminders = f"remind: [{{after: 10m, text: {texts()}}}]"
    kinds = (
        f"{{kind: menu, text: {texts()}, options: [{choices}]}}",
        f"{{kind: ask, text: {texts()}, input: text, into: name, goto: {after}}}",
        f"{{kind: message, text: {texts()}, goto: {after}}}",
        f'{{kind: condition, cases: [{{when: "price > {n}", goto: {after}}}], else: home}}',
        f"{{kind: ask, text: {texts()}, input: money, into: price, goto: {after}, {reminders}}}",
        f"{{kind: call, url: 'https://api.example.com/{n}?q={{{{name}}}}', outcomes: {{ok: {after}, failed: home}}}}",
        f'{{kind: jump, goto: {after}, args: {{name: "{{{{name}}}}"}}}}',
    )
    return kinds[n % len(kinds)]


def _option(n: int) -> str:
    return f"{{key: go, text: {texts('Go on')}, goto: n{n}}}"


def check_once(written: str) -> float:
    """Seconds for one reading."""
    started = stopwatch()
    book = parse_own_book("blank", {"flow.yaml": written}, TEXTS, ACTIONS)
    took = stopwatch() - started
    if len(book.nodes) != NODES:
        raise RuntimeError(f"{len(book.nodes)} nodes")
    return took


async def stalled(written: str) -> float:
    """The longest the event loop waits while the book is read in a thread, in seconds."""
    work = asyncio.create_task(asyncio.to_thread(check_once, written))
    longest = 0.0
    while not work.done():
        started = stopwatch()
        await asyncio.sleep(0.001)
        longest = max(longest, stopwatch() - started - 0.001)
    await work
    return longest


def main() -> None:
    """Print the figures; fails where a check takes longer than it may."""
    written = source(NODES)
    times = sorted(check_once(written) for _ in range(ROUNDS))
    stood = sorted(asyncio.run(stalled(written)) for _ in range(ROUNDS))
    half = ROUNDS // 2
    size = f"{NODES} nodes, {len(written) // 1024} KiB"
    print(f"{size}: checked in {times[half] * 1000:.0f} ms (best {times[0] * 1000:.0f})")
    print(f"the event loop meanwhile stood still for {stood[half] * 1000:.0f} ms (best {stood[0] * 1000:.0f})")
    if times[half] > WANTED:
        raise SystemExit(f"a check takes longer than {WANTED * 1000:.0f} ms")


if __name__ == "__main__":
    main()
