"""From the bytes of a webhook to facts: payloads of every kind, and whatever else may come."""

import json
import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from wabot.channels.cloud.facts import Batch
from wabot.channels.cloud.reading import read
from wabot.core.clock import DAY, Instant
from wabot.core.ids import TenantId
from wabot.core.message import Address, AddressKind, Card, Delivery, Inbound, Location, Media, MessageKind
from wabot.core.session import SessionEvent

PAYLOADS = Path(__file__).parent / "payloads"
NAMES = sorted(file.stem for file in PAYLOADS.glob("*.json"))
T1, T2, T3 = TenantId("T1"), TenantId("T2"), TenantId("T3")
NUMBERS = {"410200300400501": T1, "410200300400502": T2, "410200300400503": T3}
NOW = Instant(1_790_000_000_000 + DAY)
PHONE = Address(AddressKind.PHONE, "254711700800")
NEW_PHONE = Address(AddressKind.PHONE, "254799100200")
USER, NEW_USER = Address(AddressKind.BSUID, "KE.7731900255518"), Address(AddressKind.BSUID, "KE.8842011366629")
KIND = MessageKind


def payload(name: str) -> Any:
    return json.loads((PAYLOADS / f"{name}.json").read_text(encoding="utf-8"))


def taken(told: Any) -> Batch:
    body = told if isinstance(told, bytes) else json.dumps(told).encode()
    return read(body, NUMBERS.get, NOW)


def message(name: str) -> Inbound:
    """The one message of a payload, of which nothing else is made."""
    batch = taken(payload(name))
    (found,) = batch.messages
    assert batch.count == 1
    return found


def test_a_text() -> None:
    assert message("text") == Inbound(
        T1,
        PHONE,
        "wamid.HBgMMjU0NzExNzAwODAwFQIAEhgU0001",
        Instant(1_790_000_100_000),
        "Niuzie salio la 50",
        name="Asha Otieno",
    )


@pytest.mark.parametrize(
    ("name", "kind", "text", "choice", "about"),
    [
        ("text_emoji", KIND.TEXT, "Sawa 👍🏾 asante sana 🙏", "", ""),
        ("text_context", KIND.TEXT, "this one", "", "wamid.HBgMEARLIER01"),
        ("text_in_a_group", KIND.NOTE, "who has airtime?", "", ""),
        ("button_reply", KIND.TEXT, "Buy airtime", "home:buy", "wamid.HBgMEARLIER03"),
        ("list_reply", KIND.TEXT, "My orders", "home:history", "wamid.HBgMEARLIER04"),
        ("flow_reply", KIND.UNKNOWN, "Sent", "", ""),
        ("call_permission_reply", KIND.NOTE, "", "", ""),
        ("interactive_with_errors", KIND.UNKNOWN, "", "", ""),
        ("template_button", KIND.TEXT, "Stop", "stop", "wamid.HBgMEARLIER05"),
        ("order", KIND.ORDER, "deliver today", "", ""),
        ("reaction", KIND.REACTION, "❤️", "", "wamid.HBgMEARLIER06"),
        ("reaction_taken_back", KIND.REACTION, "", "", "wamid.HBgMEARLIER06"),
        ("edit", KIND.NOTE, "", "", "wamid.HBgMEARLIER07"),
        ("revoke", KIND.NOTE, "", "", "wamid.HBgMEARLIER08"),
        ("identity_changed", KIND.NOTE, "The security code of Asha Otieno changed", "", ""),
        ("unsupported", KIND.UNKNOWN, "", "", ""),
        ("unsupported_bare", KIND.UNKNOWN, "", "", ""),
        ("unsupported_poll", KIND.POLL, "", "", ""),
        ("unsupported_edit", KIND.NOTE, "", "", ""),
        ("kind_of_next_year", KIND.UNKNOWN, "", "", ""),
    ],
)
def test_every_kind_of_message(name: str, kind: MessageKind, text: str, choice: str, about: str) -> None:
    found = message(name)
    assert (found.kind, found.text, found.choice, found.about) == (kind, text, choice, about)
    assert found.sender == PHONE


