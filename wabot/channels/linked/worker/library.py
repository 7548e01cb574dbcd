"""The library neonize, without what its package drags in: its shared object, and the messages it speaks.

Only what is named here is called. Importing the package itself would load an HTTP client, an imaging library and more
(26 MB), set up logging, and try to download the shared object where it is missing.
"""

import ctypes
import importlib
import importlib.machinery
import importlib.util
import os
import sys
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAlias

VERSION = "0.5.2"
"""The one version this was measured with."""

Proto: TypeAlias = Any
"""A message of protobuf: its classes are made at run time."""

ON_TEXT = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p)
ON_EVENT = ctypes.CFUNCTYPE(None, ctypes.c_char_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_int)
ON_LOG = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_int)

_ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
_BYTES = (ctypes.c_char_p, ctypes.c_int)


class Unavailable(Exception):
    """The library is not installed, or is another one than was measured."""


class Proxy(ctypes.Structure):
    """By which proxy WhatsApp is reached."""

    _fields_ = (
        ("address", ctypes.c_char_p),
        ("no_websocket", ctypes.c_bool),
        ("only_login", ctypes.c_bool),
        ("no_media", ctypes.c_bool),
    )


class _Returned(ctypes.Structure):
    _fields_ = (("ptr", ctypes.c_void_p), ("size", ctypes.c_size_t))


# What each function takes after the session's own name, and what it gives back.
_FUNCTIONS: dict[str, tuple[tuple[Any, ...], str]] = {
    "Neonize": (
        (
            ctypes.c_char_p, *_BYTES, ctypes.c_int, ctypes.c_char_p, ON_TEXT, ON_TEXT, ON_EVENT, ON_LOG,
            *_BYTES, *_BYTES, *_BYTES, ctypes.POINTER(Proxy),
        ),
        "text",
    ),
    "Stop": ((), "none"),
    "Disconnect": ((), "none"),
    "Logout": ((), "text"),
    "IsLoggedIn": ((), "bool"),
    "PairPhone": (_BYTES, "bytes"),
    "SendMessage": ((*_BYTES, *_BYTES), "bytes"),
    "BuildPollVoteCreation": ((ctypes.c_char_p, *_BYTES, ctypes.c_int), "bytes"),
    "DecryptPollVote": (_BYTES, "bytes"),
    "Upload": ((*_BYTES, ctypes.c_int), "bytes"),
    "DownloadAny": (_BYTES, "bytes"),
    "GetPNFromLID": (_BYTES, "bytes"),
    "GetAllContacts": ((), "bytes"),
    "MarkRead": ((ctypes.c_char_p, ctypes.c_int, *_BYTES, *_BYTES, ctypes.c_char_p), "text"),
    "SendChatPresence": ((*_BYTES, ctypes.c_int, ctypes.c_int), "text"),
}  # fmt: skip


class Library:
    """The shared object and the classes of its messages."""

    def __init__(self, folder: Path) -> None:
        self._code = ctypes.CDLL(str(folder / _file_name()))
        self._check_version()
        self._code.FreeString.argtypes = [ctypes.c_void_p]
        self._code.FreeBytesStruct.argtypes = [ctypes.POINTER(_Returned)]
        self.functions = {name: self._declare(name, *shape) for name, shape in _FUNCTIONS.items()}
        _stand_in_for_the_package(folder)
        self.neonize: Proto = importlib.import_module("neonize.proto.Neonize_pb2")
        self.e2e: Proto = importlib.import_module("neonize.proto.waE2E.WAWebProtobufsE2E_pb2")
        self.common: Proto = importlib.import_module("neonize.proto.waCommon.WACommon_pb2")
        self.device: Proto = importlib.import_module("neonize.proto.waCompanionReg.WACompanionReg_pb2")

    def _check_version(self) -> None:
        self._code.GetVersion.restype = ctypes.c_char_p
        found = self._code.GetVersion().decode()
        if found != VERSION:
            raise Unavailable(f"neonize {found} is installed; {VERSION} is needed")

    def _declare(self, name: str, takes: tuple[Any, ...], gives: str) -> Any:  # noqa: ANN401 - ctypes has no type for it
        function = getattr(self._code, name)
        # The session's own name comes first; where a session is made, its store does.
        function.argtypes = [ctypes.c_char_p, *takes]
        match gives:
            case "text":
                function.restype, function.errcheck = ctypes.c_void_p, self._take_text
            case "bytes":
                function.restype, function.errcheck = ctypes.POINTER(_Returned), self._take_bytes
            case "bool":
                function.restype = ctypes.c_bool
            case _:
                function.restype = None
        return function

    def _take_text(self, result: int | None, _function: object, _arguments: object) -> str:
        if not result:
            return ""
        try:
            return ctypes.string_at(result).decode("utf-8", "replace")
        finally:
            self._code.FreeString(result)

    def _take_bytes(self, result: Any, _function: object, _arguments: object) -> bytes:  # noqa: ANN401 - a pointer
        if not result:
            return b""
        try:
            returned = result.contents
            return ctypes.string_at(returned.ptr, returned.size) if returned.ptr else b""
        finally:
            self._code.FreeBytesStruct(result)


def find(prefix: str = "") -> Path:
    """The folder of the package, looked for without importing it; first in `prefix`. Raises Unavailable."""
    if prefix:
        sys.path.insert(0, prefix)
    spec = importlib.util.find_spec("neonize")
    if spec is None or spec.origin is None:
        raise Unavailable("neonize is not installed")
    return Path(spec.origin).parent


def _file_name() -> str:
    system = os.uname()
    return f"neonize-{system.sysname.lower()}-{_ARCHITECTURES.get(system.machine, system.machine)}.so"


def _stand_in_for_the_package(folder: Path) -> None:
    """Let `neonize.proto` be found without running what `neonize/__init__.py` does."""
    if "neonize" in sys.modules:
        return
    package = ModuleType("neonize")
    package.__spec__ = importlib.machinery.ModuleSpec(
        "neonize", None, origin=str(folder / "__init__.py"), is_package=True
    )
    package.__path__ = [str(folder)]
    sys.modules["neonize"] = package
