"""A whole wabot with a provider's bot on the practice router."""

from tests.chats.conftest import start_app
from tests.databases import templates

__all__ = ["start_app", "templates"]
