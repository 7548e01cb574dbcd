"""Changes of what stands in a step: its words, its choices, where it leads, what it costs, how long it waits."""

from collections.abc import Mapping

from wabot.core.errors import Refused
from wabot.core.languages import NAMES
from wabot.flow.events import Json
from wabot.flow.texts import Texts
from wabot.services.flows.desk import Edit
from wabot.services.flows.limits import LABEL, MAX_OPTIONS, WORDS
from wabot.services.flows.sheet import Node, Path, Sheet, apart, get, put, slug
from wabot.services.flows.wording import cleaned, inline


def set_text(step: str, path: Path, texts: Texts, language: str, words: str) -> Edit:
    """Other words in one language. Slot `others`: the languages that keep their old ones, by name.

    Refused: gone, empty, too_long_words, too_long_label.
    """

    def edit(sheet: Sheet) -> Mapping[str, Json]:
        node = touched(sheet, step)
        typed = cleaned(words)
        if not typed:
            raise Refused("empty")
        if len(typed) > (LABEL if path[0] == "options" else WORDS):
            raise Refused("too_long_label" if path[0] == "options" else "too_long_words")
        known = inline(get(node, path), texts)
        put(node, path, {**known, language: typed})
        others = known.keys() - {language} if language in known else ()  # a translation that is added is no change
        return {"others": ", ".join(NAMES.get(tag, tag) for tag in known if tag in others)}

    return edit


def only_text(step: str, path: Path, language: str) -> Edit:
    """The same words whatever language somebody reads: those of the others are dropped. Refused: gone."""

    def edit(sheet: Sheet) -> Mapping[str, Json]:
        node = touched(sheet, step)
        words = get(node, (*path, language))
        if not isinstance(words, str):
            raise Refused("gone")
        put(node, path, {language: words})
        return {}

    return edit


def set_way(step: str, path: Path, target: str) -> Edit:
    """Where a step goes on. Refused: gone."""

    def edit(sheet: Sheet) -> Mapping[str, Json]:
        node = touched(sheet, step)
        places = apart(path)
        if sheet.find(target) is None or any(get(node, place) is None for place in places):
            raise Refused("gone")
        for place in places:
            put(node, place, target)
        return {}

    return edit


def add_option(step: str, language: str, label: str) -> Edit:
    """One more choice, which leads where the last one leads. Refused: gone, empty, too_long_label, too_many_options."""

    def edit(sheet: Sheet) -> Mapping[str, Json]:
        node = touched(sheet, step)
        options = node.setdefault("options", [])
        if not isinstance(options, list):
            raise Refused("gone")
        last = get(options, (len(options) - 1, "goto")) or sheet.start()
        options.append(option_of(options, language, label, str(last)))
        return {}

    return edit


def move_option(step: str, path: Path) -> Edit:
    """A choice one place up, the first to the end. Refused: gone."""

    def edit(sheet: Sheet) -> Mapping[str, Json]:
        options, place = _options(touched(sheet, step), path)
        options.insert(place - 1 if place else len(options), options.pop(place))
        return {}

    return edit


def remove_option(step: str, path: Path) -> Edit:
    """Without this choice. Refused: gone, last_option."""

    def edit(sheet: Sheet) -> Mapping[str, Json]:
        options, place = _options(touched(sheet, step), path)
        if len(options) == 1:
            raise Refused("last_option")
        options.pop(place)
        return {}

    return edit


def set_item(step: str, item: str) -> Edit:
    """What is sold. Refused: gone, empty, too_long_label."""

    def edit(sheet: Sheet) -> Mapping[str, Json]:
        args = get(touched(sheet, step), ("args",))
        if not isinstance(args, dict):
            raise Refused("gone")
        args["item"] = item_words(item)
        return {}

    return edit


def set_wait(step: str, ms: int) -> Edit:
    """How long a step waits. Refused: gone."""

    def edit(sheet: Sheet) -> Mapping[str, Json]:
        touched(sheet, step)["for"] = written_duration(ms)
        return {}

    return edit


def touched(sheet: Sheet, step: str) -> Node:
    """A step that is about to be changed; Refused(gone)."""
    found = sheet.find(step)
    if found is None:
        raise Refused("gone")
    sheet.touch(found[0])
    return found[1]


def option_of(options: list[Json], language: str, label: str, goto: str) -> Json:
    """A new choice of a menu, with a key that no other has."""
    words = " ".join(cleaned(label).split())
    if not words:
        raise Refused("empty")
    if len(words) > LABEL:
        raise Refused("too_long_label")
    if len(options) >= MAX_OPTIONS:
        raise Refused("too_many_options")
    taken = {str(option.get("key")) for option in options if isinstance(option, dict)}
    stem = slug(words) or "choice"
    key = next(k for n in range(1, len(taken) + 2) if (k := stem if n == 1 else f"{stem}_{n}") not in taken)
    return {"key": key, "text": {language: words}, "goto": goto}


def item_words(item: str) -> str:
    """What is sold, as orders name it."""
    words = " ".join(cleaned(item).split())
    if not words:
        raise Refused("empty")
    if len(words) > LABEL or "{{" in words:
        raise Refused("too_long_label")
    return words


def written_duration(ms: int) -> str:
    """A length of time as books write it."""
    for unit, size in (("d", 86_400_000), ("h", 3_600_000), ("m", 60_000)):
        if ms % size == 0:
            return f"{ms // size}{unit}"
    return f"{max(ms // 1000, 1)}s"


def _options(node: Node, path: Path) -> tuple[list[Json], int]:
    options, place = node.get("options"), path[1] if len(path) > 1 else None
    if not isinstance(options, list) or not isinstance(place, int) or not 0 <= place < len(options):
        raise Refused("gone")
    return options, place
