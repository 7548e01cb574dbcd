"""Hands actions the services they may use."""

from functools import partial
from typing import TYPE_CHECKING

from wabot.actions.registry import Services
from wabot.bootstrap.flow_tools import make_flow_tools
from wabot.core.tenant import ChannelName
from wabot.services.message_log import MessageLog
from wabot.services.safe import Exports

if TYPE_CHECKING:
    from wabot.bootstrap.wiring import Wiring


def make_services(w: "Wiring") -> Services:
    """All that `Services` names, as wired."""
    platform = _platform(w)
    return platform(
        ai=w.ai,
        api=w.api.office,
        sales=w.sales,
        billing=w.billing,
        shop=w.shop,
        ppp=w.ppp,
        booking=w.booking,
        broadcasts=w.broadcasts,
        support=w.support,
        flows=w.flows,
        flow_tools=make_flow_tools(w),
        calls=w.calls,
        webhooks=w.webhooks.desk,
        numbers=w.numbers,
        contacts=w.contacts,
        message_log=MessageLog(w.ground.store),
        files=w.files,
        received=w.received,
        notices=w.notices,
    )


def _platform(w: "Wiring") -> "partial[Services]":
    """What has to do with tenants and those who look after them, whatever their bots do."""
    return partial(
        Services,
        store=w.ground.store,
        directory=w.directory,
        tenants=w.tenants,
        life=w.tenant_life,
        settings=w.settings,
        providers=w.provider_accounts,
        bans=w.bans,
        staff=w.staff,
        stepup=w.stepup,
        access_code=w.access_code,
        audit=w.audit,
        undo=w.undo,
        servers=w.servers,
        monitor=w.monitor,
        figures=w.figures,
        exports=Exports(w.ground.store, w.ground.vault),
        sessions=w.fleet.supervisor,
        issues=w.issues,
        base_url=w.ground.base_url,
        channels=frozenset(filter(partial(_usable, w), ChannelName)),
        pairings=w.linking.pairings,
        pairing_chat=w.linking.chat,
    )


def _usable(w: "Wiring", channel: ChannelName) -> bool:
    return channel.value in w.fleet.channels and (channel is not ChannelName.LINKED or w.linked.usable)
