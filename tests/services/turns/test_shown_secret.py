"""A secret that is shown once: opened for its own reader when it is sent, and for nobody else."""

import pytest

from wabot.core.ids import ContactId, TenantId
from wabot.core.message import Outbound
from wabot.flow import values
from wabot.flow.state import Scene
from wabot.flow.texts import Texts
from wabot.services.effects import DOTS, open_shown, shown_to, without_shown
from wabot.storage.vault import KeyringVault

VAULT = KeyringVault([b"k" * 32])
BOT, READER = TenantId("T1"), ContactId("c1")
TEXTS = Texts.of({"en": {"t.ftl": "key = Your key: *{ $key }*.\n"}})


def said(sealed: str) -> Outbound:
    text = TEXTS.say("key", Scene(), {"key": values.shown(sealed)})
    return Outbound(text, prompt=text)


def test_opened_for_its_reader() -> None:
    message = said(VAULT.seal(BOT, shown_to(READER), "JBSWY3DP"))
    assert "JBSWY3DP" not in message.text
    sent = open_shown(message, BOT, READER, VAULT.open)
    assert (sent.text, sent.prompt) == ("Your key: *JBSWY3DP*.", "Your key: *JBSWY3DP*.")
    assert without_shown(message.text) == f"Your key: *{DOTS}*."


@pytest.mark.parametrize(
    "sealed",
    [
        VAULT.seal(BOT, shown_to(ContactId("c2")), "JBSWY3DP"),
        VAULT.seal(TenantId("T2"), shown_to(READER), "JBSWY3DP"),
        VAULT.seal(BOT, "cloud_token", "JBSWY3DP"),
        "typed by somebody",
    ],
    ids=["another reader", "another bot", "a stored setting", "no secret at all"],
)
def test_opened_for_nobody_else(sealed: str) -> None:
    assert open_shown(said(sealed), BOT, READER, VAULT.open).text == f"Your key: *{DOTS}*."


def test_a_text_cut_within_it_shows_nothing() -> None:
    message = said(VAULT.seal(BOT, shown_to(READER), "JBSWY3DP"))
    assert open_shown(Outbound(message.text[:40]), BOT, READER, VAULT.open).text == f"Your key: *{DOTS}"
