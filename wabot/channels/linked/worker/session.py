"""One session in the worker: what it is, what it may be asked, and what it tells."""

import queue
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from wabot.channels.linked.journal import Inbox, Sent
from wabot.channels.linked.worker import events
from wabot.channels.linked.worker.address_book import PhoneContacts
from wabot.channels.linked.worker.client import MESSAGE, Client, Setting
from wabot.channels.linked.worker.gate import Gate
from wabot.channels.linked.worker.library import Library, Proto
from wabot.channels.linked.worker.mouth import Mouth
from wabot.channels.linked.worker.outgoing import Outgoing
from wabot.channels.linked.worker.pairing import Pairing
from wabot.channels.linked.worker.reading import Letter, Reader
from wabot.channels.linked.worker.votes import Votes
from wabot.core.session import SessionEvent

Tell = Callable[[Mapping[str, object]], None]

_OUTCOME = 15.0
"""Seconds that beginning a session is waited for; a dial that hangs takes a minute."""
_QUIET = 2.0
"""Seconds that calls under way get to end before the session is taken out of the library."""


class Stage(StrEnum):
    """What a session is here. The library's functions may be called from its first event to its end."""

    DIALLING = "dialling"
    PAIRING = "pairing"
    UP = "up"
    DOWN = "down"  # the library connects again by itself
    ENDED = "ended"  # it does nothing more by itself


class NotNow(Exception):
    """The session is not in a state in which the library may be asked this."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a session keeps its files, and how it is made."""

    name: str
    setting: Setting
    inbox: Path
    sent: Path


