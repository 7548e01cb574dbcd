"""Imports every module that registers actions, so that the registry is whole."""

import importlib
import pkgutil

import wabot.actions
from wabot.actions.registry import ACTIONS, Registry


def load_actions() -> Registry:
    """The registry with every verb there is."""
    for module in pkgutil.walk_packages(wabot.actions.__path__, "wabot.actions."):
        importlib.import_module(module.name)
    return ACTIONS
