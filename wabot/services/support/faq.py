"""Finding the answer to a question among those asked often: typing mistakes are forgiven, in any language; pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz
from rapidfuzz.distance import Prefix

from wabot.core.ticket import Faq
from wabot.flow.replies import fold

SHOWN = 3
ENOUGH = 45
"""Of 100: what counts as an answer; measured by tests/services/support/test_faq.py."""
CLOSE_WORD = 80
"""Of 100: how alike two words are that mean the same, one of them mistyped."""
SAME_ROOT = 85
"""Of 100: how alike two words are that begin the same: `open`, `opening`."""
ROOT = 4
"""Letters two words have to begin with alike, and more than half of the longer one."""
FIRST_WORDS = 120
"""Characters of an answer that are looked at."""
SHORT_WORD = 3
"""Letters: shorter words say nothing of what is meant, in any of our languages."""
SAME_LANGUAGE = 3
"""What an entry in the reader's language is ahead of its translation."""
_EMPTY = frozenset({
    "the", "and", "you", "your", "for", "are", "can", "how", "what", "where", "when", "who", "does", "have", "with",
    "this", "that", "our", "please", "want", "need", "una", "nini", "wapi", "vipi", "lini", "gani", "kwa", "kuna",
    "unaweza", "naweza", "tafadhali", "nataka", "ningependa",
})  # fmt: skip
"""Words that stand in every question; what is left over tells questions apart."""


@dataclass(frozen=True, slots=True)
class Hit:
    """An entry that may be meant, and how sure that is (0 to 100)."""

    entry: Faq
    score: float


def search(question: str, entries: Sequence[Faq], language: str = "") -> Sequence[Hit]:
    """The entries that may be meant, best first, three at most."""
    asked = fold(question)[:500]
    if not asked:
        return []
    hits = [Hit(entry, _score(asked, entry) + _bonus(entry, language)) for entry in entries]
    found = [hit for hit in hits if hit.score >= ENOUGH]
    best = sorted(found, key=lambda hit: (-hit.score, -hit.entry.uses, hit.entry.number))
    if best and best[0].score >= 97:
        return best[:1] if len(best) == 1 or best[1].score < 90 else best[:SHOWN]
    return best[:SHOWN]


def _bonus(entry: Faq, language: str) -> int:
    return SAME_LANGUAGE if entry.language and entry.language == language else 0


def _score(asked: str, entry: Faq) -> float:
    question = fold(entry.question)
    whole = fuzz.ratio(asked, question)
    said = _meaning(asked)
    theirs = {*_meaning(question), *_meaning(fold(entry.words))}
    covered = _covered(said, theirs)
    answered = 0.75 * _covered(said, set(_meaning(fold(entry.answer[:FIRST_WORDS]))))
    return max(whole, covered, answered)


def _covered(said: Sequence[str], theirs: set[str]) -> float:
    """How much of what was said is found there: 100 where every word is."""
    if not said or not theirs:
        return 0.0
    alike = [max(_alike(word, other) for other in theirs) for word in said]
    return sum(score for score in alike if score >= CLOSE_WORD) / len(said)


def _alike(word: str, other: str) -> float:
    same = Prefix.similarity(word, other)
    rooted = SAME_ROOT if same >= ROOT and 2 * same > max(len(word), len(other)) else 0
    return max(fuzz.ratio(word, other), rooted)


def _meaning(folded: str) -> list[str]:
    words = [word for word in folded.split() if word not in _EMPTY]
    long = [word for word in words if len(word) >= SHORT_WORD]
    return long or words
