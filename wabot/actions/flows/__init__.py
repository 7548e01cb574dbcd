"""Verbs of owners who write their own menus."""
