"""Taking back what one did last: remembered with the change, safe only while nothing has moved since."""

from collections.abc import Callable, Mapping

from wabot.core.audit import By
from wabot.core.clock import MINUTE, Instant
from wabot.core.ids import TenantId
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.action import Outcome
from wabot.ports.store import Store, Tx
from wabot.ports.store.undo import UndoStep
from wabot.services.audit import Audit
from wabot.services.verbs import verb_key

UNDO_WITHIN = 10 * MINUTE

TakeBack = Callable[[Tx, UndoStep, By], bool]
"""Restores what was before; False, and nothing done, when something moved since."""


class Undo:
    """The newest undoable change of each actor within ten minutes."""

    def __init__(self, store: Store, audit: Audit) -> None:
        self._store = store
        self._audit = audit
        self._kinds: dict[str, TakeBack] = {}

    def teach(self, kind: str, take_back: TakeBack) -> None:
        """How changes of this kind are taken back; once a kind, when services are made."""
        if kind in self._kinds:
            raise ValueError(f"undo of {kind!r} is taught twice")
        self._kinds[kind] = take_back

    def remember(  # noqa: PLR0913 - who did what to whom, and both sides of the change
        self,
        tx: Tx,
        who: By,
        kind: str,
        verb: str,
        tenant: TenantId | None,
        *,
        before: Mapping[str, Json],
        after: Mapping[str, Json],
    ) -> None:
        """Keep what is needed to take a change back, in the transaction of the change."""
        tx.platform.undo.add(UndoStep(who.key, who.phone, who.at, kind, verb, tenant, before, after))

    async def undo(self, who: By) -> Outcome:
        """`undone`, `nothing` (of the last ten minutes) or `too_late` (it moved since). Slots: verb, tenant, name."""
        since = Instant(who.at - UNDO_WITHIN)
        step = await self._store.read(lambda tx: tx.platform.undo.last(who.phone, since))
        if step is None:
            return Outcome("nothing")

        def commit(tx: Tx) -> Outcome | None:
            if not tx.platform.undo.done(step.key, who.at):
                return Outcome("nothing")
            if not self._kinds[step.kind](tx, step, who):
                return Outcome("too_late", slots)
            self._audit.note(tx, who, "undo", step.tenant, undone=step.verb)
            return None

        slots = _slots(step)
        return Outcome("undone", slots, commit)


def _slots(step: UndoStep) -> dict[str, Json]:
    name = step.before.get("name") or step.tenant or ""
    return {"verb": values.text(verb_key(step.verb)), "tenant": step.tenant or "", "name": name}
