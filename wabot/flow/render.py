"""Questions in words: a menu with its numbered lines, pages and ways out; an ask with its ways out."""

from collections.abc import Sequence

from wabot.core.message import Option as Tap
from wabot.flow.board import Board, Line, Page, board_of, reworded
from wabot.flow.events import Json
from wabot.flow.limits import TEXT_OUT
from wabot.flow.nodes.ai import Ai
from wabot.flow.nodes.ask import Ask
from wabot.flow.nodes.menu import Menu
from wabot.flow.texts import Text
from wabot.flow.walk import Walk

_LINES = TEXT_OUT * 3 // 4  # what the choices may take of a message; the question gets the rest
_ROOM = TEXT_OUT - 200  # leaves space for a sentence before the question in the same message


def put_menu(walk: Walk, node: Menu) -> None:
    """Put the menu's question, at the present page."""
    page = _page(walk, node)
    head = _cut(walk.book.texts.read(page.question, walk.scene, walk.get), _ROOM - len(page.below))
    prompt = _joined(head, page.tail) if page.taps else ""
    walk.put(_joined(head, page.below), page.taps, prompt, node.shown_as or "")


def put_ask(walk: Walk, node: Ask) -> None:
    """Put the question of an ask."""
    words = walk.book.texts.read(node.text, walk.scene, walk.get)
    if node.verbatim:  # "0" is an answer here
        walk.put(words)
    else:
        _put_open(walk, words, node.choices)


def put_ai(walk: Walk, node: Ai) -> None:
    """Put an AI question: openly at first, then for what is missing; plainly where there is no model."""

    def read(text: Text) -> str:
        return walk.book.texts.read(text, walk.scene, walk.get)

    wanted = node.into.get(walk.asking)
    missing = [one for slot, one in node.into.items() if not one.optional and walk.get(slot) is None]
    if wanted is not None:
        _put_open(walk, read(wanted.ask), wanted.choices)
    elif all(walk.get(slot) is None for slot in node.into) or not missing:
        _put_open(walk, read(node.text), ())
    else:
        _put_open(walk, "\n".join((read(Text("ai-missing")), *(read(one.ask) for one in missing))), ())


def _put_open(walk: Walk, words: str, choices: Sequence[str]) -> None:
    if choices:
        words = "\n".join((words, "", *(f"{n} {choice}" for n, choice in enumerate(choices, start=1))))
    walk.put(_joined(words, _footer_words(walk, _footer(walk))))


def _page(walk: Walk, node: Menu) -> Page:
    """The page; where no choice of it can change, as it was written out before."""
    footer = _footer(walk)
    if reworded(walk, node):
        return _written(walk, node, footer)
    pages, key = walk.book.pages, (walk.node, walk.scene.language, footer)
    page = pages.get(key)
    if page is None:
        page = _written(walk, node, footer)
        if key[:2] in walk.book.boards:
            pages[key] = page
    return page


def _written(walk: Walk, node: Menu, footer: str) -> Page:
    board = board_of(walk, node)
    walk.page = min(walk.page, board.pages(node.page_size) - 1)
    lines = board.on_page(walk.page, node.page_size)
    if board.items:
        walk.set("shown", _shown(board))
    text = node.empty if node.items is not None and not board.items and node.empty is not None else node.text
    body = _body(lines)
    tail = _joined(_pages_words(walk, board, node), _footer_words(walk, footer), between="\n")
    taps = () if node.shown_as == "text" else _taps(walk, lines)
    return Page(text, _joined(body, tail), tail, taps)


def _body(lines: tuple[Line, ...]) -> str:
    """The numbered lines; where they are too many or too long together, each is cut to its share."""
    written = [f"{line.number} {line.label}" for line in lines]
    if sum(map(len, written)) > _LINES:
        share = max(_LINES // len(written), 8)
        written = [_cut(line, share) for line in written]
    return "\n".join(written)


def _shown(board: Board) -> list[Json]:
    """The keys by line number, for commands such as `approve 2`."""
    last = max(line.number for line in board.items)
    keys: list[Json] = [None] * last
    for line in board.items:
        keys[line.number - 1] = line.key
    return keys


def _taps(walk: Walk, lines: tuple[Line, ...]) -> tuple[Tap, ...]:
    """The same choices for channels with buttons; the key names the node, so that an old button is recognised."""
    return tuple([Tap(f"{walk.node}:{line.key}", line.label) for line in lines])


def _footer(walk: Walk) -> str:
    """Which ways out make sense here."""
    if walk.trail:
        return "footer-back-home"
    return "" if walk.node in walk.book.home_questions else "footer-home"


def _footer_words(walk: Walk, footer: str) -> str:
    return walk.book.texts.read(Text(footer), walk.scene, walk.get) if footer else ""


def _pages_words(walk: Walk, board: Board, node: Menu) -> str:
    pages = board.pages(node.page_size)
    if pages == 1:
        return ""
    keys = ["page-more"] if walk.page + 1 < pages else []
    keys += ["page-previous"] if walk.page else []
    extra = {"page": walk.page + 1, "pages": pages}
    return "\n".join(walk.book.texts.read(Text(key), walk.scene, extra.get) for key in keys)


def _joined(first: str, second: str, between: str = "\n\n") -> str:
    return f"{first}{between}{second}" if first and second else first or second


def _cut(text: str, room: int) -> str:
    return text if len(text) <= room else text[: max(room - 1, 0)] + "…"
