"""Languages: how people call them, and which one a number lets think of."""

import pytest

from wabot.core.languages import NAMES, likely, named


@pytest.mark.parametrize("tag", NAMES)
def test_each_is_known_by_its_tag_and_its_own_name(tag: str) -> None:
    assert named(f" {tag.upper()} ") == tag
    assert named(NAMES[tag].upper()) == tag


@pytest.mark.parametrize(
    ("typed", "tag"),
    [
        ("kiingereza", "en"), ("Swahili", "sw"), ("indonesia", "id"), ("Francais", "fr"), ("kifaransa", "fr"),
        ("espanol", "es"), ("Kireno", "pt"), ("arabe", "ar"), ("عربي", "ar"), ("हिंदी", "hi"), ("klingon", ""), ("", ""),
    ],
)  # fmt: skip
def test_in_other_words(typed: str, tag: str) -> None:
    assert named(typed) == tag


@pytest.mark.parametrize(
    ("number", "bots", "reads"),
    [
        ("254711222333", "en", "en"),  # Kenya speaks both: the bot's own holds
        ("254711222333", "sw", "sw"),
        ("254711222333", "fr", "sw"),  # the country's first
        ("628123456789", "en", "id"),
        ("33612345678", "sw", "fr"),
        ("221771234567", "en", "fr"),  # Senegal: Wolof first, which we do not speak
        ("5511987654321", "en", "pt"),
        ("525512345678", "en", "es"),
        ("201001234567", "en", "ar"),
        ("919876543210", "en", "en"),
        ("919876543210", "id", "hi"),
        ("4915112345678", "en", "en"),  # German we do not speak: the bot's own
        ("12025550100", "sw", "en"),
        ("999123", "sw", "sw"),  # no number of any country
        ("", "sw", "sw"),
    ],
)
def test_likely_from_the_number(number: str, bots: str, reads: str) -> None:
    assert likely(number, bots) == reads
