"""What of a model's answer may reach a customer. Nothing in it is trusted: not its links, numbers or promises."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from wabot.core.digits import ascii_digits

LONGEST = 1_000
"""Characters: what a phone shows without scrolling twice."""
_READ = 20_000  # of a longer answer the rest is not even looked at


class Verdict(StrEnum):
    """What is to be done with an answer."""

    SAID = "said"
    MENU = "menu"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Moderated:
    """An answer, judged."""

    verdict: Verdict
    text: str = ""  # what may be shown; beside a hand-over, too
    why: str = ""  # for the log, where an answer was refused: link, phone, payment, leak, empty


@dataclass(frozen=True, slots=True)
class Allowed:
    """What the owner has said themselves."""

    hosts: frozenset[str] = frozenset()
    digits: str = ""  # every run of digits in it, with a space between them
    secret_lines: tuple[str, ...] = ()  # our own rules: not for customers' eyes


_HAND_OVER = re.compile(r"<<\s*(menu|person)\s*>>", re.IGNORECASE)
_MARKS = re.compile(r"<<[^<>]{0,40}>>")
_KEPT_JOINERS = "\u200c\u200d"  # Hindi, Persian and many emoji are written with them
_STROKES = re.compile("[\u0300-\u036f\u20d0-\u20ff]")
"""Lines through and under letters, and rings around them: digits are the same digits without."""
_BOLD = re.compile(r"\*\*+|__+")
_HEADING = re.compile(r"(?m)^\s*#{1,6}\s+")
_ROBOT = re.compile(r"\A(?:🤖\s*)+")
_LINK = re.compile(r"(?i)\b(?:[a-z][a-z0-9+.-]{1,15}://|www\.|mailto:|tel:)\S*")
_HOST = re.compile(r"(?<![\w@.-])((?:[\w-]+\.)+[^\W\d_]{2,24})(?![\w-])")
_MAIL_HOST = re.compile(r"@((?:[\w-]+\.)+[^\W\d_]{2,24})")
_ADDRESS = re.compile(r"(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])")
_RUN = re.compile(r"\+?\(?\d(?:[\s().\-–—_/*]{0,3}\d){6,}")
_DATE = re.compile(r"\d{1,2}[./\- ]\d{1,2}[./\- ](?:19|20)\d\d|(?:19|20)\d\d[./\- ]\d{1,2}[./\- ]\d{1,2}")
_THOUSANDS = re.compile(r"\d{1,2}(?:([.,])\d{3})(?:\1\d{3})?")
_PRICE = re.compile(
    r"(?i)(?:k\.?shs?|kes|t\.?shs?|tzs|u\.?shs?|ugx|sh|rp|idr|usd|eur|inr|[$€£₹])\.?\s?\d[\d.,]*|\d[\d.,]*\s?(?:/=|/-|shillings?|bob\b)"
)
_PAYING = re.compile(
    r"(?i)pay ?bill|till|m-?pesa|lipa|tuma (?:pesa|hela)|send (?:the |your )?money|airtel money|account n|akaunti|bank"
    r"|iban|swift|wallet|bitcoin|usdt|crypto|transfer|rekening|virement|transferencia|deposit"
)
_NUMBER = re.compile(r"\d[\d\s-]{2,}\d")


def moderate(answer: str, allowed: Allowed) -> Moderated:
    """Judge an answer: the words that may be shown, or the menu, or a person."""
    plain = clean(answer[:_READ])
    asked = {found.casefold() for found in _HAND_OVER.findall(plain)}
    verdict = Verdict.PERSON if "person" in asked else Verdict.MENU if asked else Verdict.SAID
    text = _shortened(_MARKS.sub("", plain).strip())
    why = objection(text, allowed)
    if why:
        return Moderated(Verdict.PERSON if verdict is Verdict.PERSON else Verdict.MENU, "", why)
    if not any(letter.isalnum() for letter in text):
        return Moderated(Verdict.MENU if verdict is Verdict.SAID else verdict, "", "" if asked else "empty")
    return Moderated(verdict, text)


def clean(text: str) -> str:
    """The same words without what is not seen: control characters, marks that turn the order of letters, private
    characters (some stand for sealed secrets); and with WhatsApp's marks in place of Markdown's."""
    seen = "".join(letter for letter in text.replace("\r\n", "\n").replace("\t", " ") if _is_seen(letter))
    plain = _HEADING.sub("", _BOLD.sub("*", _ROBOT.sub("", seen.strip())))
    return re.sub(r"\n{3,}", "\n\n", plain).strip()


def objection(text: str, allowed: Allowed) -> str:
    """Why a text may not be shown; "" where it may."""
    folded = _STROKES.sub("", ascii_digits(unicodedata.normalize("NFKC", text))).replace("。", ".")
    if any(line in folded for line in allowed.secret_lines):
        return "leak"
    if any(not _is_named(host, allowed.hosts) for host in _hosts(folded)):
        return "link"
    if any(_is_phone(run) and _digits(run)[-9:] not in allowed.digits for run in _RUN.findall(_PRICE.sub(" ", folded))):
        return "phone"
    if _PAYING.search(folded) and any(one not in allowed.digits for one in _numbers(_PRICE.sub(" ", folded))):
        return "payment"
    return ""


def allowed_by(words: Iterable[str], secret_lines: Iterable[str] = ()) -> Allowed:
    """What these words of the owner's own allow to be said again."""
    folded = ascii_digits(unicodedata.normalize("NFKC", "\n".join(words)))
    hosts = frozenset(host for host in _hosts(folded) if host)
    runs = (_digits(run) for run in re.findall(r"\d[\d\s().\-–—]*", folded))
    return Allowed(hosts, " ".join(runs), tuple(line for line in secret_lines if len(line) >= 30))


