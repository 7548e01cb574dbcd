"""The page's HTML around its script: three phones, named in the visitor's language."""

from collections.abc import Callable
from html import escape
from importlib.resources import files

import orjson

from wabot.core.languages import RIGHT_TO_LEFT
from wabot.web.sim.icons import icon

Say = Callable[..., str]
"""A text by its key, with its arguments by name."""

_SCRIPTS = "".join(
    files(__package__).joinpath(name).read_text(encoding="utf-8") for name in ("bubbles.js", "phones.js")
)
_STYLE = files(__package__).joinpath("style.css").read_text(encoding="utf-8")
_ROLES = ("admin", "owner", "customer")
_ICON = (
    "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Crect x='5' y='1' width='14' "
    "height='22' rx='3' fill='%230b6b43'/%3E%3Crect x='7' y='4' width='10' height='15' fill='white'/%3E%3C/svg%3E"
)
_SPOKEN = ("typing", "away", "unheard", "picture", "document", "react", "place", "read", "sent", "too-big")
"""Texts that the script says."""


def document(language: str, say: Say, nonce: str) -> str:
    """The whole page; what is on the phones comes over the WebSocket."""
    direction = "rtl" if language.partition("-")[0] in RIGHT_TO_LEFT else "ltr"
    words = {name: say(f"sim-page-{name}") for name in _SPOKEN}
    title, spoken = escape(say("sim-page-title")), escape(orjson.dumps(words).decode())
    tabs = "".join(_tab(place, role, say) for place, role in enumerate(_ROLES))
    phones = "".join(_phone(place, role, say) for place, role in enumerate(_ROLES))
    return (
        f'<!doctype html><html lang="{escape(language)}" dir="{direction}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">'
        f'<link rel="icon" href="{_ICON}">'
        f'<title>{title}</title><style nonce="{nonce}">{_STYLE}</style></head>'
        f'<body data-words="{spoken}"><h1 class="unseen">{title}</h1>'
        f'<p id="away" role="status" aria-live="polite"></p><nav>{tabs}</nav><main>{phones}</main>'
        f'<script nonce="{nonce}">{_SCRIPTS}</script></body></html>'
    )


def _tab(place: int, role: str, say: Say) -> str:
    pressed = "true" if place == 0 else "false"
    return (
        f'<button type="button" class="tab" data-place="{place}" aria-pressed="{pressed}">'
        f'{icon(role)}<span class="news" hidden></span>'
        f"<span class='label'>{escape(say(f'sim-page-{role}'))}</span></button>"
    )


def _phone(place: int, role: str, say: Say) -> str:
    name, message, number = (escape(say(f"sim-page-{key}")) for key in (role, "message", "number"))
    to, attach, send = (escape(say(f"sim-page-{key}")) for key in ("to", "attach", "send"))
    return (
        f'<section class="phone" data-place="{place}" aria-labelledby="name{place}"><header>'
        f'<span class="face">{icon(role)}</span><div class="who"><h2 id="name{place}">{name}</h2>'
        f'<input class="number" aria-label="{number}" inputmode="tel" dir="ltr" autocomplete="off" spellcheck="false">'
        f'</div><select class="to" aria-label="{to}"></select></header>'
        f'<ol class="log" role="log" aria-live="polite" aria-labelledby="name{place}" tabindex="0"></ol>'
        '<p class="typing" aria-hidden="true"></p>'
        f'<form><label class="attach" title="{attach}">{icon("attach")}'
        f'<input type="file" class="unseen" aria-label="{attach}"></label>'
        f'<textarea class="line" rows="1" dir="auto" aria-label="{message}" placeholder="{message}"></textarea>'
        f'<button class="send" aria-label="{send}" title="{send}">{icon("send")}</button>'
        "</form></section>"
    )
