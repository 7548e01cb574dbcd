"""On the pairing page in Arabic a code such as 12CD-EFGH stood as CD-EFGH12: digits first go to the right there."""

from wabot.core.clock import Instant
from wabot.core.pairing import PairingState
from wabot.web.pairing.page import shown
from wabot.web.pairing.parts import PairingLook


def test_the_code_is_written_from_left_to_right_in_every_language() -> None:
    look = PairingLook(PairingState.READY, "Duka", "0711 222333", 9, Instant(0), code="12CD-EFGH")
    page = shown(look, lambda key, **_args: key)
    opening = page.rpartition(">12CD-EFGH<")[0].rpartition("<")[2]
    assert 'dir="ltr"' in opening
