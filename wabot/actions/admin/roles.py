"""The platform's own people: who has which role. Only the platform's owner may change it, with PIN."""

from dataclasses import replace

from wabot.actions.lines import item, items
from wabot.actions.registry import Services, action
from wabot.actions.whom import typed_phone
from wabot.core.access import Role
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Call, Outcome
from wabot.services.audit import by


@action("access.roles", outcomes=("listed",), role=Role.OWNER)
async def roles(_call: Call, services: Services) -> Outcome:
    """Everyone with a role."""
    people = await services.staff.all()
    lines = items(item(person.phone, _line(person.phone, person.role)) for person in people)
    return Outcome("listed", {"items": lines})


@action(
    "access.set_role",
    outcomes=("set", "removed", "same", "bad_phone", "unknown", "last_owner"),
    role=Role.OWNER,
    step_up=True,
)
async def set_role(call: Call, services: Services) -> Outcome:
    """Give a number a role, or take it away."""
    typed = typed_phone(call)
    number = f"+{typed}" if typed.isdigit() and services.directory.person(typed) is not None else typed
    outcome = await services.staff.set_role(by(call), number, call.text("role"))
    slots: dict[str, Json] = {"phone": outcome.slots.get("phone", typed), "role_name": outcome.slots.get("role", "")}
    return replace(outcome, slots=slots)


def _line(phone: str, role: Role) -> Json:
    args: dict[str, Json] = {"phone": values.phone(phone), "role_name": values.text(f"role-{role}")}
    return values.text("admin-roles-line", args)
