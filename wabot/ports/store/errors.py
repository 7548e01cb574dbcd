"""How storing can fail, apart from what a job itself raises."""


class Stale(Exception):
    """The conversation moved since it was read, or its event is handled already: nothing was written; read again."""


class Duplicate(Exception):
    """The event was recorded before, and has its turn or waits for it: nothing was written."""


class Fenced(Exception):
    """The tenant is another server's by now: nothing was written, and it is not ours to try again."""


class StoreUnavailable(Exception):
    """The database cannot be reached now; whether the last write took place is not known, unless a subclass says."""


class StoreFull(StoreUnavailable):
    """The disk or the database is full: nothing was written; works again once there is room."""


class StoreClosed(StoreUnavailable):
    """The store was closed before this work was begun: nothing was written."""


class DatabaseTooNew(Exception):
    """The database was migrated by a newer wabot than this one."""

    def __init__(self, found: str, known: str) -> None:
        super().__init__(
            f"the database is at revision {found}, this wabot knows revisions up to {known}: start the newer wabot"
        )
        self.found, self.known = found, known


class DatabaseNotReady(Exception):
    """The database is empty or older than this wabot and has to be migrated first."""

    def __init__(self, found: str, known: str) -> None:
        super().__init__(
            f"the database is at revision {found or 'none'}, this wabot needs {known}: run `wabot migrate`"
        )
        self.found, self.known = found, known
