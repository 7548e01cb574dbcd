"""The worker itself: does what it is asked, and ends when it is not spoken to any more."""

import os
import threading
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from wabot.channels.linked.wire import Frame, Line
from wabot.channels.linked.worker.answers import Answer
from wabot.channels.linked.worker.client import Setting
from wabot.channels.linked.worker.gate import Gate
from wabot.channels.linked.worker.library import Library
from wabot.channels.linked.worker.session import NotNow, Place, Session
from wabot.core.clock import SECOND, SystemClock, steady
from wabot.core.ids import SystemIds

THREADS = 8
"""For one session; half as many more for each further one."""
FIRST_WORD = 30 * SECOND
"""Within which wabot must have said how long we may live."""
SILENCED = 3
"""Exit status of a worker whose wabot fell silent."""


class Service:
    """Sessions of one process. Each request is answered once, by a thread of its own."""

    def __init__(self, library: Library, line: Line, places: int) -> None:
        self._library, self._line, self._dense = library, line, places > 1
        self._gate, self._ids = Gate(), SystemIds(SystemClock())
        self._sessions: dict[str, Session] = {}
        self._pool = ThreadPoolExecutor(THREADS + places * THREADS // 2, thread_name_prefix="ask")
        self._until = steady() + FIRST_WORD
        self._spoken = threading.Event()
        self._cycles = 0

    def run(self) -> None:
        """Serve until wabot closes the line; never returns otherwise."""
        threading.Thread(target=self._watch, name="watch", daemon=True).start()
        while (frame := self._line.read()) is not None:
            match frame.get("op"):
                case "ping":
                    self._until = _number(frame["until"])
                    self._spoken.set()
                    self._answer(frame, {"memory": _memory(), "cycles": self._cycles})
                case "recorded":
                    if (session := self._sessions.get(str(frame["session"]))) is not None:
                        session.recorded()
                case _:
                    self._pool.submit(self._serve, frame)

    def _watch(self) -> None:
        """End this process when its time is up: whoever was to prolong it is dead, frozen, or has lost its lease."""
        while (left := self._until - steady()) > 0:
            self._spoken.wait(left / 1000)  # a word may also shorten our time: the first does
            self._spoken.clear()
        os._exit(SILENCED)

    def _serve(self, frame: Frame) -> None:
        try:
            answer: Answer = self._do(str(frame["op"]), str(frame["session"]), frame)
        except NotNow as error:
            answer = {"retry": 5 * SECOND, "reason": "not_connected", "detail": str(error)}
        except Exception as error:  # noqa: BLE001 - whatever it is, whoever asked is waiting
            answer = {"retry": 30 * SECOND, "reason": "fault", "detail": repr(error)}
        self._answer(frame, answer)

    def _do(self, op: str, name: str, frame: Mapping[str, Any]) -> Answer:
        match op:
            case "connect" | "pair":
                self._cycles += 1
                session = self._sessions[name] = self._made(name, frame)
                session.begin(str(frame["phone"]) if op == "pair" else None)
                return {}
            case "stop":
                stopped = self._sessions.pop(name, None)
                if stopped is not None:
                    stopped.stop(forget=self._dense)
                return {}
            case "probe":
                return {"lives": name in self._sessions and self._sessions[name].proves_life()}
            case _:
                return self._ask(op, self._session(name), frame)

    def _ask(self, op: str, session: Session, frame: Mapping[str, Any]) -> Answer:
        match op:
            case "logout":
                return {"complaint": session.log_out()}
            case "send":
                with session.connected():
                    return session.mouth.send(tuple(frame["to"]), frame["key"], frame["letter"])
            case "fetch":
                with session.connected():
                    return session.mouth.fetch(frame["reference"])
            case "contacts":
                with session.using():
                    return session.contacts.all()
            case "attend":
                with session.connected():
                    return session.mouth.attend(tuple(frame["to"]), frame["message_id"])
            case _:
                return {"refused": "unknown_op"}

    def _made(self, name: str, frame: Mapping[str, Any]) -> Session:
        if name in self._sessions:
            raise NotNow("there is one of this name")
        files = Path(frame["folder"])
        setting = Setting(
            frame["store"], frame["device_name"], frame.get("proxy", ""), frozenset(frame.get("muted", ()))
        )
        place = Place(name, setting, files / f"{frame['file']}.inbox", files / f"{frame['file']}.sent")
        return Session(self._library, self._gate, place, self._ids.new(), self._line.write)

    def _session(self, name: str) -> Session:
        if name not in self._sessions:
            raise NotNow("no session")
        return self._sessions[name]

    def _answer(self, frame: Frame, answer: Answer) -> None:
        try:
            self._line.write({"answer": frame["ask"], **answer})
        except OSError:
            os._exit(0)  # wabot is gone


def _memory() -> int:
    """Resident memory in kilobytes."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") // 1024


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
