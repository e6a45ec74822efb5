"""Calls that a session wants made to a print server, their answers, and how they fail. No I/O."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from kiosk.base.errors import ReasonError
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import PrinterEvent, PrintJob

_log = logging.getLogger(__name__)

FOLDER = "kiosk"
"""The folder on the server with one folder for each of our jobs."""


def folder_of(job_id: str) -> str:
    """The folder on the server that holds only the file of this job."""
    return f"{FOLDER}/{job_id}"


class Call:
    """A call to a server; frozen."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Upload(Call):
    """Send the job's file unless the server has it. Answers its path there, once it is known to be intact."""

    job: PrintJob


@dataclass(frozen=True, slots=True)
class StopUpload(Call):
    """Abort the running upload, if there is one."""


@dataclass(frozen=True, slots=True)
class ListKeptFiles(Call):
    """Answers the ids of the jobs that still have a file on the server."""


@dataclass(frozen=True, slots=True)
class DeleteFile(Call):
    """Delete the file of this job; OctoPrint deletes its history of the print with it."""

    job_id: str


@dataclass(frozen=True, slots=True)
class StartFile(Call):
    """Select this file and print it. Sent once for a job, never again."""

    path: str


@dataclass(frozen=True, slots=True)
class Pause(Call):
    """Pause the print."""


@dataclass(frozen=True, slots=True)
class Resume(Call):
    """Resume the print."""


@dataclass(frozen=True, slots=True)
class Cancel(Call):
    """Cancel the print."""


@dataclass(frozen=True, slots=True)
class StopNow(Call):
    """The emergency stop."""


@dataclass(frozen=True, slots=True)
class SendGcode(Call):
    """Send these lines to the printer."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SetTargets(Call):
    """Set the targets of these heaters in °C: tool0, tool1 …, bed, chamber; 0 is off."""

    targets: tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class HomeAxes(Call):
    """Home these axes: x, y, z."""

    axes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MoveFilament(Call):
    """Push filament in, or pull it out if negative."""

    length_mm: float
    speed_mm_s: float


@dataclass(frozen=True, slots=True)
class MarkPosition(Call):
    """Wait for all moves, then give the filament this position and have it reported, which shows that they are over."""

    e_mm: float


@dataclass(frozen=True, slots=True)
class ConnectPrinter(Call):
    """Let the server connect to its printer, or restart the firmware that has stopped."""


@dataclass(frozen=True, slots=True)
class AnswerPrompt(Call):
    """Press a choice (from 0) of the machine's prompt."""

    choice: int


@dataclass(frozen=True, slots=True)
class FetchHistory(Call):
    """Answers a FileHistory of the job's file."""

    job_id: str


@dataclass(frozen=True, slots=True)
class FetchCamera(Call):
    """Answers a CameraFound."""


@dataclass(frozen=True, slots=True)
class FileHistory:
    """The server's record of a job's file."""

    known: bool
    """False: the server has no file of this job."""
    succeeded: bool | None = None
    """How its last print ended; None: no print is recorded."""
    was_cancelled: bool = False
    reason: Reason | None = None
    """Why it did not succeed, if the server records that."""


class FailureKind(StrEnum):
    """Why a call failed, by what can be done about it."""

    NO_ANSWER = "no_answer"
    NOT_ALLOWED = "not_allowed"
    WRONG_STATE = "wrong_state"
    NOT_FOUND = "not_found"
    NO_ROOM = "no_room"
    DAMAGED = "damaged"
    OTHER = "other"


class CallError(ReasonError):
    """A call that failed: `kind` for the program, `reason` for a person."""

    def __init__(self, kind: FailureKind, reason: Reason) -> None:
        """See the class."""
        super().__init__(reason)
        self.kind = kind


@dataclass(frozen=True, slots=True)
class Answered:
    """The answer to a call: its `value`, of the kind that the call documents, or an `error`."""

    call: Call
    value: Any = None
    error: CallError | None = None


def answer_to(call: Call, make: Callable[[], Any], mistake: ReasonCode) -> Answered:
    """The answer of `make` to a call; an exception is an error of the call, because somebody waits for its answer.

    mistake: the reason for one that is a bug of ours.
    """
    try:
        return Answered(call, make())
    except CallError as error:
        return Answered(call, error=error)
    except Exception:  # noqa: BLE001 - a bug of ours; without an answer no further call would be made
        _log.exception("Internal error in a call to a print server")
        return Answered(call, error=CallError(FailureKind.OTHER, Reason(mistake)))


@dataclass(slots=True)
class Outbox:
    """Events to report and calls to make, in order. Emptied by whoever passes them on."""

    events: list[PrinterEvent] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
