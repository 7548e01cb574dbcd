"""What a customer says to a person arrives in the order it was said in, however fast, with files among it."""

import re

from tests.chats.conftest import StartApp
from wabot.core.clock import SECOND
from wabot.core.message import Outbound
from wabot.terminal import PhoneFile

BOT, CUSTOMER, OWNER, ADMIN = "254711222333", "254722000111", "254711222333", "254700000001"
LINES = 12


async def test_words_and_files_keep_their_order(start_app: StartApp) -> None:
    app = await start_app()
    heard: list[str] = []

    def told(phone: str, bot: str, message: Outbound) -> None:
        if phone == OWNER and bot == BOT:
            heard.extend(re.findall(r"line \d+", message.text))

    app.on_phone(told)
    for phone, to, line in (
        (ADMIN, "master", 'new "Mama Duka" +254711222333 support'),
        (ADMIN, "master", 'approve "Mama Duka" 1m'),
        (CUSTOMER, BOT, "person"),
        (CUSTOMER, BOT, "It is about my kettle"),
    ):
        await app.phone_says(phone, to, line)
        await app.quiet()
    for n in range(LINES):
        if n % 4 == 1:
            file = PhoneFile(f"{n}.png", "image/png", b"x" * 1000)
            await app.phone_sends(CUSTOMER, BOT, file, f"line {n}")
        else:
            await app.phone_says(CUSTOMER, BOT, f"line {n}")
    for _ in range(LINES):
        await app.advance(SECOND)
    assert heard == [f"line {n}" for n in range(LINES)]
