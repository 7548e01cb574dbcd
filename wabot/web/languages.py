"""Which language a visitor reads, by their browser's word."""

from collections.abc import Collection


def chosen(accepted: str, known: Collection[str], otherwise: str) -> str:
    """The best known language of an Accept-Language header; `otherwise` where it names none."""
    wishes: list[tuple[float, int, str]] = []
    for place, part in enumerate(accepted[:500].split(",")):
        tag, _, quality = part.partition(";")
        wishes.append((-_weight(quality), place, tag.strip().casefold()))
    for weight, _, tag in sorted(wishes):
        for name in (tag, tag.partition("-")[0]):
            if weight < 0 and name in known:
                return name
    return otherwise


def _weight(text: str) -> float:
    name, _, value = text.strip().partition("=")
    if not name:
        return 1.0
    try:
        return min(max(float(value), 0.0), 1.0) if name.strip() == "q" else 1.0
    except ValueError:
        return 0.0
