"""Backups: everything in a database as one sealed file that both SQLite and PostgreSQL are restored from."""

from wabot.storage.backup.contents import Contents, Tally
from wabot.storage.backup.dump import Dump, FreshCopies, Progress
from wabot.storage.backup.load import Backup, InUse, NotEmpty, restore

__all__ = ["Backup", "Contents", "Dump", "FreshCopies", "InUse", "NotEmpty", "Progress", "Tally", "restore"]
