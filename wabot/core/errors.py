"""The three ways work can fail on purpose; any other exception is a bug."""

from collections.abc import Mapping


class Retry(Exception):
    """Not now: the same work may succeed after `after` milliseconds."""

    def __init__(self, after: int, reason: str) -> None:
        super().__init__(reason)
        self.after = after
        self.reason = reason


class Refused(Exception):
    """Never: the other side said no for good, with a word (`reason`) that menus can branch on."""

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(f"{reason}: {detail}" if detail else reason)
        self.reason = reason
        self.detail = detail


class NeedsPerson(Exception):
    """Only a person can go on: opens an issue of this kind with these facts."""

    def __init__(self, issue: str, facts: Mapping[str, str] | None = None) -> None:
        super().__init__(issue)
        self.issue = issue
        self.facts = dict(facts or {})
