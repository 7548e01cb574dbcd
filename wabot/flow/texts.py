"""Everything a person reads, by key and language: Fluent files, a tenant's own wording, and inline texts of books."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from wabot.core.direction import set_apart
from wabot.core.languages import NAMES
from wabot.flow import formats
from wabot.flow.events import Json
from wabot.flow.fluent_file import Entry
from wabot.flow.messages import Messages
from wabot.flow.mistakes import Mistake
from wabot.flow.state import Scene
from wabot.flow.template import compiled
from wabot.flow.wording import words

BASE = "en"  # the language every text exists in
COMPLETE = tuple(NAMES)  # languages in which every text must exist
_WRITTEN_OUT = 2_000  # texts with placeholders kept as they were filled last: Fluent takes 20 µs to fill one
_SHORT = 500  # characters of a value in one of those: long ones hardly come again, and fill the memory
_REMEMBERED = 200  # troubles kept for whoever asks; the same few repeat

Get = Callable[[str], Json]


@dataclass(frozen=True, eq=False, slots=True)
class Text:
    """A text of a book: a key of the locales, or written in the book itself by language."""

    key: str = ""
    inline: Mapping[str, str] | None = None


class Language:
    """The texts of one language, from `{file name: content}`; taken apart when first needed."""

    def __init__(self, tag: str, sources: Mapping[str, str]) -> None:
        self.tag = tag
        self.fixed: dict[str, str] = {}  # messages without placeholders, written out once
        self._sources = sources
        self._known: Messages | None = None
        self._typed: dict[str, list[str]] = {}
        self._filled: dict[tuple[object, ...], str] = {}  # the others, by key and values, newest last

    @property
    def is_read(self) -> bool:
        """Whether its files were taken apart."""
        return self._known is not None

    def read(self) -> Messages:
        """Take its files apart, once; in whatever thread. What stands in them is read message by message."""
        known = self._known
        if known is None:
            known = self._known = Messages(self.tag, self._sources, _functions(self.tag))
        return known

    @property
    def entries(self) -> Mapping[str, Entry]:
        """Every message by its key."""
        return self.read()

    def placeholders(self, key: str) -> frozenset[str]:
        """What a message must be given."""
        return self.read().placeholders(key)

    def mistakes(self) -> Sequence[Mistake]:
        """What could not be read, and what stands there twice; reads everything, which takes half a second."""
        return self.read().mistakes()

    def typed(self, key: str) -> list[str]:
        """Words that people may type (`words-…`), which stand on one line: found without reading everything else."""
        known = self._typed.get(key)
        if known is None:
            line = re.compile(rf"^{re.escape(key)} *= *(.+)$", re.MULTILINE)
            found = next(filter(None, map(line.search, self._sources.values())), None)
            known = self._typed[key] = [] if found is None else [word.strip() for word in found[1].split(",")]
        return known

    def format(self, key: str, args: Mapping[str, str | int]) -> tuple[str, list[Exception]]:
        """The message with its arguments, and what Fluent found wrong with them."""
        filled = (key, *args.items())
        if (known := self._filled.get(filled)) is not None:
            return known, []
        text, errors = self._written(key, args)
        if not errors and all(not isinstance(value, str) or len(value) <= _SHORT for value in args.values()):
            self._filled[filled] = text
            if len(self._filled) > _WRITTEN_OUT:
                del self._filled[next(iter(self._filled))]
        return text, errors

    def _written(self, key: str, args: Mapping[str, str | int]) -> tuple[str, list[Exception]]:
        text, errors = self.read().written(key, args)
        return formats.plain_spaces(text), errors


class Texts:
    """All languages together. Never raises for a missing text: it collects `troubles` and shows the key."""

    def __init__(self, languages: Mapping[str, Language]) -> None:
        self.languages = dict(languages)
        self.troubles: dict[str, None] = {}  # an ordered set

    @classmethod
    def load(cls, folder: Path) -> "Texts":
        """All of `<folder>/<language>/*.ftl`; each language is taken apart when it is needed, or by `whole`."""
        sources = {
            place.name: {str(file): file.read_text(encoding="utf-8") for file in sorted(place.glob("*.ftl"))}
            for place in sorted(folder.iterdir())
            if place.is_dir()
        }
        return cls({tag: Language(tag, files) for tag, files in sources.items()})

    @classmethod
    def of(cls, sources: Mapping[str, Mapping[str, str]]) -> "Texts":
        """Texts from `{language: {file name: content}}`."""
        return cls({tag: Language(tag, files) for tag, files in sources.items()}).whole()

    def whole(self) -> "Texts":
        """Take every language apart now; in whatever thread."""
        for language in self.languages.values():
            language.read()
        return self

    def at_hand(self) -> list[str]:
        """The languages that were read, and the one every text exists in."""
        return [tag for tag, language in self.languages.items() if language.is_read or tag == BASE]

    def knows(self, key: str) -> bool:
        """Whether there is a text of this key in any language."""
        base = self.languages.get(BASE)
        if base is not None and key in base.entries:
            return True
        return any(key in language.entries for language in self.languages.values())

    def say(self, key: str, scene: Scene, args: Mapping[str, Json] | None = None) -> str:
        """The text in the scene's language, with typed values in the reader's words; the tenant's own wording wins."""
        return self._say(key, scene, (args or {}).get)

    def read(self, text: Text, scene: Scene, get: Get) -> str:
        """A book's text, filled from slots."""
        if text.inline is None:
            return self._say(text.key, scene, get)
        wording = _pick(text.inline, scene.language)
        return self._fill(wording, scene, get)

    def show(self, value: Json, scene: Scene) -> str:
        """A slot's value in the reader's words."""
        return str(words(value, scene, self._quoted))

    def fixed(self, text: Text, scene: Scene) -> bool:
        """Whether the text reads the same whatever the slots are (in this scene)."""
        if text.inline is not None:
            return not compiled(_pick(text.inline, scene.language)).slots
        if text.key in scene.texts:
            return False
        language = self._language(text.key, scene.language)
        return language is None or not language.placeholders(text.key)

    def _say(self, key: str, scene: Scene, get: Get, depth: int = 0) -> str:
        if scene.texts and (own := scene.texts.get(key)) is not None:
            return self._fill(own, scene, get)
        language = self._language(key, scene.language)
        if language is None:
            self._note(f"no text {key!r} in {scene.language} or {BASE}")
            return key
        if (known := language.fixed.get(key)) is not None:
            return known
        return self._format(language, key, scene, (get, depth))

    def _format(self, language: Language, key: str, scene: Scene, source: tuple[Get, int]) -> str:
        get, depth = source
        wanted = language.placeholders(key)
        args = {name: self._within(get(name), scene, depth) for name in wanted}
        text, errors = language.format(key, args)
        if errors:
            self._note(f"{key} in {language.tag}: {errors[0]}")
        if not wanted:
            language.fixed[key] = text
        return text

    def _quoted(self, key: str, scene: Scene, args: Mapping[str, Json], depth: int) -> str:
        return self._say(key, scene, args.get, depth)

    def _fill(self, wording: str, scene: Scene, get: Get) -> str:
        return compiled(wording).fill(lambda slot: str(self._within(get(slot), scene)))

    def _within(self, value: Json, scene: Scene, depth: int = 0) -> str | int:
        """A value as it stands within a text."""
        said = words(value, scene, self._quoted, depth)
        return set_apart(said, scene.language) if isinstance(said, str) else said

    def _language(self, key: str, tag: str) -> Language | None:
        """The first of the reader's language, its parent and English that has the text."""
        for name in (tag, tag.partition("-")[0], BASE):
            language = self.languages.get(name)
            if language is not None and key in language.entries:
                return language
        return None

    def _note(self, trouble: str) -> None:
        if len(self.troubles) < _REMEMBERED:
            self.troubles[trouble] = None


def _pick(inline: Mapping[str, str], language: str) -> str:
    for tag in (language, language.partition("-")[0], BASE):
        if tag in inline:
            return inline[tag]
    return next(iter(inline.values()), "")


def _functions(tag: str) -> dict[str, Callable[..., Any]]:
    """MONEY(minor, currency: "KES") and DATE(iso) for texts; typed slots arrive written out and pass through."""

    def money(amount: object, currency: object = "KES") -> object:
        return formats.money(int(amount), str(currency), tag, "") if isinstance(amount, int) else amount

    def date(day: object) -> object:
        return formats.date(day, tag) if isinstance(day, str) and day[:4].isdigit() and day[4:5] == "-" else day

    return {"MONEY": money, "DATE": date}
