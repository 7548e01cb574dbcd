"""The course of an AI question: what is said goes to the model, what it found is judged, what is missing asked for."""

from collections.abc import Mapping

from wabot.core.ids import EffectId
from wabot.core.message import MessageKind
from wabot.flow.effects import Effect, RunAction
from wabot.flow.events import ActionFinished, Json, Said
from wabot.flow.inputs import Answer, Bad, Limits, read_answer
from wabot.flow.limits import ANSWER
from wabot.flow.moves import elsewhere, give_up, move, repeat
from wabot.flow.nodes.ai import ACTION, Ai, Wanted
from wabot.flow.replies import Meaning, Reply
from wabot.flow.texts import Text
from wabot.flow.values import plain
from wabot.flow.walk import Walk

_MOVING = (Meaning.BACK, Meaning.HOME, Meaning.HELP)


def listen_openly(walk: Walk, node: Ai, said: Said, reply: Reply) -> str | None:
    """What words lead to while the question is open: an answer for the model, or to one plain question."""
    meaning = walk.book.meanings.get(reply.folded)
    if meaning in _MOVING and said.kind is MessageKind.TEXT:
        return move(walk, meaning)
    wanted = node.into.get(walk.asking)
    if wanted is not None:
        return _plainly(walk, node, wanted, said, reply)
    if bad := _unreadable(said):
        walk.say(Text(bad.key), bad.args)
        return repeat(walk)
    _understand(walk, node, said.text.strip())
    return None


def understood(walk: Walk, node: Ai, event: ActionFinished) -> str | None:
    """What the model made of it: where something is missing it is asked for, plainly where there is no model."""
    if event.outcome in ("understood", "unclear"):
        found = event.slots.get("found")
        answers = _judged(walk, node, found if isinstance(found, dict) else {})
        if answers or not _missing(walk, node):
            return _keep(walk, node, answers)
        return _once_more(walk, node)
    return _next_plain(walk, node, list(node.into))


def _unreadable(said: Said) -> Bad | None:
    if said.kind is not MessageKind.TEXT:
        return Bad("ask-text-only")
    if not said.text.strip():
        return Bad("empty-message")
    return Bad("ask-too-long", {"max_length": ANSWER}) if len(said.text) > ANSWER else None


def _understand(walk: Walk, node: Ai, said: str) -> None:
    wanted: Json = {
        slot: {"type": one.type, "about": one.about, "choices": [*one.choices], "optional": one.optional}
        for slot, one in node.into.items()
    }
    args: dict[str, Json] = {
        "said": said,
        "question": walk.book.texts.read(node.text, walk.scene, walk.get),
        "known": {slot: plain(walk.get(slot)) for slot in node.into if walk.get(slot) is not None},
        "wanted": wanted,
    }

    def run(effect: EffectId) -> Effect:
        return RunAction(effect, ACTION, args)

    walk.await_(run)


def _judged(walk: Walk, node: Ai, found: Mapping[str, Json]) -> dict[str, Json]:
    """What was found and will do, by slot."""
    answers: dict[str, Json] = {}
    for slot, wanted in node.into.items():
        words = found.get(slot)
        if isinstance(words, str | int | float) and not isinstance(words, bool):
            answer = _read(walk, wanted, Said(walk.event.id, walk.event.at, str(words)))
            if isinstance(answer, Answer):
                answers[slot] = answer.value
    return answers


def _read(walk: Walk, wanted: Wanted, said: Said) -> Answer | Bad:
    return read_answer(wanted.type, said, walk.scene, Limits(choices=tuple(wanted.choices)), any_country=True)


def _missing(walk: Walk, node: Ai) -> list[str]:
    return [slot for slot, one in node.into.items() if not one.optional and walk.get(slot) is None]


def _keep(walk: Walk, node: Ai, answers: Mapping[str, Json]) -> str | None:
    for slot, value in answers.items():
        walk.set(slot, value)
    return _done(walk, node) if not _missing(walk, node) else _once_more(walk, node)


def _once_more(walk: Walk, node: Ai) -> str | None:
    walk.tries += 1
    if walk.tries >= node.tries:
        return give_up(walk, node.give_up)
    if len(_missing(walk, node)) == sum(not one.optional for one in node.into.values()):
        walk.say_key("ai-unclear")
    return repeat(walk)


def _done(walk: Walk, node: Ai) -> str:
    walk.answered = walk.node
    walk.leave_question()
    return walk.near(node.goto)


def _next_plain(walk: Walk, node: Ai, slots: list[str]) -> str | None:
    """Ask plainly for the first of these that nobody has answered."""
    left = [slot for slot in slots if walk.get(slot) is None]
    if not left:
        return _done(walk, node)
    walk.asking, walk.tries = left[0], 0
    return repeat(walk)


def _plainly(walk: Walk, node: Ai, wanted: Wanted, said: Said, reply: Reply) -> str | None:
    after = list(node.into)[list(node.into).index(walk.asking) + 1 :]
    if wanted.optional and walk.book.meanings.get(reply.folded) is Meaning.SKIP:
        return _next_plain(walk, node, after)
    answer = _read(walk, wanted, said)
    if isinstance(answer, Answer):
        walk.set(walk.asking, answer.value)
        return _next_plain(walk, node, after)
    if answer.own and (target := elsewhere(walk, said, reply)) is not None:
        return target
    walk.tries += 1
    if walk.tries >= node.tries:
        return give_up(walk, node.give_up)
    walk.say(Text(answer.key), answer.args)
    return repeat(walk)
