"""What phones have got on the simulated network: letters, and the files that came with them."""

from collections import OrderedDict, deque
from collections.abc import Sequence
from dataclasses import dataclass

from wabot.core.clock import Instant
from wabot.core.message import Outbound

MAX_PHONES = 20_000
MAX_LETTERS = 100
MAX_FILES = 100


@dataclass(frozen=True, slots=True)
class Letter:
    """A message in a phone's inbox."""

    bot: str
    message: Outbound
    at: Instant
    reference: str


class Mail:
    """Bounded: the oldest is forgotten first."""

    def __init__(self) -> None:
        self._inboxes: OrderedDict[str, deque[Letter]] = OrderedDict()
        self._files: OrderedDict[str, bytes] = OrderedDict()

    def put(self, phone: str, letter: Letter) -> None:
        """Into a phone's inbox."""
        inbox = self._inboxes.pop(phone, None) or deque(maxlen=MAX_LETTERS)
        self._inboxes[phone] = inbox
        if len(self._inboxes) > MAX_PHONES:
            self._inboxes.popitem(last=False)
        inbox.append(letter)

    def of(self, phone: str) -> Sequence[Letter]:
        """The last letters of a phone, oldest first."""
        return tuple(self._inboxes.get(phone, ()))

    def carry(self, reference: str, content: bytes) -> None:
        """A file goes along with a message."""
        self._files[reference] = content
        if len(self._files) > MAX_FILES:
            self._files.popitem(last=False)

    def file(self, reference: str) -> bytes | None:
        """A file that a phone has got or sent."""
        return self._files.get(reference)
