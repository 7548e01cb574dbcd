"""`wabot check`: configuration, menus and locales, every mistake with its place."""

from wabot.actions.registry import ACTIONS
from wabot.bootstrap import register_actions
from wabot.commands.configured import complain, read_config, say
from wabot.config import shipped
from wabot.flow.check import check


def run_check(config_file: str | None) -> int:
    """Write every mistake; 0 when there is none, 1 when there are, 2 when the configuration cannot be used."""
    if read_config(config_file) is None:
        return 2
    register_actions()
    mistakes = check(shipped("menus"), shipped("locales"), ACTIONS.outcomes())
    for mistake in mistakes:
        complain(str(mistake))
    if any(not mistake.warning for mistake in mistakes):
        return 1
    say("Configuration, menus and texts are in order.")
    return 0
