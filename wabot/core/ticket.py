"""A ticket: what a customer wants a person of the business to answer, and where that stands."""

from dataclasses import dataclass
from enum import StrEnum

from wabot.core.clock import DAY, Instant, later
from wabot.core.ids import ContactId, EffectId, TenantId
from wabot.core.transitions import Transitions

SILENCE = DAY
"""How long nobody writes in a handoff before the conversation is freed; and how long a rating is waited for."""
FORGOTTEN = 3 * DAY
"""How long the customer leaves an answer unanswered before the ticket is over."""
MAX_RATING = 5
NO_EFFECT = EffectId("")
"""Of a ticket that no handoff opened."""


class TicketStatus(StrEnum):
    """Where a ticket stands."""

    OPEN = "open"  # nobody has it
    TAKEN = "taken"  # somebody has it, the customer waits
    WAITING = "waiting"  # answered: the customer is to speak
    SOLVED = "solved"  # by the word of the business; a rating may come
    CLOSED = "closed"


class TicketEvent(StrEnum):
    """What may happen to a ticket."""

    TAKE = "take"
    RELEASE = "release"
    ANSWER = "answer"
    SAY = "say"  # the customer
    SOLVE = "solve"
    CLOSE = "close"
    REOPEN = "reopen"


_S, _E = TicketStatus, TicketEvent
_ALIVE = (_S.OPEN, _S.TAKEN, _S.WAITING)

TICKET = Transitions[TicketStatus, TicketEvent](
    "ticket",
    {
        (_S.OPEN, _E.TAKE): _S.TAKEN,
        (_S.TAKEN, _E.TAKE): _S.TAKEN,  # passed on
        (_S.WAITING, _E.TAKE): _S.WAITING,
        (_S.OPEN, _E.RELEASE): _S.OPEN,  # opened again, it is still theirs who had it
        (_S.TAKEN, _E.RELEASE): _S.OPEN,
        (_S.WAITING, _E.RELEASE): _S.OPEN,
        **{(state, _E.ANSWER): _S.WAITING for state in _ALIVE},
        (_S.OPEN, _E.SAY): _S.OPEN,
        (_S.TAKEN, _E.SAY): _S.TAKEN,
        (_S.WAITING, _E.SAY): _S.TAKEN,
        **{(state, _E.SOLVE): _S.SOLVED for state in _ALIVE},
        **{(state, _E.CLOSE): _S.CLOSED for state in (*_ALIVE, _S.SOLVED)},
        (_S.SOLVED, _E.REOPEN): _S.OPEN,
        (_S.CLOSED, _E.REOPEN): _S.OPEN,
    },
)


@dataclass(frozen=True, slots=True)
class Ticket:
    """One ticket. `effect` is the handoff node's that opened it last; while `held`, that conversation waits for it."""

    tenant: TenantId
    number: int  # 1, 2, 3, … in its tenant; what people call it
    contact: ContactId
    topic: str
    opened_at: Instant
    moved_at: Instant  # when anybody last said or did something
    status: TicketStatus = TicketStatus.OPEN
    agent: str = ""  # E.164 digits of who has it
    effect: EffectId = NO_EFFECT
    held: bool = False
    unanswered_since: Instant | None = None  # what the customer said and nobody has answered
    patience_told: bool = False  # that it takes a while, of what is unanswered now
    reopened: int = 0  # times
    rating: int = 0  # 1 to 5; 0: none
    rating_words: str = ""
    seq: int = 0  # of its newest message

    @property
    def alive(self) -> bool:
        """Whether anything is still to be done."""
        return self.status in _ALIVE


@dataclass(frozen=True, slots=True)
class TicketMessage:
    """Something said in a ticket: `by` customer, agent, note (never shown to the customer)."""

    seq: int
    by: str
    phone: str  # of the agent; "" for the customer
    contact: ContactId  # whose ticket it is
    kind: str  # as in MessageKind
    words: str
    at: Instant
    source: str  # the effect that brought it: the same on every retry
    reference: str = ""  # of the file it carried


@dataclass(frozen=True, slots=True)
class Agent:
    """A person of the business who answers. Owners need not be listed; they get a row when they enter a ticket."""

    phone: str  # E.164 digits
    name: str
    listed: bool = True
    ticket: int = 0  # the ticket they are in: what they say plainly goes there
    unsaid: tuple[str, ...] = ()  # events whose words wait for "whom is this for?"


@dataclass(frozen=True, slots=True)
class Faq:
    """A question that is asked often, and its answer."""

    number: int
    question: str
    answer: str
    words: str = ""  # further words people ask with
    language: str = ""  # "": any
    uses: int = 0


def due_at(ticket: Ticket, patience: int) -> Instant | None:
    """When time alone is news for this ticket; None: never. `patience` in milliseconds."""
    match ticket.status:
        case TicketStatus.SOLVED:
            return later(ticket.moved_at, SILENCE)
        case TicketStatus.CLOSED:
            return None
    if ticket.unanswered_since is not None and not ticket.patience_told and ticket.held:
        return later(ticket.unanswered_since, patience)
    if ticket.held:
        return later(ticket.moved_at, SILENCE)
    return later(ticket.moved_at, FORGOTTEN) if ticket.status is TicketStatus.WAITING else None
