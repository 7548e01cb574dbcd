"""Leases: which tenants this server acts for, where several share one database."""

from wabot.services.leases.keeper import Keeper, Part
from wabot.services.leases.placement import Terms
from wabot.services.leases.takeovers import TakeOvers

__all__ = ["Keeper", "Part", "TakeOvers", "Terms"]
