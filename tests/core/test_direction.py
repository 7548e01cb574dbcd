"""Values within texts that are read from right to left."""

import pytest

from wabot.core.direction import set_apart, without_marks
from wabot.flow import values
from wabot.flow.state import Scene
from wabot.flow.texts import Texts

APART = "\u2066{}\u2069"


@pytest.mark.parametrize(
    "text", ["+254 711 222 333", "Mary's Phones", "ABCD-EFGH", "0711 222 333", "Ksh 50.50", "8:00-17:00"]
)
def test_set_apart_in_arabic_only(text: str) -> None:
    assert set_apart(text, "ar") == set_apart(text, "ar-EG") == APART.format(text)
    assert set_apart(text, "en") == text


@pytest.mark.parametrize(
    "text", ["5", "50", "", "سوق", "سوق 24/7 ABC", "https://wa.me/254711222333", "one\ntwo +254 7"]
)
def test_left_as_it_is(text: str) -> None:
    assert set_apart(text, "ar") == text


def test_both_kinds_of_text_set_values_apart() -> None:
    texts = Texts.of({"en": {"en.ftl": "call = Call { $phone }"}, "ar": {"ar.ftl": "call = اتصل على { $phone } الآن"}})
    slots = {"phone": values.phone("254711222333")}
    arab = Scene(language="ar", country="US", texts={"own": "رقم {{phone}} لنا"})
    assert texts.say("call", arab, slots) == "اتصل على \u2066+254 711 222333\u2069 الآن"
    assert texts.say("own", arab, slots) == "رقم \u2066+254 711 222333\u2069 لنا"
    assert texts.say("call", Scene(country="US"), slots) == "Call +254 711 222333"


def test_marks_do_not_come_back() -> None:
    assert without_marks("\u2066+254 711\u2069 \u200fسوق\u202c") == "+254 711 سوق"
    assert without_marks("👨‍👩‍👧 ok") == "👨‍👩‍👧 ok"
