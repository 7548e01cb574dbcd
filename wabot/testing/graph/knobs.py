"""What a test turns to make Meta slow, wrong, repetitive or silent."""

from collections import deque
from dataclasses import dataclass, field


@dataclass(slots=True)
class Trouble:
    """How one request ends instead of well."""

    code: int = 0  # Meta's error code; 0: none
    status: int = 0  # an HTTP status with no JSON, as something before Meta answers
    drop: str = ""  # "before" or "after" Meta took it: the connection ends without an answer
    words: str = ""


@dataclass(slots=True)
class Knobs:
    """Everything starts well behaved."""

    latency: float = 0.0  # seconds before each answer
    troubles: deque[Trouble] = field(default_factory=deque)  # for the next requests to /messages
    looks: deque[Trouble] = field(default_factory=deque)  # for the next looks at a number
    refusing: dict[str, int] = field(default_factory=dict)  # by person: the code a message to them is refused with
    by_number: dict[str, Trouble] = field(default_factory=dict)  # whatever is asked of this number, until taken out
    silent: bool = False  # nobody gets an answer
    per_second: int = 80  # of one number; 0: no limit
    pair_burst: int = 45  # 0: no limit
    pair_gap: int = 6_000  # milliseconds
    window: int = 24 * 60 * 60 * 1000  # milliseconds; 0: always open
    without_whatsapp: set[str] = field(default_factory=set)  # a failed status for these phones
    file_url: str = ""  # where files are said to lie; "": here
    lie_about_size: bool = False  # files are said to be small, and come with no length
    statuses: tuple[str, ...] = ("sent", "delivered")
    batch: int = 1  # updates in one webhook at most; Meta itself goes up to 1000
    duplicates: int = 0  # how often each webhook is sent again
    reorder: bool = False  # updates that wait together go out last first
    held: bool = False  # webhooks wait until this is False and `release` is called
    again_after: float = 0.05  # seconds until a webhook that got no 200 is sent again; doubles up to 2

    def fail(self, code: int, times: int = 1, words: str = "") -> None:
        """The next requests end with this error."""
        self.troubles.extend([Trouble(code, words=words)] * times)

    def answer(self, status: int, times: int = 1) -> None:
        """The next requests end with this HTTP status and no word of Meta's."""
        self.troubles.extend([Trouble(status=status)] * times)

    def drop(self, when: str = "after", times: int = 1) -> None:
        """The next requests get no answer: the connection ends before or after Meta took the message."""
        self.troubles.extend([Trouble(drop=when)] * times)
