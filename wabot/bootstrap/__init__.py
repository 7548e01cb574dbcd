"""Chooses and connects: the only place that knows which implementation stands behind which port."""

from wabot.bootstrap.app import App
from wabot.bootstrap.database import database_url, is_postgres, migrate_database
from wabot.bootstrap.first import first_owner
from wabot.bootstrap.trouble import CannotStart
from wabot.config import SHIPPED, Config, Folders
from wabot.core.clock import Clock

__all__ = ["App", "CannotStart", "build_app", "database_url", "first_owner", "is_postgres", "migrate_database"]


def build_app(config: Config, clock: Clock, folders: Folders = SHIPPED) -> App:
    """A wabot that is not started yet."""
    return App(config, clock, folders)
