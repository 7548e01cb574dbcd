"""Texts of flows while they are edited: by key or by language, read in the owner's language and written in it."""

import unicodedata
from collections.abc import Mapping

from wabot.core.languages import NAMES
from wabot.flow.events import Json
from wabot.flow.texts import BASE, Texts
from wabot.flow.wording import SEALED_BEGIN, SEALED_END


def inline(text: Json, texts: Texts) -> dict[str, str]:
    """The words by language; of a key, those of every language that has it, with `{{slot}}` where it is filled."""
    if isinstance(text, dict):
        return {tag: str(words) for tag, words in text.items()}
    if not isinstance(text, str) or not text:
        return {}
    return {tag: str(words) for tag, words in every(text, texts, {}).items()}


def spoken(text: Json, texts: Texts, language: str) -> str:
    """The words in this language, else in English, else in any; a key that nobody knows as it is."""
    words = inline(text, texts)
    for tag in (language, language.partition("-")[0], BASE, *words):
        if tag in words:
            return words[tag]
    return text if isinstance(text, str) else ""


def every(key: str, texts: Texts, args: Mapping[str, str]) -> dict[str, Json]:
    """A text of ours as words by language, ready to be changed by its owner."""
    return {
        tag: language.format(key, {name: args.get(name, f"{{{{{name}}}}}") for name in language.placeholders(key)})[0]
        for tag in (*NAMES, *sorted(texts.languages.keys() - NAMES.keys()))
        if (language := texts.languages.get(tag)) is not None and key in language.entries
    }


def cleaned(words: str) -> str:
    """Typed words as books take them: without what nobody sees, and the spaces around."""
    plain = words.replace("\r\n", "\n")
    return "".join(letter for letter in plain if letter in "\n\t" or _seen(letter)).strip()


def _seen(letter: str) -> bool:
    return unicodedata.category(letter) not in ("Cc", "Cs") and letter not in (SEALED_BEGIN, SEALED_END)


def short(words: str, room: int = 40) -> str:
    """The beginning of a text on one line."""
    plain = " ".join(words.split())
    return plain if len(plain) <= room else f"{plain[: room - 1].rstrip()}…"
