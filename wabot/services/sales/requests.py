"""What a conversation asks for when it asks for a payment, and whether that can be sold."""

from dataclasses import dataclass

from wabot.core.clock import Instant
from wabot.core.errors import Refused
from wabot.core.ids import ContactId, EffectId, TenantId
from wabot.core.money import Money
from wabot.core.money import parse as parse_money
from wabot.core.order import Order, order_id
from wabot.core.phone import BadPhone, is_mobile_of, operator, parse
from wabot.flow import values
from wabot.flow.effects import RequestPayment
from wabot.flow.events import Json
from wabot.ports.store import OutboxRow
from wabot.services.sales.terms import OPERATORS, Terms
from wabot.services.sales.wares import Asked


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants to buy."""

    recipient: str  # E.164 digits
    payer: str
    amount: Money
    price: Money
    operator: str


def number_of(value: Json, terms: Terms) -> str:
    """E.164 digits of a typed phone or of text; Refused(not_mobile) where it is no mobile number of the country."""
    text = str(values.plain(value) or "")
    if is_mobile_of(text, terms.country):
        return text
    found = parse(text, terms.country)
    if isinstance(found, BadPhone):
        raise Refused("not_mobile", found.value)
    return found


def operator_of(digits: str) -> str:
    """Whose number it is; Refused(unsupported) where nobody can load it."""
    name = operator(digits)
    if name not in OPERATORS:
        raise Refused("unsupported", name)
    return name


def wish(terms: Terms, recipient: Json, payer: Json, amount: Json) -> Wish:
    """The wish these values express. Refused: not_mobile, unsupported, not_money, too_small, too_big, closed."""
    if not terms.open:
        raise Refused("closed")
    to = number_of(recipient, terms)
    name = operator_of(to)
    much = _whole(amount, terms)
    return Wish(to, number_of(payer, terms), much, terms.price(much), name)


def new_order(tenant: TenantId, contact: ContactId, effect: RequestPayment, terms: Terms, at: Instant) -> Order:
    """The order that a request asks for; Refused as `wish`, or price_changed where another price was agreed."""
    args = effect.args
    wanted = wish(terms, args.get("recipient"), args.get("payer"), args.get("amount"))
    agreed = values.as_money(args.get("price"))
    if agreed is not None and agreed != wanted.price:
        raise Refused("price_changed")
    return Order(
        tenant=tenant,
        id=order_id(tenant, effect.id),
        number=0,  # the store gives the next
        contact=contact,
        effect=EffectId(effect.id),
        amount=wanted.amount,
        price=wanted.price,
        recipient=wanted.recipient,
        payer=wanted.payer,
        operator=wanted.operator,
        created_at=at,
        updated_at=at,
    )


def ware_order(row: OutboxRow, effect: RequestPayment, wanted: tuple[str, Asked], at: Instant) -> Order:
    """The order of something beside airtime: of its kind, as our own books price it."""
    kind, asked = wanted
    return Order(
        tenant=row.tenant,
        id=order_id(row.tenant, effect.id),
        number=0,  # the store gives the next
        contact=row.contact,
        effect=EffectId(effect.id),
        amount=asked.price,
        price=asked.price,
        recipient="",
        payer=asked.payer,
        operator="",
        created_at=at,
        updated_at=at,
        kind=kind,
        about=asked.about,
    )


def _whole(value: Json, terms: Terms) -> Money:
    amount = parse_money(value, terms.currency) if isinstance(value, str) else values.as_money(value)
    if not isinstance(amount, Money) or amount.currency != terms.currency or amount != amount.whole_up():
        raise Refused("not_money")
    if amount < terms.smallest:
        raise Refused("too_small")
    if amount > terms.largest:
        raise Refused("too_big")
    return amount
