"""The page's HTML, in the visitor's language: whole without JavaScript, live with it."""

from collections.abc import Callable
from html import escape
from importlib.resources import files

import segno

from wabot.core.languages import RIGHT_TO_LEFT
from wabot.core.pairing import PairingState
from wabot.web.pairing.parts import Entry, PairingLook, Unlocking

MOST_MINUTES = 60
"""A page that is good for longer says nothing of it."""
REFRESH = 10
"""Seconds between two loads where there is no JavaScript."""

Say = Callable[..., str]
"""A text by its key, with its arguments by name."""

_STYLE = files(__package__).joinpath("style.css").read_text(encoding="utf-8")
_SCRIPT = files(__package__).joinpath("live.js").read_text(encoding="utf-8")
_TICK = (
    '<svg class="mark" viewBox="0 0 48 48" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="4" '
    'stroke-linecap="round" stroke-linejoin="round"><circle cx="24" cy="24" r="20"/><path d="M15 25l6 6 12-14"/></svg>'
)
_ENDS = {
    PairingState.EXPIRED: "pairing-page-expired",
    PairingState.FAILED: "pairing-page-failed",
    PairingState.PASSKEY: "pairing-page-passkey",
}
_WRONG = ' aria-describedby="wrong" aria-invalid="true"'
LAST = frozenset({PairingState.CONNECTED, PairingState.PASSKEY})
"""States after which nothing changes any more."""


def document(language: str, title: str, body: str, nonce: str, *, live: bool) -> str:
    """The whole page around what it shows; `live`: it changes by itself."""
    direction = "rtl" if language.partition("-")[0] in RIGHT_TO_LEFT else "ltr"
    refresh = f'<noscript><meta http-equiv="refresh" content="{REFRESH}"></noscript>' if live else ""
    script = f'<script nonce="{nonce}">{_SCRIPT}</script>' if live else ""
    return (
        f'<!doctype html><html lang="{escape(language)}" dir="{direction}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">'
        f'<title>{escape(title)}</title>{refresh}<style nonce="{nonce}">{_STYLE}</style></head>'
        f'<body><main id="live" tabindex="-1">{body}</main><p id="told" class="unseen" role="status"></p>{script}'
        "</body></html>"
    )


def title(look: PairingLook | None, say: Say) -> str:
    """What the browser's tab says."""
    if look is None:
        return say("pairing-page-gone")
    match look.state:
        case PairingState.CONNECTED:
            return f"✓ {say('pairing-page-connected')}"
        case PairingState.OFFERED | PairingState.ASKED | PairingState.READY:
            return say("pairing-page-title")
        case state:
            return say(_ENDS[state])


def shown(look: PairingLook | None, say: Say) -> str:
    """What stands on the page for a pairing in this state; None: there is no such page."""
    if look is None:
        return _words("pairing-page-gone", say)
    match look.state:
        case PairingState.OFFERED:
            words = f"<p>{escape(say('pairing-page-offered', phone=look.phone))}</p>"
            return _head(look, say) + words + _button("pairing-page-begin", say)
        case PairingState.ASKED:
            words = f"<p>{escape(say('pairing-page-asked'))}</p>"
            return f'{_head(look, say)}{words}<div class="wait"></div>'
        case PairingState.READY:
            return _head(look, say) + _ready(look, say)
        case PairingState.CONNECTED:
            head = f'<h1 class="good">{escape(say("pairing-page-connected"))}</h1>'
            more = escape(say("pairing-page-connected-more", name=look.name))
            return f'<div class="good">{_TICK}</div>{head}<p class="center">{more}</p>'
        case PairingState.PASSKEY as state:
            return _words(_ENDS[state], say)
        case state:
            return _words(_ENDS[state], say) + _button("pairing-page-again", say)


def lock(say: Say, tried: Unlocking | None) -> str:
    """The question for the access code; `tried`: what the last answer was good for."""
    wrong = ""
    if tried is not None and tried.entry is Entry.SHUT:
        words = escape(say("pairing-page-lock-shut", minutes=tried.minutes))
        return f'<h1>{escape(say("pairing-page-lock"))}</h1><p class="bad" role="alert">{words}</p>'
    if tried is not None:
        wrong = f'<p class="bad" role="alert" id="wrong">{escape(say("pairing-page-lock-wrong", left=tried.left))}</p>'
    return (
        f"<h1>{escape(say('pairing-page-lock'))}</h1><p>{escape(say('pairing-page-lock-more'))}</p>{wrong}"
        f'<form method="post"><label for="code">{escape(say("pairing-page-lock-label"))}</label>'
        '<input id="code" name="code" type="password" required maxlength="200" autocomplete="off" autofocus'
        f"{_WRONG if wrong else ''}>"
        f"<button>{escape(say('pairing-page-lock-open'))}</button></form>"
    )


def _head(look: PairingLook, say: Say) -> str:
    return f"<h1>{escape(say('pairing-page-head', name=look.name))}</h1>"


def _ready(look: PairingLook, say: Say) -> str:
    steps = "".join(f"<li>{escape(say(key))}</li>" for key in ("pairing-page-step-open", "pairing-page-step-scan"))
    parts = [f"<p>{escape(say('pairing-page-steps', phone=look.phone))}</p><ol>{steps}</ol>"]
    if look.qr:
        parts.append(f'<div class="qr" role="img" aria-label="{escape(say("pairing-page-qr"))}">{_svg(look.qr)}</div>')
    if look.code:
        spoken = escape(say("pairing-page-code-spoken", code=" ".join(look.code.replace("-", ""))))
        parts.append(f'<p class="label" aria-hidden="true">{escape(say("pairing-page-code"))}</p>')
        parts.append(f'<strong class="code" dir="ltr" role="img" aria-label="{spoken}">{escape(look.code)}</strong>')
    if look.minutes <= MOST_MINUTES:
        parts.append(f'<p class="soft">{escape(say("pairing-page-changes", minutes=look.minutes))}</p>')
    return "".join(parts)


def _button(key: str, say: Say) -> str:
    return f'<form method="post"><button name="again" value="1">{escape(say(key))}</button></form>'


def _words(key: str, say: Say) -> str:
    return f"<h1>{escape(say(key))}</h1><p>{escape(say(f'{key}-more'))}</p>"


def _svg(text: str) -> str:
    drawn: str = segno.make(text, error="l", micro=False).svg_inline(border=4, dark="#000", light="#fff", omitsize=True)
    return drawn.replace("<svg ", '<svg aria-hidden="true" ', 1)  # what it is for is said around it
