"""An OctoPrint in simulated time: it takes calls, pushes messages, and has a `PrintHost` feed the files it was sent.

Messages have the form of those that a real server pushed, see `tests.light_octoprint.recording`; how a print ends is
told by the same events in the same order as in the transcripts of real prints.
"""

import math
from pathlib import Path
from typing import Any

from kiosk.base.reason import Reason, ReasonCode
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
from kiosk.printers.printer import CameraFound
from tests.light_octoprint.recording import Recording
from tests.week.machines import Machine
from tests.week.print_host import End, Print, PrintHost
from tests.week.wire import Message

PUSH_S, PUSH_IDLE_S = 10.0, 30.0
"""In earnest each second; what changes is pushed at once."""
BUSY_FOR_S = 60.0
"""So long after a change it pushes as during a print."""
FLAGS = ("operational", "printing", "cancelling", "paused", "closedOrError", "ready")
FIRMWARE = "Marlin 2.1.2"


def refused(code: ReasonCode, kind: FailureKind = FailureKind.WRONG_STATE) -> CallError:
    return CallError(kind, Reason(code))


class Server:
    """One server with its machine. `advance` at `wake_at_s`, and after its board has done something."""

    def __init__(self, machine: Machine, recording: Recording) -> None:
        self.is_reachable = True
        self.refuses_start = False
        """The next start is refused."""
        self._clock = machine.clock
        self._recorded = recording.at_rest
        self._files: dict[str, bytes] = {}
        self._succeeded: dict[str, bool] = {}
        self._last_path: str | None = None
        self._pushes: list[Message] | None = None
        self._is_logged_in = self._is_broken = False
        self._push_at_s, self._changed_s = math.inf, -math.inf
        self._host = PrintHost(machine, self._print_ended, self._changed)
        self._host.connect()

    # The world: power and network

    def lose_power(self) -> None:
        """The computer of the server goes off; the machine stays as it is."""
        self._host.lose_power()
        self._last_path = None
        self.lose_network()

    def get_power(self) -> None:
        """It is started, and connects to its machine."""
        self.is_reachable = True
        self._host.connect()

    def lose_network(self) -> None:
        """Nobody reaches it; what it does goes on."""
        self.is_reachable, self._is_broken = False, True

    def get_network(self) -> None:
        self.is_reachable = True

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
            self._push_at_s = self._clock.seconds + PUSH_S
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
        """Let the host work, and push what is due."""
        self._host.advance()
        if self._clock.seconds >= self._push_at_s:
            self._push_state()

    def _print_ended(self, ended: Print, how: End, words: str) -> None:
        self._succeeded[ended.path] = how is End.DONE
        self._last_path = None if how is End.ERROR else ended.path
        file = {"path": ended.path, "name": ended.path.rpartition("/")[2], "size": ended.size}
        file["time"] = self._clock.seconds - ended.began_s
        match how:
            case End.DONE:
                self._event("PrintDone", file)
            case End.CANCELLED:
                self._event("PrintCancelling", file)
                self._event("PrintCancelled", file)
                self._event("PrintFailed", file | {"reason": "cancelled"})
            case End.ERROR:
                self._event("PrintFailed", file | {"reason": "error", "error": words})

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
                self._host.cancel()
            case SendGcode(lines):
                self._host.send(*lines)
                if "M115" in lines:
                    self._event("FirmwareData", {"name": FIRMWARE, "data": {}})
            case StopNow():
                self._host.stop_now()
            case ConnectPrinter():
                self._host.connect()
            case DisconnectPrinter():
                self._host.close()
                self._changed()
            case FetchHistory(job_id):
                [path, *_] = [*self._paths_of(job_id), ""]
                return FileHistory(bool(path), self._succeeded.get(path))
            case FetchState():
                return self._state() if self._host.is_connected else None
            case FetchConnectionError():
                return self._host.error
            case FetchCamera():
                return CameraFound(())
            case FetchPrompt():
                return {}
            case FetchFirmware():
                return FIRMWARE
            case FetchNotice():
                return None
            case _:
                raise refused(ReasonCode.OCTOPRINT_NO_ANSWER, FailureKind.OTHER)
        self.advance()
        return None

    def _paths_of(self, job_id: str) -> list[str]:
        return [path for path in self._files if path.startswith(folder_of(job_id) + "/")]

    def _start(self, path: str) -> None:
        host = self._host
        if not host.is_connected or host.print is not None or host.is_cancelling or self.refuses_start:
            self.refuses_start = False
            raise refused(ReasonCode.PRINTER_NOT_FREE)
        begun = Print(path, self._files[path], self._clock.seconds)
        self._event("PrintStarted", {"path": path, "name": path.rpartition("/")[2], "size": begun.size})
        host.begin(begun)

    def _pause(self, *, is_paused: bool) -> None:
        if self._host.print is None:
            raise refused(ReasonCode.NOTHING_PRINTING)
        self._host.print.is_paused = is_paused
        self._event("PrintPaused" if is_paused else "PrintResumed", {"path": self._host.print.path})
        self._changed()

    # What is pushed

    def _event(self, kind: str, payload: Message) -> None:
        self._push({"event": {"type": kind, "payload": payload}})

    def _changed(self) -> None:
        self._changed_s = self._clock.seconds
        if self._pushes is not None:
            self._push_state()

    def _push_state(self) -> None:
        self._push({"current": self._state()})
        is_calm = self._host.print is None and self._clock.seconds - self._changed_s > BUSY_FOR_S
        each_s = PUSH_IDLE_S if is_calm else PUSH_S
        self._push_at_s = math.inf if self._pushes is None else self._clock.seconds + each_s

    def _push(self, message: Message) -> None:
        if self._pushes is not None and self._is_logged_in and not self._is_broken:
            self._pushes.append(message)

    def _state(self) -> Message:
        printing, machine = self._host.print, self._host.machine.board.machine
        path = printing.path if printing else self._last_path
        progress = {"completion": 100.0 if self._succeeded.get(path or "") else None}
        if printing is not None:
            progress = {
                "completion": 100.0 * printing.position / printing.size,
                "filepos": printing.position,
                "printTime": self._clock.seconds - printing.began_s,
                "printTimeLeftOrigin": "linear",
            }
        heaters = {
            name: {"actual": heater.temperature_c(self._clock.seconds), "target": heater.target_c}
            for name, heater in (("tool0", machine.tool), ("bed", machine.bed))
        }
        return self._recorded | {
            "state": {"text": "", "error": self._host.error, "flags": dict.fromkeys(FLAGS, False) | self._flags()},
            "job": {"file": {"path": path, "name": path and path.rpartition("/")[2]}},
            "progress": progress,
            "temps": [{"time": 0, **heaters}] if self._host.is_connected else [],
        }

    def _flags(self) -> dict[str, bool]:
        if not self._host.is_connected:
            return {"closedOrError": True}
        if self._host.is_cancelling:
            return {"operational": True, "printing": True, "cancelling": True}
        if self._host.print is None:
            return {"operational": True, "ready": True}
        return {"operational": True, "paused" if self._host.print.is_paused else "printing": True}
