"""`wabot rotate-key`: every secret sealed anew with the newest key, while wabot runs."""

from wabot.bootstrap import CannotStart
from wabot.bootstrap.safe import rotate
from wabot.commands.configured import complain, progress_bar, read_config, say


async def run_rotate(config_file: str | None, fresh: bool) -> int:  # noqa: FBT001 - as click passes it
    """Say what was done, and which keys are still needed; 1 where secrets remain that no key opens."""
    config = read_config(config_file)
    if config is None:
        return 2
    try:
        with progress_bar("Sealing anew") as progress:
            done = await rotate(config, progress, fresh=fresh)
    except CannotStart as error:
        complain(str(error))
        return 1
    say(f"{done.resealed} secrets were sealed anew with the key {done.newest}.")
    for name, rows in done.still.items():
        say(f"{rows} rows still name the key {name}: keep it, and look again in an hour.")
    if done.lost:
        complain(f"{done.lost} secrets open with no key of the keyring, and stay as they are.")
        return 1
    return 0
