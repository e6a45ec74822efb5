"""One light OctoPrint without its web server: its files, its print, who listens, and what is pushed when."""

import asyncio
import json
import time
from collections import deque
from collections.abc import Iterator
from typing import Protocol

from tests.light_octoprint.files import Files
from tests.light_octoprint.recording import RECORDED_PATH, Message, Recording

TEMPERATURES_KEPT = 1800
"""Half an hour of them, which is what a `history` message brings."""


class Listener(Protocol):
    """A push connection."""

    def hear_event(self, message: Message) -> None:
        """Something happened."""

    def hear_state(self, temperatures: list[Message]) -> None:
        """The full state has been renewed, with these temperatures."""


class Endpoint:
    """Idle until a print is started; then plays the recorded print, with its pause, over and over."""

    def __init__(self, recording: Recording, key: str, share: float) -> None:
        """key: the one that it accepts. share: 0-1, where in the recorded print it begins."""
        self.recording = recording
        self.key = key
        self._share = share
        self.files = Files()
        """They outlive a restart."""
        self.restart()
        temperatures = next(message["current"]["temps"] for _, message in recording.idle if message["current"]["temps"])
        self.temperatures.extend(TEMPERATURES_KEPT * temperatures)

    def restart(self) -> None:
        """As if the power went: no print any more, nobody listens, nobody is logged in."""
        self.path: str | None = None
        """What prints."""
        self.current = self.recording.at_rest
        self.sessions: set[str] = set()
        self.listeners: set[Listener] = set()
        self.temperatures: deque[Message] = deque(maxlen=TEMPERATURES_KEPT)

    def start(self, path: str) -> bool:
        """Print this file; False: it prints already."""
        if self.path is not None:
            return False
        self.path = path
        return True

    async def play(self) -> None:
        """Push, at the recorded pace, until cancelled."""
        at_s = time.monotonic()
        for gap_s, message in self._script():
            at_s += gap_s
            await asyncio.sleep(max(0.0, at_s - time.monotonic()))
            self._happens(message)

    def _script(self) -> Iterator[tuple[float, Message]]:
        recording, begin = self.recording, round(self._share * len(self.recording.printing))
        while True:
            for timed in recording.idle:
                if self.path is None:
                    yield timed
            if self.path is not None:
                yield from recording.heating
                yield from recording.printing[begin:]
            while self.path is not None:
                yield from recording.printing

    def _happens(self, message: Message) -> None:
        message = self._of_here(message)
        if "current" not in message:
            for listener in self.listeners:
                listener.hear_event(message)
            return
        self.current = message["current"]
        temperatures = [each | {"time": int(time.time())} for each in self.current["temps"]]
        self.temperatures.extend(temperatures)
        for listener in self.listeners:
            listener.hear_state(temperatures)

    def _of_here(self, message: Message) -> Message:
        """The message with the file of this endpoint in place of the recorded one."""
        if self.path is None:
            return message
        text = json.dumps(message).replace(RECORDED_PATH, self.path)
        here: Message = json.loads(text.replace("part.gcode", self.path.rpartition("/")[2]))
        return here
