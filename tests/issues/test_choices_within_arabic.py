"""Arabic texts chose their last branch whatever they were told: the word they choose by was set apart like a name."""

from wabot.config import shipped
from wabot.core.direction import set_apart
from wabot.flow.events import Json
from wabot.flow.state import Scene
from wabot.flow.texts import Texts


def test_a_text_in_arabic_chooses_by_a_word() -> None:
    texts = Texts.load(shipped("locales"))
    scene = Scene(language="ar")
    args: dict[str, Json] = {"which": "vip", "count": 3}
    narrowed, whole = (texts.say("people-list", scene, {**args, "narrowed": word}) for word in ("yes", "no"))
    assert "vip" in narrowed
    assert "vip" not in whole


def test_names_and_numbers_are_still_set_apart() -> None:
    assert set_apart("Mama Duka", "ar") == "\u2066Mama Duka\u2069"
    assert set_apart("no", "ar") == "no"
