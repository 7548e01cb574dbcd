"""What a person's words lead to: the running question first, then commands, triggers, a guess, and asking again."""

from wabot.core.message import MessageKind
from wabot.flow.board import Board, board_of
from wabot.flow.events import Said
from wabot.flow.guessing import answer_guess, guess_command, guess_option
from wabot.flow.inputs import Answer, Bad
from wabot.flow.limits import TEXT_IN
from wabot.flow.moves import elsewhere, explain_usage, give_up, move, repeat
from wabot.flow.nodes import Ai, Ask, Call, Handoff, Menu, Node, Pay, Run
from wabot.flow.nodes.ask import complain, judge, skipped, take
from wabot.flow.nodes.handoff import leave, relay
from wabot.flow.nodes.menu import accepted, choose, turn_page
from wabot.flow.open_question import listen_openly
from wabot.flow.replies import Meaning, Reply, understand
from wabot.flow.talking import NODE as MODEL
from wabot.flow.talking import ask_model, wakes
from wabot.flow.walk import Walk

_LEAVING = (Meaning.BACK, Meaning.HOME)
_MOVING = (*_LEAVING, Meaning.HELP)


def listen(walk: Walk, said: Said) -> str | None:
    """The node to enter because of these words; None where the answer is already given."""
    reply = understand(said.text[:TEXT_IN])
    node = walk.book.find(walk.node)
    if walk.awaiting is not None:
        if isinstance(node, Run | Call | Pay | Ai) or walk.node == MODEL:
            return _while_waiting(walk, node, reply)
        if isinstance(node, Handoff):
            return _to_a_person(walk, said, reply)
        walk.fall_silent()  # a delay: whoever writes meanwhile is served, and the delay is over
        node = None
    if walk.guess:
        answered, target = answer_guess(walk, said, reply)
        if answered:
            return target
    if isinstance(node, Menu | Ask | Ai):
        return _expired(walk, said, reply) if _too_late(walk, node) else _asked(walk, node, said, reply)
    walk.node = ""
    return _unasked(walk, said, reply)


def _to_a_person(walk: Walk, said: Said, reply: Reply) -> str | None:
    if Meaning.HOME in (reply.symbol, walk.book.meanings.get(reply.folded)) and said.kind is MessageKind.TEXT:
        leave(walk)
        return walk.home()
    relay(walk, said)
    return None


def _while_waiting(walk: Walk, node: Node | None, reply: Reply) -> str | None:
    meaning = reply.symbol or walk.book.meanings.get(reply.folded)
    if meaning in _LEAVING:
        return move(walk, meaning)
    walk.say_key("pay-waiting" if isinstance(node, Pay) else "busy")
    return None


def _too_late(walk: Walk, node: Menu | Ask | Ai) -> bool:
    return node.expires is not None and walk.asked_at is not None and walk.event.at - walk.asked_at > node.expires


def _expired(walk: Walk, said: Said, reply: Reply) -> str | None:
    """The question is over: only words that stand for themselves count, never an answer to it."""
    walk.node, walk.tries = "", 0
    if walk.book.commands.match(said.text, walk.slots.get("shown")):
        return elsewhere(walk, said, reply)
    walk.say_key("question-expired")
    return walk.home()


def _asked(walk: Walk, node: Menu | Ask | Ai, said: Said, reply: Reply) -> str | None:
    if reply.symbol in _MOVING and not said.choice and not _verbatim(node):
        return move(walk, reply.symbol)
    if said.choice and _is_old(walk, said.choice):
        walk.say_key("old-choice")
        return repeat(walk)
    if isinstance(node, Ai):
        return listen_openly(walk, node, said, reply)
    return _menu(walk, node, said, reply) if isinstance(node, Menu) else _ask(walk, node, said, reply)


def _menu(walk: Walk, node: Menu, said: Said, reply: Reply) -> str | None:
    if said.kind is not MessageKind.TEXT:
        walk.say_key("ask-text-only")
        return repeat(walk)
    board = board_of(walk, node)
    line = accepted(board, reply, _own_key(walk, said.choice))
    if line is not None:
        return choose(walk, node, line)
    meaning = reply.symbol or walk.book.meanings.get(reply.folded)
    if meaning in _MOVING:
        return move(walk, meaning)
    if turn_page(walk, node, board, meaning):
        return repeat(walk)
    target = elsewhere(walk, said, reply)
    return target if target is not None else _menu_not_understood(walk, board, said, reply)


def _menu_not_understood(walk: Walk, board: Board, said: Said, reply: Reply) -> str | None:
    if explain_usage(walk, said):
        return None
    several = " " in reply.folded  # "aprove 2 1m" is a command, "aprove" more likely an option
    if several and guess_command(walk, said):
        return None
    if guess_option(walk, board, reply) or (not several and guess_command(walk, said)):
        return None
    if wakes(walk, said, reply):
        ask_model(walk, said)
        return None
    walk.say_key("not-an-option" if said.text.strip() else "empty-message")
    return repeat(walk)


def _ask(walk: Walk, node: Ask, said: Said, reply: Reply) -> str | None:
    meaning = walk.book.meanings.get(reply.folded)
    if meaning in _MOVING and said.kind is MessageKind.TEXT and not node.verbatim:
        return move(walk, meaning)
    if skipped(walk, node, reply):
        walk.answered = walk.node
        walk.leave_question()
        walk.set(node.into, None)
        return walk.near(node.goto)
    answer = judge(walk, node, said)
    if isinstance(answer, Answer):
        return take(walk, node, answer)
    walk.redact = walk.redact or node.input == "secret"
    if answer.own and (target := elsewhere(walk, said, reply)) is not None:
        return target
    return _wrong_answer(walk, node, said, answer)


def _wrong_answer(walk: Walk, node: Ask, said: Said, bad: Bad) -> str | None:
    walk.tries += 1
    if walk.tries >= node.tries:
        return give_up(walk, node.give_up)
    if not (bad.own and explain_usage(walk, said)):
        complain(walk, node, bad)
    return repeat(walk)


def _unasked(walk: Walk, said: Said, reply: Reply) -> str | None:
    if said.choice and _is_old(walk, said.choice):
        walk.say_key("old-choice")
        return walk.book.fallback
    meaning = reply.symbol or walk.book.meanings.get(reply.folded)
    if meaning in _LEAVING:
        return walk.home()
    if meaning is Meaning.HELP:
        return move(walk, meaning)
    target = elsewhere(walk, said, reply)
    if target is not None:
        return target
    if explain_usage(walk, said) or guess_command(walk, said):
        return None
    if wakes(walk, said, reply):
        ask_model(walk, said)
        return None
    return walk.book.fallback


def _verbatim(node: Menu | Ask | Ai) -> bool:
    return isinstance(node, Ask) and node.verbatim


def _is_old(walk: Walk, choice: str) -> bool:
    """Whether a tapped button belongs to a question that is no longer asked."""
    node, colon, _ = choice.partition(":")
    return bool(colon) and node != walk.node


def _own_key(walk: Walk, choice: str) -> str:
    return choice.removeprefix(f"{walk.node}:")
