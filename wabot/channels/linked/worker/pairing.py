"""The codes of a pairing: WhatsApp shows a new QR every 20 seconds; one code to type lives as long as they do."""

import threading
from collections.abc import Callable

from wabot.channels.linked.worker.client import Client
from wabot.channels.linked.worker.library import Library

Ready = Callable[[str, str, str], None]
"""Told with (QR text, code to type or "", the library's complaint about the code)."""

_CHROME = 1
_NAME = "Chrome (Linux)"
"""WhatsApp takes no other form than a browser's name and a system's."""


class Pairing:
    """Asks for the code once the connection stands, which the first QR tells."""

    def __init__(self, library: Library, client: Client, phone: str, ready: Ready) -> None:
        self._library, self._client, self._phone, self._ready = library, client, phone, ready
        self._lock = threading.Lock()
        self._qr, self._code, self._complaint = "", "", ""
        self._asked, self._answered = False, not phone

    def shown(self, qr: str) -> None:
        """A QR was shown; the one before is worth nothing."""
        with self._lock:
            self._qr = qr
            ask, self._asked = not self._asked and not self._answered, True
        if ask:
            threading.Thread(target=self._ask, name="pair", daemon=True).start()
        elif self._answered:
            self._tell()

    def _ask(self) -> None:
        params = self._library.neonize.PairPhoneParams(
            phone=self._phone, clientDisplayName=_NAME, clientType=_CHROME, showPushNotification=True
        ).SerializeToString()
        answer = self._client.ask("PairPhone", self._library.neonize.PairPhoneReturnFunction, params, len(params))
        with self._lock:
            self._code, self._complaint, self._answered = answer.Code, answer.Error, True
        self._tell()

    def _tell(self) -> None:
        with self._lock:
            now = self._qr, self._code, self._complaint
        self._ready(*now)