def _is_seen(letter: str) -> bool:
    if letter in _KEPT_JOINERS or letter == "\n":
        return True
    return unicodedata.category(letter) not in ("Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp")


def _shortened(text: str) -> str:
    """At most LONGEST characters, ended at a sentence where there is one, else at a word."""
    if len(text) <= LONGEST:
        return text
    cut = text[: LONGEST - 1]
    end = max(cut.rfind(mark) for mark in (". ", "! ", "? ", ".\n", "\n"))
    if end > LONGEST // 2:
        return cut[: end + 1].rstrip()
    space = cut.rfind(" ")
    return (cut[:space] if space > LONGEST // 2 else cut).rstrip() + "…"


def _hosts(text: str) -> list[str]:
    """Every place on the internet that the text names; "" for one whose host cannot be read."""
    found = [_host_of(link) for link in _LINK.findall(text)]
    return [*found, *map(str.casefold, (*_HOST.findall(text), *_MAIL_HOST.findall(text))), *_ADDRESS.findall(text)]


def _host_of(link: str) -> str:
    """`https://shop.example/a?b` is shop.example; anything tricky is no host."""
    scheme, separator, rest = link.partition("://")
    place = rest if separator else link
    if separator and scheme.casefold() not in ("http", "https"):
        return ""
    host = re.split(r"[/?#:]", place, maxsplit=1)[0].rstrip(".,;!)")
    return host.casefold() if re.fullmatch(r"[\w-]+(\.[\w-]+)+", host) else ""


def _is_named(host: str, hosts: frozenset[str]) -> bool:
    bare = host.removeprefix("www.")
    return bool(bare) and any(bare == one.removeprefix("www.") for one in hosts)


def _digits(run: str) -> str:
    return "".join(letter for letter in run if letter.isdigit())


def _is_phone(run: str) -> bool:
    """Whether so many digits are a number to call or to pay to: dates and amounts are none."""
    shown = run.strip()
    return not (_DATE.fullmatch(shown) or _THOUSANDS.fullmatch(shown))


def _numbers(text: str) -> list[str]:
    """Numbers of five digits and more, which may be where money goes."""
    runs = [_digits(run) for run in _NUMBER.findall(_DATE.sub(" ", text))]
    return [run for run in runs if len(run) >= 5]
