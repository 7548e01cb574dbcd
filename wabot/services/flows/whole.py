"""Flows as a whole: a new one, its name, the words that start it, its place in the main menu, its end."""

from collections.abc import Iterator, Mapping, Sequence

from wabot.core.errors import Refused
from wabot.flow.events import Json
from wabot.services.flows.desk import Edit
from wabot.services.flows.edits import option_of, touched
from wabot.services.flows.limits import TITLE
from wabot.services.flows.making import said
from wabot.services.flows.sheet import Sheet, file_of, slug
from wabot.services.flows.wording import cleaned


def new_flow(title: str, starters: Sequence[str], language: str, words: str) -> Edit:
    """A flow of one message, and its end. Refused: no_title, taken, word_taken, empty, too_long_words."""

    def edit(sheet: Sheet) -> Mapping[str, Json]:
        file = file_of(title)
        if not file or len(title.strip()) > TITLE:
            raise Refused("no_title")
        if file in sheet.files:
            raise Refused("taken")
        first = sheet.fresh(slug(title) or "flow")
        end = sheet.fresh(f"{first}_end")
        content: dict[str, Json] = {"triggers": triggers_of(sheet, "", starters, first)} if starters else {}
        nodes: dict[str, Json] = {first: said("message", language, words, end), end: {"kind": "end"}}
        # In front of the others: a trigger for all words would take what comes after it.
        sheet.files = {file: {**content, "nodes": nodes}, **sheet.files}
        sheet.touched.add(file)
        return {"flow": file, "step": first}

    return edit


def rename(file: str, name: str) -> Edit:
    """Another title. Refused: gone, no_title, taken."""

    def edit(sheet: Sheet) -> Mapping[str, Json]:
        fresh = file_of(name)
        if file not in sheet.files:
            raise Refused("gone")
        if not fresh or len(name.strip()) > TITLE:
            raise Refused("no_title")
        if fresh in sheet.files:
            raise Refused("taken")
        sheet.sources[fresh] = sheet.sources.pop(file, "")
        sheet.files = {fresh if known == file else known: content for known, content in sheet.files.items()}
        if file in sheet.touched:
            sheet.touched.add(fresh)
        return {"flow": fresh}

    return edit


def set_words(file: str, starters: Sequence[str]) -> Edit:
    """The words that start a flow; patterns of an uploaded file stay. Refused: gone, word_taken."""

    def edit(sheet: Sheet) -> Mapping[str, Json]:
        if file not in sheet.files:
            raise Refused("gone")
        kept: list[Json] = [one for one in sheet.triggers(file) if not one.keys() & {"keyword", "exact"}]
        made = triggers_of(sheet, file, starters, sheet.entry(file))
        sheet.touch(file)["triggers"] = [*made, *kept]
        return {}

    return edit


def show_in_menu(file: str, language: str, label: str) -> Edit:
    """A choice of the main menu that begins the flow. Refused: gone, no_main_menu, and as choices are."""

    def edit(sheet: Sheet) -> Mapping[str, Json]:
        if file not in sheet.files:
            raise Refused("gone")
        start = touched(sheet, sheet.start())
        options = start.get("options")
        if start.get("kind") != "menu" or not isinstance(options, list):
            raise Refused("no_main_menu")
        options.append(option_of(options, language, label, sheet.entry(file)))
        return {}

    return edit


def remove_flow(file: str) -> Edit:
    """Without a flow: choices that led into it are gone, other ways lead to the main menu. Refused: gone, is_start."""

    def edit(sheet: Sheet) -> Mapping[str, Json]:
        if file not in sheet.files:
            raise Refused("gone")
        if file == sheet.main():
            raise Refused("is_start")
        gone = set(sheet.steps(file))
        del sheet.files[file]
        for name in sheet.names():
            _without_choices(sheet, name, gone)
        for name in gone:
            sheet.redirect(name, sheet.start())
        return {}

    return edit


def starters_of(typed: str) -> list[str]:
    """The words of an answer, with commas between them."""
    found = (" ".join(word.split()) for word in cleaned(typed).replace("،", ",").replace("\n", ",").split(","))
    return list(dict.fromkeys(word.casefold() for word in found if word))


def _without_choices(sheet: Sheet, name: str, gone: set[str]) -> None:
    found = sheet.find(name)
    options = found[1].get("options") if found is not None else None
    if found is None or not isinstance(options, list):
        return
    kept = [one for one in options if not (isinstance(one, dict) and one.get("goto") in gone)]
    if kept and len(kept) < len(options):
        sheet.touch(found[0])
        found[1]["options"] = kept


def triggers_of(sheet: Sheet, file: str, starters: Sequence[str], goto: str) -> list[Json]:
    """What starts a flow: single words wherever a message begins with one, several only as the whole message."""
    taken = {word.casefold() for other in sheet.files if other != file for word in starting(sheet, other)}
    if any(word.casefold() in taken for word in starters):
        raise Refused("word_taken")
    keyword: list[Json] = [word for word in starters if " " not in word]
    exact: list[Json] = [word for word in starters if " " in word]
    found: list[Json] = []
    if keyword:
        found.append({"keyword": keyword, "goto": goto})
    if exact:
        found.append({"exact": exact, "goto": goto})
    return found


def starting(sheet: Sheet, file: str) -> Iterator[str]:
    """The words that start a flow."""
    for trigger in sheet.triggers(file):
        for kind in ("keyword", "exact"):
            words = trigger.get(kind)
            yield from map(str, words if isinstance(words, list) else [words] if words else [])
