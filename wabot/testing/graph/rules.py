"""What Meta refuses in a request to /messages, written after its pages and apart from what wabot thinks of them."""

import re
from collections.abc import Callable, Mapping
from typing import Any

Json = Any
"""What a request may hold anywhere."""

MISSING, WRONG = 131008, 131009
_PHONE = re.compile(r"\+?\d{7,15}")
_USER = re.compile(r"[A-Z]{2}(\.ENT)?\.[A-Za-z0-9]{1,128}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(_[A-Z]{2})?")
_LINK = re.compile(r"https?://\S+")


class Complaint(Exception):
    """Meta refuses the request; `code` and what it says."""

    def __init__(self, code: int, details: str) -> None:
        super().__init__(details)
        self.code, self.details = code, details


def check(body: Json) -> str:
    """The type of a good request; raises Complaint."""
    if not isinstance(body, dict):
        raise Complaint(100, "The body is no JSON object")
    if body.get("messaging_product") != "whatsapp":
        raise Complaint(100, "(#100) The parameter messaging_product is required.")
    _whom(body)
    kind = body.get("type", "text")
    rule = _RULES.get(kind)
    if rule is None:
        raise Complaint(100, f"Param type must be one of {sorted(_RULES)} - got {kind!r}.")
    content = body.get(kind)
    if content is None:
        raise Complaint(MISSING, f"Parameter {kind} is required")
    rule(content)
    if "context" in body:
        _text(body["context"], "message_id", 512)
    if "biz_opaque_callback_data" in body:
        _text(body, "biz_opaque_callback_data", 512)
    return str(kind)


def _whom(body: Mapping[str, Json]) -> None:
    to, recipient = body.get("to"), body.get("recipient")
    if to is None and recipient is None:
        raise Complaint(100, "The parameter to is required.")
    if to is not None and not (isinstance(to, str) and _PHONE.fullmatch(to)):
        raise Complaint(WRONG, "to is no phone number")
    if to is None and not (isinstance(recipient, str) and _USER.fullmatch(recipient)):
        raise Complaint(WRONG, "recipient is no user id")
    if body.get("recipient_type", "individual") != "individual":
        raise Complaint(WRONG, "recipient_type must be individual")


def _text(parent: Json, key: str, most: int, *, least: int = 1) -> str:
    """A string of `least` to `most` characters, counted as UTF-16 does."""
    if not isinstance(parent, dict) or key not in parent:
        if least:
            raise Complaint(MISSING, f"Parameter {key} is required")
        return ""
    value = parent[key]
    if not isinstance(value, str):
        raise Complaint(WRONG, f"{key} must be a string")
    units = len(value.encode("utf-16-le")) // 2
    if not least <= units <= most or (least and not value.strip()):
        raise Complaint(WRONG, f"{key} has {units} characters; {least} to {most} are allowed")
    return value


def _items(parent: Json, key: str, most: int) -> list[Json]:
    found = parent.get(key) if isinstance(parent, dict) else None
    if not isinstance(found, list) or not 1 <= len(found) <= most:
        raise Complaint(WRONG, f"{key} must be a list of 1 to {most}")
    return found


def _unique(values: list[str], what: str) -> None:
    if len(set(values)) != len(values):
        raise Complaint(WRONG, f"duplicate {what}")


def _words(content: Json) -> None:
    _text(content, "body", 4096)


def _interactive(content: Json) -> None:
    kind = content.get("type") if isinstance(content, dict) else None
    if kind not in ("button", "list"):
        raise Complaint(WRONG, f"interactive.type {kind!r}")
    _text(content.get("body"), "text", 1024 if kind == "button" else 4096)
    if "footer" in content:
        _text(content["footer"], "text", 60)
    (_buttons if kind == "button" else _list)(content.get("action"))


def _buttons(action: Json) -> None:
    buttons = _items(action, "buttons", 3)
    if any(not isinstance(button, dict) or button.get("type") != "reply" for button in buttons):
        raise Complaint(WRONG, "a button's type must be reply")
    _unique([_text(button.get("reply"), "title", 20) for button in buttons], "title")
    _unique([_text(button.get("reply"), "id", 256) for button in buttons], "id")


def _list(action: Json) -> None:
    _text(action, "button", 20)
    sections = _items(action, "sections", 10)
    rows = [row for section in sections for row in _items(section, "rows", 10)]
    if len(rows) > 10:
        raise Complaint(WRONG, "Total row count exceed max allowed count: 10")
    for section in sections:
        _text(section, "title", 24, least=1 if len(sections) > 1 else 0)
    for row in rows:
        _text(row, "title", 24)
        if "description" in row:
            _text(row, "description", 72)
    _unique([_text(row, "id", 200) for row in rows], "id")


def _file(*allowed: str) -> Callable[[Json], None]:
    def rule(content: Json) -> None:
        if not isinstance(content, dict) or ("id" in content) == ("link" in content):
            raise Complaint(100, "either id or link is required")
        if "link" in content and not _LINK.fullmatch(_text(content, "link", 2048)):
            raise Complaint(100, "link is no address")
        if unknown := content.keys() - {"id", "link", *allowed}:
            raise Complaint(100, f"Unexpected key {min(unknown)!r}")
        _text(content, "caption", 1024, least=0)
        _text(content, "filename", 240, least=0)

    return rule


def _location(content: Json) -> None:
    for key, most in (("latitude", 90), ("longitude", 180)):
        value = content.get(key) if isinstance(content, dict) else None
        if not isinstance(value, int | float) or not -most <= value <= most:
            raise Complaint(WRONG, f"{key} is no coordinate")
    _text(content, "name", 1000, least=0)
    _text(content, "address", 1000, least=0)


def _contacts(content: Json) -> None:
    for card in _items({"contacts": content}, "contacts", 257):
        name = card.get("name") if isinstance(card, dict) else None
        _text(name, "formatted_name", 1024)
        if not any(isinstance(name, dict) and name.get(key) for key in ("first_name", "last_name", "middle_name")):
            raise Complaint(MISSING, "name needs formatted_name and one more")
        for phone in card.get("phones", []):
            _text(phone, "phone", 1024)


def _reaction(content: Json) -> None:
    _text(content, "message_id", 512)
    _text(content, "emoji", 16, least=0)


def _template(content: Json) -> None:
    _text(content, "name", 512)
    language = content.get("language")
    if not _LANGUAGE.fullmatch(_text(language, "code", 20)):
        raise Complaint(132001, "Template name does not exist in the translation")
    for component in content.get("components", []):
        for parameter in _items(component, "parameters", 100):
            value = _text(parameter, "text", 1024)
            if re.search(r"[\n\t]| {5}", value):
                raise Complaint(132018, "Param text cannot have new-line/tab characters or more than 4 spaces")


_RULES: Mapping[str, Callable[[Json], None]] = {
    "text": _words,
    "interactive": _interactive,
    "image": _file("caption"),
    "video": _file("caption"),
    "audio": _file("voice"),
    "document": _file("caption", "filename"),
    "sticker": _file(),
    "location": _location,
    "contacts": _contacts,
    "reaction": _reaction,
    "template": _template,
}
