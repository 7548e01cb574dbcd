"""Orders in the staff's book and in the owner's are one and the same, but for whose orders they are."""

from pathlib import Path
from typing import Any

import yaml

MENUS = Path(__file__).parents[2] / "menus"
ONLY_STAFF = {"orders_which", "orders_pick"}
"""Staff may mean any tenant, so they may have to choose one."""

CHOOSING = {"orders_pick": "choose_bot", "orders_which": "choose_bot"}


def nodes(book: str) -> dict[str, Any]:
    found = yaml.safe_load((MENUS / book / "orders.yaml").read_text(encoding="utf-8"))["nodes"]
    assert isinstance(found, dict)
    return found


def as_owners(node: dict[str, Any]) -> dict[str, Any]:
    """What the owner's book has in the place of a staff's node."""
    if node["kind"] != "run":
        return node
    args = {name: "{{bot}}" if value == "{{tenant}}" else value for name, value in node["args"].items()}
    choose = {"choose": "choose_bot"} if "choose" in node["outcomes"] else {}
    ways = {word: CHOOSING.get(goto, goto) for word, goto in node["outcomes"].items()}
    return {**node, "args": args, "outcomes": {**ways, **choose}}


def test_both_books_have_the_same_orders() -> None:
    staff, owner = nodes("admin"), nodes("owner")
    assert {name: as_owners(node) for name, node in staff.items() if name not in ONLY_STAFF} == owner


def test_whatever_a_person_answers_for_asks_why_and_then_whether() -> None:
    found = nodes("admin")
    for name in ("paid", "delivered", "undelivered", "refund", "refunded"):
        why, sure, run = found[f"order_{name}_why"], found[f"order_{name}_sure"], found[f"order_{name}"]
        assert (why["into"], why["goto"]) == ("reason", f"order_{name}_sure")
        assert "optional" not in why
        assert [option["goto"] for option in sure["options"]] == [f"order_{name}", "order_show"]
        assert run["args"]["reason"] == "{{reason}}"
        assert run["outcomes"]["no_reason"] == f"order_{name}_why"
