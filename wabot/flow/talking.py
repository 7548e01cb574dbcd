"""Words that nothing in the book understands: where the owner wants it, a language model answers them.

The action `ai.reply` {text} ends in `said` (slot answer), `menu`, `person` (both with answer, "" for none) or `down`.
The conversation waits for it at the node `@ai`, which no book can have. Whatever comes back is words to show: nothing
in it is looked up, filled in or run.
"""

from wabot.core.access import Role
from wabot.core.message import MessageKind
from wabot.flow.effects import RunAction
from wabot.flow.events import ActionFinished, Json, Said
from wabot.flow.limits import TEXT_IN
from wabot.flow.nodes.menu import Menu
from wabot.flow.replies import Reply
from wabot.flow.state import Frame
from wabot.flow.values import plain
from wabot.flow.walk import Walk

NODE, ACTION = "@ai", "ai.reply"
ENDS = ("said", "menu", "person", "down")


def wakes(walk: Walk, said: Said, reply: Reply) -> bool:
    """Whether these words may go to the model: words, by a customer whom no flow asks anything but the first menu.

    Numbers, taps and greetings are for the menu: it is what they mean, and costs nothing.
    """
    if walk.scene.facts.get("ai") != "auto" or walk.scene.role is not Role.CONTACT:
        return False
    if said.kind is not MessageKind.TEXT or said.choice or reply.symbol or reply.number is not None:
        return False
    if walk.awaiting is not None or walk.frames or reply.folded in walk.book.greetings:
        return False
    return _at_home(walk) and any(letter.isalpha() for letter in reply.text)


def ask_model(walk: Walk, said: Said) -> None:
    """Ask, and wait; the frame keeps where the conversation stood, and what was asked."""
    walk.frames = (Frame(walk.book.name, walk.node, {"asked": said.text[:TEXT_IN]}),)
    walk.node = NODE
    walk.await_(lambda effect: RunAction(effect, ACTION, {"text": said.text[:TEXT_IN]}))


def answered(walk: Walk, event: ActionFinished) -> str | None:
    """The node to go on to; None where the model's words are all there is to say."""
    words = str(event.slots.get("answer") or "")
    frame = walk.frames[0] if walk.frames else Frame(walk.book.name, "")
    here, walk.frames, walk.node = frame.node, (), frame.node
    match event.outcome:
        case "said" if words:
            walk.say_key("ai-said", {"answer": words})
            walk.asked_at, walk.asked = event.at if here else None, bool(here)
            return None
        case "menu" | "person":
            if words:
                walk.say_key("ai-said-first", {"answer": words})
            return walk.home() if event.outcome == "menu" else _to_a_person(walk, frame.slots.get("asked"))
        case _:
            return _without(walk, here)


def _at_home(walk: Walk) -> bool:
    if not walk.node:
        return True
    return walk.node in walk.book.home_questions and isinstance(walk.book.find(walk.node), Menu)


def _to_a_person(walk: Walk, asked: Json) -> str:
    """Where the book says, with what was asked in the slot `question`; else the number for help, and the menu."""
    if walk.book.person is not None:
        walk.home()
        walk.set("question", asked)
        return walk.book.person
    phone = plain(walk.get("help_phone"))
    walk.say_key("ai-person-phone" if phone else "ai-person-none", {"help_phone": walk.get("help_phone")})
    return walk.home()


def _without(walk: Walk, here: str) -> str:
    """As it would have gone without a model."""
    if here:
        walk.say_key("not-an-option")
        return walk.book.way_back(here)
    for trigger in walk.book.triggers:
        if trigger.all:
            return trigger.goto
    return walk.book.fallback
