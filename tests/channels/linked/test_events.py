"""What the library's events mean for a session: real events, and every way a pairing or a connection ends."""

from typing import Any

import pytest

from tests.channels.linked.library import jid, library
from wabot.channels.linked.worker import events
from wabot.channels.linked.worker.events import Happening
from wabot.core.session import HOLDS
from wabot.core.session import SessionEvent as E

NODE = {"Tag": "failure", "Nil": False}


def means(code: int, **facts: Any) -> Happening | None:
    """What an event means, over the bytes it arrives as."""
    kinds = library()
    parsed = events.parse(kinds, code, b"")
    body = type(parsed)(**facts).SerializeToString()
    return events.happening(code, events.parse(kinds, code, body))


@pytest.mark.parametrize(
    ("code", "facts", "expected"),
    [
        (3, {"status": True}, Happening(E.READY)),
        (5, {}, Happening(E.ALIVE)),
        (6, {"OnConnect": False, "Reason": 2}, Happening(E.LOGGED_OUT, "logged_out", last=True)),
        (6, {"OnConnect": True, "Reason": 4}, Happening(E.LOGGED_OUT, "main_device_gone", last=True)),
        (6, {"OnConnect": True, "Reason": 5}, Happening(E.LOGGED_OUT, "unlinked", last=True)),
        (7, {}, Happening(E.REPLACED, "replaced", last=True)),
        (8, {"Code": 1, "Expire": 3600}, Happening(E.BANNED, "too_many_people", lasts=3600, last=True)),
        (8, {"Code": 4, "Expire": -1}, Happening(E.BANNED, "same_message_too_often", last=True)),
        (9, {"Reason": 1, "Message": "bad", "Raw": NODE}, Happening(E.FAILED, "refused", "bad", last=True)),
        (9, {"Reason": 7, "Message": "", "Raw": NODE}, Happening(E.OUTDATED, "outdated", last=True)),
        (10, {}, Happening(E.OUTDATED, "outdated", last=True)),
        (12, {"status": True}, Happening(E.DROPPED, "network")),
    ],
)
def test_an_event_is_reported_by_the_table(code: int, facts: dict[str, Any], expected: Happening) -> None:
    assert means(code, **facts) == expected


@pytest.mark.parametrize(
    ("code", "facts"),
    [
        (1, {"Codes": ["x"]}),
        (4, {"ErrorCount": 1, "LastSuccess": 1}),
        (11, {"Code": "516", "Raw": NODE}),
        (27, {"Count": 3}),
    ],
)
def test_events_that_change_nothing_are_not_reported(code: int, facts: dict[str, Any]) -> None:
    assert means(code, **facts) is None


def test_pairing_that_is_refused_ends() -> None:
    found = means(2, ID=jid("254711"), BusinessName="", Platform="", Status=1, Error="no")
    assert found == Happening(E.PAIRING_ENDED, "refused", "no", last=True)
    assert means(2, ID=jid("254711"), BusinessName="", Platform="", Status=2) is None


def test_an_event_nobody_knows_is_none() -> None:
    assert events.parse(library(), 99, b"") is None


@pytest.mark.parametrize(
    ("word", "event"),
    [
        ("timeout", E.PAIRING_ENDED),
        ("passkey-request", E.PASSKEY),
        ("err-client-outdated", E.OUTDATED),
        ("err-scanned-without-multidevice", E.PAIRING_ENDED),
        ("err-unexpected-state", E.PAIRING_ENDED),
        ("error", E.PAIRING_ENDED),
    ],
)
def test_how_a_pairing_may_end(word: str, event: E) -> None:
    found = events.login(word)
    assert found is not None
    assert (found.event, found.last) == (event, True)


@pytest.mark.parametrize("word", ["success", "passkey-confirmation", "whatever"])
def test_words_after_which_it_goes_on(word: str) -> None:
    assert events.login(word) is None


@pytest.mark.parametrize(
    ("complaint", "event", "reason"),
    [
        ("failed to dial whatsapp web websocket: dial tcp: lookup web.whatsapp.com: no such host", E.FAILED, "network"),
        ('failed to dial whatsapp web websocket: malformed HTTP response "\\x00"', E.FAILED, "network"),
        ("failed to upgrade database: file is not a database", E.CORRUPT, "corrupt"),
        ("database disk image is malformed", E.CORRUPT, "corrupt"),
        ("database is locked", E.FAILED, "library"),
        ("", E.FAILED, "library"),
        # Reasons that the library has no number for: its own words, as its bindings give up over them.
        ("proto: required field neonize.TemporaryBan.Code not set", E.BANNED, "banned"),
        ("proto: required field neonize.LoggedOut.Reason not set", E.LOGGED_OUT, "logged_out"),
        ("proto: required field neonize.ConnectFailure.Reason not set", E.AUTH_FAILED, "refused"),
        ("proto: required field neonize.Receipt.Type not set", E.FAILED, "library"),
    ],
)
def test_a_session_the_library_gave_up(complaint: str, event: E, reason: str) -> None:
    found = events.returned(complaint)
    assert (found.event, found.reason, found.last) == (event, reason, True)


@pytest.mark.parametrize(
    ("name", "code"), [("Receipt", 18), ("UndecryptableMessage", 44), ("Message", 0), ("TemporaryBan", 0), ("JID", 0)]
)
def test_what_the_library_stumbled_over_is_muted_where_it_can_be_missed(name: str, code: int) -> None:
    assert events.returned(f"proto: required field neonize.{name}.Type not set").mute == code


def test_a_library_that_stumbles_over_a_session_that_was_up_drops_it() -> None:
    found = events.returned("proto: required field neonize.Receipt.Type not set", was_up=True)
    assert (found.event, found.last) == (E.DROPPED, True)


def test_what_must_not_reconnect_by_itself_is_the_last_of_a_session() -> None:
    said = [
        means(6, OnConnect=True, Reason=2),
        means(7),
        means(8, Code=1, Expire=1),
        means(10),
        events.login("passkey-request"),
    ]
    assert all(one is not None and one.last and one.event in HOLDS for one in said)
