"""The process of the light OctoPrints: `python -m tests.light_octoprint.process '{"ports": […], "key": …, "taps": …}'`.

Says one JSON object a line: {"said": "ready"}, a knock, a pushed state, down, up. Hears {"away_s": n} on its input: all
restart at once and are away that long; the real ones behind its taps are not. Ends with its input.
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


def say(told: Message) -> None:
    """One line to whoever started this."""
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


async def serve(ports: list[int], key: str, taps: list[tuple[int, int]], picture: str) -> None:
    """Until the input ends. taps: a port here for each port of a real server. picture: of the cameras, in Base64."""
    recording, image = Recording(), base64.b64decode(picture)
    sites = [Site(Endpoint(recording, key, place / len(ports)), port, say, image) for place, port in enumerate(ports)]
    for site in sites:
        site.open()
    for port, real_port in taps:
        await open_tap(port, real_port, say)
    orders = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(orders), sys.stdin)
    say({"said": "ready"})
    while order := await orders.readline():
        say({"said": "down", "at_s": time.monotonic()})
        await asyncio.gather(*(site.break_down() for site in sites))
        await asyncio.sleep(json.loads(order)["away_s"])
        for site in sites:
            site.open()
        say({"said": "up", "at_s": time.monotonic()})


if __name__ == "__main__":
    asyncio.run(serve(**json.loads(sys.argv[1])))
