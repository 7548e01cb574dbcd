"""Made-up numbers: the same one for the same number, in whatever form it is written."""

from wabot.core.masking import Masks


def test_one_number_has_one_mask_in_every_form() -> None:
    masks = Masks()
    assert masks.digits("254722000999") == "254700000101"
    assert masks.text("call 0722 000999 or +254722000999") == "call 0700 000101 or +254700000101"
    assert masks.text("0722-000-998") == "0700-000-102"


def test_days_and_small_numbers_stay() -> None:
    masks = Masks()
    for words in ("2026-11-21 10:00", "Ksh 1,000", "order 12345678", "T1", "2026-11-21"):
        assert masks.text(words) == words


def test_examples_in_a_flows_own_words_stay() -> None:
    masks = Masks()
    masks.digits("254722000999")
    said = masks.text("Such as 0711 222333. Yours is 0722 000999.", only_known=True)
    assert said == "Such as 0711 222333. Yours is 0700 000101."
