"""One session inside the library: its thread, its callbacks, and calls that are safe to make."""

import contextlib
import ctypes
import os
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from wabot.channels.linked.worker.gate import Gate
from wabot.channels.linked.worker.library import ON_EVENT, ON_LOG, ON_TEXT, Library, Proto, Proxy

Hear = Callable[[str, object], None]
"""What happens: `qr` and `login` with a text, `event` with (code, bytes), `returned` with the library's complaint."""

MESSAGE = 17
_CODES = bytes((1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 17, 18, 26, 27, 44))
"""Events we hear of; see events.py."""
_BEGUN = 3.0
"""Seconds after which a session stands in the library's table, although it has said nothing: it is dialling."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How a session is made: its store, our name among the phone's linked devices, and a proxy or ""."""

    store: str
    device_name: str = "wabot"
    proxy: str = ""
    muted: frozenset[int] = frozenset()  # events not to be told of: the library stumbled over them before


class Client:
    """The library's session. Its name is fresh for each: the library keeps what bears an old one."""

    def __init__(self, library: Library, gate: Gate, name: str, hear: Hear) -> None:
        self._library, self._gate, self._hear = library, gate, hear
        self._name = name.encode()
        self._standing = threading.Lock()
        self._stands = True
        self._begun = self._cancelled = False
        self._kept: tuple[object, ...] = ()  # what the library calls back must not be collected

    def run(self, setting: Setting) -> None:
        """Begin the session on a thread of its own, which the library keeps for as long as it lasts."""
        threading.Thread(target=self._run, args=(setting,), name="session", daemon=True).start()

    def call(self, function: str, *arguments: object) -> Any:  # noqa: ANN401 - what the function gives
        """Ask the library. The session must have been begun and not ended: else some functions end the process."""
        with self._gate.call():
            return self._library.functions[function](self._name, *arguments)

    def ask(self, function: str, answer: Proto, *arguments: object) -> Proto:
        """Ask the library for one of its messages."""
        return answer.FromString(self.call(function, *arguments))

    def disconnect(self) -> None:
        """Close the connection; waits for a dial to give up. A session that waits for its turn never begins."""
        with self._standing:
            self._cancelled = True
            begun = self._begun
        if begun:
            self.call("Disconnect")

    def forget(self) -> None:
        """Take the session out of the library's table."""
        self._gate.begin_change()
        try:
            self._library.functions["Stop"](self._name)
        finally:
            self._gate.end_change()

    def _run(self, setting: Setting) -> None:
        callbacks = (ON_TEXT(self._on_qr), ON_TEXT(self._on_login), ON_EVENT(self._on_event), ON_LOG(self._on_log))
        proxy = Proxy(setting.proxy.encode()) if setting.proxy else None
        self._kept = (*callbacks, proxy)
        self._gate.begin_change()
        with self._standing:
            self._begun, self._stands = not self._cancelled, False
        if not self._begun:
            self._stand()
            return
        timer = threading.Timer(_BEGUN, self._stand)
        timer.daemon = True
        timer.start()
        complaint = "the library failed"
        try:
            device = self._device(setting.device_name)
            codes = bytes(code for code in _CODES if code not in setting.muted)
            complaint = self._library.functions["Neonize"](
                setting.store.encode(), self._name, b"", 0, 0, b"WARN", *callbacks,
                codes, len(codes), device, len(device), b"", 0, ctypes.byref(proxy) if proxy is not None else None,
            )  # fmt: skip
        finally:
            timer.cancel()
            self._stand()
            self._hear("returned", complaint)

    def _device(self, name: str) -> bytes:
        kinds = self._library.device.DeviceProps
        # The past of the account's chats is none of ours, and its blobs would fill the memory.
        history = kinds.HistorySyncConfig(fullSyncDaysLimit=1, fullSyncSizeMbLimit=1, storageQuotaMb=1)
        props = kinds(os=name, platformType=kinds.CHROME, requireFullSync=False, historySyncConfig=history)
        return bytes(props.SerializeToString())

    def _stand(self) -> None:
        with self._standing:
            if not self._stands:
                self._stands = True
                self._gate.end_change()

    # Called on the library's own threads: they pass on what they heard and nothing else.
    def _on_qr(self, _name: int, text: int) -> None:
        self._stand()
        self._hear("qr", ctypes.string_at(text).decode("utf-8", "replace"))

    def _on_login(self, _name: int, text: int) -> None:
        self._stand()
        self._hear("login", ctypes.string_at(text).decode("utf-8", "replace"))

    def _on_event(self, _name: bytes, at: int, size: int, code: int) -> None:
        self._stand()
        self._hear("event", (code, ctypes.string_at(at, size)))

    def _on_log(self, at: int, size: int) -> None:
        with contextlib.suppress(Exception):
            entry = self._library.neonize.LogEntry.FromString(ctypes.string_at(at, size))
            os.write(2, f"{entry.Level} {entry.Name}: {entry.Message}\n".encode())
