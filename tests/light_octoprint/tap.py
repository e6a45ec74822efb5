"""A relay in front of a real OctoPrint that changes nothing and notes when each full state was pushed."""

import asyncio
import contextlib
import json
import re
import time

from tests.light_octoprint.recording import Message
from tests.light_octoprint.web import Say

PIECE_BYTES = 65536
STATE = re.compile(rb'\{"current":.*?"flags":\s*(\{[^}]*\})', re.DOTALL)


async def open_tap(port: int, real_port: int, say: Say) -> None:
    """Relay the loopback address's `port` to `real_port`; `say` is told of each state that was pushed."""

    async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            real_reader, real_writer = await asyncio.open_connection("127.0.0.1", real_port)
        except OSError:
            writer.close()
            return
        await asyncio.gather(_pass_on(reader, real_writer, None), _pass_on(real_reader, writer, here))

    def here(told: Message) -> None:
        say(told | {"port": port, "at_s": time.monotonic()})

    await asyncio.start_server(relay, "127.0.0.1", port)


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, say: Say | None) -> None:
    with contextlib.suppress(ConnectionError):
        while piece := await reader.read(PIECE_BYTES):
            writer.write(piece)
            pushed = STATE.search(piece) if say else None
            if say and pushed:
                flags = [name for name, is_set in json.loads(pushed[1]).items() if is_set]
                say({"said": "pushed", "flags": flags, "temperatures": piece.count(b'"tool0"')})
            await writer.drain()
    writer.close()
