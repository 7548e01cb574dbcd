"""The verbs of the audit trail in words (`verb-…` in locales)."""

from wabot.flow import values
from wabot.flow.events import Json

_TENANT = (
    "create", "approve", "reject", "renew", "ban", "unban", "stop", "resume", "restart", "disconnect", "delete",
    "connect", "move", "expire", "purge", "pair",
)  # fmt: skip
_BOOKINGS = (
    "book", "move", "cancel", "judge", "service_add", "service_set", "worker_add", "worker_set", "block", "unblock",
)  # fmt: skip
_PPP = (
    "package_add", "package_set", "router_add", "router_try", "router_remove", "account_add", "account_renew",
    "account_set", "account_suspend", "account_resume", "account_delete", "account_password",
    "import", "script", "router_take",
)  # fmt: skip
_ORDER = ("deliver_again", "mark_paid", "mark_delivered", "mark_undelivered", "refund", "mark_refunded")
VERBS = frozenset({
    *(f"tenant.{word}" for word in _TENANT),
    *(f"order.{word}" for word in _ORDER),
    *(f"bookings.{word}" for word in _BOOKINGS),
    *(f"ppp.{word}" for word in _PPP),
    "webhooks.make", "webhooks.change", "webhooks.secret", "webhooks.remove", "webhooks.replay",
    "api.key_make", "api.key_revoke",
    "tenant.export", "tenant.import",
    "owner.added", "owner.removed", "contact.ban", "contact.unban", "contact.ban_end", "setting.set", "staff.role",
    "access.pin", "access.totp_on", "access.totp_off", "access.locked", "denied", "undo", "issue.repair",
    "flows.publish", "flows.roll_back", "invoice.record", "invoice.void", "invoice.refund", "shop.move",
    "shop.import", "contact.rename", "contact.opt_out", "contact.opt_in",
    "contact.delete", "contact.merge", "contact.forget", "contact.write", "contact.export", "contact.import",
    "contact.sync", "log.export", "contact.move", "contact.record",
})  # fmt: skip
"""Every verb that is written down."""

_SAME = {
    "access.roles": "staff.role", "access.set_role": "staff.role", "settings.set": "setting.set",
    "settings.clear": "setting.set", "settings.provider_clear": "setting.set",
    "safe.export": "tenant.export", "tenant.add_owner": "owner.added", "tenant.remove_owner": "owner.removed",
    "issues.repair": "issue.repair", "contact.ban_everywhere": "contact.ban",
    "contact.unban_everywhere": "contact.unban", "billing.record": "invoice.record", "billing.void": "invoice.void",
    "webhooks.switch": "webhooks.change", "billing.refunded": "invoice.refund",
    "flows.move": "contact.move", "flows.record": "contact.record",
}  # fmt: skip
"""Actions by another name than what they do."""

_FAMILIES = {"session": "tenant", "orders": "order", "people": "contact"}


def verb_key(verb: str) -> str:
    """The text that names what was done."""
    return f"verb-{verb.replace('.', '-').replace('_', '-')}"


def verb_words(name: str) -> Json:
    """A verb, or an action somebody tried, in words; one we have no words for as it is."""
    name = name.removesuffix("_preview")
    family, dot, word = name.partition(".")
    verb = _SAME.get(name, f"{_FAMILIES.get(family, family)}{dot}{word}")
    return values.text(verb_key(verb)) if verb in VERBS else name.replace(".", " ").replace("_", " ")
