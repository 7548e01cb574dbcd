"""Operations on menus."""

from pydantic import TypeAdapter

from wabot.core.api.flows import FlowPut, Flows, FlowSaved, FlowSource, Rehearsed, Simulated
from wabot.core.api_key import Scope
from wabot.web.api.ask import Ask, Operation


async def _flows(ask: Ask) -> Flows:
    return await ask.desk.flows()


async def _simulate(ask: Ask) -> Simulated:
    return await ask.desk.simulate(ask.body)


async def _flow(ask: Ask) -> FlowSource:
    return await ask.desk.flow(ask.path["flow"])


async def _put_flow(ask: Ask) -> FlowSaved:
    return await ask.desk.put_flow(ask.path["flow"], ask.body)


FLOWS = (
    Operation(
        "GET",
        "/flows",
        "listFlows",
        "The menus: the draft, else what is published.",
        Scope.FLOWS_READ,
        _flows,
        Flows,
    ),
    Operation(
        "POST",
        "/simulate",
        "simulateFlows",
        "Rehearse them; nothing is carried out.",
        Scope.FLOWS_READ,
        _simulate,
        Simulated,
        body=TypeAdapter(Rehearsed),
        refusals=(404,),
    ),
    Operation(
        "GET",
        "/flows/{flow}",
        "getFlow",
        "One file, as it is written.",
        Scope.FLOWS_READ,
        _flow,
        FlowSource,
    ),
    Operation(
        "PUT",
        "/flows/{flow}",
        "putFlow",
        "Put a file into the draft; the owner publishes it in chat.",
        Scope.FLOWS_WRITE,
        _put_flow,
        FlowSaved,
        body=TypeAdapter(FlowPut),
        refusals=(409,),
    ),
)
