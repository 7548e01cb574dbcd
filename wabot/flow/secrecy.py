"""After a message that held a secret: the one line that asks its sender to delete it from the chat.

No channel lets a bot delete what somebody else wrote to it, so the person has to do it.
"""

from wabot.flow.limits import TO_DELETE
from wabot.flow.nodes import Ask
from wabot.flow.texts import Text
from wabot.flow.walk import Walk


def remind_to_delete(walk: Walk) -> None:
    """Say the line with the answer, above the next question; while another secret is asked for, or nothing is said
    yet, it waits for a later turn."""
    node = walk.book.find(walk.node)
    if not walk.lines or walk.pending is not None or (isinstance(node, Ask) and node.input == "secret"):
        return
    walk.set(TO_DELETE, None)
    place = len(walk.lines) - 1 if walk.asked else len(walk.lines)
    walk.lines.insert(place, walk.book.texts.read(Text("secret-delete"), walk.scene, walk.get))
    walk.attached = [(before + (before > place), message) for before, message in walk.attached]
