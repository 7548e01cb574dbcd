"""`wabot migrate`: bring the database to this version's schema."""

from wabot.bootstrap import database_url
from wabot.commands.configured import complain, read_config, say
from wabot.ports.store import DatabaseTooNew
from wabot.storage.migrate import migrate


async def run_migrate(config_file: str | None) -> int:
    """Migrate; says what was done."""
    config = read_config(config_file)
    if config is None:
        return 2
    try:
        await migrate(database_url(config))
    except DatabaseTooNew as error:
        complain(str(error))
        return 1
    say("The database is up to date.")
    return 0
