"""Ways that are open from everywhere: back, home, help, typed commands and triggers."""

from wabot.flow.commands import Match
from wabot.flow.events import Moved, Said
from wabot.flow.limits import TO_DELETE
from wabot.flow.nodes import Ai, Ask, Handoff, Menu
from wabot.flow.nodes.handoff import leave
from wabot.flow.render import put_ai, put_ask, put_menu
from wabot.flow.replies import Meaning, Reply
from wabot.flow.talking import wakes
from wabot.flow.texts import Text
from wabot.flow.walk import Walk


def move(walk: Walk, meaning: Meaning | None) -> str | None:
    """The node that back, home or help leads to; None where nothing is to be entered."""
    if meaning is Meaning.BACK:
        return walk.back()
    if meaning is Meaning.HOME:
        return walk.home()
    if meaning is Meaning.HELP and walk.book.help is not None:
        if walk.node != walk.book.help:
            walk.leave_question()
        return walk.book.help
    walk.say_key("help")
    return repeat(walk)


def moved(walk: Walk, event: Moved) -> str | None:
    """Where somebody of the business moved the conversation; what it waited for is waited for no more."""
    if walk.awaiting is not None and isinstance(walk.book.find(walk.node), Handoff):
        leave(walk)
    walk.say_key(f"moved-{event.to}")
    asking = isinstance(walk.book.find(walk.node), Menu | Ask | Ai) and walk.awaiting is None
    if event.to == "end":
        walk.fall_silent()
        return None
    if event.to == "again" and asking:
        return repeat(walk)
    return walk.home() if event.to == "home" else walk.back()


def repeat(walk: Walk) -> str | None:
    """Put the present question once more; where there is none, go where the book begins."""
    node = walk.book.find(walk.node)
    if isinstance(node, Menu):
        put_menu(walk, node)
    elif isinstance(node, Ask):
        put_ask(walk, node)
    elif isinstance(node, Ai):
        put_ai(walk, node)
    elif walk.awaiting is None:
        return walk.book.fallback
    return None


def give_up(walk: Walk, target: str | None) -> str:
    """The node to enter after too many answers that would not do; home where the question names none."""
    if target is not None:
        walk.leave_question()
        return walk.near(target)
    walk.say_key("ask-give-up")
    return walk.home()


def elsewhere(walk: Walk, said: Said, reply: Reply) -> str | None:
    """Where commands and triggers lead; a trigger for all words is only for those whom nobody asked anything, and whom
    no model answers."""
    if match := walk.book.commands.match(said.text, walk.slots.get("shown")):
        return take_command(walk, match)
    for trigger in walk.book.triggers:
        if trigger.all and (walk.node or wakes(walk, said, reply)):
            continue
        found = trigger.match(reply)
        if found is not None:
            _leave_all(walk)
            for name, text in found.items():
                walk.set(name, text)
            return trigger.goto
    return None


def take_command(walk: Walk, match: Match) -> str:
    """Set a command's arguments and go on; what was left out is emptied, so that nothing old is taken for it."""
    _leave_all(walk)
    for slot, text in match.slots.items():
        if slot not in match.command.secret:
            walk.set(slot, text)
        elif text is not None:
            walk.secrets[slot] = text
            walk.redact = True
            walk.set(TO_DELETE, "yes")
    return match.command.goto


def _leave_all(walk: Walk) -> None:
    """Words that begin a flow end the sub-flows that are open: the end of the one is no end of the others."""
    walk.leave_question()
    while walk.frames:
        walk.come_back()
    walk.sealed = ""


def explain_usage(walk: Walk, said: Said) -> bool:
    """Whether the words begin like a command; its usage is then shown."""
    command = walk.book.commands.begun(said.text)
    if command is None:
        return False
    walk.redact = walk.redact or bool(command.secret)
    walk.say(Text("command-usage"), {"usage": command.usage})
    return True
