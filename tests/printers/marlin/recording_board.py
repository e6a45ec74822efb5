"""A small board on a pseudo-terminal that records each raw line, and answers as a test wants."""

import functools
import operator
import os
import re
import threading
import time
import tty
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from select import select

from kiosk.base.clock import SystemClock

FIRMWARE = (
    "FIRMWARE_NAME:Marlin 2.1.2 (recording) PROTOCOL_VERSION:1.0 MACHINE_TYPE:Recording EXTRUDER_COUNT:1",
    "Cap:AUTOREPORT_TEMP:0",
    "Cap:BUSY_PROTOCOL:1",
    "Cap:EMERGENCY_PARSER:0",
)
PLAIN_REPLIES: dict[str, tuple[str, ...]] = {
    "M115": (*FIRMWARE, "ok"),
    "M105": ("ok T:21.0 /0.0 B:21.0 /0.0 @:0 B@:0",),
    "M114": ("X:0.00 Y:0.00 Z:0.00 E:0.00 Count X:0 Y:0 Z:0", "ok"),
    "M27": ("Not SD printing", "ok"),
}
Answer = Callable[[str, "RecordingBoard"], Sequence[str] | None]
"""The replies to a command; None: as a plain board. It may take its time by `RecordingBoard.spend`."""


class FastClock(SystemClock):
    """A clock whose seconds can be made shorter while nothing but the passing of time matters."""

    def __init__(self) -> None:
        """At first a second takes a second."""
        self._lock = threading.Lock()
        self._factor = 1.0
        self._from_s = self._shown_s = time.monotonic()

    def run_at(self, factor: float) -> None:
        """So many seconds pass in one."""
        with self._lock:
            now_s = time.monotonic()
            self._shown_s += (now_s - self._from_s) * self._factor
            self._from_s, self._factor = now_s, factor

    def monotonic_s(self) -> float:
        """The time shown."""
        with self._lock:
            return self._shown_s + (time.monotonic() - self._from_s) * self._factor

    def now(self) -> datetime:
        """The wall clock is left alone."""
        return super().now()


class RecordingBoard:
    """Checks numbers and checksums like a Marlin. `raw`: the lines received; `executed`: the commands accepted.

    first_asterisk: takes the first asterisk of a line for the one before the checksum.
    """

    def __init__(self, link: Path, answer: Answer = lambda _command, _board: None, *, first_asterisk: bool) -> None:
        """Serve the port at `link` from a thread of its own until `close`."""
        self.link = link
        self.raw: list[bytes] = []
        self.executed: list[str] = []
        self._answer = answer
        self._first_asterisk = first_asterisk
        self._last = 0
        self._main_fd, self._far_fd = os.openpty()
        tty.setraw(self._far_fd)
        link.symlink_to(os.ttyname(self._far_fd))
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._serve, name="recording board")
        self._thread.start()

    def send(self, *lines: str) -> None:
        """Send lines to the host."""
        os.write(self._main_fd, "".join(f"{line}\n" for line in lines).encode())

    def spend(self, seconds: float) -> None:
        """Do nothing, and read nothing, for so long."""
        self._closing.wait(seconds)

    def close(self) -> None:
        """Switch it off."""
        self._closing.set()
        self._thread.join()
        self.link.unlink()
        os.close(self._main_fd)
        os.close(self._far_fd)

    def _serve(self) -> None:
        rest = b""
        while not self._closing.is_set():
            if not select([self._main_fd], [], [], 0.05)[0]:
                continue
            *lines, rest = (rest + os.read(self._main_fd, 4096)).split(b"\n")
            for line in lines:
                self.raw.append(line)
                self._receive(line.decode("latin-1").strip())

    def _receive(self, text: str) -> None:
        if not text:
            return
        if text[0] == "N":
            star = text.find("*") if self._first_asterisk else text.rfind("*")
            given = re.match(r"\*\s*(\d+)", text[star:]) if star > 0 else None
            right = functools.reduce(operator.xor, text[:star].encode("latin-1"), 0)
            number, _, command = text[1:star].partition(" ")
            if not given or int(given.group(1)) != right:
                self._request_resend("checksum mismatch")
                return
            if "M110" in command:  # anywhere in a line, as Marlin does
                self._last = int(command.partition("N")[2] or number)
                self.send("ok")
                return
            if int(number) != self._last + 1:
                self._request_resend("Line Number is not Last Line Number+1")
                return
            self._last = int(number)
            text = command
        self.executed.append(text)
        replies = self._answer(text, self)
        if replies is None:
            replies = PLAIN_REPLIES.get(text.partition(" ")[0], ("ok",))
        self.send(*replies)

    def _request_resend(self, why: str) -> None:
        self.send(f"Error:{why}, Last Line: {self._last}", f"Resend: {self._last + 1}", "ok")
