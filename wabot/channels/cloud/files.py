"""Files at Meta's: received ones fetched by their id, ours handed over for one."""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from wabot.channels.cloud.accounts import Account
from wabot.channels.cloud.errors import MetaError, Then, judge, read_error
from wabot.channels.cloud.graph import Answer, Graph, NoAnswer, NotSent
from wabot.core.clock import MINUTE, SECOND
from wabot.core.errors import Refused, Retry
from wabot.core.message import Media, Outbound
from wabot.ports.files import FILE
from wabot.ports.files import Files as OwnFiles

SOON = 5 * SECOND
REMEMBERED = 1_000
_GONE = (100, 131052)  # no such id (any more), or too large for Meta itself


class Files:
    """Asks for the address anew each time: it is good for five minutes only."""

    def __init__(self, graph: Graph, most: int, ours: OwnFiles | None) -> None:
        self._graph, self._most, self._ours = graph, most, ours
        self._handed: OrderedDict[tuple[str, str], Media] = OrderedDict()

    async def handed_over(self, account: Account, message: Outbound) -> Outbound:
        """The message with a file of our own given to Meta, once for each number. Raises Retry or Refused."""
        media = message.media
        if media is None or not media.reference.startswith(FILE) or self._ours is None:
            return message
        key = (account.number_id, media.reference)
        if key not in self._handed:
            self._handed[key] = await self.upload(account, media, await self._ours.read(media.reference))
            if len(self._handed) > REMEMBERED:
                self._handed.popitem(last=False)
        return replace(message, media=self._handed[key])

    async def fetch(self, account: Account, media: Media) -> bytes:
        """The bytes. Raises Retry, or Refused("no_media" | "too_large" | "gone")."""
        if not _is_id(media.reference):
            raise Refused("no_media")
        if media.size > self._most:
            raise Refused("too_large")
        where = await self._where(account, media.reference)
        try:
            status, content = await self._graph.download(str(where.get("url", "")), account.token, self._most)
        except (NotSent, NoAnswer) as error:
            raise Retry(SOON, "network") from error
        if status in (404, 410):
            raise Refused("gone")
        if status != 200:
            raise Retry(MINUTE, f"status {status}")
        return content

    async def upload(self, account: Account, media: Media, content: bytes) -> Media:
        """The file as it can be sent. Raises Retry or Refused."""
        try:
            answer = await self._graph.upload(account.number_id, account.token, media, content)
        except (NotSent, NoAnswer) as error:
            raise Retry(SOON, "network") from error
        reference = str(answer.body.get("id", ""))
        if not answer.ok or not reference:
            raise _trouble(read_error(answer.status, answer.body), "not_taken")
        return Media(reference, media.mime, media.filename, len(content))

    async def _where(self, account: Account, reference: str) -> Mapping[str, Any]:
        answer = await self._ask(account, reference)
        if not answer.ok:
            raise _trouble(read_error(answer.status, answer.body), "gone")
        size = answer.body.get("file_size")
        if isinstance(size, int | str) and str(size).isdecimal() and int(size) > self._most:
            raise Refused("too_large")
        return answer.body

    async def _ask(self, account: Account, reference: str) -> Answer:
        try:
            return await self._graph.get(reference, account.token, {"phone_number_id": account.number_id})
        except (NotSent, NoAnswer) as error:
            raise Retry(SOON, "network") from error


def _trouble(error: MetaError, word: str) -> Exception:
    if error.code in _GONE or error.status in (404, 410):
        return Refused(word, error.words)
    verdict = judge(error)
    return Refused(word, error.words) if verdict.then is Then.NEVER else Retry(MINUTE, verdict.word)


def _is_id(reference: str) -> bool:
    """Meta's media ids are digits; anything else would lead a request, and a token, elsewhere."""
    return reference.isascii() and reference.replace("-", "").replace("_", "").isalnum()
