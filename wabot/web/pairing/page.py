"""The page's HTML, in the visitor's language: whole without JavaScript, live with it."""

from collections.abc import Callable
from html import escape
from importlib.resources import files

import segno

from wabot.core.pairing import PairingState
from wabot.web.pairing.parts import Entry, PairingLook, Unlocking

MOST_MINUTES = 60
"""A page that is good for longer says nothing of it."""
REFRESH = 10
"""Seconds between two loads where there is no JavaScript."""

Say = Callable[..., str]
"""A text by the end of its key (`pairing-page-…`), with its arguments by name."""

_STYLE = files(__package__).joinpath("style.css").read_text(encoding="utf-8")
_SCRIPT = files(__package__).joinpath("live.js").read_text(encoding="utf-8")
_TICK = (
    '<svg class="mark" viewBox="0 0 48 48" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="4" '
    'stroke-linecap="round" stroke-linejoin="round"><circle cx="24" cy="24" r="20"/><path d="M15 25l6 6 12-14"/></svg>'
)
_ENDS = {PairingState.EXPIRED: "expired", PairingState.FAILED: "failed", PairingState.PASSKEY: "passkey"}
_WRONG = ' aria-describedby="wrong" aria-invalid="true"'
LAST = frozenset({PairingState.CONNECTED, PairingState.PASSKEY})
"""States after which nothing changes any more."""


def document(language: str, title: str, body: str, nonce: str, *, live: bool) -> str:
    """The whole page around what it shows; `live`: it changes by itself."""
    refresh = f'<noscript><meta http-equiv="refresh" content="{REFRESH}"></noscript>' if live else ""
    script = f'<script nonce="{nonce}">{_SCRIPT}</script>' if live else ""
    return (
        f'<!doctype html><html lang="{escape(language)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">'
        f'<title>{escape(title)}</title>{refresh}<style nonce="{nonce}">{_STYLE}</style></head>'
        f'<body><main id="live">{body}</main>{script}</body></html>'
    )


def title(look: PairingLook | None, say: Say) -> str:
    """What the browser's tab says."""
    if look is None:
        return say("gone")
    match look.state:
        case PairingState.CONNECTED:
            return f"✓ {say('connected')}"
        case PairingState.OFFERED | PairingState.ASKED | PairingState.READY:
            return say("title")
        case state:
            return say(_ENDS[state])


def shown(look: PairingLook | None, say: Say) -> str:
    """What stands on the page for a pairing in this state; None: there is no such page."""
    if look is None:
        return _words("gone", say)
    match look.state:
        case PairingState.OFFERED:
            return f"{_head(look, say)}<p>{escape(say('offered', phone=look.phone))}</p>{_button('begin', say)}"
        case PairingState.ASKED:
            return _head(look, say) + f'<p role="status">{escape(say("asked"))}</p><div class="wait"></div>'
        case PairingState.READY:
            return _head(look, say) + _ready(look, say)
        case PairingState.CONNECTED:
            more = escape(say("connected-more", name=look.name))
            words = f'<h1 class="good" role="status">{escape(say("connected"))}</h1><p class="center">{more}</p>'
            return f'<div class="good">{_TICK}</div>{words}'
        case PairingState.PASSKEY:
            return _words("passkey", say)
        case state:
            return _words(_ENDS[state], say) + _button("again", say)


def lock(say: Say, tried: Unlocking | None) -> str:
    """The question for the access code; `tried`: what the last answer was good for."""
    wrong = ""
    if tried is not None and tried.entry is Entry.SHUT:
        words = escape(say("lock-shut", minutes=tried.minutes))
        return f'<h1>{escape(say("lock"))}</h1><p class="bad" role="alert">{words}</p>'
    if tried is not None:
        wrong = f'<p class="bad" role="alert" id="wrong">{escape(say("lock-wrong", left=tried.left))}</p>'
    return (
        f"<h1>{escape(say('lock'))}</h1><p>{escape(say('lock-more'))}</p>{wrong}"
        f'<form method="post"><label for="code">{escape(say("lock-label"))}</label>'
        '<input id="code" name="code" type="password" required maxlength="200" autocomplete="off" autofocus'
        f"{_WRONG if wrong else ''}>"
        f"<button>{escape(say('lock-open'))}</button></form>"
    )


def _head(look: PairingLook, say: Say) -> str:
    return f"<h1>{escape(say('head', name=look.name))}</h1>"


def _ready(look: PairingLook, say: Say) -> str:
    steps = "".join(f"<li>{escape(say(key))}</li>" for key in ("step-open", "step-scan"))
    parts = [f"<p>{escape(say('steps', phone=look.phone))}</p><ol>{steps}</ol>"]
    if look.qr:
        parts.append(f'<div class="qr" role="img" aria-label="{escape(say("qr"))}">{_svg(look.qr)}</div>')
    if look.code:
        spoken = escape(say("code-spoken", code=" ".join(look.code.replace("-", ""))))
        parts.append(f'<p class="label" aria-hidden="true">{escape(say("code"))}</p>')
        parts.append(f'<strong class="code" role="img" aria-label="{spoken}">{escape(look.code)}</strong>')
    if look.minutes <= MOST_MINUTES:
        parts.append(f'<p class="soft">{escape(say("changes", minutes=look.minutes))}</p>')
    return "".join(parts)


def _button(key: str, say: Say) -> str:
    return f'<form method="post"><button name="again" value="1">{escape(say(key))}</button></form>'


def _words(key: str, say: Say) -> str:
    return f'<h1 role="status">{escape(say(key))}</h1><p>{escape(say(f"{key}-more"))}</p>'


def _svg(text: str) -> str:
    drawn: str = segno.make(text, error="l", micro=False).svg_inline(border=4, dark="#000", light="#fff", omitsize=True)
    return drawn