class Session:
    """One session, from its beginning to its end; another attempt is another session."""

    def __init__(self, library: Library, gate: Gate, place: Place, uuid: str, tell: Tell) -> None:
        self._library, self._place, self._uuid, self._tell = library, place, uuid, tell
        self.stage = Stage.DIALLING
        self._alive = True  # keepalives are answered
        self._linked = False  # the library has shown whose device it is: its store can be asked
        self._calls, self._idle = 0, threading.Condition()
        self._outcome = threading.Event()
        self._inbox, self._sent = Inbox(place.inbox), Sent(place.sent)
        self._left = self._inbox.left()
        self._heard: queue.SimpleQueue[tuple[str, object]] = queue.SimpleQueue()
        self._client = Client(library, gate, uuid, self._hear)
        self._pairing: Pairing | None = None
        self._outgoing = Outgoing(lambda letter: tell({"tell": "letter", "session": place.name, "letter": letter}))
        votes = Votes(library, self._client, self._sent, self.using)
        self._reader = Reader(library.e2e, votes.phone_of, votes.of)
        self._own = ""  # our own number
        self.contacts = PhoneContacts(library, self._client, votes.phone_of, lambda: self._own)
        self.mouth = Mouth(library, self._client, self._sent)

    def begin(self, phone: str | None = None) -> None:
        """Dial; back once its outcome is told, or after a while. With a phone: pair (with a code too, where not "")."""
        if phone is not None:
            self.stage = Stage.PAIRING
            self._pairing = Pairing(self._library, self._client, phone, self._pairing_ready)
        threading.Thread(target=self._listen, name=f"listen {self._uuid}", daemon=True).start()
        self._client.run(self._place.setting)
        self._outcome.wait(_OUTCOME)

    def stop(self, *, forget: bool) -> None:
        """Close the connection. `forget`: others live in this process, so the library must let go of it."""
        self.stage = Stage.ENDED
        self._outcome.set()
        self._client.disconnect()
        if forget:
            with self._idle:
                self._idle.wait_for(lambda: self._calls == 0, _QUIET)
            self._client.forget()
            self._heard.put(("over", None))

    def log_out(self) -> str:
        """End the link; "" or the library's complaint. Raises NotNow."""
        with self.using():
            complaint = str(self._client.call("Logout"))
        self.stage = Stage.ENDED
        return complaint

    def proves_life(self) -> bool:
        """Whether it is logged in and its keepalives are answered."""
        if self.stage is not Stage.UP or not self._alive:
            return False
        with suppress(NotNow), self.using():
            return bool(self._client.call("IsLoggedIn"))
        return False

    def recorded(self) -> None:
        """The oldest letter told is recorded."""
        self._outgoing.recorded()

    @contextmanager
    def using(self) -> Iterator[None]:
        """Around calls that need a linked session; raises NotNow where they would end the process."""
        with self._idle:
            if not self._linked or self.stage is Stage.ENDED:
                raise NotNow(self.stage)
            self._calls += 1
        try:
            yield
        finally:
            with self._idle:
                self._calls -= 1
                self._idle.notify_all()

    @contextmanager
    def connected(self) -> Iterator[None]:
        """Around calls that need a connection: the library would wait for the next one, and nobody could tell."""
        if self.stage is not Stage.UP:
            raise NotNow(self.stage)
        with self.using():
            yield

    def _hear(self, what: str, content: object) -> None:
        """On the library's threads: keep it, in order. The library has acknowledged a message before it tells us."""
        if isinstance(content, tuple) and content[0] == MESSAGE:
            kept = False
            with suppress(OSError):  # the disk is full: it goes on without this safety
                self._inbox.add(content[1])
                kept = True
            self._heard.put((what, (*content, kept)))
        else:
            self._heard.put((what, content))

    def _listen(self) -> None:
        while (heard := self._heard.get())[0] != "over":
            what, content = heard
            try:
                self._take(what, content)
            except OSError:
                return  # wabot is gone, and so are we in a moment
            except Exception as error:  # noqa: BLE001 - one event we stumble over must not deafen the session
                self._fault(what, error)
        self._inbox.close()

    def _take(self, what: str, content: Any) -> None:  # noqa: ANN401 - by what it is
        match what:
            case "event":
                self._event(*content)
            case "qr" if self._pairing is not None:
                self._pairing.shown(content)
            case "qr":
                self._report(events.Happening(SessionEvent.NO_LINK, "no_link", last=True))
            case "login":
                self._happened(events.login(content))
            case "returned" if self.stage is not Stage.ENDED:
                self._happened(events.returned(content, was_up=self.stage in (Stage.UP, Stage.DOWN)))

    def _event(self, code: int, body: bytes, kept: bool = False) -> None:  # noqa: FBT001, FBT002 - as it was heard
        if code == MESSAGE:
            self._message(body, self._inbox.done if kept else _nothing)
            return
        event = events.parse(self._library, code, body)
        match code:
            case 0:
                self._own = event.JID.User if event is not None else ""
                self._linked = bool(self._own)
                self._deliver_left()
            case events.KEEPALIVE_LOST:
                self._alive = False
            case events.KEEPALIVE_BACK:
                self._alive = True
            case events.RECEIPT:
                self._receipt(event)
            case events.UNDECRYPTABLE:
                self._letter(self._reader.undecryptable(event), _nothing)
        if event is not None:
            self._happened(events.happening(code, event))

    def _deliver_left(self) -> None:
        left, self._left = self._left, []
        for body in left:
            self._message(body, self._inbox.done)

    def _message(self, body: bytes, done: Callable[[], None]) -> None:
        event = self._library.neonize.Message.FromString(body)
        self._phone(event.Info.MessageSource)
        try:
            letter = self._reader.letter(event)
        except Exception as error:  # noqa: BLE001 - no message may be lost to our own fault
            self._fault("letter", error)
            letter = self._reader.unreadable(event)
        self._letter(letter, done)

    def _letter(self, letter: Letter | None, done: Callable[[], None]) -> None:
        if letter is None:
            done()
        else:
            self._outgoing.add(letter, done)

    def _receipt(self, event: Proto) -> None:
        status = {1: "delivered", 4: "read", 6: "read"}.get(int(event.Type)) if event.HasField("Type") else None
        source = event.MessageSource
        self._phone(source)
        if status is not None and not source.IsGroup and not source.IsFromMe:
            told = {"references": list(event.MessageIDs), "status": status, "at": int(event.Timestamp) * 1000}
            self._tell({"tell": "receipt", "session": self._place.name, **told})

    def _phone(self, source: Proto) -> None:
        """What our own number's first device does, the phone that the link hangs on does."""
        if source.IsFromMe and not source.Sender.Device:
            self._happened(events.Happening(SessionEvent.PHONE_SEEN))

    def _happened(self, happening: events.Happening | None) -> None:
        if happening is None or self.stage is Stage.ENDED:
            return
        match happening.event:
            case SessionEvent.READY:
                self.stage, self._alive, self._linked = Stage.UP, True, True
            case SessionEvent.DROPPED if not happening.last:
                if self.stage is not Stage.UP:
                    return  # the connection that pairing began with, or one more drop
                self.stage = Stage.DOWN
            case SessionEvent.ALIVE | SessionEvent.PHONE_SEEN if self.stage is not Stage.UP:
                return
        self._report(happening)

    def _fault(self, what: str, error: Exception) -> None:
        """Where we stumbled; not over what: an error may quote a message."""
        frame = error.__traceback__
        while frame is not None and frame.tb_next is not None:
            frame = frame.tb_next
        where = f"{Path(frame.tb_frame.f_code.co_filename).name}:{frame.tb_lineno}" if frame is not None else "?"
        fault = f"{what}: {type(error).__name__} at {where}"
        self._tell({"tell": "fault", "session": self._place.name, "error": fault})

    def _pairing_ready(self, qr: str, code: str, detail: str) -> None:
        if self.stage is Stage.PAIRING:
            self._report(events.Happening(SessionEvent.PAIRING_READY, detail=detail), code=code, qr=qr)

    def _report(self, happening: events.Happening, **pairing: str) -> None:
        if happening.last:
            self.stage = Stage.ENDED
            self._deliver_left()
        report = {
            "event": happening.event,
            "reason": happening.reason,
            "detail": happening.detail,
            "lasts": happening.lasts,
            "last": happening.last,
            "mute": happening.mute,
            **pairing,
        }
        self._tell({"tell": "report", "session": self._place.name, **report})
        self._outcome.set()


def _nothing() -> None:
    return None
