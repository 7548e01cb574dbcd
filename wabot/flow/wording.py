"""A slot's value in the words of the reader."""

from collections.abc import Callable, Mapping

from wabot.flow import formats
from wabot.flow.events import Json
from wabot.flow.limits import NESTING
from wabot.flow.state import Scene
from wabot.flow.values import kind_of, map_link

SEALED_BEGIN, SEALED_END = "\ue000", "\ue001"
"""What stands in a text around a sealed secret until it is sent: letters no language uses."""

Say = Callable[[str, Scene, Mapping[str, Json], int], str]


def words(value: Json, scene: Scene, say: Say, depth: int = 0) -> str | int:
    """The value as a person reads it; whole numbers stay numbers, so that texts can choose plurals by them."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return value
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.6f}".rstrip("0").rstrip(".")
    if isinstance(value, list):
        return "\n".join(str(words(line, scene, say, depth)) for line in value)
    return _typed(value, scene, say, depth)


def _typed(value: dict[str, Json], scene: Scene, say: Say, depth: int) -> str | int:
    match kind_of(value), value:
        case "money", {"minor": int(minor), "currency": str(currency)}:
            return formats.money(minor, currency, scene.language, scene.country)
        case "at", {"ms": int(ms)}:
            return formats.at(ms, scene.language, scene.time_zone)
        case "date", {"iso": str(iso)}:
            return _day(iso, scene)
        case "for", {"ms": int(ms)}:
            return formats.duration(ms, scene.language)
        case "phone", {"e164": str(e164)}:
            return formats.phone(e164, scene.country)
        case "text", {"key": str(key)} if depth < NESTING:
            args = value.get("args")
            return say(key, scene, args if isinstance(args, dict) else {}, depth + 1)
        case "shown", {"sealed": str(sealed)}:
            return f"{SEALED_BEGIN}{sealed}{SEALED_END}"
        case "location", {"name": str(name)}:
            return " · ".join(filter(None, (name, map_link(value))))
        case "media", {"caption": str(caption)}:
            return caption
    label = value.get("label")  # a line of a list
    return words(label, scene, say, depth + 1) if label is not None and depth < NESTING else ""


def _day(iso: str, scene: Scene) -> str:
    try:
        return formats.date(iso, scene.language)
    except ValueError:
        return iso
