"""JSON-RPC over Moonraker's web socket: calls as requests, answers by their id, a deadline for each. No I/O."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.moonraker.calls import (
    FetchGcodeStore,
    FetchKlipperInfo,
    FetchServerInfo,
    FetchStatus,
    Identify,
    ListObjects,
    PressButton,
    Subscribe,
)
from kiosk.printers.moonraker.status import FIELDS
from kiosk.printers.print_server.calls import (
    FOLDER,
    Answered,
    Call,
    CallError,
    Cancel,
    ConnectPrinter,
    DeleteFile,
    FailureKind,
    FetchCamera,
    FetchHistory,
    FileHistory,
    HomeAxes,
    ListKeptFiles,
    MarkPosition,
    MoveFilament,
    Pause,
    Resume,
    SendGcode,
    SetTargets,
    StartFile,
    folder_of,
)
from kiosk.printers.printer import MAX_MESSAGE_CHARS

ANSWER_S = 30.0
KLIPPER_ANSWERS_S = 8.0
SCRIPT_S = 600.0
"""G-code is answered when Klipper has carried it out, after what it is at: heating up, probing a bed."""
GCODE_LINES = 200
HISTORY_JOBS = 50
MAX_KEPT = 500
_JOB_ID = re.compile(r"[A-Za-z0-9-]{1,64}")
_SCRIPTS = (
    Cancel,
    HomeAxes,
    MarkPosition,
    MoveFilament,
    Pause,
    PressButton,
    Resume,
    SendGcode,
    SetTargets,
    StartFile,
    ConnectPrinter,
)
_WAIT = "M400"
"""Klipper answers it when all moves are over."""
METHOD_NOT_FOUND = -32601
INVALID_PARAMS = -32602
"""Moonraker's code for a connection without a login, too."""
UNAUTHORIZED = "Unauthorized"
_KINDS = {
    400: FailureKind.WRONG_STATE,
    401: FailureKind.NOT_ALLOWED,
    403: FailureKind.NOT_ALLOWED,
    404: FailureKind.NOT_FOUND,
    METHOD_NOT_FOUND: FailureKind.NOT_FOUND,
    503: FailureKind.NO_ANSWER,
    504: FailureKind.NO_ANSWER,
}


@dataclass(slots=True)
class _Waiting:
    call: Call
    until_s: float


class Rpc:
    """The requests that are not answered yet. `wake` must be called at `due_at_s`."""

    def __init__(self) -> None:
        """Nothing was asked."""
        self._waiting: dict[int, _Waiting] = {}
        self._last_id = 0

    def request(self, call: Call, now_s: float) -> dict[str, Any]:
        """The message that makes this call."""
        self._last_id += 1
        self._waiting[self._last_id] = _Waiting(call, now_s + _within_s(call))
        method, params = request_of(call)
        return {"jsonrpc": "2.0", "method": method, "params": params, "id": self._last_id}

    def answered(self, message: Mapping[str, Any]) -> Answered | None:
        """The answer in a message; None for one that nobody waits for."""
        number = message.get("id")
        waiting = self._waiting.pop(number, None) if isinstance(number, int) else None
        if waiting is None:
            return None
        if "error" in message:
            return Answered(waiting.call, error=_error(message["error"]))
        try:
            return Answered(waiting.call, _value(waiting.call, message.get("result")))
        except (TypeError, ValueError, LookupError, AttributeError):
            failure = CallError(FailureKind.OTHER, Reason(ReasonCode.MOONRAKER_NOT_UNDERSTOOD))
            return Answered(waiting.call, error=failure)

    def waits_for(self, kind: type[Call]) -> bool:
        """Is a call of this kind under way?"""
        return any(isinstance(waiting.call, kind) for waiting in self._waiting.values())

    def due_at_s(self) -> float | None:
        """When the next deadline is."""
        return min((waiting.until_s for waiting in self._waiting.values()), default=None)

    def wake(self, now_s: float) -> list[Answered]:
        """What was not answered in time; a late answer is nobody's."""
        late = [number for number, waiting in self._waiting.items() if now_s >= waiting.until_s]
        return [Answered(self._waiting.pop(number).call, error=no_answer()) for number in late]

    def lost(self) -> list[Answered]:
        """The connection is lost: nothing will be answered any more."""
        calls = [waiting.call for waiting in self._waiting.values()]
        self._waiting.clear()
        return [Answered(call, error=no_answer()) for call in calls]


def no_answer() -> CallError:
    """The error for a call that is not answered."""
    return CallError(FailureKind.NO_ANSWER, Reason(ReasonCode.MOONRAKER_NO_ANSWER))


