"""One turn under way: what the nodes read and change while the engine leads from node to node."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from wabot.core.ids import EffectId, effect_id
from wabot.core.message import MessageKind, Option, Outbound
from wabot.core.value import value
from wabot.flow.effects import Effect, Send, SetTimer
from wabot.flow.limits import FORGOTTEN, FRAMES, POLL_OPTIONS, POLL_WORDS, RESERVED_SLOTS, TEXT_OUT, TRAIL, VALUE
from wabot.flow.state import Frame, Scene, State, Step
from wabot.flow.template import resolve, weight
from wabot.flow.texts import Text

if TYPE_CHECKING:
    from wabot.core.clock import Instant
    from wabot.flow.book import Book
    from wabot.flow.events import Event, Json
    from wabot.flow.expr import Condition

_HEAVY = 64  # characters or items of a value: lighter ones never come near the limit of all together


@value(frozen=True, slots=True)
class Turn:
    """What one event led to: the new state and everything to be done, to be saved together."""

    state: State
    effects: tuple[Effect, ...] = ()
    redact: bool = False  # the event carried a secret: its text must not be kept
    note: str = ""  # for logs: why nothing happened, or what was wrong with the book
    answered: str = ""  # the question that was answered; a menu's with "#" and the option ("" of a list)


class Walk:
    """The working copy of a conversation during one turn; nothing outside the turn ever sees it."""

    __slots__ = (
        "answered", "asked", "asked_at", "asking", "attached", "awaiting", "book", "due", "event", "extra", "frames",
        "guess", "heavy", "keep_page", "limited", "lines", "node", "note", "options", "page", "pending", "prompt",
        "redact", "scene", "sealed", "secrets", "shown_as", "slots", "timers", "trail", "tries",
    )  # fmt: skip

    def __init__(self, book: Book, state: State, event: Event, scene: Scene) -> None:
        language = state.slots.get("language")
        if isinstance(language, str) and language and language != scene.language:
            scene = replace(scene, language=language)
        self.book, self.event, self.scene = book, event, scene
        self.node, self.slots, self.trail, self.frames = state.node, state.slots, state.trail, state.frames
        self.awaiting, self.asked_at, self.tries = state.awaiting, state.asked_at, state.tries
        self.page, self.guess, self.timers, self.asking = state.page, state.guess, state.timers, state.asking
        self.secrets: dict[str, Json] = {}
        self.lines: list[str] = []
        self.attached: list[tuple[int, Outbound]] = []  # what is no text, and how many lines go before it
        self.options: tuple[Option, ...] = ()
        self.prompt = self.shown_as = ""  # the question as it stands above its taps, and how these are wished
        self.asked = False  # whether a question was put in this turn, or is open anew
        self.due: list[Instant] = []  # when to remind of it
        self.pending: Callable[[EffectId], Effect] | None = None
        self.extra: list[Callable[[EffectId], Effect]] = []  # what is to be done and nobody awaits
        self.redact = self.limited = self.keep_page = self.heavy = False
        self.answered = self.note = self.sealed = (
            ""  # sealed: the effect that holds the secrets of the action to run again
        )

    # Slots

    def get(self, name: str) -> Json:
        """A slot, a fact of the scene, or None."""
        if name in self.secrets:
            return self.secrets[name]
        if name in self.slots:
            return self.slots[name]
        if name in self.scene.facts:
            return self.scene.facts[name]
        return getattr(self.scene, name) if name in ("role", "language", "country", "currency", "time_zone") else None

    def set(self, name: str, value: Json) -> None:
        """Change a slot (None empties it) and remember in the last step how it was."""
        old = self.slots.get(name)
        if old is value or (type(old) is type(value) and old == value):
            return
        slots = dict(self.slots)
        if value is None:
            del slots[name]
        else:
            slots[name] = value
            self.heavy = self.heavy or (isinstance(value, str | list | dict) and len(value) > _HEAVY)
        self.slots = slots
        if self.trail and name not in RESERVED_SLOTS and name not in self.trail[-1].undo:
            last = self.trail[-1]
            self.trail = (*self.trail[:-1], replace(last, undo={**last.undo, name: old}))

    def resolve(self, value: Json) -> Json:
        """A value of the book with its slots filled; one that has grown too heavy ends the turn in words."""
        if not isinstance(value, str | list | dict) or (isinstance(value, str) and "{{" not in value):
            return value
        resolved = resolve(value, self.get)
        if weight(resolved, VALUE) > VALUE:
            self.limited = True
            return None
        return resolved

    def holds(self, condition: Condition) -> bool:
        """Whether a condition is true now."""
        answer, trouble = condition.holds(self.get)
        self.note = self.note or trouble
        return answer

    # Words

    def say(self, text: Text, extra: Mapping[str, Json] | None = None) -> None:
        """Say a text, filled from slots and from `extra`."""
        get = self.get if not extra else lambda name: extra[name] if name in extra else self.get(name)
        if words := self.book.texts.read(text, self.scene, get):
            self.lines.append(words)

    def say_key(self, key: str, extra: Mapping[str, Json] | None = None) -> None:
        """Say one of the engine's own texts."""
        self.say(Text(key), extra)

    def put(self, words: str, options: tuple[Option, ...] = (), prompt: str = "", shown_as: str = "") -> None:
        """Put a question: it is the last thing said, its options are the ones to tap, below `prompt`."""
        self.lines.append(words)
        self.options, self.prompt, self.shown_as = options, prompt, shown_as
        self.asked_at, self.guess, self.asked = self.event.at, "", True

    def attach(self, message: Outbound) -> None:
        """Send something that is no text: a file, a place, a card, …"""
        self.attached.append((len(self.lines), message))

    def is_free(self) -> bool:
        """Whether the person is in the middle of nothing: silent, at home, or asked long ago."""
        if self.awaiting is not None or self.frames:
            return False
        forgotten = self.asked_at is not None and self.event.at - self.asked_at > FORGOTTEN
        return not self.node or self.node in self.book.home_questions or forgotten

    # Ways

    def near(self, name: str) -> str:
        """A node of the same book as the present node."""
        return f"{self.node.partition('/')[0]}/{name}" if "/" in self.node else name

    def far(self, book: str, name: str | None) -> str:
        """A node of any book on the shelf, its start if not named."""
        if book == self.book.name:
            return name or self.book.start
        other = self.book.shelf.get(book)
        return f"{book}/{name or (other.start if other else '')}"

    def leave_question(self) -> None:
        """Remember the present question, so that "back" leads here."""
        if self.node:
            step = Step(self.node, self.page, len(self.frames))
            self.trail = (*self.trail, step) if len(self.trail) < TRAIL else (*self.trail[1:], step)
        self.asked_at, self.tries, self.page, self.guess, self.asking = None, 0, 0, "", ""

    def arrive(self) -> None:
        """The present question is asked: where it is the one just left, "back" leads to what was before it."""
        if not self.trail or self.trail[-1].node != self.node or self.trail[-1].depth != len(self.frames):
            return
        again, self.trail = self.trail[-1], self.trail[:-1]
        if self.trail:
            last = self.trail[-1]
            self.trail = (*self.trail[:-1], replace(last, undo={**again.undo, **last.undo}))

    def call(self, then: str, kept: Mapping[str, Json] | None = None) -> bool:
        """Open a sub-flow that comes back to `then` with what is `kept`; False (and limit words): too many are open."""
        if len(self.frames) >= FRAMES:
            self.limited = True
            return False
        self.frames = (*self.frames, Frame(self.book.name, then, kept or {}))
        return True

    def come_back(self) -> str | None:
        """End the innermost sub-flow, or fall silent where there is none."""
        if not self.frames:
            self.fall_silent()
            return None
        frame, self.frames = self.frames[-1], self.frames[:-1]
        self.sealed = str(frame.slots.get("sealed", ""))
        self._forget_deeper(len(self.frames))
        restored = frame.slots.get("restored")
        for name, before in restored.items() if isinstance(restored, dict) else ():
            self.set(name, before)
        return frame.node

    def back(self) -> str:
        """Undo the last choice: the node it was made at, with the slots as they were."""
        if not self.trail:
            return self.home()
        step = self.trail[-1]
        self.trail = self.trail[:-1]
        slots = {name: value for name, value in self.slots.items() if name not in step.undo}
        self.slots = {**slots, **{name: value for name, value in step.undo.items() if value is not None}}
        self.frames = self.frames[: step.depth]
        self._reset()
        self.page, self.keep_page = step.page, True
        return self.book.way_back(step.node)

    def home(self) -> str:
        """Start over: the book's first node, with nothing remembered but what is reserved."""
        self.slots = {name: self.slots[name] for name in RESERVED_SLOTS if name in self.slots}
        self.trail, self.frames = (), ()
        self._reset()
        return self.book.start

    def fall_silent(self) -> None:
        """End the conversation: nobody is being asked anything."""
        self.home()
        self.node = ""

    def ask_secret_again(self) -> str:
        """A secret lives for one step only; where it is gone, the question that asked for it comes again."""
        self.say_key("secret-again")
        return self.back()

    def await_(self, pending: Callable[[EffectId], Effect]) -> None:
        """Wait for the result of an effect, which gets its id at the end of the turn."""
        self.pending = pending
        self.asked_at, self.guess = None, ""

    def _reset(self) -> None:
        self.awaiting = self.asked_at = self.pending = None
        self.tries, self.page, self.guess, self.asking, self.keep_page = 0, 0, "", "", False

    def _forget_deeper(self, depth: int) -> None:
        """Drop the steps made inside a sub-flow that ended; the step before it undoes what they changed as well."""
        kept = [step for step in self.trail if step.depth <= depth]
        undo: dict[str, Json] = {}
        for step in self.trail[len(kept) - 1 :] if kept else ():
            undo = {**step.undo, **undo}
        self.trail = (*kept[:-1], replace(kept[-1], undo=undo)) if kept else ()

    # The end of the turn

    def turn(self) -> Turn:
        """The new state and the effects, in the order they are to be done: words first."""
        event, effects = self.event.id, list[Effect]()
        for message in self._messages():
            effects.append(Send(effect_id(event, len(effects)), message))
        if self.pending is not None:
            self.awaiting = effect_id(event, len(effects))
            effects.append(self.pending(self.awaiting))
        for make in self.extra:
            effects.append(make(effect_id(event, len(effects))))
        for due in self.due:
            effects.append(SetTimer(effect_id(event, len(effects)), due))
            self.timers = (*self.timers, effects[-1].id)
        return Turn(self.state(), tuple(effects), self.redact, self.note, self.answered)

    def _messages(self) -> list[Outbound]:
        """Everything said, in order; the options stand below the last text."""
        messages, said = list[Outbound](), 0
        for lines, message in self.attached:
            messages += [Outbound(text) for text in _packed(self.lines[said:lines])]
            messages.append(message)
            said = lines
        if not (texts := _packed(self.lines[said:] if said else self.lines)):
            return messages
        last = self._question(texts[-1])
        return [*messages, *(Outbound(text) for text in texts[:-1]), last]

    def _question(self, text: str) -> Outbound:
        prompt = self._above_taps(text)
        if self.shown_as == "poll" and 0 < len(prompt) <= POLL_WORDS and 1 < len(self.options) <= POLL_OPTIONS:
            return Outbound(text, self.options, MessageKind.POLL, prompt)
        return Outbound(text, self.options, prompt=prompt, shape="list" if self.shown_as == "list" else "")

    def _above_taps(self, text: str) -> str:
        """The last message as it stands above its taps; "" where the question was cut or has none."""
        question = self.lines[-1]
        if not self.options or not self.prompt or not text.endswith(question):
            return ""
        return text[: len(text) - len(question)] + self.prompt

    def state(self) -> State:
        """Where the conversation stands now."""
        return State(
            self.book.name, self.book.version, self.node, self.slots, self.trail, self.frames, self.awaiting,
            self.asked_at, self.tries, self.page, self.guess, self.timers, self.asking,
        )  # fmt: skip


def _packed(lines: list[str]) -> list[str]:
    """As few messages as the words fit into; one text is never split, only cut at the limit."""
    if len(lines) == 1 and len(lines[0]) <= TEXT_OUT:
        return lines
    packed: list[str] = []
    for line in lines:
        text = line if len(line) <= TEXT_OUT else line[: TEXT_OUT - 1] + "…"
        if packed and len(packed[-1]) + len(text) + 2 <= TEXT_OUT:
            packed[-1] = f"{packed[-1]}\n\n{text}"
        else:
            packed.append(text)
    return packed
