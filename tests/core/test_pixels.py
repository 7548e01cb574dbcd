"""QR codes as terminals show them."""

import pytest
import segno

from wabot.core.pixels import half_blocks, qr_modules
from wabot.services.pictures import qr_png

TEXT = "https://wa.me/settings/linked_devices#ref,noise,identity,adv,1"


def test_a_qr_is_read_back_from_its_picture() -> None:
    drawn = segno.make(TEXT, error="l", micro=False).matrix_iter(border=4)
    assert [list(row) for row in qr_modules(qr_png(TEXT))] == [[bool(module) for module in row] for row in drawn]


def test_two_modules_make_a_character() -> None:
    lines = half_blocks([[True, False], [False, True], [True, True]]).splitlines()
    assert [line.split("m", 1)[1].removesuffix("\x1b[0m") for line in lines] == ["▀▄", "▀▀"]


@pytest.mark.parametrize("picture", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n" + bytes(40), qr_png("x")[:60]])
def test_other_pictures_are_refused(picture: bytes) -> None:
    with pytest.raises(ValueError, match=r"PNG|cut off|one bit"):
        qr_modules(picture)
