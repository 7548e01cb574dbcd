"""The terminal phone: a phone in a terminal, or a script of one, talking to a wabot in the same process."""

import re
import shlex
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from mimetypes import guess_type
from pathlib import Path
from typing import Protocol

from wabot.core.clock import DAY, HOUR, MINUTE, SECOND
from wabot.core.message import MessageKind, Outbound

DEMO_ADMIN = "254700000001"
MASTER = "master"
_UNITS = {"s": SECOND, "m": MINUTE, "h": HOUR, "d": DAY}


@dataclass(frozen=True, slots=True)
class PhoneFile:
    """A file that a phone sends."""

    name: str
    mime: str
    content: bytes

    @property
    def kind(self) -> MessageKind:
        """As what WhatsApp sends it."""
        kinds = {"image": MessageKind.IMAGE, "video": MessageKind.VIDEO, "audio": MessageKind.AUDIO}
        return kinds.get(self.mime.partition("/")[0], MessageKind.DOCUMENT)


class Host(Protocol):
    """What the terminal phone asks of the wabot it talks to."""

    async def phone_says(self, phone: str, to: str, text: str) -> None:
        """A phone writes to a bot (`master` or E.164 digits); returns once the message is recorded."""
        ...

    async def phone_sends(self, phone: str, to: str, file: PhoneFile, caption: str) -> None:
        """A phone sends a file with some words below it; returns once the message is recorded."""
        ...

    def on_phone(self, told: Callable[[str, str, Outbound], None]) -> None:
        """Be told of each message that reaches a phone: (phone, bot, message)."""
        ...

    async def quiet(self) -> None:
        """Returns when nothing is left to do before time moves or somebody speaks."""
        ...

    async def advance(self, duration: int) -> None:
        """Move wabot's clock forward by milliseconds and let everything due happen."""
        ...

    def answer_payments(self, mode: str) -> None:
        """How the sandbox answers the next pushes; ValueError names the modes it knows."""
        ...

    def link_by_hand(self, by_hand: bool) -> None:  # noqa: FBT001 - one switch
        """Whether bots' numbers wait from now on until somebody types their code."""
        ...

    async def type_code(self, bot: str, code: str | None) -> bool:
        """Somebody types a code (the right one, unless given) on this bot's phone; whether that linked it."""
        ...

    def file(self, reference: str) -> bytes | None:
        """A file that came with a message."""
        ...


class ScriptError(Exception):
    """A line of the script that failed, in words."""


@dataclass(slots=True)
class Phone:
    """What one phone got: all of it, and how much its holder has seen."""

    got: list[str] = field(default_factory=list)
    shown: int = 0
    since: int = 0  # index of the first message after the script's last message line or /advance


