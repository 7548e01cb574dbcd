"""Makes what owners see, try and record their menus with."""

from typing import TYPE_CHECKING

from wabot.bootstrap.configured import platform_settings, platform_tenant
from wabot.bootstrap.database import open_database
from wabot.config import Config
from wabot.core import phone as phones
from wabot.services.directory import Directory
from wabot.services.flow_tools import FlowTools
from wabot.services.flow_tools.moving import Movers
from wabot.services.flow_tools.pictures import FlowPictures
from wabot.services.flow_tools.recording import Recordings, write_chat
from wabot.services.flow_tools.rehearsals import Rehearsals
from wabot.services.flow_tools.working import WorkingBooks
from wabot.storage.vault import KeyringVault, load_keys

if TYPE_CHECKING:
    from wabot.bootstrap.wiring import Wiring


def make_flow_tools(w: "Wiring") -> FlowTools:
    """Beside the desk at which menus are written."""
    store, working = w.ground.store, WorkingBooks(w.flows, w.library)
    return FlowTools(
        working,
        FlowPictures(store, w.files, w.notices),
        Rehearsals(working, w.directory),
        Movers(store, w.library, w.directory, w.audit),
        Recordings(store, w.directory, w.audit),
    )


async def record_chat(config: Config, tenant: str, contact: str) -> str:
    """What was said with a tenant's bot (its id, number or name) by a number, as a file; raises LookupError in words.

    Reads beside a wabot that runs on the same database; raises CannotStart where that cannot be opened.
    """
    store = await open_database(config)
    try:
        vault = KeyringVault(load_keys(config.secret_key.get_secret_value(), config.data_dir)[0])
        directory = Directory(store, platform_tenant(config), platform_settings(config, vault))
        await directory.load()
        found = directory.find(tenant).tenant
        if found is None:
            raise LookupError(f"no bot is meant by {tenant!r}")
        number = phones.parse(contact, found.country, any_country=True)
        if isinstance(number, phones.BadPhone):
            raise LookupError(f"{contact!r} is no phone number")
        met = await store.read(lambda tx: tx.tenant(found.id).contacts.by_phone(number))
        chat = "" if met is None else await write_chat(store, directory, found.id, met.id)
        if not chat:
            raise LookupError(f"{contact} has said nothing to {found.name} yet")
        return chat
    finally:
        await store.close()
