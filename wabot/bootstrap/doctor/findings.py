"""What the doctor finds: one line about each thing, and what to do where it is not in order."""

from dataclasses import dataclass
from enum import StrEnum


class Health(StrEnum):
    """How a thing is."""

    GOOD = "good"
    DOUBTFUL = "doubtful"  # works, but somebody should look
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    subject: str
    health: Health
    words: str
    advice: str = ""


def good(subject: str, words: str) -> Finding:
    """In order."""
    return Finding(subject, Health.GOOD, words)


def doubtful(subject: str, words: str, advice: str) -> Finding:
    """Works, and yet."""
    return Finding(subject, Health.DOUBTFUL, words, advice)


def bad(subject: str, words: str, advice: str) -> Finding:
    """Does not work."""
    return Finding(subject, Health.BAD, words, advice)
