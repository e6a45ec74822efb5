"""A relay in front of a real OctoPrint that reports when each full state was pushed and changes nothing."""

import asyncio
import contextlib
import json
import re
import time

from tests.light_octoprint.recording import Message
from tests.light_octoprint.web import ReportEvent

BLOCK_BYTES = 65536
STATE = re.compile(rb'\{"current":.*?"flags":\s*(\{[^}]*\})', re.DOTALL)


async def open_tap(port: int, real_port: int, report: ReportEvent) -> None:
    """Relay `port` of the loopback address to `real_port`, and report each pushed state."""

    async def relay(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            real_reader, real_writer = await asyncio.open_connection("127.0.0.1", real_port)
        except OSError:
            writer.close()
            return
        await asyncio.gather(_pass_on(reader, real_writer, None), _pass_on(real_reader, writer, report_here))

    def report_here(event: Message) -> None:
        report(event | {"port": port, "at_s": time.monotonic()})

    await asyncio.start_server(relay, "127.0.0.1", port)


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, report: ReportEvent | None) -> None:
    with contextlib.suppress(ConnectionError):
        while block := await reader.read(BLOCK_BYTES):
            writer.write(block)
            pushed = STATE.search(block) if report else None
            if report and pushed:
                flags = [name for name, is_set in json.loads(pushed[1]).items() if is_set]
                report({"event": "push", "flags": flags, "temperatures": block.count(b'"tool0"')})
            await writer.drain()
    writer.close()
