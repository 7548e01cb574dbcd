"""Flows that come as files: read, checked with everything around them, and only then put into the draft."""

import asyncio
from dataclasses import replace
from pathlib import PurePath

from wabot.core.errors import Refused
from wabot.flow.limits import FLOW_BYTES
from wabot.flow.mistakes import BookError
from wabot.services.flows.desk import FlowDesk, Work
from wabot.services.flows.release import Checked, Releases
from wabot.services.flows.sheet import Sheet, file_of


def readable(content: bytes) -> str:
    """The text of a file. Refused: too_large, no_text."""
    if len(content) > FLOW_BYTES:
        raise Refused("too_large")
    try:
        return content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise Refused("no_text") from None


class Installing:
    """Puts a file beside the flows there are, or in the place of the one of its name."""

    def __init__(self, desk: FlowDesk, releases: Releases) -> None:
        self._desk, self._releases = desk, releases

    async def put(self, work: Work, filename: str, source: str) -> tuple[Work, Checked]:
        """The work with the file in it, and what is wrong with that: where anything is, it is to be refused whole."""
        try:
            return await self._put(work, filename, source)
        except BookError as error:
            return work, Checked(None, error.mistakes, [])

    async def _put(self, work: Work, filename: str, source: str) -> tuple[Work, Checked]:
        sheet, called = work.sheet, _named(filename)
        alone = await asyncio.to_thread(Sheet.read, sheet.book, {called: source})
        if "start" in alone.files[called] and sheet.main():
            called = sheet.main()  # it says where everything begins: it is the main menu, whatever the file is called
        known = {file: text for file, text in sheet.written().items() if file != called}
        fresh = await asyncio.to_thread(Sheet.read, sheet.book, {called: source, **known})
        if called in sheet.files:  # it keeps the place of the one before
            fresh.files = {file: fresh.files[file] for file in sheet.files}
        installed = replace(work, sheet=fresh)
        return installed, await self._releases.check(installed)


def _named(filename: str) -> str:
    """A name for the file as our own flows have them."""
    return file_of(PurePath(filename).stem) or "flow.yaml"
