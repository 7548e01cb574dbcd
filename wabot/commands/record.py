"""`wabot record`: a conversation that happened, as a file that `wabot replay` plays."""

from wabot.bootstrap import CannotStart
from wabot.bootstrap.flow_tools import record_chat
from wabot.commands.configured import complain, read_config, say


async def run_record(tenant: str, contact: str, config_file: str | None) -> int:
    """Write it to standard output; 1 where there is nothing to write."""
    config = read_config(config_file)
    if config is None:
        return 2
    try:
        say((await record_chat(config, tenant, contact)).rstrip("\n"))
    except (CannotStart, LookupError) as error:
        complain(str(error))
        return 1
    return 0
