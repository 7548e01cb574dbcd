"""The languages wabot speaks: their own names, how people type them, who writes from right to left, who reads which."""

from functools import lru_cache
from types import MappingProxyType

from babel.languages import get_official_languages

from wabot.core import phone as phones

NAMES = MappingProxyType(
    {
        "en": "English",
        "sw": "Kiswahili",
        "id": "Bahasa Indonesia",
        "fr": "Français",
        "es": "Español",
        "pt": "Português",
        "ar": "العربية",
        "hi": "हिन्दी",
    }
)
"""Every language by its tag, as its readers call it; in the order of menus."""
RIGHT_TO_LEFT = frozenset({"ar"})

_ALSO = {
    "en": "kiingereza, inggris, anglais, inglés, ingles, inglês, الإنجليزية, الانجليزية, अंग्रेज़ी, अंग्रेजी",
    "sw": "swahili, kiswahili",
    "id": "indonesia, indonesian, kiindonesia, indonésien, indonesio",
    "fr": "french, francais, kifaransa, prancis, perancis, francés, frances, francês",
    "es": "spanish, espanol, kihispania, spanyol, espagnol, espanhol",
    "pt": "portuguese, portugues, kireno, portugis, portugais, portugués",
    "ar": "arabic, kiarabu, arab, arabe, árabe, عربي, العربيه",
    "hi": "hindi, kihindi, hindi, हिंदी",
}
_TYPED = {
    word.strip(): tag
    for tag, words in _ALSO.items()
    for word in (tag, NAMES[tag].casefold(), *words.split(","))
}  # fmt: skip


def named(typed: str) -> str:
    """The tag of a language as people type it, in its own or another's words; "" where we do not speak it."""
    return _TYPED.get(typed.strip().casefold(), "")


@lru_cache(maxsize=20_000)
def likely(digits: str, bots: str) -> str:
    """What somebody with this number (E.164 digits) most likely reads, where they have not said.

    The bot's own language where it is one of those of the number's country, else the country's first that we speak;
    the bot's own where we speak none of them.
    """
    country = phones.country_of(digits)
    official = get_official_languages(country, de_facto=True) if country else ()
    if bots.partition("-")[0] in official:
        return bots
    return next((tag for tag in official if tag in NAMES), bots)
