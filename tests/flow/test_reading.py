"""Replies, conditions, YAML and texts: the small readers everything stands on."""

from pathlib import Path

import pytest

from tests.flow.chat import TEXTS
from wabot.core.money import Money
from wabot.flow import expr, formats, replies, values, yaml_file
from wabot.flow.events import Json
from wabot.flow.replies import Meaning
from wabot.flow.state import Scene
from wabot.flow.text_check import check_texts
from wabot.flow.texts import Texts

LOCALES = Path(__file__).parents[2] / "locales"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1", 1), ("12", 12), ("1️⃣", 1), ("🔟", 10), ("٢", 2), ("१२", 12), ("３", 3), ("④", 4), ("5.", 5), ("6)", 6),
        ("(7)", 7), ("no 8", 8), ("No. 9", 9), ("#10", 10), ("namba 2", 2), ("option 3", 3), ("1 2", None),
        ("12 months", None),
        ("0", None), ("1.5", None), ("-1", None), ("99999", None), ("one", None), ("", None), ("²x", None),
    ],
)  # fmt: skip
def test_numbers_in_many_scripts(text: str, number: int | None) -> None:
    assert replies.understand(text).number == number


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("0", Meaning.BACK), ("٠", Meaning.BACK), ("0️⃣", Meaning.BACK), ("0.", Meaning.BACK), ("00", Meaning.HOME),
        ("٠٠", Meaning.HOME), ("?", Meaning.HELP), ("؟", Meaning.HELP), ("+", Meaning.MORE), ("-", Meaning.PREVIOUS),
        ("000", None), ("a", None), ("", None),
    ],
)  # fmt: skip
def test_symbols(text: str, meaning: Meaning | None) -> None:
    assert replies.understand(text).symbol == meaning


def test_folding_keeps_letters_of_every_script() -> None:
    assert replies.fold("✅ Yes, PLEASE!") == "yes please"
    assert replies.fold("नमस्ते!") == "नमस्ते"
    assert replies.fold("Café ☕") == "café"
    assert replies.fold("مرحبا!") == "مرحبا"
    assert replies.fold("💥") == "💥"


SLOTS: dict[str, Json] = {
    "role": "admin",
    "count": 3,
    "amount": values.money(Money(5050, "KES")),
    "name": "Asha",
    "no": False,
}


@pytest.mark.parametrize(
    ("source", "holds"),
    [
        ("role == 'admin'", True),
        ("role in ('owner', 'admin') and count > 2", True),
        ("amount == 50.5", True),
        ("not no", True),
        ("missing", False),
        ("missing == null", True),
        ("missing > 3", False),
        ("count * 2 - 1 >= 5", True),
        ("true and not false", True),
        ("'x' * 5 == 'xxxxx'", False),
        ("count / 0", False),
        ("name + 1", False),
        ("1 if count else 0", True),
    ],
)
def test_conditions(source: str, holds: bool) -> None:
    assert expr.Condition(source).holds(SLOTS.get)[0] is holds


@pytest.mark.parametrize(
    "source",
    [
        "", "a.b", "f(x)", "a % b", "a ** b", "a << 2", "[x for x in y]", "lambda: 1", "a[0]", "f'{a}'", "a := 1",
        "x" * 301, "(" * 250,
    ],
)  # fmt: skip
def test_what_a_condition_may_not_do(source: str) -> None:
    with pytest.raises(ValueError, match="condition"):
        expr.Condition(source)


def test_strict_yaml_guesses_nothing() -> None:
    parsed = yaml_file.read("a.yaml", 'a: [yes, no, on, 12:30, 0712, 1.50, 7, true, null, "1", ~, 1e3]')
    assert parsed.content == {"a": ["yes", "no", "on", "12:30", "0712", 1.5, 7, True, None, "1", "~", "1e3"]}
    assert parsed.mistakes == []


@pytest.mark.parametrize(
    ("source", "mistake"),
    [
        ("a: 1\na: 2", "a.yaml:2:1 a stands here twice"),
        ("a: &x 1\nb: *x", "a.yaml:2:4 aliases are not read: write it out"),
        ("a: !!python/name:os.system x", "a.yaml:1:4 tags like tag:yaml.org,2002:python/name:os.system are not read"),
        ("a: [1", "a.yaml:2:1 not YAML: did not find expected ',' or ']'"),
        ("[1, 2]: x", "a.yaml:1:1 a key must be a word"),
        ("\tx", "a.yaml:1:1 not YAML: found character that cannot start any token"),
    ],
)
def test_strict_yaml_names_the_place(source: str, mistake: str) -> None:
    assert mistake in [str(found) for found in yaml_file.read("a.yaml", source).mistakes]


def test_hostile_yaml_is_refused_without_harm() -> None:
    assert yaml_file.read("a.yaml", "[" * 10_000).mistakes
    assert yaml_file.read("a.yaml", "x" * 600_000).mistakes
    assert yaml_file.read("a.yaml", "a: " + "[" * 100 + "]" * 100).mistakes


