"""Who a person is to wabot and what they may do."""

from enum import StrEnum


class Role(StrEnum):
    """Roles, weakest first; CONTACT and TENANT_OWNER belong to tenants, the rest to the platform."""

    STRANGER = "stranger"  # anyone who writes to the master bot
    CONTACT = "contact"  # anyone who writes to a tenant's bot
    TENANT_OWNER = "tenant_owner"  # a number listed on the tenant
    VIEWER = "viewer"
    SUPPORT = "support"
    ADMIN = "admin"
    OWNER = "owner"  # of the platform


STAFF = (Role.VIEWER, Role.SUPPORT, Role.ADMIN, Role.OWNER)
_RANK = {role: rank for rank, role in enumerate(STAFF)}


def is_staff(role: Role) -> bool:
    """Whether the role belongs to the platform's own people."""
    return role in _RANK


def may(role: Role, needed: Role) -> bool:
    """Whether `role` is enough where `needed` is asked for.

    Staff roles include the weaker staff roles. What a tenant owner may, an admin may for them, not support
    or viewer. What a contact or a stranger may, everyone may.
    """
    if needed in (Role.STRANGER, Role.CONTACT):
        return True
    if needed is Role.TENANT_OWNER:
        return role in (Role.TENANT_OWNER, Role.ADMIN, Role.OWNER)
    return _RANK.get(role, -1) >= _RANK[needed]
