"""Actions a book runs: that they exist, that every way they end is gone on from, that secrets reach them."""

from wabot.flow.book import Actions
from wabot.flow.findings import Findings, hint
from wabot.flow.nodes import Ask, ConditionNode, Jump, Message, Pay, Run, Start
from wabot.flow.nodes.ways import ways

RESERVED_OUTCOMES = frozenset({"denied", "failed", "step_up"})  # the engine knows what to do with these


def check_runs(found: Findings, actions: Actions) -> None:
    """Every run, pay and secret of the book."""
    for name, node in found.book.nodes.items():
        if isinstance(node, Run):
            _check_run(found, name, node, actions)
        elif isinstance(node, Pay) and "paid" not in node.outcomes:
            found.wrong(("nodes", name, "outcomes"), f"{name} does not say where to go when it is paid")
        elif isinstance(node, Ask) and node.input == "secret":
            _check_secret(found, name, node)
    for spot, target in found.book.doors:
        if target == found.book.step_up and not _ends(found, target):
            found.wrong_at(spot, f"{target} never ends: a step_up node leads to a node of kind end")


def _check_run(found: Findings, name: str, node: Run, actions: Actions) -> None:
    outcomes = actions.get(node.action)
    if outcomes is None:
        found.wrong(("nodes", name, "action"), f"there is no action {node.action}{hint(node.action, actions)}")
        return
    for outcome in sorted(outcomes - node.outcomes.keys() - RESERVED_OUTCOMES):
        found.wrong(("nodes", name, "outcomes"), f"{node.action} may end in {outcome}, and {name} has no way for it")
    for outcome in node.outcomes.keys() - outcomes - RESERVED_OUTCOMES:
        message = f"{node.action} never ends in {outcome}{hint(outcome, outcomes)}"
        found.wrong_key(("nodes", name, "outcomes", outcome), message)


def _check_secret(found: Findings, name: str, node: Ask) -> None:
    """A secret is gone after the turn it was typed in, so the action that needs it must come at once."""
    waiting, seen = [node.goto], {name}
    while waiting:
        target = waiting.pop()
        after = found.book.nodes.get(target)
        if target in seen or after is None or isinstance(after, Run):
            continue
        seen.add(target)
        if not isinstance(after, Message | ConditionNode | Start | Jump):
            message = f"the secret of {name} is lost at {target}: the action that needs it must come first"
            found.wrong(("nodes", name, "goto"), message)
            return
        waiting += [way for _, way in ways(after)]


def _ends(found: Findings, start: str) -> bool:
    waiting, seen = [start], set[str]()
    while waiting:
        name = waiting.pop()
        node = found.book.nodes.get(name)
        if node is None or name in seen:
            continue
        if node.kind == "end":
            return True
        seen.add(name)
        waiting += [target for _, target in ways(node)]
    return False
