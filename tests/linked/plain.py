"""A child process with neonize and nothing of ours: says on a pipe what happens, and echoes messages."""

import asyncio
import json
import os
import sys
from typing import Any

sys.path.insert(0, sys.argv[1])

from neonize.aioze.client import NewAClient
from neonize.aioze.events import ConnectedEv, MessageEv
from neonize.proto.waE2E.WAWebProtobufsE2E_pb2 import Message
from neonize.utils.enum import ClientName, ClientType

STORE, PIPE, NUMBER = sys.argv[2], int(sys.argv[3]), sys.argv[4]


def tell(what: str, about: str = "") -> None:
    os.write(PIPE, json.dumps([what, about]).encode() + b"\n")


async def main() -> None:
    client = NewAClient(STORE)

    async def qr(_client: Any, code: bytes) -> None:
        tell("qr", code.decode())
        if NUMBER:
            tell("code", await client.PairPhone(NUMBER, True, ClientName.LINUX, ClientType.CHROME))

    async def connected(_client: Any, _event: Any) -> None:
        tell("connected")

    async def message(_client: Any, event: Any) -> None:
        source = event.Info.MessageSource
        tell("message", f"{source.Sender.User} {source.SenderAlt.User} {event.Message.conversation}")
        await client.send_message(source.Chat, Message(conversation=f"echo {event.Message.conversation}"))

    client.event.qr(qr)
    client.event(ConnectedEv)(connected)
    client.event(MessageEv)(message)
    await client.connect()
    await asyncio.Event().wait()


asyncio.run(main())
