"""Secrets where they may stand and nowhere else; choices that the wished shape cannot show."""

from wabot.flow.calling import secrets_in
from wabot.flow.check_slots import values_of
from wabot.flow.check_words import texts_of
from wabot.flow.findings import Findings
from wabot.flow.limits import BUTTON, BUTTONS, POLL_OPTIONS
from wabot.flow.nodes import Call, Menu
from wabot.flow.template import slots_in

_SECRETIVE = ("headers", "body")
"""Fields of a call: only there a secret is filled in, at the moment the call is made."""


def check_calls(found: Findings) -> None:
    """Every secret that is named, and every call."""
    for name, node in found.book.nodes.items():
        for path, value in values_of(node):
            if any(secrets_in(value)) and not (isinstance(node, Call) and path[0] in _SECRETIVE):
                found.wrong(("nodes", name, *path), "a {{secret.…}} stands only in `headers` and `body` of a call")
        for path, text in texts_of(node):
            if any(secrets_in(list((text.inline or {}).values()))):
                found.wrong(("nodes", name, *path), "a {{secret.…}} is never shown: it stands only in calls")
        if isinstance(node, Call):
            _check_told(found, name, node)
        if isinstance(node, Menu):
            _check_shape(found, name, node)


def _check_told(found: Findings, name: str, node: Call) -> None:
    """What people typed in secret is kept for this wabot's own actions."""
    for slot in sorted(slots_in([node.url, dict(node.headers), node.body]) & found.book.secret_slots):
        found.wrong(("nodes", name), f"{{{{{slot}}}}} was asked for in secret: it goes to no other server")


def _check_shape(found: Findings, name: str, node: Menu) -> None:
    most = {"buttons": BUTTONS, "poll": POLL_OPTIONS}.get(node.shown_as or "")
    if most is not None and (len(node.options) > most or node.items is not None):
        wrong = f"WhatsApp shows at most {most} choices as {node.shown_as}; more become a list or plain lines"
        found.doubt(("nodes", name, "as"), wrong)
    if node.shown_as != "buttons":
        return
    for n, option in enumerate(node.options):
        for tag, words in (option.text.inline or {}).items():
            if len(words) > BUTTON:
                wrong = f"{words!r} has {len(words)} characters; WhatsApp's buttons show {BUTTON}"
                found.doubt(("nodes", name, "options", n, "text", tag), wrong)
