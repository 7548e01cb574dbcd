"""What the library's events mean for a session."""

import re
from dataclasses import dataclass, replace

from wabot.channels.linked.worker.library import Library, Proto
from wabot.core.session import SessionEvent

CONNECTED, DISCONNECTED = 3, 12
KEEPALIVE_LOST, KEEPALIVE_BACK = 4, 5
MESSAGE, RECEIPT, UNDECRYPTABLE = 17, 18, 44

_NAMES = {
    0: "Device",
    1: "QR",
    2: "PairStatus",
    3: "Connected",
    4: "KeepAliveTimeout",
    5: "KeepAliveRestored",
    6: "LoggedOut",
    7: "StreamReplaced",
    8: "TemporaryBan",
    9: "ConnectFailure",
    10: "ClientOutdated",
    11: "StreamError",
    12: "Disconnected",
    17: "Message",
    18: "Receipt",
    26: "OfflineSyncPreview",
    27: "OfflineSyncCompleted",
    44: "UndecryptableMessage",
}


@dataclass(frozen=True, slots=True)
class Happening:
    """Something to report of a session. After a last one the library does nothing more by itself."""

    event: SessionEvent
    reason: str = ""
    detail: str = ""
    lasts: int = 0  # seconds, of a ban; 0: not told
    last: bool = False
    mute: int = 0  # the event that the library stumbled over, where it can be done without


_LOGGED_OUT = {2: "logged_out", 4: "main_device_gone", 5: "unlinked"}
_BANS = {
    1: "too_many_people",
    2: "blocked_by_users",
    3: "too_many_groups",
    4: "same_message_too_often",
    5: "broadcast_list",
}
_DISPENSABLE = frozenset({1, 11, RECEIPT, 26, 27, UNDECRYPTABLE})
_BAD_AGENT = 7  # in the library's own count

# The library stumbles over reasons it has no number for, names the event that it could not pass on, and gives up.
_UNTOLD = (
    ("neonize.temporaryban", Happening(SessionEvent.BANNED, "banned", last=True)),
    ("neonize.loggedout", Happening(SessionEvent.LOGGED_OUT, "logged_out", last=True)),
    ("neonize.connectfailure", Happening(SessionEvent.AUTH_FAILED, "refused", last=True)),
)


def parse(library: Library, code: int, body: bytes) -> Proto | None:
    """The event's own message, or None for one we do not know. Raises protobuf's DecodeError."""
    name = _NAMES.get(code)
    return getattr(library.neonize, name).FromString(body) if name else None


def happening(code: int, event: Proto) -> Happening | None:
    """What is reported of this event, or None where nothing is."""
    match code:
        case 2:
            return _pairing(event)
        case 3:
            return Happening(SessionEvent.READY)
        case 5:
            return Happening(SessionEvent.ALIVE)
        case 6:
            reason = _LOGGED_OUT.get(int(event.Reason), "logged_out")
            return Happening(SessionEvent.LOGGED_OUT, reason, last=True)
        case 7:
            return Happening(SessionEvent.REPLACED, "replaced", last=True)
        case 8:
            reason = _BANS.get(int(event.Code), "banned")
            return Happening(SessionEvent.BANNED, reason, lasts=max(int(event.Expire), 0), last=True)
        case 9:
            return _failure(event)
        case 10:
            return Happening(SessionEvent.OUTDATED, "outdated", last=True)
        case 12:
            return Happening(SessionEvent.DROPPED, "network")
        case _:
            return None


_LOGINS = {
    "timeout": Happening(SessionEvent.PAIRING_ENDED, "expired", last=True),
    "passkey-request": Happening(SessionEvent.PASSKEY, "passkey", last=True),
    "err-client-outdated": Happening(SessionEvent.OUTDATED, "outdated", last=True),
    "err-scanned-without-multidevice": Happening(SessionEvent.PAIRING_ENDED, "no_multidevice", last=True),
    "error": Happening(SessionEvent.PAIRING_ENDED, "refused", last=True),
    "err-unexpected-state": Happening(SessionEvent.PAIRING_ENDED, "refused", "unexpected state", last=True),
}


def _to_mute(complaint: str) -> int:
    named = re.search(r"neonize\.(\w+)", complaint)
    code = next((code for code, name in _NAMES.items() if named is not None and name == named[1]), 0)
    return code if code in _DISPENSABLE else 0


def login(word: str) -> Happening | None:
    """What is reported of the end of a pairing; success is followed by READY."""
    return _LOGINS.get(word)


def returned(complaint: str, *, was_up: bool = False) -> Happening:
    """What is reported when the library gave the session up: a first dial is not tried again, and it may stumble."""
    found = replace(_returned(complaint), mute=_to_mute(complaint))
    return replace(found, event=SessionEvent.DROPPED) if was_up and found.event is SessionEvent.FAILED else found


def _returned(complaint: str) -> Happening:
    text = complaint.casefold()
    untold = next((happening for name, happening in _UNTOLD if name in text), None)
    if untold is not None:
        return replace(untold, detail=complaint)
    if "dial" in text or "websocket" in text:  # first: a proxy may babble of what is malformed
        return Happening(SessionEvent.FAILED, "network", complaint, last=True)
    if any(sign in text for sign in ("malformed", "not a database", "no such table", "no such column", "upgrade")):
        return Happening(SessionEvent.CORRUPT, "corrupt", complaint, last=True)
    return Happening(SessionEvent.FAILED, "library", complaint, last=True)


def _pairing(event: Proto) -> Happening | None:
    if event.Status == 2:
        return None  # success: READY follows
    return Happening(SessionEvent.PAIRING_ENDED, "refused", str(event.Error), last=True)


def _failure(event: Proto) -> Happening:
    if int(event.Reason) == _BAD_AGENT:
        return Happening(SessionEvent.OUTDATED, "outdated", event.Message, last=True)
    return Happening(SessionEvent.FAILED, "refused", event.Message, last=True)
