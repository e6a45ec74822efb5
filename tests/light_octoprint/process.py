"""The process of the light OctoPrints: `python -m tests.light_octoprint.process '{"ports": […], "key": …, "taps": …}'`.

Writes its events as one JSON object a line: {"event": "ready"}, connect, push, down, up. Reads {"away_s": n}: then all
light servers restart at once and are away that long. Ends with its input.
"""

import asyncio
import base64
import json
import sys
import time

from tests.light_octoprint.endpoint import Endpoint
from tests.light_octoprint.recording import Message, Recording
from tests.light_octoprint.tap import open_tap
from tests.light_octoprint.web import Site


def report(event: Message) -> None:
    """Write an event to the output."""
    sys.stdout.write(json.dumps(event) + "\n")
    sys.stdout.flush()


async def serve(ports: list[int], key: str, taps: list[tuple[int, int]], image: str) -> None:
    """Serve until the input ends. taps: a port of ours for each of a real server. image: of the cameras, in Base64."""
    recording, decoded = Recording(), base64.b64decode(image)
    sites = [
        Site(Endpoint(recording, key, index / len(ports)), port, report, decoded) for index, port in enumerate(ports)
    ]
    for site in sites:
        site.open()
    for port, real_port in taps:
        await open_tap(port, real_port, report)
    commands = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(commands), sys.stdin)
    report({"event": "ready"})
    while command := await commands.readline():
        report({"event": "down", "at_s": time.monotonic()})
        await asyncio.gather(*(site.stop() for site in sites))
        await asyncio.sleep(json.loads(command)["away_s"])
        for site in sites:
            site.open()
        report({"event": "up", "at_s": time.monotonic()})


if __name__ == "__main__":
    asyncio.run(serve(**json.loads(sys.argv[1])))
