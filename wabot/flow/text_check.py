"""What is wrong with the texts: unreadable lines, keys and placeholders that differ between languages."""

from wabot.flow.mistakes import Mistake
from wabot.flow.texts import BASE, COMPLETE, Language, Texts


def check_texts(texts: Texts) -> list[Mistake]:
    """Every mistake in the text files, by file, line and column."""
    found = [mistake for language in texts.languages.values() for mistake in language.mistakes()]
    complete = [texts.languages[tag] for tag in COMPLETE if tag in texts.languages]
    for language in complete:
        for other in complete:
            found += _missing(language, other)
    base = texts.languages.get(BASE)
    for language in texts.languages.values():
        if base is not None and language is not base:
            found += _differing(base, language)
    return sorted(set(found))


def _missing(language: Language, other: Language) -> list[Mistake]:
    return [
        Mistake.at(entry.spot, f"{key} is missing in {other.tag}")
        for key, entry in language.entries.items()
        if key not in other.entries
    ]


def _differing(base: Language, language: Language) -> list[Mistake]:
    found = []
    for key, entry in language.entries.items():
        if key not in base.entries:
            continue
        more = language.placeholders(key) - base.placeholders(key)
        less = base.placeholders(key) - language.placeholders(key)
        found += [Mistake.at(entry.spot, f"{key} uses ${name}, which {base.tag} does not") for name in sorted(more)]
        found += [Mistake.at(entry.spot, f"{key} leaves out ${name}, which {base.tag} uses") for name in sorted(less)]
    return found
