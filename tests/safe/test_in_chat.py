"""A tenant's file sent to the master bot of another wabot: the tenant is there."""

from pathlib import Path

import pytest

from tests.safe.house import LINKED, START, config_of, lived_in, opened, vault_of
from wabot.bootstrap import build_app
from wabot.core.clock import MovableClock
from wabot.core.message import Outbound
from wabot.services.safe import Exports
from wabot.terminal import PhoneFile

ADMIN = "+254700000001"


@pytest.mark.slow
async def test_a_file_from_elsewhere_is_taken_in_with_its_passphrase(tmp_path: Path) -> None:
    old = config_of(tmp_path / "old")
    await lived_in(old)
    store = await opened(old)
    file = await Exports(store, vault_of(old)).write(LINKED, "five groups of five")
    await store.close()

    alone = config_of(tmp_path / "new")
    alone = alone.model_copy(update={"platform": alone.platform.model_copy(update={"demo": "no"})})
    app = build_app(alone, MovableClock(START, frozen=True))
    await app.start()
    heard: list[str] = []
    app.on_phone(lambda _phone, _bot, message: heard.append(_text(message)))
    try:
        for line in ("import", "4321"):
            await app.phone_says(ADMIN, "master", line)
            await app.quiet()
        await app.phone_sends(ADMIN, "master", PhoneFile("t.wabot", "application/octet-stream", file), "")
        for line in ("another one", "five groups of five"):
            await app.quiet()
            await app.phone_says(ADMIN, "master", line)
        await app.quiet()
    finally:
        await app.stop()
    assert any("does not open the file" in text for text in heard)
    (done,) = [text for text in heard if "is here, with" in text]
    assert " rows" in done
    assert "with  rows" not in done


def _text(message: Outbound) -> str:
    return f"{message.text}\n{message.prompt}"
