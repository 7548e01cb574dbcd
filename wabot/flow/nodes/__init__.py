"""Every kind of node a book may have: a closed union."""

from typing import get_args

from wabot.flow.nodes.ask import Ask
from wabot.flow.nodes.menu import Menu
from wabot.flow.nodes.run import Delay, Pay, Run
from wabot.flow.nodes.simple import ConditionNode, End, Jump, Message, Start

Node = Menu | Ask | Message | Run | Pay | ConditionNode | Delay | Jump | Start | End

__all__ = [
    "KINDS", "Ask", "ConditionNode", "Delay", "End", "Jump", "Menu", "Message", "Node", "Pay", "Run", "Start",
]  # fmt: skip

KINDS: dict[str, type[Node]] = {get_args(model.model_fields["kind"].annotation)[0]: model for model in get_args(Node)}
