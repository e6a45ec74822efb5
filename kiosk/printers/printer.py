"""The Printer interface: what can be asked of a printer and what it reports, whichever road leads to it.

A printer owns its thread and its link. Every request returns at once; what comes of it arrives as events, each a
past participle and frozen, handed to the `report` function *on the printer's own thread*. Events are the truth: a
request is not a fact until its event came.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from pathlib import Path


class PrinterState(StrEnum):
    """The state of a printer as a person sees it. `AWAITING_CLEAR` and `OUT_OF_SERVICE` belong to the print room."""

    OFFLINE = "offline"
    CONNECTING = "connecting"
    IDLE = "idle"
    HEATING = "heating"
    PRINTING = "printing"
    PAUSING = "pausing"
    PAUSED = "paused"
    RESUMING = "resuming"
    ATTENTION = "attention"
    FINISHING = "finishing"
    AWAITING_CLEAR = "awaiting_clear"
    ERROR = "error"
    OUT_OF_SERVICE = "out_of_service"


JOB_RUNS = frozenset(
    {
        PrinterState.HEATING,
        PrinterState.PRINTING,
        PrinterState.PAUSING,
        PrinterState.PAUSED,
        PrinterState.RESUMING,
        PrinterState.ATTENTION,
        PrinterState.FINISHING,
    }
)
"""States in which a job holds the printer."""


class Outcome(StrEnum):
    """How a job on a printer ended."""

    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class StateChanged:
    """The printer is now in `state`; `words` are the firmware's or server's own, or empty.

    PAUSED with words: the machine paused by itself, and waits for a person.
    """

    state: PrinterState
    words: str = ""


@dataclass(frozen=True, slots=True)
class TemperaturesRead:
    """Temperatures in °C at this moment; None is unknown, never 0. A disconnect reports all None."""

    tool_c: float | None
    tool_target_c: float | None
    bed_c: float | None
    bed_target_c: float | None


@dataclass(frozen=True, slots=True)
class UploadProgressed:
    """How much of the job's file has gone to the printer before it can start: 0–1, at most twice a second.

    May begin anew at 0 when the file must be sent again. Not told by printers that take the file while they print.
    """

    job_id: str
    fraction: float


@dataclass(frozen=True, slots=True)
class JobProgressed:
    """How far the job is: fraction 0–1, seconds left if known, height of the nozzle in mm if known."""

    job_id: str
    fraction: float
    remaining_s: float | None = None
    z_mm: float | None = None


@dataclass(frozen=True, slots=True)
class JobStarted:
    """The printer was seen to work on the job (over OctoPrint: PRINTING with our path; over serial: lines taken)."""

    job_id: str


@dataclass(frozen=True, slots=True)
class JobEnded:
    """The job is over. `reason` is a sentence in plain English for the log and staff; empty when done."""

    job_id: str
    outcome: Outcome
    reason: str = ""
    heaters_off: bool | None = None
    """True: targets were seen to be 0. False: they were not. None: the printer's own end code is in charge."""
    lines: int = 0
    resends: int = 0


@dataclass(frozen=True, slots=True)
class ForeignPrintSeen:
    """The printer works on something that we did not start; None: no longer."""

    name: str | None


@dataclass(frozen=True, slots=True)
class RequestRefused:
    """A request could not be carried out; nothing was changed. `request` is the method's name."""

    request: str
    reason: str


@dataclass(frozen=True, slots=True)
class FilesKept:
    """The printer still has files of these jobs. `Printer.forget` removes one, when its job's end is on record."""

    job_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PromptShown:
    """The machine asks a person something; no choices: only words to show. Empty text: the question is over."""

    text: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NoticeShown:
    """The machine tells something, asking nothing. `age_s`: how long ago it did. Empty text: it took that back."""

    text: str
    age_s: float = 0.0


@dataclass(frozen=True, slots=True)
class CameraFound:
    """Where the printer's server says that its camera gives single pictures, the likeliest first; none: it has none.

    turn: how they must be turned to be upright, in this order: `h` and `v` flip from side to side and upside down,
    `r` turns by 90° counter-clockwise.
    """

    addresses: tuple[str, ...]
    turn: str = ""


@dataclass(frozen=True, slots=True)
class CameraImageTaken:
    """The camera gave a picture, a whole JPEG or PNG; `turn` as in CameraFound."""

    image: bytes
    turn: str = ""


