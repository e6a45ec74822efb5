"""Calls that the session wants made to an OctoPrint server, and their answers and failures. No I/O."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from kiosk.printers.printer import PrinterEvent, PrintJob

FOLDER = "kiosk"
"""The folder on the server that holds a folder for each of our jobs."""


def folder_of(job_id: str) -> str:
    """The folder on the server that holds the file of this job and nothing else."""
    return f"{FOLDER}/{job_id}"


@dataclass(frozen=True, slots=True)
class LogIn:
    """Get a session key for the push connection; answers `name:key`."""


@dataclass(frozen=True, slots=True)
class Upload:
    """Send the job's file, unless it is there already; answers the path at which the server keeps it.

    An answer means that the file there was seen to be ours, byte for byte.
    """

    job: PrintJob


@dataclass(frozen=True, slots=True)
class StopUpload:
    """Give up the upload that is under way, if there is one."""


@dataclass(frozen=True, slots=True)
class AskKept:
    """Which jobs still have a file of ours on the server? Answers their ids."""


@dataclass(frozen=True, slots=True)
class DeleteFile:
    """Remove the file of this job, and with it what the server remembers of the print."""

    job_id: str


@dataclass(frozen=True, slots=True)
class StartFile:
    """Select this file and print it. Sent once for a job, never again."""

    path: str


@dataclass(frozen=True, slots=True)
class Pause:
    """Pause what runs."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Go on with what is paused."""


@dataclass(frozen=True, slots=True)
class Cancel:
    """Cancel what runs."""


@dataclass(frozen=True, slots=True)
class SendGcode:
    """Send these lines to the printer."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ConnectPrinter:
    """Tell the server to open its link to its printer."""


@dataclass(frozen=True, slots=True)
class DisconnectPrinter:
    """Tell the server to close its link to its printer."""


@dataclass(frozen=True, slots=True)
class AnswerPrompt:
    """Press a choice (from 0) of the machine's question."""

    choice: int


@dataclass(frozen=True, slots=True)
class AskHistory:
    """What the server's history says of the job's file; answers a FileHistory."""

    job_id: str


@dataclass(frozen=True, slots=True)
class AskPrompt:
    """Is the machine asking something? Answers {} or {"text": …, "choices": […]}."""


@dataclass(frozen=True, slots=True)
class AskNotice:
    """What did the machine tell last? Answers an OldNotice, or None."""


@dataclass(frozen=True, slots=True)
class AskCamera:
    """Where does its camera give pictures? Answers a CameraFound."""


@dataclass(frozen=True, slots=True)
class AskState:
    """What is it doing, by the other road than push; answers {"flags": …, "path": …}, or None if not operational."""


@dataclass(frozen=True, slots=True)
class AskError:
    """Why did the server lose its printer? Answers words, perhaps none."""


Call = (
    LogIn
    | Upload
    | StopUpload
    | AskKept
    | DeleteFile
    | StartFile
    | Pause
    | Resume
    | Cancel
    | SendGcode
    | ConnectPrinter
    | DisconnectPrinter
    | AnswerPrompt
    | AskHistory
    | AskPrompt
    | AskNotice
    | AskCamera
    | AskState
    | AskError
)


@dataclass(frozen=True, slots=True)
class FileHistory:
    """What the server remembers of a job's file."""

    known: bool
    """False: the server has no file of this job."""
    succeeded: bool | None = None
    """How its last print ended; None: no print is recorded."""


@dataclass(frozen=True, slots=True)
class OldNotice:
    """What the machine told before we were there, in seconds since 1970 by the server's clock."""

    text: str
    said_at_s: float


class Trouble(StrEnum):
    """Why a call failed, by what can be done about it."""

    NO_ANSWER = "no_answer"
    NOT_ALLOWED = "not_allowed"
    WRONG_STATE = "wrong_state"
    NOT_FOUND = "not_found"
    NO_ROOM = "no_room"
    DAMAGED = "damaged"
    OTHER = "other"


class CallError(Exception):
    """A call that failed; `str()` is a sentence for a person."""

    def __init__(self, trouble: Trouble, sentence: str) -> None:
        """`trouble` for the program, `sentence` for people."""
        super().__init__(sentence)
        self.trouble = trouble


@dataclass(frozen=True, slots=True)
class Answered:
    """A call came back: with a `value` (of the kind that the call says), or with an `error`."""

    call: Call
    value: Any = None
    error: CallError | None = None


@dataclass(slots=True)
class Outbox:
    """Events to report and calls to make, in order. Emptied by whoever passes them on."""

    events: list[PrinterEvent] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
