"""Words of a book: texts missing in a language, placeholders that differ, labels too long, choices told twice."""

from collections.abc import Iterator, Sequence

from wabot.flow.findings import Findings
from wabot.flow.limits import LABEL
from wabot.flow.nodes import Ai, Ask, Call, End, Handoff, Menu, Message, Node, Pay, Run
from wabot.flow.nodes.remind import Question
from wabot.flow.replies import fold
from wabot.flow.state import Scene
from wabot.flow.template import compiled
from wabot.flow.texts import COMPLETE, Text
from wabot.flow.yaml_file import Path


def check_words(found: Findings, *, strict: bool = True) -> None:
    """Every text and every choice of the book."""
    inline = _inline_languages(found)
    for name, node in found.book.nodes.items():
        for path, text in texts_of(node):
            _check_text(found, ("nodes", name, *path), text, inline, strict=strict)
        if isinstance(node, Menu):
            _check_choices(found, name, node)
            _check_labels(found, name, node)


def texts_of(node: Node) -> Iterator[tuple[Path, Text]]:
    """Every text of a node, and where in it."""
    if isinstance(node, Menu | Ask | Ai | Message | Run | Call | Pay | Handoff | End) and node.text is not None:
        yield ("text",), node.text
    if isinstance(node, Menu):
        if node.empty is not None:
            yield ("empty",), node.empty
        for n, option in enumerate(node.options):
            yield ("options", n, "text"), option.text
    if isinstance(node, Ask) and node.error is not None:
        yield ("error",), node.error
    if isinstance(node, Ai):
        for slot, wanted in node.into.items():
            yield ("into", slot, "ask"), wanted.ask
    if isinstance(node, Question):
        for n, reminder in enumerate(node.remind):
            yield ("remind", n, "text"), reminder.text


def _inline_languages(found: Findings) -> list[str]:
    """The languages the book's own words are written in: those that one text has, all should have."""
    every = (text.inline or {} for node in found.book.nodes.values() for _, text in texts_of(node))
    return sorted({tag for words in every for tag in words})


def _check_text(found: Findings, path: Path, text: Text, inline: Sequence[str], *, strict: bool) -> None:
    languages = found.book.texts.languages
    wanted = [tag for tag in found.book.texts.at_hand() if tag in COMPLETE]
    if text.inline is None:
        missing = [tag for tag in wanted if text.key not in languages[tag].entries]
        if missing:
            where = ", ".join(missing) if len(missing) < len(wanted) else "any language"
            found.wrong(path, f"there is no text {text.key} in {where}")
        return
    missing = [tag for tag in inline if tag not in text.inline]
    if missing and strict:
        found.doubt(path, f"these words are missing in {', '.join(missing)}")
    first, *others = text.inline
    slots = set(compiled(text.inline[first]).slots)
    for tag in others:
        for slot in sorted(slots ^ set(compiled(text.inline[tag]).slots)):
            report = found.wrong if strict else found.doubt
            report((*path, tag), f"{{{{{slot}}}}} is in only one of {first} and {tag}")


def _check_choices(found: Findings, name: str, node: Menu) -> None:
    keys: set[str] = set()
    numbers: set[int] = set()
    for n, option in enumerate(node.options):
        path: Path = ("nodes", name, "options", n)
        if option.key in keys:
            found.wrong((*path, "key"), f"{name} has two options with the key {option.key}")
        if option.when is None and option.number in numbers:
            found.wrong((*path, "number"), f"{name} has two options with the number {option.number}")
        keys.add(option.key)
        if option.number is not None and option.when is None:  # with conditions, two may take turns
            numbers.add(option.number)


def _check_labels(found: Findings, name: str, node: Menu) -> None:
    texts = found.book.texts
    for tag in texts.at_hand():
        scene = Scene(language=tag)
        said: set[str] = set()
        for n, option in enumerate(node.options):
            path: Path = ("nodes", name, "options", n, "text")
            if not texts.fixed(option.text, scene):
                continue
            label = texts.read(option.text, scene, lambda _: None)
            if len(label) > LABEL:
                found.doubt(path, f"{label!r} ({tag}) has {len(label)} characters; WhatsApp's lists show {LABEL}")
            words = {fold(label), *(fold(word) for word in option.words)}
            if option.when is None:
                for word in sorted(words & said):
                    found.doubt(path, f"{word!r} ({tag}) means two options of {name}, so it will choose neither")
                said |= words
