"""The real library for tests that need it, or a skip in words."""

import functools

import pytest

from wabot.channels.linked.channel import is_installed
from wabot.channels.linked.worker.library import Library, Proto, Unavailable, find


@functools.cache
def _loaded() -> Library | str:
    try:
        return Library(find())
    except (Unavailable, OSError, ImportError) as error:
        return str(error)


def library() -> Library:
    """The library; skips where the extra is not installed."""
    if not is_installed():
        pytest.skip("the extra `linked` is not installed")
    loaded = _loaded()
    if isinstance(loaded, str):
        pytest.skip(f"neonize cannot be used here: {loaded}")
    return loaded


def jid(user: str, server: str = "s.whatsapp.net") -> Proto:
    return library().neonize.JID(User=user, Server=server, RawAgent=0, Device=0, Integrator=0, IsEmpty=False)