def request_of(call: Call) -> tuple[str, dict[str, Any]]:  # noqa: C901 - one flat list of calls
    """The method and the parameters of a call."""
    match call:
        case Identify(key):
            named = {"client_name": "Kiosk", "version": "1", "type": "other", "url": "https://localhost"}
            return "server.connection.identify", named | ({"api_key": key} if key else {})
        case FetchServerInfo():
            return "server.info", {}
        case FetchKlipperInfo():
            return "printer.info", {}
        case ListObjects():
            return "printer.objects.list", {}
        case Subscribe(objects):
            return "printer.objects.subscribe", {"objects": wanted_fields(objects)}
        case FetchStatus(objects):
            return "printer.objects.query", {"objects": wanted_fields(objects)}
        case FetchGcodeStore():
            return "server.gcode_store", {"count": GCODE_LINES}
        case StartFile(path):
            return "printer.print.start", {"filename": path}
        case Pause():
            return "printer.print.pause", {}
        case Resume():
            return "printer.print.resume", {}
        case Cancel():
            return "printer.print.cancel", {}
        case ConnectPrinter():
            return "printer.firmware_restart", {}
        case FetchHistory():
            return "server.history.list", {"limit": HISTORY_JOBS, "order": "desc"}
        case ListKeptFiles():
            return "server.files.get_directory", {"path": f"gcodes/{FOLDER}", "extended": False}
        case DeleteFile(job_id):
            return "server.files.delete_directory", {"path": f"gcodes/{folder_of(job_id)}", "force": True}
        case FetchCamera():
            return "server.webcams.list", {}
        case _:
            return "printer.gcode.script", {"script": "\n".join(script_of(call))}


def script_of(call: Call) -> tuple[str, ...]:
    """The G-code of a call. Raises AssertionError for one that has none."""
    match call:
        case PressButton(script):
            return (script,)
        case SendGcode(lines):
            return lines
        case SetTargets(targets):
            return tuple(_target_line(heater, target_c) for heater, target_c in targets)
        case HomeAxes(axes):
            return ("G28" if len(axes) == 3 else f"G28 {' '.join(axes).upper()}", _WAIT)
        case MoveFilament(length_mm, speed_mm_s):
            move = f"G1 E{length_mm:g} F{round(speed_mm_s * 60)}"
            return ("SAVE_GCODE_STATE NAME=kiosk", "M83", move, "RESTORE_GCODE_STATE NAME=kiosk", _WAIT)
        case MarkPosition():
            return (_WAIT,)
        case _:
            raise AssertionError(call)  # uploads and stops have threads of their own


def wanted_fields(objects: tuple[str, ...]) -> dict[str, list[str]]:
    """The fields of each object that are read."""
    return {name: list(FIELDS[name.partition(" ")[0].rstrip("0123456789")]) for name in objects}


def failure_of(code: object, words: str) -> CallError:
    """The error that a code means. words: the server's, which come with it."""
    kind = _KINDS.get(code, FailureKind.OTHER) if isinstance(code, int) else FailureKind.OTHER
    if UNAUTHORIZED.lower() in words.lower():
        kind = FailureKind.NOT_ALLOWED
    reason = ReasonCode.MOONRAKER_REFUSES_KEY if kind is FailureKind.NOT_ALLOWED else ReasonCode.MOONRAKER_REFUSED
    detail = Reason(ReasonCode.OCTOPRINT_SAYS, raw=words[:MAX_MESSAGE_CHARS]) if words else None
    return CallError(kind, Reason(reason).with_details(detail))


def _within_s(call: Call) -> float:
    if isinstance(call, _SCRIPTS):
        return SCRIPT_S
    return KLIPPER_ANSWERS_S if isinstance(call, FetchStatus) else ANSWER_S


def _error(error: object) -> CallError:
    fields = error if isinstance(error, dict) else {}
    words = fields.get("message")
    return failure_of(fields.get("code"), words if isinstance(words, str) else "")


def _target_line(heater: str, target_c: float) -> str:
    if heater == "bed":
        return f"M140 S{target_c:g}"
    return f"M104 T{heater.removeprefix('tool')} S{target_c:g}"


def _value(call: Call, result: Any) -> Any:
    match call:
        case ListObjects():
            return tuple(name for name in result["objects"] if isinstance(name, str))
        case Subscribe() | FetchStatus():
            return result["status"]
        case FetchGcodeStore():
            return tuple(str(line["message"]) for line in result["gcode_store"] if line.get("type") == "response")
        case FetchHistory(job_id):
            return history_of(job_id, result["jobs"])
        case ListKeptFiles():
            names = [str(found["dirname"]) for found in result["dirs"][:MAX_KEPT]]
            return tuple(name for name in names if _JOB_ID.fullmatch(name))
        case FetchCamera():
            return [camera for camera in result["webcams"] if isinstance(camera, dict)]
        case FetchServerInfo() | FetchKlipperInfo():
            return result if isinstance(result, dict) else {}
        case _:
            return None


def history_of(job_id: str, jobs: list[Any]) -> FileHistory:
    """What Moonraker's history says of the last print of a job's file."""
    for job in jobs:
        if str(job["filename"]).startswith(folder_of(job_id) + "/"):
            return _HISTORIES.get(str(job["status"]), FileHistory(known=True, succeeded=False))
    return FileHistory(known=True)


_HISTORIES = {
    "in_progress": FileHistory(known=True),
    "completed": FileHistory(known=True, succeeded=True),
    "cancelled": FileHistory(known=True, succeeded=False, was_cancelled=True),
    "klippy_shutdown": FileHistory(known=True, succeeded=False, reason=Reason(ReasonCode.KLIPPER_STOPPED_DURING_PRINT)),
    "klippy_disconnect": FileHistory(known=True, succeeded=False, reason=Reason(ReasonCode.KLIPPER_LOST_DURING_PRINT)),
}
"""Any other status: the print did not succeed, and the history does not say why."""