def test_values_in_the_readers_words() -> None:
    def show(value: Json, language: str = "en", country: str = "KE") -> str:
        return TEXTS.show(value, Scene(language=language, country=country))

    ksh = {"$": "money", "minor": 123450, "currency": "KES"}
    assert (show(ksh), show(ksh, "sw"), show(ksh, "en", "US")) == ("Ksh 1,234.50", "Ksh 1,234.50", "KES 1,234.50")
    assert show({"$": "money", "minor": 15000, "currency": "IDR"}, "id", "ID") == "Rp 15.000"
    assert show({"$": "at", "ms": 1_795_000_000_000}) == "18 Nov 2026, 14:06"
    assert show({"$": "date", "iso": "2026-03-09"}, "sw") == "9 Mac 2026"
    assert show({"$": "for", "ms": 93_600_000}, "sw") == "siku 1 saa 2", "CLDR has only the short pattern there"
    assert (show({"$": "for", "ms": 5_400_000}), show({"$": "for", "ms": 0})) == ("1 hour 30 minutes", "0 minutes")
    assert show({"$": "phone", "e164": "254711222333"}) == "0711 222333"
    assert show({"$": "text", "key": "yes"}, "sw") == "Ndiyo"
    assert show(["a", 1, None, {"$": "text", "key": "no"}]) == "a\n1\n\nNo"
    assert (show(None), show(True), show(2.5), show(10)) == ("", "true", "2.5", "10")


@pytest.mark.parametrize(
    "value",
    [
        {}, {"$": 1}, {"$": "money"}, {"$": "money", "minor": "x", "currency": 1}, {"$": "at", "ms": 10**30},
        {"$": "at", "ms": -5}, {"$": "date", "iso": "never"}, {"$": "phone", "e164": ""}, {"$": "for", "ms": -1},
        {"$": "odd"}, {"$": "text", "key": "none"}, {"$": "money", "minor": 1, "currency": "ABCDE"},
        {"label": {"label": {"label": "x"}}},
    ],
)  # fmt: skip
def test_a_broken_value_never_breaks_a_text(value: Json) -> None:
    assert isinstance(TEXTS.show(value, Scene()), str)


def test_texts_fall_back_and_collect_troubles() -> None:
    texts = Texts.of(
        {
            "en": {
                "a.ftl": "n = { $count ->\n    [one] one shop\n   *[other] { $count } shops\n }\n"
                "only = English\nhi = Hi { $name }!"
            },
            "sw": {"a.ftl": "n = maduka { $count }\nhi = Habari { $name }!"},
        }
    )
    assert texts.say("n", Scene(), {"count": 1}) == "one shop"
    assert texts.say("n", Scene(), {"count": 2500}) == "2,500 shops"
    assert texts.say("only", Scene(language="sw")) == "English"
    assert texts.say("hi", Scene(language="sw-KE"), {"name": "{{x}}"}) == "Habari {{x}}!"
    assert texts.say("hi", Scene(), {}) == "Hi !"
    assert texts.say("hi", Scene(texts={"hi": "Yo {{name}} {{missing}}"}), {"name": "Asha"}) == "Yo Asha "
    assert texts.say("nothing", Scene()) == "nothing"
    assert list(texts.troubles) == ["no text 'nothing' in en or en"]


def test_the_text_check_names_file_line_and_column() -> None:
    texts = Texts.of(
        {
            "en": {
                "en.ftl": "# words\na = A { $x }\nb = B\nb = again\n"
                "c = { $y ->\n    [one] 1\n   *[other] 2\n }\nd = { a }"
            },
            "sw": {"sw.ftl": "a = A { $z }\nc = C { $y }\nbroken line\nd = D { $x }\ne = E"},
            "de": {"de.ftl": "a = A"},
        }
    )
    assert [str(mistake) for mistake in check_texts(texts)] == [
        "de.ftl:1:1 a leaves out $x, which en uses",
        "en.ftl:3:1 b is missing in sw",
        "en.ftl:4:1 b is already written in en.ftl:3",
        "sw.ftl:1:1 a leaves out $x, which en uses",
        "sw.ftl:1:1 a uses $z, which en does not",
        'sw.ftl:3:8 not Fluent: Expected token: "="',
        "sw.ftl:5:1 e is missing in en",
    ]


def test_the_engines_own_texts_are_in_order() -> None:
    own = Texts.of(
        {tag: {"engine.ftl": (LOCALES / tag / "engine.ftl").read_text(encoding="utf-8")} for tag in ("en", "sw")}
    )
    assert check_texts(own) == []


def test_time_zones_and_locales_nobody_knows() -> None:
    assert str(formats.zone("Mars/Base")) == "UTC"
    assert str(formats.locale_of("xx", "YY")) == "en"
