"""The verbs that menus may run: each with its outcomes, the role it needs and whether it asks for a PIN."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass

from wabot.core.access import Role
from wabot.core.tenant import ChannelName
from wabot.ports.action import Call, Outcome
from wabot.ports.store import Store
from wabot.services.access_code import AccessCode
from wabot.services.ai.service import AiService
from wabot.services.api.office import ApiOffice
from wabot.services.audit import Audit
from wabot.services.bans import Bans
from wabot.services.billing.service import Billing
from wabot.services.booking.service import BookingService
from wabot.services.broadcasts.desk import BroadcastDesk
from wabot.services.calls import Calls
from wabot.services.contacts.desk import ContactDesk
from wabot.services.directory import Directory
from wabot.services.figures import FigureBook
from wabot.services.files import Files
from wabot.services.flow_tools import FlowTools
from wabot.services.flows.service import FlowService
from wabot.services.issues import Issues
from wabot.services.message_log import MessageLog
from wabot.services.monitor import Monitor
from wabot.services.notices import Notices
from wabot.services.numbers.desk import NumberDesk
from wabot.services.pairing import Pairings
from wabot.services.pairing_chat import PairingChat
from wabot.services.ppp.service import PppService
from wabot.services.provider_accounts import ProviderAccounts
from wabot.services.received import ReceivedFiles
from wabot.services.safe import Exports
from wabot.services.sales.service import SalesService
from wabot.services.servers import Servers
from wabot.services.settings import Settings
from wabot.services.shop.service import Shop
from wabot.services.staff import StaffList
from wabot.services.stepup import StepUp
from wabot.services.supervisor import Supervisor
from wabot.services.support.service import Support
from wabot.services.tenant_life import TenantLife
from wabot.services.tenants import Tenants
from wabot.services.undo import Undo
from wabot.services.webhooks.desk import WebhookDesk

RESERVED = frozenset({"denied", "failed", "step_up"})
"""Outcomes the runner itself may give; menus may leave them out."""


@dataclass(frozen=True, slots=True)
class Services:
    """What actions may use; filled by bootstrap."""

    store: Store
    directory: Directory
    tenants: Tenants
    life: TenantLife
    settings: Settings
    providers: ProviderAccounts
    ai: AiService
    api: ApiOffice
    bans: Bans
    staff: StaffList
    stepup: StepUp
    access_code: AccessCode
    audit: Audit
    undo: Undo
    servers: Servers
    monitor: Monitor
    figures: FigureBook
    exports: Exports
    numbers: NumberDesk
    sales: SalesService
    billing: Billing
    shop: Shop
    ppp: PppService
    sessions: Supervisor
    pairings: Pairings
    pairing_chat: PairingChat
    issues: Issues
    contacts: ContactDesk
    message_log: MessageLog
    files: Files
    received: ReceivedFiles
    notices: Notices
    support: Support
    calls: Calls
    webhooks: WebhookDesk
    flows: FlowService
    flow_tools: FlowTools
    booking: BookingService
    broadcasts: BroadcastDesk
    channels: frozenset[ChannelName] = frozenset({ChannelName.SIM})  # those this installation can use
    base_url: Callable[[], str] = lambda: ""  # how the world reaches this installation


Verb = Callable[[Call, Services], Awaitable[Outcome]]


@dataclass(frozen=True, slots=True)
class Action:
    """A registered verb."""

    name: str
    run: Verb
    outcomes: frozenset[str]
    role: Role
    step_up: bool
    flows: bool = False  # tenants' own flows may run it


class Registry:
    """All actions by name."""

    def __init__(self) -> None:
        self._actions: dict[str, Action] = {}

    def add(self, action: Action) -> None:
        """Register; a name used twice is a mistake of ours."""
        if action.name in self._actions:
            raise ValueError(f"action {action.name!r} is registered twice")
        self._actions[action.name] = action

    def get(self, name: str) -> Action | None:
        """The action, or None where no such verb exists."""
        return self._actions.get(name)

    def outcomes(self) -> Mapping[str, frozenset[str]]:
        """Every action's own outcomes, for `wabot check`."""
        return {name: action.outcomes for name, action in self._actions.items()}

    def for_flows(self) -> Mapping[str, frozenset[str]]:
        """As `outcomes`, of those that tenants' own flows may run."""
        return {name: action.outcomes for name, action in self._actions.items() if action.flows}


ACTIONS = Registry()


def action(
    name: str, *, outcomes: Iterable[str], role: Role = Role.CONTACT, step_up: bool = False, flows: bool = False
) -> Callable[[Verb], Verb]:
    """Register the decorated function as a verb menus may run; with `flows`, the menus that tenants write, too."""
    if flows and role is not Role.CONTACT:
        raise ValueError(f"{name} asks for {role}: flows are for everybody")

    def register(verb: Verb) -> Verb:
        ACTIONS.add(Action(name, verb, frozenset(outcomes), role, step_up, flows))
        return verb

    return register
