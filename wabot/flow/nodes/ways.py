"""Every way out of a node, for whoever looks at a book as a map."""

from wabot.flow.nodes import (
    Ai,
    Ask,
    Call,
    ConditionNode,
    Delay,
    End,
    Handoff,
    Jump,
    Menu,
    Message,
    Node,
    Pay,
    Run,
    Start,
)
from wabot.flow.nodes.remind import Question
from wabot.flow.yaml_file import Path

Way = tuple[Path, str]
"""Where in the node the way is written, and the node of the same book it leads to."""


def ways(node: Node) -> list[Way]:
    """All of them, in the order they are written."""
    match node:
        case Start(goto=goto) | Message(goto=goto) | Delay(goto=goto):
            return [(("goto",), goto)]
        case Menu():
            return _menu_ways(node)
        case Ask(goto=goto, give_up=give_up) | Ai(goto=goto, give_up=give_up):
            return [(("goto",), goto), *_given(("give_up",), give_up), *_abandoned(node)]
        case Run(outcomes=outcomes) | Pay(outcomes=outcomes):
            return [(("outcomes", outcome), goto) for outcome, goto in outcomes.items()]
        case Call() | Handoff():
            return [(("outcomes", outcome), goto) for outcome, goto in node.outcomes.items()]
        case ConditionNode(cases=cases, otherwise=otherwise):
            return [*((("cases", n, "goto"), case.goto) for n, case in enumerate(cases)), (("else",), otherwise)]
        case Jump(goto=goto, then=then):
            return [*_given(("goto",), goto), *_given(("then",), then)]
        case End():
            return []


def _menu_ways(node: Menu) -> list[Way]:
    options: list[Way] = [(("options", n, "goto"), option.goto) for n, option in enumerate(node.options)]
    return [*options, *_given(("goto",), node.goto), *_given(("refresh",), node.refresh), *_abandoned(node)]


def _abandoned(node: Question) -> list[Way]:
    return [] if node.abandon is None else [(("abandon", "goto"), node.abandon.goto)]


def _given(path: Path, goto: str | None) -> list[Way]:
    return [] if goto is None else [(path, goto)]
