"""An OctoPrint in simulated time: it takes calls, pushes messages, and feeds the files it was sent to a virtual board.

Messages have the form of those that a real server pushed, see `tests.light_octoprint.recording`; how a print ends is
told by the same events in the same order as in the transcripts of real prints.
"""

import math
from collections import deque
from pathlib import Path
from typing import Any

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.marlin.wire.serial_link import LinkLostError
from kiosk.printers.octoprint.calls import (
    DisconnectPrinter,
    FetchConnectionError,
    FetchFirmware,
    FetchNotice,
    FetchPrompt,
    FetchState,
    LogIn,
)
from kiosk.printers.print_server.calls import (
    Call,
    CallError,
    Cancel,
    ConnectPrinter,
    DeleteFile,
    FailureKind,
    FetchCamera,
    FetchHistory,
    FileHistory,
    ListKeptFiles,
    Pause,
    Resume,
    SendGcode,
    StartFile,
    StopNow,
    Upload,
    folder_of,
)
from kiosk.printers.printer import CameraFound, PrinterUnreachableError
from tests.light_octoprint.recording import Recording
from tests.month.boards import CableLink
from tests.week.machines import Machine
from tests.week.wire import Message

PUSH_S, PUSH_IDLE_S = 10.0, 30.0
"""In earnest each second; what changes is pushed at once."""
BUSY_FOR_S = 60.0
"""So long after a change it pushes as during a print."""
AFTER_CANCEL = ("M84", "M104 T0 S0", "M140 S0", "M106 S0")
"""OctoPrint's own script."""
LOST = "SerialException: 'device reports readiness to read but returned no data'"
FLAGS = ("operational", "printing", "cancelling", "paused", "closedOrError", "ready")


def refused(code: ReasonCode, kind: FailureKind = FailureKind.WRONG_STATE) -> CallError:
    return CallError(kind, Reason(code))


class Print:
    """One print: its lines, each with the place in the file behind it."""

    def __init__(self, path: str, body: bytes, now_s: float) -> None:
        self.path, self.size, self.began_s = path, len(body), now_s
        self.lines: deque[tuple[str, int]] = deque()
        self.position = place = 0
        self.is_paused = False
        for line in body.splitlines(keepends=True):
            place += len(line)
            if text := line.decode().partition(";")[0].strip():
                self.lines.append((text, place))


