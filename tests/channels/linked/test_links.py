"""Files to be sent: our own, and those behind a public link; nothing leads into our own network."""

from collections.abc import AsyncIterator

import pytest
from aiohttp import web

from wabot.channels.linked import wire
from wabot.channels.linked.links import Loader, is_public
from wabot.core.errors import Refused, Retry
from wabot.core.ids import TenantId
from wabot.core.message import Media
from wabot.ports.files import FILE

ONE = TenantId("T1")


class OurFiles:
    """Implements ports.files.Files."""

    async def read(self, reference: str) -> bytes:
        return f"bytes of {reference}".encode()


@pytest.fixture
async def site() -> AsyncIterator[str]:
    """A site somebody links to."""

    async def big(_request: web.Request) -> web.Response:
        return web.Response(body=b"x" * (wire.FILE_LIMIT + 1))

    async def away(_request: web.Request) -> web.Response:
        raise web.HTTPFound("http://169.254.169.254/latest/meta-data")

    async def picture(_request: web.Request) -> web.Response:
        return web.Response(body=b"picture")

    app = web.Application()
    app.add_routes([web.get("/p.jpg", picture), web.get("/big", big), web.get("/away", away)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    await runner.cleanup()


async def test_a_file_of_our_own() -> None:
    assert await Loader(OurFiles())(ONE, Media(f"{FILE}abc")) == b"bytes of file:abc"


async def test_a_file_behind_a_link(site: str) -> None:
    assert await Loader(OurFiles(), allowed=[site])(ONE, Media(url=f"{site}/p.jpg")) == b"picture"


@pytest.mark.parametrize("path", ["/away", "/gone"])
async def test_a_link_that_leads_elsewhere_or_nowhere(site: str, path: str) -> None:
    with pytest.raises(Refused):
        await Loader(OurFiles(), allowed=[site])(ONE, Media(url=f"{site}{path}"))


async def test_a_file_that_is_too_large(site: str) -> None:
    with pytest.raises(Refused, match="too_large"):
        await Loader(OurFiles(), allowed=[site])(ONE, Media(url=f"{site}/big"))


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/x.jpg",  # not encrypted
        "https://127.0.0.1/x", "https://[::1]/x", "https://10.0.0.1/x", "https://169.254.169.254/latest",
        "https://localhost/x",  # a name that leads home
        "file:///etc/passwd", "/etc/passwd", "", "https://", "not a link",
    ],
)  # fmt: skip
async def test_links_that_are_not_fetched(url: str) -> None:
    with pytest.raises(Refused):
        await Loader(OurFiles())(ONE, Media(url=url))


async def test_a_site_that_is_down_is_asked_again(site: str) -> None:
    with pytest.raises(Retry):
        await Loader(OurFiles(), allowed=["http://127.0.0.1:9"])(ONE, Media(url="http://127.0.0.1:9/x"))


@pytest.mark.parametrize(
    ("address", "public"), [("8.8.8.8", True), ("192.168.1.1", False), ("::1", False), ("fd00::1", False)]
)
def test_which_addresses_are_public(address: str, public: bool) -> None:
    assert is_public(address) is public
