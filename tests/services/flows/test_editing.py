"""Flows built and changed step by step: whatever is done in whatever order, every way leads somewhere."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.services.tenants.world import TEXTS
from wabot.actions.load import load_actions
from wabot.core.errors import Refused
from wabot.core.money import Money
from wabot.flow.events import Json
from wabot.flow.own_book import parse_own_book
from wabot.services.flows import edits, prices, whole
from wabot.services.flows.building import add_step, remove_step
from wabot.services.flows.desk import Edit
from wabot.services.flows.making import Wish
from wabot.services.flows.sheet import Path as Place
from wabot.services.flows.sheet import Sheet, get, ways

BLANK = (Path(__file__).parents[3] / "menus" / "blank" / "book.yaml").read_text(encoding="utf-8")
ACTIONS = load_actions().for_flows()
KINDS = ("message", "menu", "ask", "pay", "delay", "handoff", "jump", "end")


def blank() -> Sheet:
    return Sheet.read("blank", {"book.yaml": BLANK})


def wish(kind: str, words: str = "Words", target: str = "home") -> Wish:
    price = Money.of(500, "KES")
    return Wish(kind, "en", words, ["One", "Two"], item="Haircut", price=price, wait=60_000, target=target)


def haircut(sheet: Sheet) -> str:
    """A flow that sells something; the name of its payment."""
    whole.new_flow("Haircut", ["haircut", "short hair"], "en", "Welcome!")(sheet)
    slots = add_step("haircut", (), wish("pay"), TEXTS)(sheet)
    return str(slots["step"])


def check(sheet: Sheet) -> None:
    """It is what a customer could read, and reads the same after it was stored."""
    written = sheet.written()
    assert Sheet.read(sheet.book, written).files == sheet.files
    names = sheet.names()
    for name in names:
        found = sheet.find(name)
        assert found is not None
        assert [goto for _, goto in ways(found[1]) if goto not in names] == []
    parse_own_book(sheet.book, written, TEXTS, ACTIONS)


def test_every_kind_of_step_makes_a_book_that_can_be_published() -> None:
    for kind in KINDS:
        sheet = blank()
        whole.new_flow("Haircut", ["haircut"], "en", "Welcome!")(sheet)
        step = str(add_step("haircut", (), wish(kind), TEXTS)(sheet)["step"])
        check(sheet)
        assert sheet.find(step) is not None


def test_steps_stand_one_after_another() -> None:
    sheet = blank()
    whole.new_flow("Haircut", [], "en", "Welcome!")(sheet)
    step = "haircut"
    for words in ("Second", "Third"):
        step = str(add_step(step, (), wish("message", words), TEXTS)(sheet)["step"])
    told = [get(node, ("text", "en")) for node in sheet.steps("haircut.yaml").values()]
    assert told == ["Welcome!", "Second", "Third", None]
    walked, name = [], "haircut"
    while (found := sheet.find(name)) is not None:
        walked.append(get(found[1], ("text", "en")))
        name = str(found[1].get("goto"))
    assert walked == told


def test_a_step_goes_before_an_end_and_after_one_choice() -> None:
    sheet = blank()
    sheet.files["book.yaml"]["nodes"]["home"]["options"][0]["goto"] = "about"  # type: ignore[index,call-overload]
    first = str(add_step("home", ("options", 0, "goto"), wish("message", "After who we are"), TEXTS)(sheet)["step"])
    assert get(sheet.files["book.yaml"], ("nodes", "home", "options", 0, "goto")) == first
    assert get(sheet.files["book.yaml"], ("nodes", first, "goto")) == "about"
    last = str(add_step("about", (), wish("message", "Before the end"), TEXTS)(sheet)["step"])
    assert get(sheet.files["book.yaml"], ("nodes", first, "goto")) == last
    assert get(sheet.files["book.yaml"], ("nodes", last, "goto")) == "about"
    check(sheet)


def test_a_text_by_key_becomes_words_and_other_languages_keep_theirs() -> None:
    sheet = blank()
    told = edits.set_text("home", ("text",), TEXTS, "en", "Hello at {{tenant}}")(sheet)
    words = get(sheet.files["book.yaml"], ("nodes", "home", "text"))
    assert isinstance(words, dict)
    assert words["en"] == "Hello at {{tenant}}"
    assert str(words["sw"]).startswith("👋 Karibu {{tenant}}!")
    assert "Kiswahili" in str(told["others"])
    edits.only_text("home", ("text",), "en")(sheet)
    assert get(sheet.files["book.yaml"], ("nodes", "home", "text")) == {"en": "Hello at {{tenant}}"}
    assert edits.set_text("home", ("text",), TEXTS, "fr", "Bonjour")(sheet)["others"] == "", "nobody reads less now"
    check(sheet)


def test_a_price_changes_in_the_words_that_name_it() -> None:
    sheet = blank()
    pay = haircut(sheet)
    told = "Cuts: Ksh 500, 500 bob, KES 500.00, 500/=. Not 1500, KES 5000."
    edits.set_text("haircut", ("text",), TEXTS, "en", told)(sheet)
    assert prices.set_price(pay, Money.of(1650, "KES"))(sheet)["also"] == 2, "this text, and the question for the money"
    asked = get(sheet.files["haircut.yaml"], ("nodes", "haircut_2", "text"))
    assert isinstance(asked, dict)
    assert [tag for tag, words in asked.items() if "1,650" not in str(words)] == []
    words = str(get(sheet.files["haircut.yaml"], ("nodes", "haircut", "text", "en")))
    assert words == "Cuts: Ksh 1,650, 1,650 bob, KES 1,650, 1,650/=. Not 1500, KES 5000."
    assert get(sheet.files["haircut.yaml"], ("nodes", pay, "args", "price")) == "KES 1650"
    check(sheet)


def test_a_price_of_two_things_is_left_in_the_words() -> None:
    sheet = blank()
    pay = haircut(sheet)
    add_step(pay, (), wish("pay"), TEXTS)(sheet)
    told = prices.set_price(pay, Money.of(650, "KES"))(sheet)
    assert (told["also"], int(str(told["left"])) > 0) == (0, True)


def test_a_flow_goes_with_the_choices_that_led_to_it() -> None:
    sheet = blank()
    haircut(sheet)
    whole.show_in_menu("haircut.yaml", "en", "Book a haircut")(sheet)
    edits.set_way("talk", ("else",), "haircut")(sheet)
    check(sheet)
    whole.remove_flow("haircut.yaml")(sheet)
    options = get(sheet.files["book.yaml"], ("nodes", "home", "options"))
    assert isinstance(options, list)
    assert len(options) == 4
    assert get(sheet.files["book.yaml"], ("nodes", "talk", "else")) == "home"
    check(sheet)


def test_a_removed_step_is_walked_past() -> None:
    sheet = blank()
    whole.new_flow("Haircut", ["haircut"], "en", "Welcome!")(sheet)
    remove_step("haircut")(sheet)
    assert sheet.triggers("haircut.yaml") == [{"keyword": ["haircut"], "goto": "haircut_end"}]
    check(sheet)


def test_a_removed_step_that_led_to_itself_leaves_no_way_to_nowhere() -> None:
    sheet = blank()
    whole.new_flow("Haircut", ["haircut"], "en", "Welcome!")(sheet)
    edits.set_way("haircut", ("goto",), "haircut")(sheet)
    remove_step("haircut")(sheet)
    assert sheet.triggers("haircut.yaml") == [{"keyword": ["haircut"], "goto": "home"}]
    check(sheet)


REFUSED: list[tuple[Edit, str]] = [
    (remove_step("home"), "is_start"),
    (remove_step("nobody"), "gone"),
    (whole.remove_flow("book.yaml"), "is_start"),
    (whole.new_flow("  ", [], "en", "Hi"), "no_title"),
    (whole.new_flow("Book", [], "en", "Hi"), "taken"),
    (whole.new_flow("Hair", ["HI"], "en", "Hi"), "word_taken"),
    (whole.new_flow("Hair", [], "en", "x" * 1001), "too_long_words"),
    (whole.rename("book.yaml", "book"), "taken"),
    (edits.set_text("home", ("text",), TEXTS, "en", " "), "empty"),
    (edits.set_text("home", ("options", 0, "text"), TEXTS, "en", "x" * 61), "too_long_label"),
    (edits.set_way("home", ("options", 9, "goto"), "about"), "gone"),
    (edits.set_way("home", ("options", 0, "goto"), "nobody"), "gone"),
    (edits.remove_option("home", ("options", 9)), "gone"),
    (add_step("home", (), Wish("pay", "en", item="Haircut"), TEXTS), "no_price"),
    (add_step("home", (), Wish("pay", "en", item="{{x}}", price=Money.of(5, "KES")), TEXTS), "too_long_label"),
    (add_step("home", (), Wish("menu", "en", "Which?"), TEXTS), "last_option"),
    (add_step("home", (), Wish("jump", "en", target="nobody"), TEXTS), "gone"),
    (add_step("home", (), Wish("teleport", "en"), TEXTS), "gone"),
]


@pytest.mark.parametrize(("edit", "reason"), REFUSED, ids=lambda value: value if isinstance(value, str) else "")
def test_what_cannot_be_is_refused_with_a_word(edit: Edit, reason: str) -> None:
    with pytest.raises(Refused) as refused:
        edit(blank())
    assert refused.value.reason == reason
    assert TEXTS.knows(f"flow-refused-{reason.replace('_', '-')}")


def _any_edit(sheet: Sheet, choose: st.DataObject) -> Edit:
    """Something an owner could do next."""
    names, files = sorted(sheet.names()), sorted(sheet.files)
    step, target = choose.draw(st.sampled_from(names)), choose.draw(st.sampled_from(names))
    found = sheet.find(step)
    places: list[Place] = [path for path, _ in ways(found[1])] if found is not None else []
    way: Place = choose.draw(st.sampled_from([(), *places]))
    file, n = choose.draw(st.sampled_from(files)), choose.draw(st.integers(0, 3))
    makers: list[Edit] = [
        add_step(step, way, wish(choose.draw(st.sampled_from(KINDS)), target=target), TEXTS),
        remove_step(step),
        edits.set_way(step, way or ("goto",), target),
        edits.set_text(step, ("text",), TEXTS, "en", choose.draw(st.text(min_size=1, max_size=40))),
        edits.add_option(step, "en", choose.draw(st.text(min_size=1, max_size=20))),
        edits.move_option(step, ("options", n)),
        edits.remove_option(step, ("options", n)),
        whole.new_flow(choose.draw(st.text(min_size=1, max_size=20)), [f"word{n}"], "en", "Hello"),
        whole.remove_flow(file),
        whole.rename(file, choose.draw(st.text(min_size=1, max_size=20))),
        whole.show_in_menu(file, "en", "In the menu"),
        prices.set_price(step, Money.of(n + 1, "KES")),
    ]
    return choose.draw(st.sampled_from(makers))


@settings(
    max_examples=40,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(st.data())
def test_nothing_ever_leads_to_nowhere(choose: st.DataObject) -> None:
    sheet = blank()
    for _ in range(12):
        before: dict[str, Json] = dict(sheet.files)
        try:
            _any_edit(sheet, choose)(sheet)
        except Refused:
            assert sheet.files.keys() == before.keys()
        again = Sheet.read(sheet.book, sheet.written())
        assert again.files == sheet.files
        names = sheet.names()
        dangling = [g for name in names for _, g in ways((sheet.find(name) or ("", {}))[1]) if g not in names]
        assert dangling == []
