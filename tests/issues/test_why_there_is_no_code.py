"""Whoever asked for a pairing code reads why there is none, whatever the channel calls it."""

from pathlib import Path

import pytest

from wabot.core.ids import TenantId
from wabot.core.pairing import Pairing, PairingState
from wabot.flow.texts import Texts
from wabot.services.supervisor.pairings import why

TEXTS = Texts.load(Path(__file__).parents[2] / "locales")


@pytest.mark.parametrize("language", ["en", "sw"])
@pytest.mark.parametrize("word", ["network", "silent", "rate", "no_channel", "not_installed", "worker_died", ""])
def test_every_reason_has_words(word: str, language: str) -> None:
    told = why(Pairing(TenantId("T1"), PairingState.FAILED, reason=word))
    assert isinstance(told, dict)
    assert str(told["key"]) in TEXTS.languages[language].entries


def test_a_code_that_nobody_used_is_no_failure() -> None:
    told = why(Pairing(TenantId("T1"), PairingState.EXPIRED))
    assert isinstance(told, dict)
    assert told["key"] == "pairing-reason-expired"
