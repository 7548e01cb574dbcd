"""A router to practise with: it speaks RouterOS's API over TCP and keeps its PPP secrets in memory."""

import asyncio
import ssl
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from enum import StrEnum

from librouteros.exceptions import LibRouterosError
from librouteros.protocol import AsyncApiProtocol

from wabot.providers.router.wire import Bounded

WRONG = "wrong"
"""The one password nobody logs in with."""
Row = dict[str, str]
_MENUS = ("/ppp/secret", "/ppp/profile", "/ppp/active")


class Fault(StrEnum):
    """What goes wrong, from now on."""

    NONE = "none"
    AWAY = "away"  # hangs up on everybody at once
    HANG = "hang"  # says nothing any more
    DROP = "drop"  # hangs up after the next command it carried out
    REFUSE = "refuse"  # takes no command: its words are a trap


class Trap(Exception):
    """The router refuses."""


@dataclass(slots=True)
class Box:
    """What one user finds on it."""

    tables: dict[str, list[Row]] = field(default_factory=lambda: {menu: [] for menu in _MENUS})
    written: int = 0  # commands that changed something
    made: int = 0

    def rows(self, menu: str, **like: str) -> list[Row]:
        """Those of a menu (`/ppp/secret`) with these values."""
        return [row for row in self.tables[menu] if all(row.get(key) == value for key, value in like.items())]

    def dial_in(self, name: str, password: str) -> bool:
        """A customer's own router connects; whether it may."""
        known = self.rows("/ppp/secret", name=name, password=password, disabled="no")
        if known:
            self._put("/ppp/active", {"name": name})
        return bool(known)

    def run(self, command: str, words: Sequence[str]) -> Sequence[Row]:
        """Carry out one command. Raises Trap."""
        given = dict(word[1:].split("=", 1) for word in words if word.startswith("="))
        like = dict(word[1:].split("=", 1) for word in words if word.startswith("?"))
        menu, _, verb = command.rpartition("/")
        if command == "/system/identity/print":
            return [{"name": "Practice"}]
        if menu not in self.tables:
            raise Trap("no such command prefix")
        if verb == "print":
            return [_shown(row, given) for row in self.rows(menu, **like)]
        self._write(menu, verb, given)
        self.written += 1
        return []

    def _write(self, menu: str, verb: str, given: Mapping[str, str]) -> None:
        match verb:
            case "add":
                if menu != "/ppp/active" and self.rows(menu, name=given["name"]):
                    raise Trap(f"failure: {menu.rpartition('/')[2]} with the same name already exists")
                self._check_profile(given)
                self._put(menu, {"disabled": "no", **given})
            case "set":
                self._check_profile(given)
                self._row(menu, given).update({key: value for key, value in given.items() if key != ".id"})
            case "remove":
                self.tables[menu].remove(self._row(menu, given))
            case _:
                raise Trap("no such command")

    def _check_profile(self, given: Mapping[str, str]) -> None:
        named = given.get("profile", "default")
        if named != "default" and not self.rows("/ppp/profile", name=named):
            raise Trap("input does not match any value of profile")

    def _row(self, menu: str, given: Mapping[str, str]) -> Row:
        found = self.rows(menu, **{".id": given.get(".id", "")})
        if not found:
            raise Trap("no such item")
        return found[0]

    def _put(self, menu: str, values: Mapping[str, str]) -> None:
        self.made += 1
        self.tables[menu].append({".id": f"*{self.made:X}", **values})


class PracticeRouter:
    """Listens on loopback once somebody asks where. Each user name finds a box of its own."""

    def __init__(self) -> None:
        self.boxes: dict[str, Box] = {}
        self.fault = Fault.NONE
        self.logins = 0
        self._server: asyncio.Server | None = None
        self._lines: set[asyncio.StreamWriter] = set()
        self._lock = asyncio.Lock()

    def box(self, user: str) -> Box:
        """What this user finds."""
        return self.boxes.setdefault(user, Box())

    async def place(self, host: str = "127.0.0.1", port: int = 0, tls: ssl.SSLContext | None = None) -> tuple[str, int]:
        """Where it listens, from now on."""
        async with self._lock:
            if self._server is None:
                self._server = await asyncio.start_server(self._serve, host, port, ssl=tls)
            place = self._server.sockets[0].getsockname()
            return str(place[0]), int(place[1])

    async def stop(self) -> None:
        """Listen no more, hang up on everybody."""
        if self._server is not None:
            self._server.close()
            self._server = None
        for line in list(self._lines):
            line.transport.abort()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._lines.add(writer)
        transport = Bounded(reader, writer)
        try:
            with suppress(LibRouterosError, OSError, ValueError, IndexError):
                await self._talk(AsyncApiProtocol(transport, "utf-8", None))
        finally:
            self._lines.discard(writer)
            await transport.close()

    async def _talk(self, line: AsyncApiProtocol) -> None:
        box: Box | None = None
        while True:
            command, words = await line.readSentence()
            if self.fault is Fault.AWAY:
                return
            if self.fault is Fault.HANG:
                continue
            try:
                if command == "/login":
                    box, rows = self._log_in(words), list[Row]()
                elif box is None:
                    raise Trap("not logged in")
                else:
                    rows = list(self._carry_out(box, command, words))
            except Trap as trap:
                await line.writeSentence("!trap", f"=message={trap}")
                rows = []
            if self.fault is Fault.DROP and command != "/login" and not command.endswith("/print"):
                return
            for row in rows:
                await line.writeSentence("!re", *(f"={key}={value}" for key, value in row.items()))
            await line.writeSentence("!done")

    def _log_in(self, words: Sequence[str]) -> Box:
        given = dict(word[1:].split("=", 1) for word in words)
        if given.get("password") == WRONG:
            raise Trap("invalid user name or password (6)")
        self.logins += 1
        return self.box(given.get("name", ""))

    def _carry_out(self, box: Box, command: str, words: Sequence[str]) -> Sequence[Row]:
        if self.fault is Fault.REFUSE:
            raise Trap("not enough permissions (9)")
        return box.run(command, words)


def _shown(row: Row, given: Mapping[str, str]) -> Row:
    wanted = given.get(".proplist")
    shown = {key: value for key, value in row.items() if wanted is None or key in wanted.split(",")}
    return {key: {"yes": "true", "no": "false"}[value] if key == "disabled" else value for key, value in shown.items()}
