"""How the library's complaints about a message are told to wabot: try again, or never."""

from collections.abc import Mapping

from wabot.core.clock import HOUR, MINUTE, SECOND

Answer = Mapping[str, object]
"""`{}` and more for success; {retry: ms, reason} or {refused: word, detail} otherwise."""

# In this order: the first sign found in the complaint decides.
_SIGNS: tuple[tuple[str, dict[str, object]], ...] = (
    ("no lid found", {"refused": "unknown_number"}),
    ("not on whatsapp", {"refused": "unknown_number"}),
    ("no signal session", {"refused": "unknown_number"}),
    ("timed out", {"retry": 5 * SECOND, "reason": "no_answer"}),
    ("not connected", {"retry": 5 * SECOND, "reason": "not_connected"}),
    ("not logged in", {"retry": 5 * SECOND, "reason": "not_connected"}),
    ("doesn't contain a device", {"retry": 5 * SECOND, "reason": "not_connected"}),
    ("client is nil", {"retry": 5 * SECOND, "reason": "not_connected"}),
    ("disconnected", {"retry": 5 * SECOND, "reason": "not_connected"}),
    ("429", {"retry": MINUTE, "reason": "throttled"}),
    ("rate-overlimit", {"retry": MINUTE, "reason": "throttled"}),
    ("463", {"retry": HOUR, "reason": "restricted"}),  # WhatsApp lets this account begin no new chats for now
    ("unknown server", {"refused": "unknown_number"}),
    ("too large", {"refused": "too_large"}),
)


def complaint(text: str) -> Answer:
    """What a complaint about a message means."""
    lower = text.casefold()
    for sign, answer in _SIGNS:
        if sign in lower:
            return {**answer, "detail": text}
    return {"retry": 30 * SECOND, "reason": "refused_by_whatsapp", "detail": text}


def fetching(text: str) -> Answer:
    """What a complaint about a file means: it lies on WhatsApp's servers for a few weeks only."""
    lower = text.casefold()
    if any(sign in lower for sign in ("404", "410", "403", "media not found")):
        return {"refused": "gone", "detail": text}
    if any(
        sign in lower for sign in ("no downloadable", "nothing downloadable", "no url", "hash", "hmac", "unknown media")
    ):
        return {"refused": "no_media", "detail": text}
    return {"retry": 10 * SECOND, "reason": "no_answer", "detail": text}
