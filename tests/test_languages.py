"""Every language as a whole: plural forms as CLDR wants them, words of its own, nothing left in English by mistake."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from wabot.core.languages import NAMES
from wabot.flow import fluent_file
from wabot.flow.replies import Meaning, fold
from wabot.flow.texts import Texts

LOCALES = Path(__file__).parent.parent / "locales"
TEXTS = Texts.load(LOCALES)
WHOLE = range(201)  # numbers of things that texts count; enough for every category of whole numbers
PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})


class Selectors(Visitor):
    """Collects the variants of each choice by a number."""

    def __init__(self) -> None:
        self.found: list[frozenset[str]] = []

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802 (named by the library)
        keys = [variant.key for variant in node.variants]
        words = frozenset(key.name for key in keys if isinstance(key, ast.Identifier))
        if words & (PLURALS - {"other"}):
            nought = any(isinstance(key, ast.NumberLiteral) and key.value == "0" for key in keys)
            self.found.append(words | {"zero"} if nought else words)  # the very number stands for its category
        self.generic_visit(node)


def _choices(tag: str) -> Iterator[tuple[str, frozenset[str]]]:
    for file in sorted((LOCALES / tag).glob("*.ftl")):
        for one in fluent_file.written(str(file), file.read_text(encoding="utf-8")):
            selectors = Selectors()
            selectors.visit(fluent_file.parsed(one.text))
            yield from ((one.key, names) for names in selectors.found)


def test_the_languages_there_are() -> None:
    assert sorted(place.name for place in LOCALES.iterdir() if place.is_dir()) == sorted(NAMES)


@pytest.mark.parametrize("tag", NAMES)
def test_every_plural_form_is_written(tag: str) -> None:
    rule = Locale(tag).plural_form
    wanted = {rule(number) for number in WHOLE} - {"other"}
    missing = [(key, sorted(wanted - names)) for key, names in _choices(tag) if not wanted <= names]
    assert missing == []


@pytest.mark.parametrize("tag", NAMES)
def test_no_plural_form_is_written_that_the_language_does_not_have(tag: str) -> None:
    known = set(Locale(tag).plural_form.tags) | {"other"}
    odd = [(key, sorted(names & PLURALS - known - {"zero"})) for key, names in _choices(tag)]
    assert [(key, names) for key, names in odd if names] == []


def test_a_word_means_the_same_in_every_language_that_has_it() -> None:
    meant: dict[str, set[Meaning]] = {}
    for language in TEXTS.languages.values():
        for meaning in Meaning:
            for word in language.format(f"words-{meaning.value}", {})[0].split(","):
                meant.setdefault(fold(word), set()).add(meaning)
    assert {word: meanings for word, meanings in meant.items() if len(meanings) > 1} == {}


@pytest.mark.parametrize("tag", sorted(NAMES))
def test_no_text_offers_one_other_language_as_if_there_were_no_more(tag: str) -> None:
    one = re.compile(r"\*(?:language|lugha) (?:" + "|".join(NAMES) + r")\*")
    texts = {page.name: page.read_text(encoding="utf-8") for page in (LOCALES / tag).glob("*.ftl")}
    assert {name: found for name, text in texts.items() if (found := one.findall(text))} == {}
