"""`wabot migrate`: bring the database to this version's schema."""

from wabot.bootstrap import CannotStart, migrate_database
from wabot.commands.configured import complain, read_config, say


async def run_migrate(config_file: str | None) -> int:
    """Migrate; says what was done."""
    config = read_config(config_file)
    if config is None:
        return 2
    try:
        await migrate_database(config)
    except CannotStart as error:
        complain(str(error))
        return 1
    say("The database is up to date.")
    return 0