@pytest.mark.parametrize(
    ("name", "kind", "text", "media"),
    [
        ("image", KIND.IMAGE, "My receipt", Media("5501", "image/jpeg", sha256="b2s=")),
        ("video", KIND.VIDEO, "", Media("5502", "video/mp4", sha256="dmlk")),
        ("voice", KIND.AUDIO, "", Media("5503", "audio/ogg; codecs=opus", sha256="YXU=")),
        ("sticker", KIND.STICKER, "", Media("5504", "image/webp", sha256="c3Q=")),
        ("document", KIND.DOCUMENT, "PIN certificate", Media("5505", "application/pdf", "kra.pdf", sha256="cGRm")),
    ],
)
def test_files(name: str, kind: MessageKind, text: str, media: Media) -> None:
    found = message(name)
    assert (found.kind, found.text, found.media) == (kind, text, media)


def test_a_place_and_cards() -> None:
    assert message("location").location == Location(-1.2921, 36.8219, "Kencom", "Moi Avenue, Nairobi")
    assert message("contacts").cards == (
        Card("Juma Bakari", ("+254 722 111 000", "254733111000")),
        Card("Mama Njeri"),
    )


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("text", ""),
        ("text_context", ""),
        ("button_reply", ""),
        ("image", ""),
        ("voice", {"audio": {"voice": True}}),
        ("text_forwarded", {"context": {"forwarded": True}}),
        ("location", {"location": {"url": "https://kencom.example"}}),
        ("text_in_a_group", {"group_id": "Y2FwaV9ncm91cDptYWRlLXVw"}),
        ("kind_of_next_year", {"hologram": {"depth": 3}}),
    ],
)
def test_what_no_field_takes_is_kept(name: str, kept: Any) -> None:
    raw = message(name).raw
    assert (json.loads(raw) if raw else "") == kept


@pytest.mark.parametrize("name", ["text_from_an_ad", "text_about_a_product", "flow_reply", "order", "contacts", "edit"])
def test_what_no_field_takes_is_kept_whole(name: str) -> None:
    told = payload(name)["entry"][0]["changes"][0]["value"]["messages"][0]
    kept = json.loads(message(name).raw)
    for part, value in kept.items():
        assert told[part] == value
    assert kept


@pytest.mark.parametrize(
    ("name", "sender", "aliases", "former"),
    [
        ("text_user_id_only", USER, (), ()),
        ("text_user_id_and_phone", USER, (PHONE,), ()),
        ("text_no_contacts", PHONE, (), ()),
        ("text_no_from", PHONE, (), ()),
        ("changed_number", NEW_PHONE, (), (PHONE,)),
        ("changed_user_id", NEW_USER, (NEW_PHONE,), (USER,)),
        ("user_id_update", NEW_USER, (PHONE,), (USER,)),
    ],
)
def test_who_it_is_from(name: str, sender: Address, aliases: tuple[Address, ...], former: tuple[Address, ...]) -> None:
    found = message(name)
    assert (found.sender, found.aliases, found.former) == (sender, aliases, former)


def test_a_name_cannot_say_that_somebody_changed() -> None:
    told = payload("changed_user_id")
    system = told["entry"][0]["changes"][0]["value"]["messages"][0]["system"]
    system["body"] = f"User changed from KE.1 to KE.2 {system['body']}"
    (found,) = taken(told).messages
    assert (found.sender, found.former) == (NEW_USER, (USER,))


@pytest.mark.parametrize(
    ("name", "status", "key", "reason"),
    [
        ("status_sent", Delivery.SENT, "e1/0", ""),
        ("status_delivered", Delivery.DELIVERED, "e1/0", ""),
        ("status_read_user_id_only", Delivery.READ, "", ""),
        ("status_played", Delivery.READ, "", ""),
        ("status_failed_window", Delivery.FAILED, "e2/0", "window_closed"),
        ("status_failed_payment", Delivery.FAILED, "", "payment"),
    ],
)
def test_statuses(name: str, status: Delivery, key: str, reason: str) -> None:
    batch = taken(payload(name))
    (found,) = batch.receipts
    assert (found.tenant, found.reference, found.status) == (T1, "wamid.HBgMOURS01", status)
    assert (found.key, found.reason) == (key, reason)
    assert batch.count == 1


