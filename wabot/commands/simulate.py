"""`wabot simulate`: a flow from a file, or a shipped book, rehearsed in the terminal; nothing is carried out."""

import asyncio
import sys
from collections.abc import AsyncIterator
from errno import EINVAL
from pathlib import Path

from wabot.actions.load import load_actions
from wabot.commands.configured import complain, say
from wabot.config import shipped
from wabot.core.clock import SystemClock
from wabot.flow.book import Book
from wabot.flow.library import load_books
from wabot.flow.mistakes import BookError
from wabot.flow.narration import narrate
from wabot.flow.own_book import parse_own_book
from wabot.flow.rehearsal import Heard, answer, begin
from wabot.flow.state import Scene
from wabot.flow.texts import Texts
from wabot.flow.yaml_file import read


async def run_simulate(flow: str, language: str) -> int:
    """Rehearse until the input ends; 1 where a line named no way that something ends, 2 where there is no such flow."""
    texts = Texts.load(shipped("locales"))
    try:
        book = find_book(flow, texts)
    except BookError as error:
        complain(str(error))
        return 2
    except OSError as error:
        complain(f"{flow} cannot be read: {error.strerror}")
        return 2
    scene = Scene(language=language, facts={"tenant": "Demo", "contact_phone": "254700000101", "role": "contact"})
    return await _rehearse(book, scene, texts)


def find_book(flow: str, texts: Texts) -> Book:
    """A file, a folder of files, or a book that is shipped, by its name; raises BookError and OSError."""
    place = Path(flow)
    if place.suffix not in {".yaml", ".yml"} and not place.is_dir():
        books = load_books(shipped("menus"), texts, load_actions().outcomes())
        if flow in books:
            return books[flow]
        raise FileNotFoundError(0, f"no file, and no book; books are {', '.join(sorted(books))}", flow)
    files = sorted(place.glob("*.yaml")) if place.is_dir() else [place]
    sources = {file.name: read_text(file) for file in files}
    return parse_own_book(_name(sources, place.stem), sources, texts, load_actions().for_flows())


def read_text(file: Path) -> str:
    """What a file says; raises OSError, also where it is no text."""
    try:
        return file.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        raise OSError(EINVAL, "it is no text", str(file)) from None


def _name(sources: dict[str, str], name: str) -> str:
    """What the files call their book; else what they are called."""
    for file, source in sources.items():
        content = read(file, source).content
        if isinstance(content, dict) and isinstance(content.get("book"), str):
            return str(content["book"])
    return name


async def _rehearse(book: Book, scene: Scene, texts: Texts) -> int:
    present, status, heard = begin(book, SystemClock().now()), 0, Heard()
    live = sys.stdin.isatty()
    if live:
        say(texts.say("simulate-begin", scene))
    async for line in _lines():
        if line in ("stop", "/stop"):
            break
        if not live:
            say(f"> {line}")
        found = answer(book, scene, present, line)
        if found is None:
            complain(f"{line!r} is none of: {', '.join(heard.ends)}")
            status = 1
            continue
        present, heard = found
        say(narrate(heard, texts, scene))
    return status


async def _lines() -> AsyncIterator[str]:
    while line := await asyncio.to_thread(sys.stdin.readline):
        if line.strip() and not line.startswith("#"):
            yield line.strip()
