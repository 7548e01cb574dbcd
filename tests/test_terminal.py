"""The terminal phone: its format, its commands, its exit status."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from wabot.core.clock import DAY, HOUR, MINUTE, SECOND
from wabot.core.message import Media, MessageKind, Outbound
from wabot.terminal import PhoneFile, ScriptError, TerminalPhone, run_script

ADMIN, OTHER = "254700000001", "254722000111"


class Echo:
    """A wabot that answers each message with itself, and tells another phone."""

    def __init__(self) -> None:
        self.said: list[tuple[str, str, str]] = []
        self.moved: list[int] = []
        self.mode, self.by_hand = "", False
        self._told: list[Callable[[str, str, Outbound], None]] = []

    async def phone_says(self, phone: str, to: str, text: str) -> None:
        self.said.append((phone, to, text))
        self.tell(phone, f"you said\n{text}")
        self.tell(OTHER, "somebody spoke")

    async def phone_sends(self, phone: str, to: str, file: PhoneFile, caption: str) -> None:
        self.said.append((phone, to, f"{file.kind} {file.name} {file.mime} {len(file.content)} {caption}"))
        self.tell(phone, "a file came")

    def tell(self, phone: str, text: str) -> None:
        self.send(phone, Outbound(text))

    def send(self, phone: str, message: Outbound) -> None:
        for told in self._told:
            told(phone, "master", message)

    def on_phone(self, told: Callable[[str, str, Outbound], None]) -> None:
        self._told.append(told)

    async def quiet(self) -> None:
        return

    async def advance(self, duration: int) -> None:
        self.moved.append(duration)
        self.tell(ADMIN, "time passed")

    def link_by_hand(self, by_hand: bool) -> None:
        self.by_hand = by_hand

    async def type_code(self, bot: str, code: str | None) -> bool:
        self.said.append(("phone", bot, code or "any"))
        return code in (None, "ABCD-EFGH")

    def file(self, reference: str) -> bytes | None:
        return b"png" if reference == "file:1" else None

    def answer_payments(self, mode: str) -> None:
        if mode != "ok":
            raise ValueError(f"{mode!r} is not one of: ok")
        self.mode = mode


async def play(*lines: str) -> tuple[int, list[str], list[str], Echo]:
    echo, written, complaints = Echo(), list[str](), list[str]()
    phone = TerminalPhone(echo, written.append, phone=f"+{ADMIN}", to="master")

    async def script() -> AsyncIterator[str]:
        for line in lines:
            yield line

    status = await run_script(phone, script(), complaints.append)
    return status, written, complaints, echo


async def test_what_is_said_and_heard_is_printed_as_promised() -> None:
    status, written, _, echo = await play("hi")
    assert (status, written) == (0, ["> hi", "< you said\n  hi"])
    assert echo.said == [(ADMIN, "master", "hi")]


async def test_as_and_to_choose_phone_and_bot() -> None:
    status, written, _, echo = await play(f"/as +{OTHER}", "/to +254711222333", "hi", "/to master", "hey")
    assert status == 0
    assert echo.said == [(OTHER, "254711222333", "hi"), (OTHER, "master", "hey")]
    assert written[1:3] == ["< you said\n  hi", "< somebody spoke"]


async def test_what_a_phone_missed_is_shown_when_it_is_taken_up() -> None:
    _, written, _, _ = await play("hi", f"/as +{OTHER}")
    assert written[-1] == "< somebody spoke"


async def test_expect_and_refuse_look_at_what_this_phone_got_since_the_last_message() -> None:
    assert (
        await play("one", "/expect YOU SAID", "/refuse two", "two", "/refuse one", f"/as +{OTHER}", "/expect spoke")
    )[0] == 0
    status, _, complaints, _ = await play("one", "/expect three", "two")
    assert status == 1
    assert complaints == ["line 2: expected: three\n< you said\n  one"]
    status, _, complaints, _ = await play("one", "/refuse ONE")
    assert status == 1
    assert complaints[0].startswith("line 2: did not want: ONE")


async def test_expect_before_anything_says_that_nothing_came() -> None:
    _, _, complaints, _ = await play("/expect x")
    assert complaints == ["line 1: expected: x\n(nothing)"]


@pytest.mark.parametrize(
    ("word", "duration"), [("31d", 31 * DAY), ("2h", 2 * HOUR), ("15m", 15 * MINUTE), ("30s", 30 * SECOND)]
)
async def test_advance_moves_the_clock_and_begins_what_counts_anew(word: str, duration: int) -> None:
    status, _, _, echo = await play("hi", f"/advance {word}", "/refuse you said", "/expect time passed")
    assert (status, echo.moved) == (0, [duration])


@pytest.mark.parametrize(
    "line", ["/advance soon", "/advance", "/as me", "/to nobody", "/pay maybe", "/dance", "/expectation x"]
)
async def test_a_line_that_makes_no_sense_fails_and_the_script_goes_on(line: str) -> None:
    status, written, complaints, _ = await play(line, "hi")
    assert status == 1
    assert len(complaints) == 1
    assert written[0] == "> hi"


async def test_pay_steers_the_sandbox() -> None:
    status, _, _, echo = await play("/pay ok")
    assert (status, echo.mode) == (0, "ok")


async def test_link_types_a_code_on_a_bots_phone() -> None:
    status, _, _, echo = await play("/link by-hand", "/link +254711222333", "/link master abcd-efgh")
    assert (status, echo.by_hand) == (0, True)
    assert echo.said == [("phone", "254711222333", "any"), ("phone", "master", "ABCD-EFGH")]
    status, _, complaints, echo = await play("/link by-itself", "/link +254711222333 NOPE-NOPE")
    assert (status, echo.by_hand) == (1, False)
    assert "waits for no such code" in complaints[0]


async def test_a_picture_is_named_and_where_somebody_looks_drawn() -> None:
    echo, written, drawn = Echo(), list[str](), list[bytes]()
    phone = TerminalPhone(echo, written.append, phone=f"+{ADMIN}", to="master")
    phone.live, phone.draw = True, drawn.append
    echo.send(ADMIN, Outbound("QR", kind=MessageKind.IMAGE, media=Media("file:1", filename="qr.png")))
    echo.send(ADMIN, Outbound("", kind=MessageKind.DOCUMENT, media=Media("file:2", filename="menu.pdf")))
    assert written == ["< [picture: qr.png]\n  QR", "< [document: menu.pdf]"]
    assert drawn == [b"png"]


async def test_empty_lines_are_passed_over() -> None:
    assert (await play("", "   ", "hi"))[3].said == [(ADMIN, "master", "hi")]


def test_a_phone_must_be_a_number() -> None:
    with pytest.raises(ScriptError, match="not a phone number"):
        TerminalPhone(Echo(), print, phone="boss", to="master")


async def test_a_live_phone_shows_messages_when_they_come() -> None:
    echo, written = Echo(), list[str]()
    phone = TerminalPhone(echo, written.append, phone=f"+{ADMIN}", to="master")
    phone.live = True
    await phone.line("hi")
    assert written == ["< you said\n  hi"]
    echo.tell(ADMIN, "news")
    assert written[-1] == "< news"


async def test_a_file_is_sent(tmp_path: Path) -> None:
    host, written = Echo(), list[str]()
    phone = TerminalPhone(host, written.append, phone=ADMIN, to="master")
    phone.folder = tmp_path
    (tmp_path / "my menu.yaml").write_text("nodes: {}")
    await phone.line('/file "my menu.yaml" please look')
    assert host.said == [(ADMIN, "master", "document my menu.yaml text/plain 9 please look")]
    assert written == ["< a file came"]


async def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    phone = TerminalPhone(Echo(), lambda _: None, phone=ADMIN, to="master")
    phone.folder = tmp_path
    with pytest.raises(ScriptError, match=r"none\.png cannot be read"):
        await phone.line("/file none.png")
