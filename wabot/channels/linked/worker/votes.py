"""What only the session's own store knows: whose LID it is, and what was chosen in a poll."""

from collections.abc import Callable
from contextlib import AbstractContextManager

from wabot.channels.linked.journal import Sent
from wabot.channels.linked.worker.client import Client
from wabot.channels.linked.worker.library import Library, Proto
from wabot.channels.linked.worker.people import LID, jid

_REMEMBERED = 4096


class Votes:
    """Asks the store, where it may be asked; what it does not know is empty."""

    def __init__(
        self, library: Library, client: Client, sent: Sent, using: Callable[[], AbstractContextManager[None]]
    ) -> None:
        self._library, self._client, self._sent, self._using = library, client, sent, using
        self._phones: dict[str, str] = {}

    def phone_of(self, lid: str) -> str:
        """The phone number of a LID, or ""."""
        if lid not in self._phones:
            phone = self._asked(lid)
            if not phone:
                return ""
            if len(self._phones) >= _REMEMBERED:
                self._phones.clear()
            self._phones[lid] = phone
        return self._phones[lid]

    def of(self, event: Proto) -> list[tuple[str, str]]:
        """What was chosen in a poll of ours, as (key, label)."""
        poll = self._sent.find("reference", event.Message.pollUpdateMessage.pollCreationMessageKey.ID)
        ballot = poll.get("poll") if poll is not None else None
        if not isinstance(ballot, dict):
            return []
        body = event.SerializeToString()
        neonize = self._library.neonize
        try:
            with self._using():
                vote = self._client.ask("DecryptPollVote", neonize.ReturnFunctionWithError, body, len(body))
        except Exception:  # noqa: BLE001 - not linked now: the vote is noted all the same
            return []
        chosen = [ballot.get(option.hex()) for option in vote.PollVoteMessage.selectedOptions]
        return [(str(pair[0]), str(pair[1])) for pair in chosen if isinstance(pair, list)]

    def _asked(self, lid: str) -> str:
        body = jid(self._library.neonize, LID, lid).SerializeToString()
        answer = self._library.neonize.GetJIDFromStoreReturnFunction
        try:
            with self._using():
                return str(self._client.ask("GetPNFromLID", answer, body, len(body)).Jid.User)
        except Exception:  # noqa: BLE001 - not linked now: the LID alone has to do
            return ""
