"""What `wabot setup` stores: the first owner and their PIN."""

from wabot.bootstrap.app import App
from wabot.config import Config
from wabot.core.access import Role
from wabot.core.clock import SystemClock


async def first_owner(config: Config, phone: str, pin: str) -> None:
    """Make this number an owner with this PIN; raises CannotStart."""
    clock = SystemClock()
    server = config.server.model_copy(update={"host": "127.0.0.1", "port": 0})
    master = config.master.model_copy(update={"channel": "sim"})  # nothing is dialled for this
    app = App(config.model_copy(update={"server": server, "master": master}), clock)
    await app.start()
    try:
        await app.wiring.staff.seed(phone, Role.OWNER, clock.now())
        await app.wiring.stepup.give_pin(phone, pin)
    finally:
        await app.stop()
