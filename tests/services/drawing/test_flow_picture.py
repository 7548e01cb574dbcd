"""Pictures of flows: their size, that words are really drawn in every language, and how long they take."""

import asyncio
import unicodedata
from io import BytesIO
from pathlib import Path
from time import process_time

import pytest
from PIL import Image

from wabot.core.languages import NAMES, RIGHT_TO_LEFT
from wabot.flow.outline import Way
from wabot.flow.sketch import Note, Sketch
from wabot.services.drawing.flow_picture import SIZES, Captions, Undrawable, draw_flow
from wabot.services.drawing.icons import COLOURS
from wabot.services.drawing.letters import can_shape, drawable, font, shortened, wrapped
from wabot.services.drawing.pdf import bound

LOCALES = Path(__file__).parents[3] / "locales"
WORDS = {
    "en": "Welcome! What would you like?",
    "sw": "Karibu! Ungependa nini leo?",
    "id": "Selamat datang! Mau pesan apa?",
    "fr": "Bienvenue ! Que désirez-vous, s’il vous plaît ?",
    "es": "¡Hola! ¿Qué desea, señor?",
    "pt": "Olá! O que você gostaria? São três opções.",
    "ar": "مرحبًا! ماذا تريد اليوم؟",
    "hi": "नमस्ते! आप क्या चाहेंगे? प्रार्थना",
}
UNKNOWN = "\U0010ffff"  # no font has it: what is drawn instead is an empty box


def a_flow(nodes: int, words: str = "Welcome! What would you like to do today?") -> Sketch:
    """A menu with a line of steps below each option, all of which lead home."""
    sketch = Sketch(doors={"home": ""})
    sketch.notes["home"] = Note("home", "menu", words)
    kinds = ("ask", "run", "message", "condition", "pay")
    for n in range(1, nodes):
        name, before = f"step_{n}", f"step_{n - 1}" if n % 12 != 1 else "home"
        sketch.notes[name] = Note(name, kinds[n % len(kinds)], words)
        sketch.ways.append(Way(before, name, f"{n} {words[:12]}" if before == "home" else ""))
        if n % 12 == 0:
            sketch.ways.append(Way(name, "home"))
    return sketch


def captions(*, from_right: bool = False, shaping: bool = True) -> Captions:
    return Captions("shop", lambda n: f"page {n}", lambda n, of: f"page {n} of {of}", from_right, shaping)


def opened(page: bytes) -> Image.Image:
    return Image.open(BytesIO(page)).convert("RGB")


@pytest.mark.parametrize("language", list(NAMES))
def test_every_letter_of_every_language_has_a_shape(language: str) -> None:
    texts = "".join(file.read_text(encoding="utf-8") for file in (LOCALES / language).glob("*.ftl"))
    written = unicodedata.normalize("NFC", texts + WORDS[language])
    letters = {letter for letter in written if letter.isalpha() and letter != "ℹ"}  # that one is an emoji
    lost = {letter for letter in letters if letter not in drawable(letter)}
    assert not lost, "letters that the picture leaves out"
    face = font(34)
    box = bytes(face.getmask(UNKNOWN))
    assert not {letter for letter in letters if bytes(face.getmask(letter)) == box}, "letters drawn as empty boxes"


@pytest.mark.parametrize("language", list(NAMES))
def test_a_small_flow_is_one_picture_for_a_phone(language: str) -> None:
    assert can_shape(), "Pillow's wheels bring raqm"
    from_right = language in RIGHT_TO_LEFT
    (page,) = draw_flow(a_flow(12, WORDS[language]), captions(from_right=from_right))
    picture = opened(page)
    assert picture.width == SIZES.width
    assert 300 < picture.height <= SIZES.height
    (blank,) = draw_flow(a_flow(12, ""), captions(from_right=from_right))
    assert opened(blank).size != picture.size, "the words take room"
    assert len(picture.getcolors(1 << 16) or []) > 8, "letters have soft edges"


def test_arabic_begins_at_the_right() -> None:
    (page,) = draw_flow(a_flow(1, WORDS["ar"]), captions(from_right=True))
    picture = opened(page)
    band = picture.getpixel((SIZES.width - SIZES.margin - 8, SIZES.head + 80))
    assert _like(band, COLOURS["menu"]), "the coloured band of the first card is at its right"
    middle, words = (
        SIZES.width // 2,
        picture.crop((SIZES.margin + 20, SIZES.head + 66, SIZES.width - 120, SIZES.head + 116)),
    )
    dark = [x for x in range(words.width) for y in range(words.height) if sum(words.getpixel((x, y))) < 300]
    assert min(dark) + SIZES.margin + 20 > middle, "the words stand at the right"


def test_what_no_font_has_is_left_out() -> None:
    assert drawable("🙂 Karibu 🎉 sana") == "Karibu sana"
    assert drawable("欢迎") == ""


def test_marks_of_direction_are_kept_and_not_seen() -> None:
    face = font(34)
    assert drawable("\u2068[price]\u2069!") == "\u2068[price]\u2069!"
    assert face.getlength("\u2068[price]\u2069!") == face.getlength("[price]!")


def test_words_are_cut_only_at_the_end() -> None:
    face = font(34)
    lines = wrapped("one two three four five six seven eight nine ten", face, 300, 2)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert all(face.getlength(line) <= 300 for line in lines)
    assert shortened("short", face, 300) == "short"
    assert face.getlength(shortened("x" * 200, face, 300)) <= 300


def test_letters_that_join_are_not_drawn_where_they_cannot_be_joined() -> None:
    with pytest.raises(Undrawable):
        draw_flow(a_flow(3, WORDS["hi"]), captions(shaping=False))
    assert draw_flow(a_flow(3, WORDS["sw"]), captions(shaping=False))


def test_many_pages_are_bound_into_one_document() -> None:
    pages = draw_flow(a_flow(60), captions())
    assert len(pages) > 3
    document = bound(pages)
    assert document.startswith(b"%PDF")
    assert document.count(b"/MediaBox") == len(pages)
    assert len(document) < sum(map(len, pages)) + 4_000 * len(pages), "a page costs no more than as a picture"
    assert document[int(document.rsplit(b"startxref\n", 1)[1].split()[0]) :].startswith(b"xref\n")


@pytest.mark.slow
async def test_two_hundred_nodes_take_less_than_two_seconds() -> None:
    flow = a_flow(200)
    await asyncio.to_thread(draw_flow, a_flow(2), captions())  # fonts are read once
    began = process_time()  # of a processor: what else the machine does is not ours
    pages = await asyncio.to_thread(draw_flow, flow, captions())
    took = process_time() - began
    assert sum(opened(page).height for page in pages) > 200 * 60
    assert took < 2, f"{took:.2f} s"


def _like(pixel: object, colour: str) -> bool:
    wanted = [int(colour[n : n + 2], 16) for n in (1, 3, 5)]
    return isinstance(pixel, tuple) and all(abs(a - b) < 24 for a, b in zip(pixel, wanted, strict=True))
