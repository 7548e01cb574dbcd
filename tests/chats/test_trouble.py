"""Conversations a recorded chat cannot hold: pictures and voice where text is asked, sessions that misbehave."""

import pytest

from tests.chats.conftest import StartApp
from wabot.bootstrap import App
from wabot.core.clock import DAY, MINUTE, SECOND, later
from wabot.core.ids import TenantId
from wabot.core.message import MessageKind
from wabot.providers.sandbox.modes import AirtimeMode
from wabot.terminal import TerminalPhone

ADMIN, OWNER, CUSTOMER = "254700000001", "254711222333", "254722000111"


class Chat:
    """Phones around one wabot; `heard` is what one of them got since it was last asked."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.network = app.wiring.fleet.network
        self._got: list[tuple[str, str]] = []
        app.on_phone(lambda phone, _bot, message: self._got.append((phone, message.text)))

    async def says(self, *lines: str, phone: str = ADMIN, to: str = "master") -> str:
        """What a phone gets for its last line."""
        talk = TerminalPhone(self.app, lambda _line: None, phone=phone, to=to)
        for line in lines:
            self.heard(phone)
            await talk.line(line)
        return self.heard(phone)

    async def sends(self, kind: MessageKind, text: str = "") -> str:
        """What the customer gets for something that is not words."""
        await self.network.phone_says(CUSTOMER, OWNER, text, kind=kind)
        await self.app.quiet()
        return self.heard(CUSTOMER)

    async def passes(self, duration: int) -> None:
        """Time goes by."""
        await self.app.quiet()
        await self.app.advance(duration)

    def heard(self, phone: str) -> str:
        """Everything this phone got since the last time."""
        words = "\n".join(text for to, text in self._got if to == phone)
        self._got = [(to, text) for to, text in self._got if to != phone]
        return words

    @property
    def tenant(self) -> TenantId:
        known = self.app.wiring.directory.by_phone(OWNER)
        assert known is not None
        return known.id


@pytest.fixture
async def chat(start_app: StartApp) -> Chat:
    chat = Chat(await start_app())
    await chat.says('new "Mama Duka" 0711222333 airtime', "approve T1 2m")
    return chat


async def test_pictures_and_voice_where_words_are_asked(chat: Chat) -> None:
    assert "Welcome to Mama Duka" in await chat.sends(MessageKind.IMAGE)
    assert "only read text" in await chat.sends(MessageKind.AUDIO)
    await chat.says("1", phone=CUSTOMER, to=OWNER)
    for kind in (MessageKind.IMAGE, MessageKind.VIDEO, MessageKind.LOCATION, MessageKind.CONTACT):
        answer = await chat.sends(kind)
        assert "only read text" in answer
        assert "How much airtime" in answer, "the question is asked again"
    assert not await chat.sends(MessageKind.REACTION, "👍"), "a thumb needs no answer"
    assert "Please check" in await chat.says("50", phone=CUSTOMER, to=OWNER)
    assert "only read text" in await chat.sends(MessageKind.IMAGE, "1"), "a picture never says yes"


async def test_an_empty_message(chat: Chat) -> None:
    await chat.says("hi", "1", phone=CUSTOMER, to=OWNER)
    answer = await chat.sends(MessageKind.TEXT, "  ")
    assert "was empty" in answer
    assert "How much airtime" in answer


async def test_the_longest_message(chat: Chat) -> None:
    answer = await chat.says("hi", "1", "9" * 4096, phone=CUSTOMER, to=OWNER)
    assert "too long" in answer
    assert len(answer) < 300, "it is not quoted back"


async def test_an_issue_is_mended_by_number(chat: Chat) -> None:
    chat.network.replace(chat.tenant)
    await chat.passes(30 * SECOND)
    assert "Send *issues*" in chat.heard(ADMIN)
    assert "has taken over" in chat.heard(OWNER)
    card = await chat.says("issues", "1")
    assert "1 Restart it" in card
    answer = await chat.says("1")
    assert "Trying again" in answer
    assert "⚠️" not in answer, "what is being mended is not told once more"
    assert "connected (sim)" in await chat.says("show T1")
    assert "Nothing needs you" in await chat.says("issues")


async def test_what_does_not_work_is_told_again(chat: Chat) -> None:
    chat.network.drop(chat.tenant)
    chat.network.refuse(chat.tenant, 1000)
    for _ in range(8):
        await chat.passes(6 * MINUTE)
    assert chat.heard(ADMIN).count("cannot connect") == 1, "told once, however often it is tried"
    await chat.says("issues", "1", "1")
    for _ in range(12):
        await chat.passes(6 * MINUTE)
    assert chat.heard(ADMIN).count("cannot connect") == 1
    assert "1 Mama Duka: cannot connect" in await chat.says("issues")


async def test_a_bot_that_was_logged_out_is_linked_again_by_its_owner(chat: Chat) -> None:
    chat.network.log_out(chat.tenant)
    await chat.passes(30 * SECOND)
    assert "was logged out" in chat.heard(OWNER)
    assert "logged out on its phone" in await chat.says("issues")
    chat.app.link_by_hand(by_hand=True)
    assert "The code is *" in await chat.says("pair", phone=OWNER)
    await chat.network.confirm_pairing(chat.tenant)
    await chat.passes(30 * SECOND)
    assert "is connected again" in chat.heard(ADMIN)
    assert "Nothing needs you" in await chat.says("issues")


async def test_a_restriction_by_whatsapp_ends_by_itself(chat: Chat) -> None:
    chat.network.ban(chat.tenant, later(chat.app.clock.now(), DAY))
    await chat.passes(30 * SECOND)
    assert "has restricted 0711 222333 for some time, until 22 Nov 2026, 09:00" in chat.heard(OWNER)
    await chat.passes(DAY)
    await chat.passes(5 * MINUTE)
    assert "is connected again" in chat.heard(ADMIN)


async def test_no_float_then_delivered(chat: Chat) -> None:
    sandbox = chat.app.sandbox
    assert sandbox is not None
    sandbox.airtime.answer(AirtimeMode.NO_FLOAT)
    held = await chat.says("hi", "1", "50", "1", phone=CUSTOMER, to=OWNER)
    assert "Your payment of Ksh 50 is here" in held
    assert "takes a little longer" in held
    assert "the airtime float is used up" in chat.heard(OWNER)
    assert "paid airtime waits: the float at sandbox is used up" in await chat.says("issues")
    assert "waiting for float" in await chat.says("orders T1", "1")
    sandbox.airtime.answer(AirtimeMode.OK)
    await chat.passes(10 * MINUTE)
    await chat.passes(10 * MINUTE)
    receipt = chat.heard(CUSTOMER)
    assert receipt.count("Done! Ksh 50 airtime is on 0722 000111") == 1
    assert "delivered" in await chat.says("orders T1")


async def test_the_monitor_in_swahili(chat: Chat) -> None:
    await chat.says("lugha sw")
    await chat.passes(2 * DAY)
    shown = await chat.says("4")
    assert "Umewashwa kwa siku 2" in shown
    assert "Miunganisho (imeunganishwa: 2)" in shown
