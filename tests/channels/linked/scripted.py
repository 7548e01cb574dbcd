"""The library as a script: real messages, real callbacks on threads of its own, and every call written down."""

import ctypes
import threading
from itertools import count
from pathlib import Path
from typing import Any

from tests.channels.linked.library import library
from wabot.channels.linked.worker.client import Setting
from wabot.channels.linked.worker.gate import Gate
from wabot.channels.linked.worker.library import Proto
from wabot.channels.linked.worker.session import Place, Session

SETTLED = 5.0
_NUMBERS = count()


class Scripted:
    """Stands in for the shared object: one session, which says what the test says."""

    def __init__(self) -> None:
        real = library()
        self.neonize, self.e2e, self.common, self.device = real.neonize, real.e2e, real.common, real.device
        self.calls: list[str] = []
        self.answers: dict[str, Any] = {"IsLoggedIn": True}
        self.begun, self._over = threading.Event(), threading.Event()
        self.complaint = ""
        names = ("Stop", "Disconnect", "Logout", "IsLoggedIn", "PairPhone", "SendMessage", "GetPNFromLID", "MarkRead",
                 "SendChatPresence", "DecryptPollVote", "Upload", "DownloadAny", "BuildPollVoteCreation",
                 "GetAllContacts")  # fmt: skip
        self.functions = {"Neonize": self._session, **{name: self._answering(name) for name in names}}

    def qr(self, text: str) -> None:
        self._on_qr(b"", text.encode())

    def login(self, word: str) -> None:
        self._on_login(b"", word.encode())

    def event(self, code: int, message: Proto | bytes) -> None:
        body = message if isinstance(message, bytes) else message.SerializeToString()
        buffer = ctypes.create_string_buffer(body, len(body))
        self._on_event(b"", ctypes.addressof(buffer), len(body), code)

    def linked(self, *, paired: bool = True) -> None:
        """The first event of a session: whose device it is."""
        device = self.neonize.Device(Platform="", BussinessName="", PushName="", Initialized=paired)
        if paired:
            device.JID.CopyFrom(
                self.neonize.JID(User="254711", RawAgent=0, Device=1, Integrator=0, Server="s.whatsapp.net")
            )
        self.event(0, device)

    def give_up(self, complaint: str) -> None:
        self.complaint = complaint
        self._over.set()

    def _session(self, *arguments: Any) -> str:
        # Kept as whole callbacks: what the library calls must live as long as the session.
        self._on_qr, self._on_login, self._on_event = (_as_texts(arguments[6]), _as_texts(arguments[7]), arguments[8])
        self.begun.set()
        self._over.wait()
        return self.complaint

    def _answering(self, name: str) -> Any:
        def answer(*arguments: object) -> Any:
            self.calls.append(name)
            found = self.answers.get(name, b"")
            return found(*arguments) if callable(found) else found

        return answer


def _as_texts(callback: Any) -> Any:
    def call(name: bytes, text: bytes) -> None:
        kept = ctypes.create_string_buffer(text)
        callback(None, ctypes.addressof(kept))

    return call


class Stage:
    """A session of the worker over the script, and all it told."""

    def __init__(self, folder: Path) -> None:
        self.library, self.told = Scripted(), list[dict[str, Any]]()
        self._rung = threading.Condition()
        self.place = Place("T1", Setting("store"), folder / "T1.inbox", folder / "T1.sent")
        self.uuid = f"u{next(_NUMBERS)}"
        self.gate = Gate()
        self.session = Session(self.library, self.gate, self.place, self.uuid, self._tell)  # type: ignore[arg-type]
        self._thread: threading.Thread | None = None

    def begin(self, phone: str | None = None) -> None:
        self._thread = threading.Thread(target=self.session.begin, args=(phone,), daemon=True)
        self._thread.start()
        assert self.library.begun.wait(SETTLED)

    def up(self) -> None:
        """Connected, as a linked session comes up."""
        self.begin()
        self.library.linked()
        self.library.event(3, self.library.neonize.Connected(status=True))
        self.report("ready")

    def until(self, true: Any) -> None:
        with self._rung:
            assert self._rung.wait_for(true, SETTLED), self.told

    def report(self, event: str) -> dict[str, Any]:
        """The latest report of a kind, once there is one."""
        self.until(lambda: event in self.reports())
        return next(one for one in reversed(self.told) if one.get("event") == event)

    def reports(self) -> list[str]:
        return [str(one["event"]) for one in self.told if one["tell"] == "report"]

    def letters(self) -> list[dict[str, Any]]:
        return [one["letter"] for one in self.told if one["tell"] == "letter"]

    def _tell(self, frame: Any) -> None:
        with self._rung:
            self.told.append(dict(frame))
            self._rung.notify_all()
