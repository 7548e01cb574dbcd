"""What a session's reports mean for the pairing it is in: the row moves, and whoever asked is told how it ended."""

from collections.abc import Mapping
from dataclasses import replace

from wabot.core.clock import Instant
from wabot.core.ids import PLATFORM
from wabot.core.pairing import PAIRING, Pairing, PairingEvent, PairingState
from wabot.core.session import SessionEvent, SessionRecord, SessionState
from wabot.flow import values
from wabot.flow.events import Json
from wabot.ports.channel import Report
from wabot.ports.store import Tx
from wabot.ports.vault import Vault
from wabot.services.issues import called
from wabot.services.notices import Notices
from wabot.services.supervisor.ledger import Telling

CODE, QR = "pairing_code", "pairing_qr"
"""The vault's names of what is sealed."""

_EVENTS: Mapping[SessionEvent, PairingEvent] = {
    SessionEvent.PAIRING_READY: PairingEvent.CODE,
    SessionEvent.READY: PairingEvent.CONNECT,
    SessionEvent.PAIRING_ENDED: PairingEvent.EXPIRE,
    SessionEvent.PASSKEY: PairingEvent.PASSKEY,
}
_REASONS: Mapping[str, str] = {
    **{word: word for word in ("network", "silent", "rate")},
    **dict.fromkeys(("no_channel", "not_installed"), "no-channel"),
}
_TOLD: Mapping[PairingState, str] = {
    PairingState.CONNECTED: "pairing-told-connected",
    PairingState.EXPIRED: "pairing-told-expired",
    PairingState.FAILED: "pairing-told-failed",
    PairingState.PASSKEY: "pairing-told-passkey",
}


class PairingNews:
    """Makes the writes; runs wherever the session is held."""

    def __init__(self, vault: Vault, notices: Notices) -> None:
        self._vault, self._notices = vault, notices

    def of(self, before: SessionRecord, after: SessionRecord, report: Report) -> Telling | None:
        """What to write, None where no pairing can be under way. `before` and `after` are the session's record."""
        linking = before.state is SessionState.PAIRING or before.linked_at is None
        if not linking or report.event is SessionEvent.PAIR:
            return None
        event = _EVENTS.get(report.event)
        if event is None:
            if before.state is not SessionState.PAIRING or after.state is SessionState.PAIRING:
                return None
            event = PairingEvent.FAIL
        told_anyway = event is not PairingEvent.CONNECT or before.linked_at is None
        code, qr = self._sealed(report, CODE, report.pairing_code), self._sealed(report, QR, report.pairing_qr)

        def tell(tx: Tx) -> None:
            current = tx.tenant(after.tenant).pairings.get()
            if current is None or not PAIRING.allows(current.state, event):
                return
            if event is PairingEvent.CODE and after.changed_at >= current.expires_at:
                return
            moved = current.after(event, _at(current, after), after.reason)
            if event is PairingEvent.CODE:
                moved = replace(moved, code=code or current.code, qr=qr or current.qr)
            tx.tenant(after.tenant).pairings.put(moved)
            self._say(tx, current, moved, report, owners_hear=told_anyway)

        return tell

    def _sealed(self, report: Report, field: str, secret: str) -> str:
        return self._vault.seal(report.tenant, field, secret) if secret else ""

    def _say(self, tx: Tx, before: Pairing, after: Pairing, report: Report, *, owners_hear: bool) -> None:
        if not after.asked_by or after.state is before.state:
            return
        if before.state is PairingState.ASKED and before.awaited:
            return  # whoever asked gets it as their answer
        key = _TOLD.get(after.state, "")
        if after.state is PairingState.READY and not after.awaited and report.pairing_code:
            key = "pairing-told-code"
        elif owners_hear and after.asked_by in tx.platform.tenants.owners(after.tenant):
            return  # they hear of their own bot anyway
        if key:
            self._tell(tx, after, key, report.pairing_code)

    def ended(self, tx: Tx, pairing: Pairing) -> None:
        """Its time is over, and nobody who holds the session has said so."""
        if pairing.asked_by:
            self._tell(tx, pairing, _TOLD[pairing.state], "")

    def _tell(self, tx: Tx, after: Pairing, key: str, code: str) -> None:
        name = called(tx, after.tenant)
        args: dict[str, Json] = {"name": name, "tenant": after.tenant, "code": code}
        args["reason"] = why(after)
        cause = f"{after.tenant}/pairing/{after.asked_at}/{after.state}"
        self._notices.to_phone(tx, PLATFORM, after.asked_by, key, args, cause=cause)


def why(pairing: Pairing) -> Json:
    """Why there is no code (any more), in words to go on with."""
    if pairing.state is PairingState.EXPIRED:
        return values.text("pairing-reason-expired")
    return values.text(f"pairing-reason-{_REASONS.get(pairing.reason, 'other')}")


def _at(pairing: Pairing, record: SessionRecord) -> Instant:
    return max(pairing.changed_at, record.changed_at)
