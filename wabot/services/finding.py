"""Finding the tenant that typed words mean."""

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, process

from wabot.core import phone as phones
from wabot.core.digits import ascii_digits
from wabot.core.tenant import Tenant

LIKENESS = 75  # of 100: below this a name is not even offered as a guess
MAX_CANDIDATES = 20


@dataclass(frozen=True, slots=True)
class Found:
    """`tenant` when the words mean exactly one; else those they may mean, likeliest first."""

    tenant: Tenant | None = None
    candidates: tuple[Tenant, ...] = ()
    guessed: bool = False  # the candidates only look alike


def search(query: str, tenants: Sequence[Tenant], shown: Sequence[str], country: str) -> Found:
    """By line of the list shown, id, number, name, beginning of a name or of a word in it, part of it, likeness."""
    words = " ".join(query.split()).casefold()
    if not words:
        return Found()
    line = _line(words, shown)
    exact = [t for t in tenants if t.id.casefold() == words or t.id == line]
    if exact:
        return Found(exact[0])
    number = phones.parse(query, country, any_country=True)
    if isinstance(number, str):
        same = tuple(t for t in tenants if t.phone == number)
        if same:
            return _one(same)
    return _by_name(words, tenants)


def _by_name(words: str, tenants: Sequence[Tenant]) -> Found:
    names = [(t, " ".join(t.name.split()).casefold()) for t in tenants]
    by_likeness = (
        [t for t, name in names if name == words],
        [t for t, name in names if name.startswith(words)],
        [t for t, name in names if f" {words}" in f" {name}"],
    )
    for found in by_likeness:
        if found:
            return _one(tuple(found))
    digits = ascii_digits(words).lstrip("+0")  # people write 0711…, we keep 254711…
    inside = [t for t, name in names if words in name or (len(digits) >= 3 and digits.isdigit() and digits in t.phone)]
    if inside:
        return Found(None, tuple(inside[:MAX_CANDIDATES]))
    return _alike(words, names)


def _alike(words: str, names: Sequence[tuple[Tenant, str]]) -> Found:
    pool = dict(enumerate(name for _, name in names))
    found = process.extract(words, pool, scorer=fuzz.WRatio, limit=5, score_cutoff=LIKENESS)
    return Found(None, tuple(names[place][0] for _, _, place in found), guessed=True)


def _line(words: str, shown: Sequence[str]) -> str:
    digits = ascii_digits(words)
    if digits.isascii() and digits.isdigit() and len(digits) < 5 and 0 < int(digits) <= len(shown):
        return shown[int(digits) - 1]
    return ""


def _one(found: tuple[Tenant, ...]) -> Found:
    return Found(found[0]) if len(found) == 1 else Found(None, found[:MAX_CANDIDATES])
