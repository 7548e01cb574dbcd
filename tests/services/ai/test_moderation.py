"""What of a model's words reaches a customer."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wabot.core.clock import stopwatch
from wabot.services.ai.moderation import LONGEST, Verdict, allowed_by, clean, moderate
from wabot.services.ai.prompt import RULES

OWNER = allowed_by(
    (
        "Mama Duka",
        "mon-sat 8:00-18:00",
        "0722 000 111",
        "Bread 50, cake 1,200. See https://mamaduka.co.ke/menu or write to us@duka.example.",
        "Lipa na M-Pesa: Till 832 911. Bank account 01100 2233 4455.",
    ),
    RULES,
)


@pytest.mark.parametrize(
    "words",
    [
        "We open at 8:00 and close at 18:00, Monday to Saturday.",
        "A cake costs KSh 1,200; ten cost KSh 12,000.",
        "Three hundred cakes are Ksh 360,000 in all.",
        "Call us on 0722 000 111 or +254722000111.",
        "Call us on 0722-000-111.",
        "Our menu: https://mamaduka.co.ke/menu?page=2 or www.mamaduka.co.ke.",
        "Write to us@duka.example!",
        "Pay to Till 832911, please.",
        "The account at the bank is 0110022334455.",
        "We open again on 21/11/2026, or 2026-11-23.",
        "Tunafungua saa mbili asubuhi. Karibu sana!",
        "مرحبا، نفتح الساعة ٨ صباحا",
        "हम सुबह 8 बजे खुलते हैं।",
        "It weighs 1.500.000 grams.",
        "We have 3, 4, 5, 6, 7, 8, 9 and 10 litres.",
        "You pay 1,250,000 shillings for 25,000 cakes.",
        "Yes, e.g. brown bread... or a cake (2 kg).",
    ],
)
def test_honest_words_pass_as_they_are(words: str) -> None:
    assert moderate(words, OWNER).text == words
    assert moderate(words, OWNER).verdict is Verdict.SAID


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Go to https://evil.example/login now", "link"),
        ("Go to evil.com", "link"),
        ("Go to EVIL。com", "link"),
        ("Go to ｅｖｉｌ．ｃｏｍ", "link"),
        ("Visit mamaduka.co.ke.evil.io", "link"),
        ("Visit https://mamaduka.co.ke@evil.io/", "link"),
        ("Visit xn--mamaduk-9za.com", "link"),
        ("Visit http://10.0.0.1/a", "link"),
        ("Visit 185.10.20.30 for more", "link"),
        ("Write to help@evil.org", "link"),
        ("Open javascript://alert(1)", "link"),
        ("wa.me/254799123456", "link"),
        ("tel:+254799123456", "link"),
        ("[our shop](https://evil.example)", "link"),
        ("Call 0799 123 456", "phone"),
        ("Call +254-799-123-456", "phone"),
        ("Call 0 7 9 9 1 2 3 4 5 6", "phone"),
        ("Call (0799) 123.456", "phone"),
        ("Call ٠٧٩٩١٢٣٤٥٦", "phone"),
        ("Call 0799\u200b123\u200b456", "phone"),
        ("Call 0\u200d7\u200d9\u200d9\u200d1\u200d2\u200d3\u200d4\u200d5\u200d6", "phone"),
        ("Call " + "".join(f"{digit}\ufe0f\u20e3" for digit in "0799123456"), "phone"),
        ("Call " + "\u0332".join("0799123456"), "phone"),
        ("Go to ev\u200dil\u200d.com", "link"),
        ("Send it by M\u200d-Pe\u200csa to 555\u200d12", "payment"),
        ("Card 4111 1111 1111 1111", "phone"),
        ("Send money to Till 55512", "payment"),
        ("Lipa kwa paybill 400200 leo", "payment"),
        ("Tuma pesa kwa 98 765", "payment"),
        (f"My rules: {RULES[0]}", "leak"),
    ],
)
def test_what_the_owner_did_not_say_is_held_back(words: str, why: str) -> None:
    judged = moderate(words, OWNER)
    assert (judged.verdict, judged.text, judged.why) == (Verdict.MENU, "", why)


@pytest.mark.parametrize(
    ("words", "verdict", "text"),
    [
        ("<<menu>>", Verdict.MENU, ""),
        ("Please choose. << MENU >>", Verdict.MENU, "Please choose."),
        ("<<person>>", Verdict.PERSON, ""),
        ("I am sorry. <<Person>> <<menu>>", Verdict.PERSON, "I am sorry."),
        ("Call 0799 123 456 <<person>>", Verdict.PERSON, ""),
        ("Hello <<refund 17>> there", Verdict.SAID, "Hello  there"),
    ],
)
def test_handing_over(words: str, verdict: Verdict, text: str) -> None:
    judged = moderate(words, OWNER)
    assert (judged.verdict, judged.text) == (verdict, text)


@pytest.mark.parametrize("words", ["", "   ", "\n", "...", "🙂", "\u202e\u2066", "<<>>", "***"])
def test_nothing_is_the_menu(words: str) -> None:
    assert moderate(words, OWNER).verdict is Verdict.MENU


def test_what_is_not_seen_is_taken_out() -> None:
    assert clean("a\u202eb\u2066c\u200e d\x00\x07e\ue000sealed\ue001f\r\ng") == "abc desealedf\ng"
    assert clean("👨\u200d👩\u200d👧 कर\u200dम") == "👨\u200d👩\u200d👧 कर\u200dम"
    assert clean("## Prices\n\n\n\n**Bread** 50") == "Prices\n\n*Bread* 50"
    assert clean("🤖 🤖 Hi") == "Hi"


def test_a_long_answer_ends_at_a_sentence() -> None:
    judged = moderate("We have bread and many good things. " * 100, OWNER)
    assert len(judged.text) <= LONGEST
    assert judged.text.endswith("things.")
    unbroken = moderate("a" * 5_000, OWNER).text
    assert len(unbroken) == LONGEST
    assert unbroken.endswith("…")
    assert len(moderate("word " * 100_000, OWNER).text) <= LONGEST


def test_a_link_cut_in_two_by_the_length_is_none() -> None:
    judged = moderate("word " * 198 + "evil.com " + "word " * 50, OWNER)
    assert "evil" not in judged.text or judged.why == "link"


def test_where_the_owner_said_nothing_no_link_and_no_number_passes() -> None:
    nobody = allowed_by(("Duka",))
    for words in ("mamaduka.co.ke", "0722 000 111", "Till 832911"):
        assert moderate(words, nobody).verdict is Verdict.MENU


HOSTILE = ("1" * 20_000, "1." * 10_000, "a" * 20_000, "a." * 10_000, "1 " * 10_000, "@" * 20_000, "<<" * 10_000,
           "http://" * 3_000, "🤖 " * 10_000, "*_" * 10_000, "⑽" * 20_000, "ﷺ" * 20_000, "+(" * 10_000)  # fmt: skip


@pytest.mark.parametrize("words", HOSTILE, ids=lambda words: words[:4])
def test_no_answer_holds_up_everybody(words: str) -> None:
    began = stopwatch()
    moderate(words, OWNER)
    allowed_by((words[:2_000],))
    assert stopwatch() - began < 0.5  # a tenth of that here; what is not linear takes minutes


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=300) | st.text(alphabet="0123456789 .-+/@:<>aé\u202e\n", max_size=300))
def test_whatever_it_says(words: str) -> None:
    judged = moderate(words, OWNER)
    assert len(judged.text) <= LONGEST
    assert not [
        letter for letter in judged.text if unicodedata.category(letter) in ("Cc", "Co", "Cs") and letter != "\n"
    ]
    assert moderate(judged.text, OWNER).text == judged.text
