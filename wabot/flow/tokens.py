"""Cuts a typed command into words; quotes of any kind hold words together."""

from dataclasses import dataclass

from wabot.flow.limits import TOKENS
from wabot.flow.replies import fold

QUOTES = {'"': '"', "“": "”", "”": "”", "„": "“”", "«": "»", "'": "'", "‘": "’", "’": "’", "`": "`"}


@dataclass(frozen=True, slots=True)
class Token:
    """One word, or several in quotes."""

    text: str
    start: int  # where it begins in the whole text, quote included
    folded: str  # "" where quoted: what is in quotes is never a command word


def tokens(text: str) -> list[Token]:
    """The words of a text, in order."""
    found: list[Token] = []
    at = 0
    while at < len(text) and len(found) < TOKENS:
        if text[at].isspace():
            at += 1
            continue
        token, at = _token(text, at)
        found.append(token)
    return found


def rest(text: str, token: Token) -> str:
    """Everything from a word to the end, with quotes around the whole taken off."""
    raw = text[token.start :].strip()
    closing = QUOTES.get(raw[:1])
    return raw[1:-1].strip() if closing and len(raw) > 2 and raw[-1] in closing and raw[-1] not in raw[1:-1] else raw


def _token(text: str, start: int) -> tuple[Token, int]:
    closing = QUOTES.get(text[start])
    if closing:
        end = _closing(text, start + 1, closing)
        if end > start + 1:
            return Token(text[start + 1 : end].strip(), start, ""), end + 1
    end = start
    while end < len(text) and not text[end].isspace():
        end += 1
    word = text[start:end]
    return Token(word, start, fold(word)), end


def _closing(text: str, start: int, closing: str) -> int:
    """Where a quote ends: at a closing mark before a space or the end; -1 if nowhere (an apostrophe, say)."""
    for at in range(start, len(text)):
        if text[at] in closing and (at + 1 == len(text) or text[at + 1].isspace()):
            return at
    return -1
