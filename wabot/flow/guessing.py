"""Typos: "did you mean 2 Renew? 1 yes 2 no", and what is never done on a guess."""

from wabot.core.message import Option
from wabot.flow.board import Board, board_of
from wabot.flow.events import Said
from wabot.flow.moves import repeat, take_command
from wabot.flow.nodes import Menu
from wabot.flow.nodes.menu import choose
from wabot.flow.replies import Meaning, Reply, suggest
from wabot.flow.texts import Text
from wabot.flow.walk import Walk

YES, NO = "guess:yes", "guess:no"


def answer_guess(walk: Walk, said: Said, reply: Reply) -> tuple[bool, str | None]:
    """Whether the words answer "did you mean …?", and the node to enter; other words are read afresh."""
    guess, walk.guess = walk.guess, ""
    meaning = walk.book.meanings.get(reply.folded)
    if said.choice == YES or reply.number == 1 or meaning is Meaning.YES:
        return True, _do(walk, guess)
    if said.choice == NO or reply.number == 2 or meaning is Meaning.NO:
        return True, repeat(walk)
    return False, None


def guess_option(walk: Walk, board: Board, reply: Reply) -> bool:
    """Whether a mistyped reply comes close to an option; we then ask, or name it where it must be typed exactly."""
    key = suggest(reply.folded, board.candidates())
    if key is None:
        return False
    line = board.by_key[key]
    words = f"{line.number} {line.label}"
    if line.option is not None and not line.option.guess:
        walk.say(Text("type-exactly"), {"words": words})
        return repeat(walk) is None
    return _ask(walk, f"option:{key}", words)


def guess_command(walk: Walk, said: Said) -> bool:
    """The same for a command with a mistyped name. One that carries a secret is never kept to be asked about."""
    meant = walk.book.commands.meant(said.text)
    if meant is None:
        return False
    command, right = meant
    if command.guess and not command.secret:
        return _ask(walk, f"command:{right}", right)
    walk.redact = walk.redact or bool(command.secret)
    walk.say(Text("type-exactly"), {"words": command.usage})
    return True


def _ask(walk: Walk, guess: str, words: str) -> bool:
    texts, scene = walk.book.texts, walk.scene
    question = texts.say("did-you-mean", scene, {"words": words})
    yes, no = texts.say("yes", scene), texts.say("no", scene)
    walk.put(f"{question}\n\n1 {yes}\n2 {no}", (Option(YES, yes), Option(NO, no)), question)
    walk.guess = guess
    return True


def _do(walk: Walk, guess: str) -> str | None:
    kind, _, words = guess.partition(":")
    node = walk.book.find(walk.node)
    if kind == "command" and (match := walk.book.commands.match(words, walk.slots.get("shown"))):
        return take_command(walk, match)
    if kind == "option" and isinstance(node, Menu) and (line := board_of(walk, node).by_key.get(words)):
        return choose(walk, node, line)
    return repeat(walk)  # what we asked about is gone