class TerminalPhone:
    """Speaks as one phone at a time; prints what that phone says and gets."""

    def __init__(self, host: Host, write: Callable[[str], None], *, phone: str, to: str) -> None:
        self._host = host
        self._write = write
        self._phones: dict[str, Phone] = {}
        self._phone = _digits(phone)
        self._to = _bot(to)
        self.live = False  # print messages the moment they come, instead of when the line is done
        self.folder = Path()  # where `/file` looks
        self.draw: Callable[[bytes], None] | None = None  # shows a picture to whoever sits at the terminal
        host.on_phone(self._heard)

    async def line(self, line: str) -> None:
        """One line of a script, or typed: a message, or a command that begins with a slash."""
        if line.startswith("/"):
            await self._steer(line)
            return
        self._mark()
        if self.live:  # the line stands on the screen already, and replies show themselves
            await self._host.phone_says(self._phone, self._to, line)
            return
        self._write(_quoted(">", line))
        await self._host.phone_says(self._phone, self._to, line)
        await self._host.quiet()
        self.show()

    def show(self) -> None:
        """Print what the present phone got and has not shown yet."""
        phone = self._of(self._phone)
        for text in phone.got[phone.shown :]:
            self._write(_quoted("<", text))
        phone.shown = len(phone.got)

    async def _steer(self, line: str) -> None:
        word, _, rest = line[1:].partition(" ")
        rest = rest.strip()
        match word:
            case "as":
                self._phone = _digits(rest)
                self.show()
            case "to":
                self._to = _bot(rest)
            case "advance":
                self._mark()
                await self._host.advance(_duration(rest))
                await self._host.quiet()
                self.show()
            case "pay":
                self._answer_payments(rest)
            case "link":
                await self._link(rest)
            case "file":
                await self._send_file(rest)
            case "expect":
                self._expect(rest, wanted=True)
            case "refuse":
                self._expect(rest, wanted=False)
            case _:
                raise ScriptError(f"/{word} is not known: /as /to /advance /pay /link /file /expect /refuse")

    def _answer_payments(self, mode: str) -> None:
        try:
            self._host.answer_payments(mode)
        except ValueError as error:
            raise ScriptError(str(error)) from error

    async def _link(self, rest: str) -> None:
        """`by-hand`, `by-itself`, or a bot whose phone gets its code typed in."""
        if rest in ("by-hand", "by-itself"):
            self._host.link_by_hand(rest == "by-hand")
            return
        bot, _, code = rest.partition(" ")
        self._mark()
        if not await self._host.type_code(_bot(bot), code.strip().upper() or None):
            raise ScriptError(f"{bot or 'nobody'} waits for no such code: /link by-hand, then *pair* it")
        await self._host.quiet()
        self.show()

    async def _send_file(self, rest: str) -> None:
        """`/file PATH [caption]`."""
        path, *words = shlex.split(rest) or [""]
        place = self.folder / path
        try:
            content = place.read_bytes()
        except OSError as error:
            raise ScriptError(f"{path or 'no file'} cannot be read: {error.strerror}") from error
        self._mark()
        file = PhoneFile(place.name, _mime(place), content)
        await self._host.phone_sends(self._phone, self._to, file, " ".join(words))
        await self._host.quiet()
        self.show()

    def _expect(self, wanted_text: str, *, wanted: bool) -> None:
        phone = self._of(self._phone)
        got = phone.got[phone.since :]
        found = any(wanted_text.casefold() in text.casefold() for text in got)
        if found is not wanted:
            heard = "\n".join(_quoted("<", text) for text in got) or "(nothing)"
            verb = "expected" if wanted else "did not want"
            raise ScriptError(f"{verb}: {wanted_text}\n{heard}")

    def _heard(self, phone: str, _bot_number: str, message: Outbound) -> None:
        self._of(phone).got.append(_words(message))
        if self.live and phone == self._phone:
            self.show()
            self._draw(message)

    def _draw(self, message: Outbound) -> None:
        picture = None if message.media is None else self._host.file(message.media.reference)
        if picture is not None and self.draw is not None:
            self.draw(picture)

    def _of(self, phone: str) -> Phone:
        return self._phones.setdefault(phone, Phone())

    def _mark(self) -> None:
        for phone in self._phones.values():
            phone.since = len(phone.got)


async def run_script(phone: TerminalPhone, lines: AsyncIterator[str], complain: Callable[[str], None]) -> int:
    """Play a script line by line; the exit status: 0, or 1 if any line failed."""
    status, number = 0, 0
    async for line in lines:
        number += 1
        if not line.strip():
            continue
        try:
            await phone.line(line)
        except ScriptError as error:
            complain(f"line {number}: {error}")
            status = 1
    return status


def _words(message: Outbound) -> str:
    """A message as a terminal shows it."""
    if message.kind is MessageKind.REACTION:
        return f"[reaction: {message.text}]"
    if message.media is None:
        return message.text
    kind = "picture" if message.kind is MessageKind.IMAGE else message.kind.value
    name = message.media.filename or message.media.url
    return f"[{kind}: {name}]\n{message.text}" if message.text else f"[{kind}: {name}]"


def _mime(place: Path) -> str:
    """What WhatsApp would say the file is; flows are YAML, which is plain text to it."""
    if place.suffix in {".yaml", ".yml"}:
        return "text/plain"
    return guess_type(place.name)[0] or "application/octet-stream"


def _quoted(mark: str, text: str) -> str:
    first, *further = text.split("\n")
    return "\n".join([f"{mark} {first}", *(f"  {line}" for line in further)])


def _digits(phone: str) -> str:
    digits = re.sub(r"[\s()-]", "", phone).lstrip("+")
    if not digits.isdecimal() or not 7 <= len(digits) <= 15:
        raise ScriptError(f"{phone!r} is not a phone number like +254722000111")
    return digits


def _bot(name: str) -> str:
    return MASTER if name.casefold() == MASTER else _digits(name)


def _duration(text: str) -> int:
    match = re.fullmatch(r"(\d{1,6})\s*([smhd])", text.casefold())
    if match is None:
        raise ScriptError(f"{text!r} is not a time like 30s, 15m, 2h or 31d")
    return int(match[1]) * _UNITS[match[2]]
