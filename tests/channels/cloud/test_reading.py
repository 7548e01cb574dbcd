"""From the bytes of a webhook to facts: payloads of every kind."""

import json
from typing import Any

import pytest

from tests.channels.cloud.told import NOW, PHONE, T1, T2, T3, payload, taken
from wabot.channels.cloud.facts import Batch
from wabot.channels.cloud.reading import read
from wabot.core.clock import Instant
from wabot.core.message import Address, AddressKind, Card, Delivery, Inbound, Location, Media, MessageKind
from wabot.core.session import SessionEvent

NEW_PHONE = Address(AddressKind.PHONE, "254799100200")
USER, NEW_USER = Address(AddressKind.BSUID, "KE.7731900255518"), Address(AddressKind.BSUID, "KE.8842011366629")
KIND = MessageKind


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
