"""One light OctoPrint without its web server: its files, its print, and what it pushes to its listeners."""

import asyncio
import json
import time
from collections import deque
from collections.abc import Iterator
from typing import Protocol

from tests.light_octoprint.files import Files
from tests.light_octoprint.recording import RECORDED_PATH, Message, Recording

TEMPERATURES_KEPT = 1800
"""Half an hour of them, as in a `history` message."""

FIRMWARE = "Virtual Marlin 1.0"


class Listener(Protocol):
    """A push connection."""

    def event_pushed(self, message: Message) -> None:
        """An event happened."""

    def state_pushed(self, temperatures: list[Message]) -> None:
        """There is a new full state, with these temperatures."""


class Endpoint:
    """Idle until a print is started; then replays the recorded print, with its pause, again and again."""

    def __init__(self, recording: Recording, key: str, offset: float) -> None:
        """key: the accepted one. offset: 0-1, where in the recorded print it begins."""
        self.recording = recording
        self.key = key
        self._offset = offset
        self.files = Files()
        """Kept across restarts."""
        self.restart()
        temperatures = next(message["current"]["temps"] for _, message in recording.idle if message["current"]["temps"])
        self.temperatures.extend(TEMPERATURES_KEPT * temperatures)

    def restart(self) -> None:
        """Like after a power cut: no print, no listeners, no sessions."""
        self.path: str | None = None
        """The file that is printed."""
        self.current = self.recording.at_rest
        self.sessions: set[str] = set()
        self.listeners: set[Listener] = set()
        self.temperatures: deque[Message] = deque(maxlen=TEMPERATURES_KEPT)

    def start(self, path: str) -> bool:
        """Print this file; False: a print is running."""
        if self.path is not None:
            return False
        self.path = path
        return True

    def run(self, commands: list[str]) -> None:
        """Execute commands; only that for the firmware has an effect, as often as it comes."""
        if "M115" in commands:
            firmware = {"name": FIRMWARE, "data": {"FIRMWARE_NAME": FIRMWARE, "PROTOCOL_VERSION": "1.0"}}
            self._push({"event": {"type": "FirmwareData", "payload": firmware}})

    async def play(self) -> None:
        """Push, at the recorded pace, until cancelled."""
        at_s = time.monotonic()
        for gap_s, message in self._script():
            at_s += gap_s
            await asyncio.sleep(max(0.0, at_s - time.monotonic()))
            self._push(message)

    def _script(self) -> Iterator[tuple[float, Message]]:
        recording, begin = self.recording, round(self._offset * len(self.recording.printing))
        while True:
            for timed in recording.idle:
                if self.path is None:
                    yield timed
            if self.path is not None:
                yield from recording.heating
                yield from recording.printing[begin:]
            while self.path is not None:
                yield from recording.printing

    def _push(self, message: Message) -> None:
        message = self._localized(message)
        if "current" not in message:
            for listener in self.listeners:
                listener.event_pushed(message)
            return
        self.current = message["current"]
        temperatures = [each | {"time": int(time.time())} for each in self.current["temps"]]
        self.temperatures.extend(temperatures)
        for listener in self.listeners:
            listener.state_pushed(temperatures)

    def _localized(self, message: Message) -> Message:
        """The message with the file of this endpoint in place of the recorded one."""
        if self.path is None:
            return message
        text = json.dumps(message).replace(RECORDED_PATH, self.path)
        localized: Message = json.loads(text.replace("part.gcode", self.path.rpartition("/")[2]))
        return localized
