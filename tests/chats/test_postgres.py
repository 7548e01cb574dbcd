"""A few recorded chats once more, on PostgreSQL: the very same words."""

from pathlib import Path

import pytest

from tests.chats.conftest import START
from tests.databases import Postgres, postgres, templates
from wabot.bootstrap import build_app
from wabot.config import load_config
from wabot.core.clock import MovableClock
from wabot.testing.recorded import replay

__all__ = ["postgres", "templates"]

FOLDER = Path(__file__).parent
STORIES = (
    "01_registration_to_first_sale",
    "02_expiry_and_renewal",
    "14_payment_lost_then_swept",
    "20_undo",
    "52_an_owner_pays_twice",
    "53_money_recorded_by_hand",
    "61_a_time_that_is_gone",
    "81_support_two_who_answer",
    "82_support_while_they_wait",
    "94_people",
    "96_messages",
    "97_kusahauliwa",
)


@pytest.mark.parametrize("story", STORIES)
async def test_a_chat_on_postgresql(tmp_path: Path, postgres: Postgres, story: str) -> None:
    name = await postgres.create()
    environ = {
        "WABOT_DATA_DIR": str(tmp_path),
        "DATABASE_URL": postgres.url(name),
        "PORT": "0",
        "HOST": "127.0.0.1",
        "WABOT_PLATFORM__DEMO": "no",
    }
    app = build_app(load_config(None, environ), MovableClock(START, frozen=True))
    try:
        await app.start()
        result = await replay(FOLDER / f"{story}.chat", app, app.forget)
    finally:
        await app.stop()
        await postgres.drop(name)
    assert result.played.splitlines() == result.recorded.splitlines()
