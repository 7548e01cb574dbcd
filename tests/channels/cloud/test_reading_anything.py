"""Whatever comes as a webhook: nothing is lost, nothing raises, and nobody suffers for a neighbour."""

import json
import math
from collections.abc import Iterator
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.channels.cloud.told import NAMES, NOW, PHONE, payload, taken


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"no json",
        b"[]",
        b"null",
        b'"text"',
        b"{}",
        b'{"entry": {}}',
        b'{"entry": [null, 7]}',
        b"\xff\xfe",
        b'{"entry":[' + b"[" * 5000 + b"]" * 5000 + b"]}",
        b'{"a":' * 5000 + b"1" + b"}" * 5000,
    ],
)
def test_rubbish_is_kept(body: bytes) -> None:
    batch = taken(body)
    assert batch.count == len(batch.strays) >= 1
    assert not any(one.waits for one in batch.strays)


def text_with(old: str, new: str) -> bytes:
    body = json.dumps(payload("text"))
    assert old in body
    return body.replace(old, new).encode()


def test_half_of_an_emoji_spoils_nothing() -> None:
    (found,) = taken(text_with("Niuzie salio", r"half \ud83d of it")).messages
    assert found.text == "half ? of it la 50"


def test_numbers_that_are_none() -> None:
    (found,) = taken(text_with('"1790000100"', "NaN")).messages
    assert found.at == NOW
    (found,) = taken(text_with('"1790000100"', '"-5"')).messages
    assert found.at == NOW
    (found,) = taken(text_with('"1790000100"', "1e400")).messages
    assert found.at == NOW
    (found,) = taken(text_with('"1790000100"', "1790000100")).messages
    assert found.at == 1_790_000_100_000
    told = payload("location")
    told["entry"][0]["changes"][0]["value"]["messages"][0]["location"]["latitude"] = math.nan
    assert taken(told).messages[0].location is None


def test_no_nul_reaches_the_store() -> None:
    told = payload("text")
    value = told["entry"][0]["changes"][0]["value"]
    value["contacts"][0]["profile"]["name"] = "A\x00sha"
    value["messages"][0]["id"] += "\x00"
    value["messages"][0]["hologram"] = "\x00"
    (found,) = taken(told).messages
    assert "\x00" not in repr(found) + found.name + found.message_id + found.raw


def test_numbers_as_numbers_are_numbers_all_the_same() -> None:
    told = payload("text")
    value = told["entry"][0]["changes"][0]["value"]
    value["metadata"]["phone_number_id"] = 410200300400501
    value["contacts"][0]["wa_id"] = 254711700800
    value["messages"][0]["from"] = "+254 711 700 800"
    (found,) = taken(told).messages
    assert (found.sender, found.name) == (PHONE, "Asha Otieno")


def test_deep_nesting_in_one_message_leaves_its_neighbours() -> None:
    told = payload("text")
    value = told["entry"][0]["changes"][0]["value"]
    deep: Any = 1
    for _ in range(500):
        deep = {"a": deep}
    value["messages"].append({**value["messages"][0], "id": "wamid.deep", "referral": deep})
    assert [one.message_id for one in taken(told).messages][1:] == ["wamid.deep"]


def places(told: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place of a JSON value."""
    yield at
    parts = told.items() if isinstance(told, dict) else enumerate(told) if isinstance(told, list) else ()
    for name, part in parts:
        yield from places(part, (*at, name))


def changed(told: Any, at: tuple[Any, ...], new: Any) -> Any:
    """The same with another value in one place; the value `...` takes the place away."""
    if not at:
        return new
    copy = dict(told) if isinstance(told, dict) else list(told)
    if len(at) == 1 and new is ...:
        del copy[at[0]]
    else:
        copy[at[0]] = changed(copy[at[0]], at[1:], new)
    return copy


def told_in(told: Any) -> int:
    """How many facts a payload holds, counted another way: elements of arrays that hold facts."""
    count = 0
    for entry in told["entry"] if isinstance(told, dict) and isinstance(told.get("entry"), list) else []:
        changes = entry.get("changes") if isinstance(entry, dict) else None
        for change in changes if isinstance(changes, list) else []:
            value = change.get("value") if isinstance(change, dict) else None
            value = value if isinstance(value, dict) else {}
            if isinstance(change, dict) and change.get("field") == "messages":
                arrays = [value.get(name) for name in ("messages", "statuses", "errors")]
                count += sum(len(array) for array in arrays if isinstance(array, list)) or 1
            else:
                count += 1
    return count


@pytest.mark.parametrize("name", NAMES)
def test_every_payload_is_counted_and_can_be_kept(name: str) -> None:
    batch = taken(payload(name))
    assert batch.count == told_in(payload(name))
    for found in (*batch.messages, *batch.receipts, *batch.strays):
        orjson.dumps(found)


_ODD = st.one_of(
    st.just(...),
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=20),
    st.lists(st.none() | st.text(max_size=3), max_size=3),
    st.dictionaries(st.text(max_size=5), st.integers() | st.text(max_size=3), max_size=3),
)


@settings(max_examples=400)
@given(st.sampled_from(NAMES), st.data())
def test_whatever_is_changed_nothing_is_lost_and_nothing_raises(name: str, data: st.DataObject) -> None:
    told = payload(name)
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.sampled_from(list(places(told))))
        told = changed(told, at, data.draw(_ODD)) if at or told is not ... else told
        if told is ...:
            told = {}
    batch = taken(json.dumps(told).encode())
    assert batch.count >= told_in(told)
    for found in (*batch.messages, *batch.receipts, *batch.strays):
        orjson.dumps(found)


SPOILED = ("entry", 1, "changes", 0, "value", "messages", 3)  # "second of 2"


@settings(max_examples=200)
@given(st.data())
def test_one_bad_fact_costs_no_other(data: st.DataObject) -> None:
    """Whatever becomes of one message of a batch, the other eight and all statuses are read as ever."""
    told = payload("batch")
    at = data.draw(st.sampled_from([place for place in places(told) if place[:7] == SPOILED]))
    batch = taken(changed(told, at, data.draw(_ODD)))
    others = [one.text for one in taken(told).messages if one.text != "second of 2"]
    assert [one.text for one in batch.messages if one.text in others] == others
    assert len(batch.receipts) == 6


@settings(max_examples=200)
@given(st.binary(max_size=300))
def test_any_bytes(body: bytes) -> None:
    assert taken(body).count >= 1
