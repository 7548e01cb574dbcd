"""Messages that are read when they are asked for say what Fluent, given the whole file, makes of them."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor
from hypothesis import given
from hypothesis import strategies as st

from wabot.flow import fluent_file
from wabot.flow.messages import Messages

LOCALES = Path(__file__).resolve().parents[2] / "locales"
ODD = """
-shop = Duka
a = plain, with trailing space \t
# a comment { $not }
b =
    two lines
    { $x } and { $y }

    after a gap
c = { $n ->
    [one] one
   *[other] { $n } of them
} at { -shop }
d = { a } { b }
e = broken { $x
f = lost }
g =
h = = { "{" } {""}
i = { $x }{$y}
 .title = { $z }
j =   .dotted
k = a
    .b = c
l = { d } { unknown }
m = a
   *b
n= tight
a = again
no message
o = { a
b = again, within { $w }
}
"""


class _Names(Visitor):
    def __init__(self) -> None:
        self.found: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - named by the library
        self.found.add(node.id.name)


def whole(sources: Mapping[str, str]) -> tuple[FluentBundle, dict[str, ast.Message]]:
    """What the library reads by itself."""
    bundle = FluentBundle(["en"], use_isolating=False)
    found: dict[str, ast.Message] = {}
    for source in sources.values():
        resource = FluentParser().parse(source)
        bundle.add_resource(resource)
        for part in resource.body:
            if isinstance(part, ast.Message):
                found.setdefault(part.id.name, part)
    return bundle, found


def differing(sources: Mapping[str, str]) -> Iterator[str]:
    """The keys that read otherwise than in the library."""
    ours = Messages("en", sources, {})
    bundle, theirs = whole(sources)
    yield from set(ours) ^ set(theirs)
    for key, part in theirs.items():
        names = _Names()
        names.visit(part)
        if ours[key].placeholders != names.found:
            yield f"{key} asks for {set(ours[key].placeholders)}"
        pattern = bundle.get_message(key).value
        for value in (2, "two"):
            args = dict.fromkeys(ours.placeholders(key), value)
            said = "" if pattern is None else str(bundle.format_pattern(pattern, args)[0])
            if ours.written(key, args)[0] != said:
                yield f"{key}: {said!r}"


@pytest.mark.parametrize(
    "tag", ["en", *(pytest.param(tag, marks=pytest.mark.slow) for tag in ("ar", "es", "fr", "hi", "id", "pt", "sw"))]
)
def test_every_text_of_ours(tag: str) -> None:
    files = {str(file): file.read_text(encoding="utf-8") for file in sorted((LOCALES / tag).glob("*.ftl"))}
    assert list(differing(files)) == []


def test_odd_files() -> None:
    assert list(differing({"odd.ftl": ODD})) == []
    assert list(differing({"odd.ftl": ODD.replace("\n", "\r\n")})) == []


@given(st.lists(st.sampled_from([*ODD.splitlines(), "", " ", "  ", "{", "}", "#", " a", "\tb", "    { $x }"])))
def test_odd_files_in_any_order(lines: list[str]) -> None:
    assert list(differing({"odd.ftl": "\n".join(lines)})) == []


def test_only_what_is_asked_for_is_parsed() -> None:
    messages = Messages("en", {"en.ftl": "a = { $n ->\n *[other] b\n }\nc = d\ne = { $f } and { $g }\n"}, {})
    before = fluent_file.parsed.cache_info().misses
    assert ("c" in messages, messages.written("c", {}), messages.placeholders("e")) == (True, ("d", []), {"f", "g"})
    assert fluent_file.parsed.cache_info().misses == before
    assert messages.written("a", {"n": 1}) == ("b", [])
    assert fluent_file.parsed.cache_info().misses == before + 1
