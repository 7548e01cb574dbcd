"""What the stand-in knows: numbers, people, what they were sent, files, and how fast everybody talks."""

import itertools
from collections import deque
from dataclasses import dataclass, field
from typing import Any

from wabot.core.clock import Clock, Instant

Body = dict[str, Any]


@dataclass(slots=True)
class Number:
    """A business's number at Meta."""

    number_id: str
    phone: str  # E.164 digits
    token: str
    webhook: str = ""  # "" with no app: nobody is told
    secret: str = ""
    account: str = "100000000000001"
    last: deque[Instant] = field(default_factory=deque)  # messages of the last second, in and out


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on WhatsApp: known by number, by Meta's user id, or both."""

    phone: str = ""  # E.164 digits
    user_id: str = ""
    name: str = "Somebody"

    @property
    def key(self) -> str:
        return self.phone or self.user_id


@dataclass(frozen=True, slots=True)
class Letter:
    """A message that reached somebody."""

    number_id: str
    reference: str
    body: Body
    at: Instant

    @property
    def kind(self) -> str:
        return str(self.body.get("type", "text"))

    @property
    def text(self) -> str:
        """The words a person reads, taps not included."""
        content = self.body.get(self.kind, {})
        match self.kind:
            case "text":
                return str(content["body"])
            case "interactive":
                return str(content["body"]["text"])
            case "template":
                return " ".join(part["text"] for one in content.get("components", []) for part in one["parameters"])
            case "reaction":
                return str(content.get("emoji", ""))
            case _:
                return str(content.get("caption", "")) if isinstance(content, dict) else ""

    @property
    def taps(self) -> dict[str, str]:
        """What can be tapped: title to id."""
        action = self.body.get("interactive", {}).get("action", {})
        buttons = {button["reply"]["title"]: button["reply"]["id"] for button in action.get("buttons", [])}
        rows = {row["title"]: row["id"] for section in action.get("sections", []) for row in section["rows"]}
        return {**buttons, **rows}


@dataclass(frozen=True, slots=True)
class File:
    """A file that Meta keeps."""

    mime: str
    content: bytes
    filename: str = ""


@dataclass(slots=True)
class _Pair:
    even_at: int = 0
    last_heard: Instant | None = None


class Books:
    """All of it, in memory."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.numbers: dict[str, Number] = {}
        self.files: dict[str, File] = {}
        self.people: dict[str, Person] = {}
        self.inboxes: dict[str, list[Letter]] = {}
        self.attended: list[Body] = []  # messages marked read, typing shown
        self._pairs: dict[tuple[str, str], _Pair] = {}
        self._count = itertools.count(1)

    def by_phone(self, phone: str) -> Number:
        """The number with these digits; KeyError where there is none."""
        for number in self.numbers.values():
            if phone in (number.phone, number.number_id):
                return number
        raise KeyError(phone)

    def new_id(self, prefix: str = "wamid.") -> str:
        """Never given before."""
        return f"{prefix}{next(self._count):012d}"

    def hears(self, number: Number, person: Person) -> None:
        """A person writes: the window of 24 hours opens."""
        now = self.clock.now()
        self._pair(number, person.key).last_heard = now
        number.last.append(now)

    def window_closed(self, number: Number, person: str, window: int) -> bool:
        heard = self._pair(number, person).last_heard
        return bool(window) and (heard is None or self.clock.now() - heard >= window)

    def too_fast(self, number: Number, limit: int) -> bool:
        """Count one more message of this number; whether it is too many for one second."""
        now = self.clock.now()
        while number.last and now - number.last[0] >= 1000:
            number.last.popleft()
        if limit and len(number.last) >= limit:
            return True
        number.last.append(now)
        return False

    def pair_too_fast(self, number: Number, person: str, burst: int, gap: int) -> bool:
        """Count one more message to this person; whether the burst is used up."""
        pair, now = self._pair(number, person), self.clock.now()
        if not burst:
            return False
        even_at = max(pair.even_at, now)
        if even_at + gap - now > burst * gap:
            return True
        pair.even_at = even_at + gap
        return False

    def _pair(self, number: Number, person: str) -> _Pair:
        return self._pairs.setdefault((number.number_id, person), _Pair())
