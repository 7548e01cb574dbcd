"""Questions that nobody answers: a reminder or two, and at last a way on."""

from wabot.core.clock import later
from wabot.flow.events import Said, TimerFired
from wabot.flow.moves import repeat
from wabot.flow.nodes.remind import Question
from wabot.flow.walk import Walk

OPTED_OUT = "opted_out"
"""The fact that somebody wants nothing they did not ask for."""


def set_timers(walk: Walk) -> None:
    """At the end of a turn: an open question is reminded of anew where it was put, or somebody said something and left
    it open; one that was answered, not any more."""
    anew = walk.asked or isinstance(walk.event, Said)
    waits = walk.pending is None and walk.awaiting is None
    if anew or not waits or not walk.node:
        walk.timers = ()
    if not anew or not waits:
        return
    node = walk.book.find(walk.node)
    if isinstance(node, Question) and (node.remind or node.abandon is not None):
        moments = [reminder.after for reminder in node.remind] + ([node.abandon.after] if node.abandon else [])
        walk.due, walk.asked_at = [later(walk.event.at, after) for after in moments], walk.event.at


def reminded(walk: Walk, event: TimerFired) -> str | None:
    """The node to enter because nobody answered; None where the question is only put once more."""
    node = walk.book.find(walk.node)
    n = walk.timers.index(event.answers)
    walk.timers = (*walk.timers[:n], "", *walk.timers[n + 1 :])
    if not isinstance(node, Question):
        walk.note = f"{walk.node!r} reminds of nothing in this version of the book"
        return None
    if n < len(node.remind) and walk.scene.facts.get(OPTED_OUT):
        walk.note = "not reminded: they want nothing they did not ask for"
        return None
    if n < len(node.remind):
        asked_at = walk.asked_at
        walk.say(node.remind[n].text)
        repeat(walk)
        walk.asked_at, walk.asked = asked_at, False  # it is the same question, and ends when it would have ended
        return None
    if node.abandon is None:
        return None
    walk.leave_question()
    return walk.near(node.abandon.goto)