PrinterEvent = (
    StateChanged
    | TemperaturesRead
    | UploadProgressed
    | JobProgressed
    | JobStarted
    | JobEnded
    | ForeignPrintSeen
    | RequestRefused
    | PromptShown
    | NoticeShown
    | CameraFound
    | CameraImageTaken
    | FilesKept
)
Report = Callable[[PrinterEvent], None]

DISCONNECTED = "Disconnected by a person."
"""The words of OFFLINE after `disconnect`."""
BUSY = "A print is, or may be, running here. Let it end, or cancel it, then disconnect."
"""Why `disconnect` is refused."""


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What to print: our id for it, the file on our disk, the name people gave it, and what is known of the file.

    sha256: of the file, in hex; only with it a print over a serial cable can outlive its process.
    """

    job_id: str
    path: Path
    name: str
    estimate_s: float | None = None
    sha256: str = ""
    layers: int | None = None
    layer_height_mm: float | None = None


MAX_MESSAGE_CHARS = 200
"""Characters: as much of what a machine says as a page has room for; what says more is no machine."""
MAX_CHOICES = 8


def prompt_shown(text: str, choices: Iterable[object]) -> PromptShown:
    """A question as a machine asked it, cut to what a screen has room for."""
    return PromptShown(
        text[:MAX_MESSAGE_CHARS], tuple(str(choice)[:MAX_MESSAGE_CHARS] for choice in islice(choices, MAX_CHOICES))
    )


PAUSED_ITSELF = "The printer has paused by itself."
"""The words of PAUSED when nobody ordered the pause and the machine does not say why."""


class PrinterUnreachableError(Exception):
    """The printer can't be talked to; `str()` is a sentence for a person with the way out."""


class NoImageError(Exception):
    """The camera gave no picture; `str()` is a short reason for the log, without the address."""


class Printer(ABC):
    """One printer. Made idle: nothing is opened before `connect`. After `close` it is spent.

    Requests are thread-safe, return at once and never raise for the printer's sake: they answer by events.
    The print room calls `start` only after it wrote the job; a printer never starts one job twice.
    """

    @abstractmethod
    def connect(self) -> None:
        """Open the link and keep it open: after a loss, try again with a growing pause (StateChanged tells)."""

    @abstractmethod
    def disconnect(self) -> None:
        """Let go of the machine until `connect`: its port is closed, by us or by the server that holds it.

        Answers StateChanged(OFFLINE, DISCONNECTED), or RequestRefused while a job holds the printer.
        """

    @abstractmethod
    def start(self, job: PrintJob) -> None:
        """Print a file from its beginning. Answers JobStarted, later JobEnded; or RequestRefused/JobEnded(FAILED)."""

    @abstractmethod
    def watch_for(self, job: PrintJob) -> None:
        """After a restart: this job of ours was on the printer when we last knew. Find out what became of it.

        Answers JobStarted (still running, or taken up again where it stood), or JobEnded with the truth as far as it
        can be known. Called before `connect`.
        """

    def recall_prompt(self, shown: PromptShown) -> bool:
        """After a restart: this was asked when we last knew. Called after `watch_for` and before `connect`.

        True: it can be answered again, until PromptShown says that it is over. False: whoever is asked is asked anew.
        """
        del shown
        return False

    @abstractmethod
    def pause(self) -> None:
        """Halt the running job so that it can go on."""

    @abstractmethod
    def resume(self) -> None:
        """Go on with a paused job."""

    @abstractmethod
    def cancel(self) -> None:
        """End the running job in good order: stop feeding, heaters and fan off, targets seen to be 0."""

    @abstractmethod
    def stop_now(self) -> None:
        """Emergency stop, past every queue."""

    @abstractmethod
    def answer_prompt(self, choice: int) -> None:
        """Press the choice with this index (from 0) of the last PromptShown."""

    def forget(self, job_id: str) -> None:  # noqa: B027 - most printers keep nothing
        """The end of this job is on record: what the printer or its server keeps of it may go.

        It may have ended without the printer: then it is not begun, or gone on with, when there is contact again.
        """

    @abstractmethod
    def close(self) -> None:
        """Let go of the link without touching a running job; returns when the thread has ended (at most 5 s)."""
