"""The files of a book as models: its header, triggers and commands; each mistake with its line and column."""

from typing import Annotated, Any, Literal, TypeVar

from pydantic import BeforeValidator, Field, ValidationError, field_validator, model_validator
from rapidfuzz import process

from wabot.core.access import Role
from wabot.flow import usage
from wabot.flow.commands import Command
from wabot.flow.events import Json
from wabot.flow.fields import Model, Name, Pattern, Slot
from wabot.flow.limits import PATTERN_TEXT, PATTERNS, TRIGGERS, WORDS
from wabot.flow.mistakes import BookError, Mistake
from wabot.flow.nodes import KINDS, Node
from wabot.flow.replies import Reply, fold
from wabot.flow.yaml_file import Path, YamlFile

__all__ = ["SPEC", "BookError", "CommandLine", "Header", "Trigger", "read_commands", "read_header", "read_node"]

SPEC = 1  # the version of this format; files that name a newer one are refused

M = TypeVar("M", bound=Model)
_Listed = BeforeValidator(lambda value: [value] if isinstance(value, str) else value)
Words = Annotated[list[str], Field(max_length=WORDS), _Listed]


class Trigger(Model):
    """Words that lead to a node when no running node takes them."""

    keyword: Words = Field(default_factory=list)
    exact: Words = Field(default_factory=list)
    regex: Pattern | None = None
    all: Literal[True] | None = None
    goto: Name

    @model_validator(mode="after")
    def _one(self) -> "Trigger":
        if sum((bool(self.keyword), bool(self.exact), self.regex is not None, bool(self.all))) != 1:
            raise ValueError("a trigger names one of keyword, exact, regex and all")
        return self

    def match(self, reply: Reply) -> dict[str, str] | None:
        """The named groups of the pattern ({} for other triggers) if the reply sets the trigger off."""
        if self.regex is not None:
            found = self.regex.search(reply.text[:PATTERN_TEXT])
            return {name: text for name, text in found.groupdict().items() if text is not None} if found else None
        first = reply.folded.partition(" ")[0]
        hit = (
            self.all
            or any(fold(word) == first for word in self.keyword)
            or any(fold(words) == reply.folded for words in self.exact)
        )
        return {} if hit else None


class CommandLine(Model):
    """A typed command as the file writes it."""

    usage: str
    goto: Name
    guess: bool = True
    role: Role | None = None
    secret: list[str] = Field(default_factory=list)
    names: dict[str, Slot] = Field(default_factory=dict, alias="as")

    def command(self) -> Command:
        """The parsed command; raises ValueError with the reason."""
        parts = usage.parse(self.usage, self.names)
        secret = frozenset(name.lower() for name in self.secret)
        if missing := secret - {part.slot for part in parts}:
            raise ValueError(f"the usage has no argument {', '.join(sorted(missing)).upper()}")
        return Command(self.usage, parts, self.goto, self.guess, secret, self.role.value if self.role else "")


class Header(Model):
    """What one file says about its book; all files of a folder together make one book."""

    spec: int | None = None
    book: Name | None = None
    start: Name | None = None
    fallback: Name | None = None
    step_up: Name | None = None
    help: Name | None = None
    person: Name | None = None  # where a person is asked for
    offers: list[Name] = Field(default_factory=list)  # nodes that wabot enters of its own accord
    slots: list[Slot] = Field(default_factory=list)  # slots that actions bring, where conditions ask for them
    triggers: list[Trigger] = Field(default_factory=list, max_length=TRIGGERS)
    commands: list[CommandLine] = Field(default_factory=list, max_length=TRIGGERS)
    nodes: dict[str, Any] = Field(default_factory=dict)

    @field_validator("triggers")
    @classmethod
    def _few_patterns(cls, triggers: list[Trigger]) -> list[Trigger]:
        if sum(trigger.regex is not None for trigger in triggers) > PATTERNS:
            raise ValueError(f"at most {PATTERNS} triggers are regular expressions")
        return triggers


def read_header(source: YamlFile) -> Header:
    """The file's header; what is wrong in it is added to the file's mistakes."""
    if not isinstance(source.content, dict):
        source.mistakes.append(Mistake(source.file, 1, 1, "a menu file is a mapping with `nodes:`"))
        return Header()
    header = _validated(Header, source, source.content, ())
    if header is not None and header.spec not in (None, SPEC):
        place = source.spot(("spec",))
        source.mistakes.append(Mistake.at(place, f"this wabot reads menu files of spec {SPEC}, not {header.spec}"))
    return header or Header(nodes=_nodes(source.content))


def read_node(source: YamlFile, name: str, content: Json) -> Node | None:
    """One node, or None with its mistakes noted."""
    path: Path = ("nodes", name)
    if not isinstance(content, dict):
        _refused(source, path, f"{name} is no node: a node is a mapping with `kind:`")
        return None
    kind = content.get("kind")
    model = KINDS.get(kind) if isinstance(kind, str) else None
    if model is None:
        near = process.extractOne(kind, list(KINDS), score_cutoff=60) if isinstance(kind, str) else None
        hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(sorted(KINDS))}"
        wrong = f"{name} has no `kind`: {hint}" if kind is None else f"there is no kind {kind!r}: {hint}"
        _refused(source, (*path, "kind"), wrong)
        return None
    return _validated(model, source, content, path)


def read_commands(source: YamlFile, header: Header) -> list[Command]:
    """The file's commands, parsed."""
    found = []
    for n, line in enumerate(header.commands):
        try:
            found.append(line.command())
        except ValueError as error:
            _refused(source, ("commands", n, "usage"), str(error))
    return found


def _nodes(content: Json) -> dict[str, Any]:
    nodes = content.get("nodes") if isinstance(content, dict) else None
    return nodes if isinstance(nodes, dict) else {}


def _refused(source: YamlFile, path: Path, message: str) -> None:
    source.mistakes.append(Mistake.at(source.spot(path), message))


def _validated(model: type[M], source: YamlFile, content: dict[str, Json], path: Path) -> M | None:
    try:
        return model.model_validate(content)
    except ValidationError as error:
        for wrong in error.errors(include_url=False):
            loc = wrong["loc"]
            named = bool(loc) and loc[-1] == "[key]"  # what is wrong is the name of a field
            where = (*path, *(loc[:-1] if named else loc))
            unknown = named or wrong["type"] == "extra_forbidden"
            spot = source.key_spot(where) if unknown else source.spot(where)
            source.mistakes.append(Mistake.at(spot, _sentence(wrong["type"], wrong["msg"], where)))
        return None


def _sentence(kind: str, message: str, where: Path) -> str:
    name = next((str(part) for part in reversed(where) if isinstance(part, str)), "")
    if kind == "missing":
        return f"`{name}` is missing"
    if kind == "extra_forbidden":
        return f"there is no field `{name}` here"
    message = message.removeprefix("Value error, ")
    return f"{name}: {message}" if kind != "value_error" else message
