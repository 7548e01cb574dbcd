"""What Meta says of accounts and numbers: which of it people must know, and which of it ends a session."""

from collections.abc import Callable, Mapping

from wabot.channels.cloud.facts import Upshot
from wabot.channels.cloud.lenient import Record, listed, record, whole, words
from wabot.core.clock import SECOND, Instant
from wabot.core.session import SessionEvent

_GONE = frozenset({"ACCOUNT_DELETED", "PARTNER_REMOVED", "PARTNER_APP_UNINSTALLED", "ACCOUNT_OFFBOARDED"})
_TEMPLATE = frozenset({"REJECTED", "PAUSED", "DISABLED", "FLAGGED"})


def upshot_of(field: str, value: Record) -> Upshot:
    """What a change of an account-level field means."""
    reader = _READERS.get(field)
    return reader(value) if reader is not None else Upshot()


def _account(value: Record) -> Upshot:
    event, ban = words(value.get("event")), record(value.get("ban_info"))
    state = ban.get("waba_ban_state")
    states = {words(one) for one in (*listed(state), state)}
    if states & {"DISABLE", "DISABLED"}:
        return Upshot("disabled", event=SessionEvent.BANNED)
    if "SCHEDULE_FOR_DISABLE" in states:
        return Upshot("disabled-soon", {"date": words(ban.get("waba_ban_date")) or "?"})
    if "REINSTATE" in states:
        return Upshot("reinstated")
    if value.get("restriction_info"):
        return _restricted(value)
    if event == "ACCOUNT_VIOLATION":
        return Upshot("violation", {"kind": _plain(record(value.get("violation_info")).get("violation_type"))})
    return Upshot("removed") if event in _GONE else Upshot()


def _restricted(value: Record) -> Upshot:
    """People may not be answered: that is a ban. Restrictions on what we begin ourselves leave the bot working."""
    found = [record(one) for one in listed(value.get("restriction_info"))]
    kinds = ", ".join(_plain(one.get("restriction_type")) for one in found)
    shut = [one for one in found if "CUSTOMER_INITIATED" in words(one.get("restriction_type"))]
    if not shut:
        return Upshot("restricted", {"kind": kinds})
    ends = max(whole(one.get("expiration")) for one in shut)
    return Upshot("restricted", {"kind": kinds}, SessionEvent.BANNED, Instant(ends * SECOND) if ends else None)


def _quality(value: Record) -> Upshot:
    event = words(value.get("event"))
    return Upshot("quality", {"limit": _plain(value.get("current_limit"))}) if event in _WORSE else Upshot()


def _template(value: Record) -> Upshot:
    event = words(value.get("event"))
    name = words(value.get("message_template_name"))
    return Upshot("template", {"template": name, "state": _plain(event)}) if event in _TEMPLATE else Upshot()


def _security(value: Record) -> Upshot:
    return Upshot("security", {"kind": _plain(value.get("event"))})


def _alert(value: Record) -> Upshot:
    alert = record(value.get("alert_info")) or value
    if words(alert.get("alert_severity")) != "CRITICAL":
        return Upshot()
    return Upshot("alert", {"kind": _plain(alert.get("alert_type"))})


def _review(value: Record) -> Upshot:
    return Upshot("review") if words(value.get("decision")) == "REJECTED" else Upshot()


def _name(value: Record) -> Upshot:
    return Upshot("name") if words(value.get("decision")) == "REJECTED" else Upshot()


def _plain(value: object) -> str:
    return words(value).replace("_", " ").lower()[:80] or "?"


_WORSE = frozenset({"FLAGGED", "DOWNGRADE"})
_READERS: Mapping[str, Callable[[Record], Upshot]] = {
    "account_update": _account,
    "phone_number_quality_update": _quality,
    "message_template_status_update": _template,
    "security": _security,
    "account_alerts": _alert,
    "account_review_update": _review,
    "phone_number_name_update": _name,
}
