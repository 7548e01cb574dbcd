"""What the soak measures with can itself find fault: each mistake, made on purpose, is seen."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from bench.money import planted
from bench.money.books import Truth, _faults_of
from wabot.providers.sandbox.ledger import Ledger

SOLD = {
    "id": "o1", "number": 1, "status": "delivered", "price_minor": 100_00, "amount_minor": 100_00, "currency": "KES",
    "next_at": None, "payment": "paid", "reason": "", "delivery": "delivered", "refund": None,
    "recipient": "254722000001",
}  # fmt: skip


def seen(*, paid: int | None = 100, loads: int = 1, back: int | None = None, **row: Any) -> set[str]:
    truth = Truth(
        {1: paid} if paid is not None else {},
        {},
        {1: back} if back is not None else {},
        Counter({"o1": loads}),
        Counter(),
        Counter(),
    )
    return {kind for kind, _ in _faults_of({**SOLD, **row}, truth, in_front=False)}


def test_nothing_is_wrong_with_a_plain_sale() -> None:
    assert seen() == set()


@pytest.mark.parametrize(
    ("kind", "change"),
    [
        ("delivered twice", {"loads": 2}),
        ("delivered unpaid", {"paid": None}),
        ("believed without money", {"paid": None}),
        ("paid but forgotten", {"status": "expired", "payment": "expired", "delivery": None, "loads": 0}),
        ("believed delivered", {"loads": 0}),
        ("loaded and not known", {"delivery": "failed", "status": "refunded", "refund": "done", "back": 100}),
        ("goods and money both back", {"back": 100}),
        ("refund and ledger differ", {"refund": "done"}),
        ("another price", {"paid": 99}),
        ("left in the middle", {"status": "paid", "delivery": "reserved", "loads": 0}),
        ("nothing looks again", {"status": "paid", "delivery": "reserved", "loads": 0}),
    ],
)
def test_each_mistake_is_seen(kind: str, change: dict[str, Any]) -> None:
    assert kind in seen(**change)


def test_equal_loads_without_a_key_are_shared_out_and_one_too_many_is_seen() -> None:
    twin = (SOLD["recipient"], SOLD["amount_minor"])
    orders = [{**SOLD}, {**SOLD, "id": "o2", "number": 2}]
    both = Truth({1: 100, 2: 100}, {}, {}, Counter(), Counter(), Counter({twin: 2}))
    assert both.named(orders, set()).loads == {"o1": 1, "o2": 1}
    more = Truth({1: 100, 2: 100}, {}, {}, Counter(), Counter(), Counter({twin: 3})).named(orders, set())
    assert sorted(more.loads.values()) == [1, 2]


@pytest.mark.parametrize("leak", [planted.MPESA.passkey, planted.STATUM.consumer_secret, f"pin={planted.PIN}."])
def test_a_secret_that_stands_somewhere_is_found(tmp_path: Path, leak: str) -> None:
    Ledger(tmp_path / "provider.db").close()
    log = tmp_path / "wabot.log"
    log.write_text("nothing here: 2547•••••001\n", encoding="utf-8")
    assert list(planted.leaks(tmp_path)) == []
    log.write_text(f"sent {leak}\n", encoding="utf-8")
    assert len(list(planted.leaks(tmp_path))) == 1


def test_whole_numbers_and_ids_in_the_log_are_found(tmp_path: Path) -> None:
    Ledger(tmp_path / "provider.db").close()
    (tmp_path / "wabot.log").write_text("254722000017 ws_CO_21112026140341866722000014\n", encoding="utf-8")
    assert len(list(planted.leaks(tmp_path))) == 2
