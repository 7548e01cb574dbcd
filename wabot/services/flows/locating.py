"""Mistakes in words for chat: in which step of which flow, and where in its file."""

from collections.abc import Mapping, Sequence

from wabot.flow import values
from wabot.flow.events import Json
from wabot.flow.mistakes import Mistake
from wabot.flow.yaml_file import YamlFile, read
from wabot.services.flows.sheet import Sheet
from wabot.services.flows.telling import called


def located(mistakes: Sequence[Mistake], sheet: Sheet) -> list[Json]:
    """One line a mistake; one that stands in no step by its file alone."""
    sources = sheet.written()
    files = {name: read(name, sources[name]) for name in {one.file for one in mistakes} if name in sources}
    return [_line(one, sheet, files) for one in mistakes]


def _line(mistake: Mistake, sheet: Sheet, files: Mapping[str, YamlFile]) -> Json:
    place = f"{mistake.file} {mistake.line}:{mistake.column}"
    parsed = files.get(mistake.file)
    step = _step(mistake.line, parsed) if parsed is not None else ""
    if not step or sheet.place(step) == 0:
        return values.text("flow-mistake", {"place": place, "message": mistake.message})
    flow, number = called(sheet, mistake.file), sheet.place(step)
    told: dict[str, Json] = {"place": place, "message": mistake.message, "flow": flow, "number": number}
    return values.text("flow-mistake-step", told)


def _step(line: int, file: YamlFile) -> str:
    """The step that is written around a line, "" where that is above them all."""
    begun = [(spot.line, str(path[1])) for path, spot in file.keys.items() if path[:1] == ("nodes",) and len(path) == 2]
    return max(((first, name) for first, name in begun if first <= line), default=(0, ""))[1]
