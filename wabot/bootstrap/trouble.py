"""Why wabot cannot start, in words for the person who tried."""


class CannotStart(Exception):
    """A sentence that says what is wrong and what to do."""
