"""Answers are found whatever people type, and nothing is found where there is nothing."""

import pytest

from wabot.core.ticket import Faq
from wabot.services.support.faq import SHOWN, search

ENTRIES = [
    Faq(1, "Where are you?", "Moi Avenue 12, next to the post office.", "location address place map"),
    Faq(2, "How long does delivery take?", "One day in Nairobi, three days elsewhere.", "shipping arrive"),
    Faq(3, "What does delivery cost?", "KES 200 in Nairobi, KES 400 elsewhere.", "price fee shipping"),
    Faq(4, "Can I pay with M-Pesa?", "Yes: till 123456.", "mpesa payment card cash"),
    Faq(5, "Can I return something?", "Within 14 days, with the receipt.", "refund exchange broken"),
    Faq(6, "When are you open?", "Every day from 8 to 19.", "hours time closed"),
    Faq(7, "Mnafungua saa ngapi?", "Kila siku saa mbili hadi saa moja jioni.", "masaa wazi", "sw"),
    Faq(8, "Mko wapi?", "Moi Avenue 12, karibu na posta.", "mahali anwani", "sw"),
    Faq(9, "أين أنتم؟", "شارع موي ١٢", "العنوان الموقع", "ar"),
    Faq(10, "आप कहाँ हैं?", "मोई एवेन्यू 12", "पता जगह", "hi"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("asked", "number"),
    [
        ("where are you", 1),
        ("wher are yuo located?", 1),
        ("whats your adress", 1),
        ("how long is delivery", 2),
        ("delivry cost", 3),
        ("do you accept mpesa", 4),
        ("I want a refund please", 5),
        ("my kettle is brocken", 5),
        ("opening hours", 6),
        ("mnafunguwa saa ngapi", 7),
        ("anwani yenu", 8),
        ("mko wapi jamani", 8),
        ("أين انتم", 9),
        ("पता", 10),
        ("post office?", 1),
    ],
)
def test_what_is_meant_comes_first_or_is_among_three(asked: str, number: int) -> None:
    hits = search(asked, ENTRIES)
    assert number in [hit.entry.number for hit in hits], [(hit.entry.question, hit.score) for hit in hits]
    assert len(hits) <= SHOWN


@pytest.mark.parametrize("asked", ["", "?", "asdfgh", "do you sell bicycles", "habari", "my name is John", "😀"])
def test_nothing_is_found_where_there_is_nothing(asked: str) -> None:
    assert [(hit.entry.question, hit.score) for hit in search(asked, ENTRIES)] == []


def test_the_readers_language_goes_first_and_then_what_helped_most() -> None:
    twins = [Faq(1, "Duka", "x", "", "en"), Faq(2, "Duka", "y", "", "sw"), Faq(3, "Duka", "z", "", "en", 9)]
    assert [hit.entry.number for hit in search("duka", twins, "sw")] == [2, 3, 1]
