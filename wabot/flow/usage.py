"""The grammar of typed commands: `ban PHONE in TENANT [REASON...]`."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from wabot.flow.limits import USAGE
from wabot.flow.tokens import Token, rest

_ARGUMENT = re.compile(r"([A-Z][A-Z0-9_]*)(\.\.\.|…)?")
_WORDS = re.compile(r"[^\W\d_A-Z][^\sA-Z|]*(?:\|[^\sA-Z|]+)*")
_LISTED = re.compile(r"(?:.*_)?(tenant|order|contact)")
_NAMED = re.compile(r"(?:.*_)?(tenant|contact)")


@dataclass(frozen=True, slots=True)
class Part:
    """One word of a usage: fixed `words`, or an argument, or (with both) one of these words kept in a slot."""

    words: tuple[str, ...] = ()
    slot: str = ""
    optional: bool = False
    greedy: bool = False  # takes the rest of the line

    @property
    def listed(self) -> bool:
        """Whether a plain number means that line of the list shown last."""
        return bool(not self.words and _LISTED.fullmatch(self.slot))

    @property
    def several(self) -> bool:
        """Whether it may take several words without quotes, because people's names do."""
        return bool(not self.words and _NAMED.fullmatch(self.slot))


def parse(usage: str, names: Mapping[str, str]) -> tuple[Part, ...]:
    """The parts of a usage; `names` gives the n-th choice of words its slot. Raises ValueError with the reason."""
    parts: list[Part] = []
    if len(usage) > USAGE:
        raise ValueError(f"a usage is at most {USAGE} characters")
    for word in usage.split():
        optional = word.startswith("[") and word.endswith("]")
        parts.append(_part(word[1:-1] if optional else word, optional, names, parts))
    if not parts or not parts[0].words or parts[0].optional or parts[0].slot:
        raise ValueError("a usage begins with a word in lower case")
    if any(part.greedy for part in parts[:-1]):
        raise ValueError("only the last argument can take the rest of the line")
    return tuple(parts)


def fit(parts: Sequence[Part], text: str, words: Sequence[Token]) -> dict[str, str] | None:
    """The arguments by slot if the words fit the usage whole; optional ones may be absent."""
    return _Fit(parts, text, words).of(0, 0)


class _Fit:
    """One text held against one usage; what does not fit is remembered, or optional words would be tried for ever."""

    def __init__(self, parts: Sequence[Part], text: str, words: Sequence[Token]) -> None:
        self._parts, self._text, self._words = parts, text, words
        self._vain: set[tuple[int, int]] = set()

    def of(self, n: int, at: int) -> dict[str, str] | None:
        """The arguments where the parts from the n-th fit the words from there on."""
        if (n, at) in self._vain:
            return None
        found = self._try(n, at)
        if found is None:
            self._vain.add((n, at))
        return found

    def _try(self, n: int, at: int) -> dict[str, str] | None:
        if n == len(self._parts):
            return {} if at == len(self._words) else None
        part, words = self._parts[n], self._words[at:]
        if part.greedy and words:
            return {part.slot: rest(self._text, words[0])}
        for taken in range(1, _most(part, words) + 1):
            if (found := self.of(n + 1, at + taken)) is not None:
                return {part.slot: _joined(part, words[:taken]), **found} if part.slot else found
        return self.of(n + 1, at) if part.optional else None


def _part(word: str, optional: bool, names: Mapping[str, str], before: Sequence[Part]) -> Part:  # noqa: FBT001
    if match := _ARGUMENT.fullmatch(word):
        return Part(slot=match[1].lower(), optional=optional, greedy=bool(match[2]))
    if not _WORDS.fullmatch(word):
        raise ValueError(f"{word!r} is neither a word in lower case nor an ARGUMENT")
    choices = tuple(word.split("|"))
    if len(choices) == 1 and not optional:
        return Part(choices)
    count = 1 + sum(1 for part in before if part.words and part.slot)
    return Part(choices, names.get(str(count), "choice" if count == 1 else f"choice{count}"), optional)


def _most(part: Part, words: Sequence[Token]) -> int:
    """How many words the part can take at most."""
    if not words:
        return 0
    if part.words:
        return 1 if words[0].folded in part.words else 0
    return min(len(words), 6) if part.several else 1


def _joined(part: Part, words: Sequence[Token]) -> str:
    return words[0].folded if part.words else " ".join(word.text for word in words)
