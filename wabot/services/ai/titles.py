"""What a bot's menu offers, in words: the options of the questions that its book begins with."""

from collections.abc import Iterator

from wabot.core.ids import TenantId
from wabot.flow.book import Book
from wabot.flow.nodes import Menu
from wabot.flow.state import Scene
from wabot.services.ai.prompt import Offered
from wabot.services.directory import Directory
from wabot.services.library import Library

BLANK = "blank"


class Titles:
    """Reads the book in force."""

    def __init__(self, directory: Directory, library: Library) -> None:
        self._directory, self._library = directory, library

    async def of(self, tenant: TenantId, scene: Scene) -> Offered:
        """The titles in the scene's language. What is only there for some is left out."""
        record = self._directory.by_id(tenant)
        kind = record.kind.value if record is not None else BLANK
        book = await self._library.in_force(tenant, kind) or await self._library.in_force(tenant, BLANK)
        if book is None:
            return Offered()
        return Offered([title for title in _titles(book, scene) if title], book.person is not None)


def _titles(book: Book, scene: Scene) -> Iterator[str]:
    for name in sorted(book.home_questions):
        node = book.nodes.get(name)
        for option in node.options if isinstance(node, Menu) else ():
            if option.when is None:
                yield book.texts.read(option.text, scene, scene.facts.get)