class Server:
    """One server with its machine. `advance` at `wake_at_s`, and after its board has done something."""

    def __init__(self, machine: Machine, recording: Recording) -> None:
        self.machine = machine
        self.is_up = self.is_reachable = True
        self.refuses_start = False
        """The next start is refused."""
        self._recorded = recording.at_rest
        self._files: dict[str, bytes] = {}
        self._succeeded: dict[str, bool] = {}
        self._link: CableLink | None = None
        self._pending = b""
        self._awaits_ok = False
        self._extra: deque[str] = deque()
        self._print: Print | None = None
        self._cancelling = False
        self._last_path: str | None = None
        self._error = ""
        self._pushes: list[Message] | None = None
        self._is_logged_in = self._is_broken = False
        self._push_at_s, self._changed_s = math.inf, -math.inf
        self._connect()

    @property
    def prints(self) -> bool:
        return self._print is not None

    # The world: power and network

    def lose_power(self) -> None:
        """The computer of the server goes off; the machine stays as it is."""
        self.is_up, self._error = False, ""
        self._close()
        self._print, self._cancelling, self._last_path = None, False, None
        self.lose_network()

    def get_power(self) -> None:
        """It is started, and connects to its machine."""
        self.is_up = self.is_reachable = True
        self._connect()

    def lose_network(self) -> None:
        """Nobody reaches it; what it does goes on."""
        self.is_reachable, self._is_broken = False, True

    def get_network(self) -> None:
        self.is_reachable = self.is_up

    # The push connection

    def open(self) -> bool:
        if not self.is_reachable:
            return False
        self._pushes, self._is_logged_in, self._is_broken = [], False, False
        return True

    def close(self) -> None:
        self._pushes, self._push_at_s = None, math.inf

    def receive(self, message: Message) -> None:
        """A message of the client: a login is answered by a full state, a ping by a pong."""
        if self._pushes is None or self._is_broken:
            return
        if "auth" in message:
            self._is_logged_in = True
            self._pushes.append({"history": self._state()})
            self._push_at_s = self._now_s + PUSH_S
        elif not message:
            self._pushes.append({})

    def take_pushes(self) -> list[Message]:
        """What was pushed since. Call it only while the client is connected."""
        found, self._pushes = self._pushes or [], []
        return found

    @property
    def is_gone(self) -> bool:
        """The client's connection is broken."""
        return self._pushes is not None and self._is_broken

    @property
    def has_news(self) -> bool:
        return bool(self._pushes) or self.is_gone

    # Time

    @property
    def wake_at_s(self) -> float:
        return self._push_at_s if self.is_reachable else math.inf

    def advance(self) -> None:
        """Read what the board has sent, feed it, and push what is due."""
        self._feed()
        while self._link is not None and self._link.is_readable:
            self._read(self._link)
            self._feed()
        if self._now_s >= self._push_at_s:
            self._push_state()

    @property
    def _now_s(self) -> float:
        return self.machine.clock.seconds

    def _read(self, link: CableLink) -> None:
        try:
            *lines, self._pending = (self._pending + link.read()).split(b"\n")
        except LinkLostError:
            self._broke_off(LOST)
            return
        for line in lines:
            self._line_received(line.decode("latin-1").strip())

    def _line_received(self, line: str) -> None:
        if line.startswith("ok"):
            self._awaits_ok = False
        elif line == "start":
            self._awaits_ok = False
            self._extra.clear()
            if self._print is not None:
                self._end_print("cancelled")  # OctoPrint: "External reset? Aborting job since printer lost state."
        elif line.startswith("Error:"):
            self._broke_off(line)

    def _feed(self) -> None:
        while self._link is not None and not self._awaits_ok:
            printing = self._print
            if self._extra:
                text = self._extra.popleft()
            elif printing is None or printing.is_paused:
                if self._cancelling:
                    self._cancelling = False
                    self._changed()
                return
            elif printing.lines:
                text, printing.position = printing.lines.popleft()
            else:
                self._end_print("done")
                return
            self._awaits_ok = True
            try:
                self._link.write(f"{text}\n".encode())
            except LinkLostError:
                self._broke_off(LOST)

    # Its printer

    def _connect(self) -> None:
        self._close()
        try:
            self._link = self.machine.open()
        except PrinterUnreachableError:
            self._error = LOST
        else:
            self._error = ""
        self._changed()

    def _close(self) -> None:
        if self._link is not None:
            self._link.close()
        self._link, self._pending, self._awaits_ok = None, b"", False
        self._extra.clear()

    def _broke_off(self, words: str) -> None:
        """The machine is lost, or has stopped with these words."""
        self._close()
        self._error = words
        if self._print is not None:
            self._end_print("error", words)
        self._cancelling, self._last_path = False, None
        self._changed()

    def _end_print(self, how: str, words: str = "") -> None:
        ended, self._print = self._print, None
        assert ended is not None
        self._succeeded[ended.path] = how == "done"
        self._last_path = ended.path
        file = {"path": ended.path, "name": ended.path.rpartition("/")[2], "size": ended.size}
        file["time"] = self._now_s - ended.began_s
        match how:
            case "done":
                self._event("PrintDone", file)
            case "cancelled":
                self._event("PrintCancelling", file)
                self._event("PrintCancelled", file)
                self._event("PrintFailed", file | {"reason": "cancelled"})
                self._cancelling = True
                self._extra.extend(AFTER_CANCEL)
            case _:
                self._event("PrintFailed", file | {"reason": "error", "error": words})
        self._changed()

    # Calls

    def make(self, call: Call) -> Any:  # noqa: C901 - one flat list of calls
        """What the call answers. Raises CallError."""
        if not self.is_reachable:
            raise refused(ReasonCode.OCTOPRINT_NO_ANSWER, FailureKind.NO_ANSWER)
        match call:
            case LogIn():
                return "kiosk:session"
            case ListKeptFiles():
                return tuple(path.split("/")[1] for path in self._files)
            case DeleteFile(job_id):
                for path in self._paths_of(job_id):
                    del self._files[path]
                    self._succeeded.pop(path, None)
            case Upload(job):
                path = f"{folder_of(job.job_id)}/{Path(job.name).name}"
                self._files[path] = job.path.read_bytes()
                return path
            case StartFile(path):
                self._start(path)
            case Pause() | Resume():
                self._pause(is_paused=call == Pause())
            case Cancel():
                if self._print is not None:
                    self._end_print("cancelled")
            case SendGcode(lines):
                self._extra.extend(lines)
                if "M115" in lines:
                    self._event("FirmwareData", {"name": "Marlin 2.1.2", "data": {}})
            case StopNow():
                self._extra.appendleft("M112")
                self._awaits_ok = False
            case ConnectPrinter():
                self._connect()
            case DisconnectPrinter():
                self._close()
                self._changed()
            case FetchHistory(job_id):
                [path, *_] = [*self._paths_of(job_id), ""]
                return FileHistory(bool(path), self._succeeded.get(path))
            case FetchState():
                return None if self._link is None else self._state()
            case FetchConnectionError():
                return self._error
            case FetchCamera():
                return CameraFound(())
            case FetchPrompt():
                return {}
            case FetchFirmware():
                return "Marlin 2.1.2"
            case FetchNotice():
                return None
            case _:
                raise refused(ReasonCode.OCTOPRINT_NO_ANSWER, FailureKind.OTHER)
        self.advance()
        return None

    def _paths_of(self, job_id: str) -> list[str]:
        return [path for path in self._files if path.startswith(folder_of(job_id) + "/")]

    def _start(self, path: str) -> None:
        if self._link is None or self._print is not None or self._cancelling or self.refuses_start:
            self.refuses_start = False
            raise refused(ReasonCode.PRINTER_NOT_FREE)
        self._print = Print(path, self._files[path], self._now_s)
        self._event("PrintStarted", {"path": path, "name": path.rpartition("/")[2], "size": self._print.size})
        self._changed()

    def _pause(self, *, is_paused: bool) -> None:
        if self._print is None:
            raise refused(ReasonCode.NOTHING_PRINTING)
        self._print.is_paused = is_paused
        self._event("PrintPaused" if is_paused else "PrintResumed", {"path": self._print.path})
        self._changed()

    # What is pushed

    def _event(self, kind: str, payload: Message) -> None:
        self._push({"event": {"type": kind, "payload": payload}})

    def _changed(self) -> None:
        self._changed_s = self._now_s
        if self._pushes is not None:
            self._push_state()

    def _push_state(self) -> None:
        self._push({"current": self._state()})
        is_calm = self._print is None and self._now_s - self._changed_s > BUSY_FOR_S
        self._push_at_s = math.inf if self._pushes is None else self._now_s + (PUSH_IDLE_S if is_calm else PUSH_S)

    def _push(self, message: Message) -> None:
        if self._pushes is not None and self._is_logged_in and not self._is_broken:
            self._pushes.append(message)

    def _state(self) -> Message:
        printing, machine = self._print, self.machine.board.machine
        path = printing.path if printing else self._last_path
        progress = {"completion": 100.0 if self._succeeded.get(path or "") else None}
        if printing is not None:
            progress = {
                "completion": 100.0 * printing.position / printing.size,
                "filepos": printing.position,
                "printTime": self._now_s - printing.began_s,
                "printTimeLeftOrigin": "linear",
            }
        heaters = {
            name: {"actual": heater.temperature_c(self._now_s), "target": heater.target_c}
            for name, heater in (("tool0", machine.tool), ("bed", machine.bed))
        }
        return self._recorded | {
            "state": {"text": "", "error": self._error, "flags": dict.fromkeys(FLAGS, False) | self._flags()},
            "job": {"file": {"path": path, "name": path and path.rpartition("/")[2]}},
            "progress": progress,
            "temps": [] if self._link is None else [{"time": 0, **heaters}],
        }

    def _flags(self) -> dict[str, bool]:
        if self._link is None:
            return {"closedOrError": True}
        if self._cancelling:
            return {"operational": True, "printing": True, "cancelling": True}
        if self._print is None:
            return {"operational": True, "ready": True}
        return {"operational": True, "paused" if self._print.is_paused else "printing": True}
