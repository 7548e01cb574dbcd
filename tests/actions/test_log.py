"""The log of messages in the staff's book and in the owner's is one and the same, but for whose it is."""

from pathlib import Path
from typing import Any

import yaml

MENUS = Path(__file__).parents[2] / "menus"
OWN = {"log"}
"""Staff say first whose log they mean."""


def nodes(book: str) -> dict[str, Any]:
    found = yaml.safe_load((MENUS / book / "log.yaml").read_text(encoding="utf-8"))["nodes"]
    assert isinstance(found, dict)
    return {name: node for name, node in found.items() if name not in OWN}


def as_owners(name: str, node: dict[str, Any]) -> dict[str, Any]:
    """What the owner's book has in the place of a staff's node."""
    if node["kind"] == "menu":
        return {**node, "options": [option for option in node["options"] if option["key"] != "show"]}
    if node["kind"] != "run":
        return node
    args = {arg: "{{bot}}" if value == "{{tenant}}" else value for arg, value in node["args"].items()}
    if name == "log_all":  # an owner may type what is sought behind the word
        args["text"] = "{{log_text}}"
    action = "log.show" if node["action"] == "monitor.log" else node["action"]
    ways = {word: "choose_bot" if goto == "gone" else goto for word, goto in node["outcomes"].items()}
    return {**node, "action": action, "args": args, "outcomes": ways}


def test_both_books_have_the_same_log() -> None:
    staff, owner = nodes("admin"), nodes("owner")
    assert {name: as_owners(name, node) for name, node in staff.items()} == owner