def test_a_failure_that_stops_the_number_is_reported_of_its_session() -> None:
    (report,) = taken(payload("status_failed_payment")).reports
    assert (report.tenant, report.event, report.reason) == (T1, SessionEvent.BANNED, "payment")
    assert taken(payload("status_failed_window")).reports == []


def test_errors_of_a_number() -> None:
    (fault,) = taken(payload("errors_of_a_number")).faults
    assert (fault.number_id, fault.code, fault.detail) == ("410200300400501", 130429, "too many messages")


@pytest.mark.parametrize("name", ["history", "history_with_messages", "echo", "state_sync", "our_own_words"])
def test_what_was_said_elsewhere_starts_nothing_and_is_not_kept(name: str) -> None:
    batch = taken(payload(name))
    assert (batch.count, batch.skipped) == (1, 1)


@pytest.mark.parametrize("name", ["calls", "status_of_next_year"])
def test_what_we_make_nothing_of_is_kept(name: str) -> None:
    batch = taken(payload(name))
    (stray,) = batch.strays
    assert batch.count == 1
    assert not stray.waits
    assert "410200300400501" in stray.body


@pytest.mark.parametrize(
    ("name", "word", "event"),
    [
        ("account_disabled", "disabled", SessionEvent.BANNED),
        ("account_restricted", "restricted", SessionEvent.BANNED),
        ("quality_flagged", "quality", None),
        ("quality_better", "", None),
        ("template_rejected", "template", None),
        ("security_pin", "security", None),
        ("field_of_next_year", "", None),
    ],
)
def test_news_of_accounts(name: str, word: str, event: SessionEvent | None) -> None:
    batch = taken(payload(name))
    (news,) = batch.news
    assert (news.account, news.upshot.word, news.upshot.event) == ("880011223344556", word, event)
    assert batch.count == 1
    assert json.loads(news.stray.body) == payload(name)["entry"][0]["changes"][0]


def test_a_restriction_has_an_end() -> None:
    (news,) = taken(payload("account_restricted")).news
    assert news.upshot.until == 1_790_600_000_000
    assert news.phone == "254700500600"


def test_every_fact_of_a_batch() -> None:
    batch = taken(payload("batch"))
    assert [(one.tenant, one.text) for one in batch.messages] == [
        (tenant, f"{which} of {n}")
        for n, tenant in enumerate((T1, T2, T3), start=1)
        for which in ("first", "other", "second")
    ]
    assert [(one.tenant, one.status) for one in batch.receipts] == [
        (tenant, status) for tenant in (T1, T2, T3) for status in (Delivery.DELIVERED, Delivery.READ)
    ]
    assert [one.number_id for one in batch.strays] == ["410200300400502"]  # the one that is no message
    assert batch.count == 16


def test_a_thousand_updates() -> None:
    told = payload("text")
    (change,) = told["entry"][0]["changes"]
    change["value"]["messages"] = [{**change["value"]["messages"][0], "id": f"wamid.{n}"} for n in range(1000)]
    assert len({one.message_id for one in taken(told).messages}) == 1000


def test_what_is_for_nobody_waits_piece_by_piece() -> None:
    batch = read(json.dumps(payload("batch")).encode(), {"410200300400501": T1}.get, NOW)
    assert {one.tenant for one in batch.messages} == {T1}
    assert {one.number_id for one in batch.strays if one.waits} == {"410200300400502", "410200300400503"}
    assert len({one.key for one in batch.strays}) == len(batch.strays) == 11
    again = Batch()
    for stray in batch.strays:
        again.add(taken({"entry": [{"changes": [json.loads(stray.body)]}]}))
    assert [one.text for one in again.messages] == [
        f"{which} of {n}" for n in (2, 3) for which in ("first", "other", "second")
    ]
    assert len(again.receipts) == 4


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
