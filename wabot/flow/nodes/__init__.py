"""Every kind of node a book may have: a closed union."""

from typing import get_args

from wabot.flow.nodes.ai import Ai
from wabot.flow.nodes.ask import Ask
from wabot.flow.nodes.call import Call
from wabot.flow.nodes.handoff import Handoff
from wabot.flow.nodes.menu import Menu
from wabot.flow.nodes.run import Delay, Pay, Run
from wabot.flow.nodes.simple import ConditionNode, End, Jump, Message, Start

Node = Menu | Ask | Ai | Message | Run | Call | Pay | Handoff | ConditionNode | Delay | Jump | Start | End

__all__ = [
    "KINDS", "Ai", "Ask", "Call", "ConditionNode", "Delay", "End", "Handoff", "Jump", "Menu", "Message", "Node", "Pay",
    "Run", "Start",
]  # fmt: skip

KINDS: dict[str, type[Node]] = {get_args(model.model_fields["kind"].annotation)[0]: model for model in get_args(Node)}
