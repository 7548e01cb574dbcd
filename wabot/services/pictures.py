"""QR codes as pictures."""

from io import BytesIO

import segno

SCALE = 8
"""Pixels of a module; WhatsApp's camera wants some."""


def qr_png(text: str) -> bytes:
    """A PNG, black on white with its quiet zone."""
    out = BytesIO()
    segno.make(text, error="l", micro=False).save(out, kind="png", scale=SCALE, border=4)
    return out.getvalue()
