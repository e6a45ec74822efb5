"""The Printer interface: what can be requested of a printer and what it reports, however it is connected.

A printer owns its thread and its connection. Every request returns at once; its result arrives as events, frozen and
named in the past participle, passed to the `report` function *on the printer's own thread*. Only an event makes a
request a fact.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice

from kiosk.base.errors import ReasonError
from kiosk.base.plain_text import clean_text
from kiosk.base.printer_limits import PrinterLimits
from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.control import ControlRequest
from kiosk.printers.print_job import LayerPause as LayerPause
from kiosk.printers.print_job import PrintJob as PrintJob
from kiosk.printers.tls import SYSTEM_TRUST, Trust

MAX_MESSAGE_CHARS = 200
"""The most characters of a machine's message that a page has room for."""
MAX_CHOICES = 8
START_EXPIRED = Reason(ReasonCode.START_EXPIRED)


class PrinterState(StrEnum):
    """The state of a printer as a person sees it.

    `AWAITING_CLEAR` and `OUT_OF_SERVICE` belong to the print room. `NOT_KNOWN` is never stored: who reads sees it
    while the print room is silent.
    """

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
    NOT_KNOWN = "not_known"


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
    """The printer is now in `state`, and why if that is known; a firmware's own words are `MACHINE_MESSAGE`.

    PAUSED with a reason: the machine paused by itself and waits for a person (`PAUSED_BY_ITSELF` if it does not say
    why). OFFLINE for `DISCONNECTED_BY_PERSON`: it stays so until somebody connects it.
    """

    state: PrinterState
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class TemperaturesRead:
    """Temperatures in °C at this moment; None is unknown, never 0. A disconnect reports all None."""

    tool_c: float | None
    tool_target_c: float | None
    bed_c: float | None
    bed_target_c: float | None


@dataclass(frozen=True, slots=True)
class UploadProgressed:
    """How much of the job's file has been uploaded before the start: 0–1, at most twice a second.

    Starts over at 0 when the file must be sent again. Not reported by printers that are fed while they print.
    """

    job_id: str
    fraction: float


class TimeBasis(StrEnum):
    """By what it is said how long a print still takes; links report SLICER, BYTES or SERVER."""

    HISTORY = "history"
    """What the printer made of earlier estimates."""
    SLICER = "slicer"
    LAYERS = "layers"
    BYTES = "bytes"
    SERVER = "server"


@dataclass(frozen=True, slots=True)
class JobProgressed:
    """How far the job is: fraction 0–1, remaining seconds if known, height of the nozzle in mm if known."""

    job_id: str
    fraction: float
    remaining_s: float | None = None
    z_mm: float | None = None
    remaining_by: TimeBasis | None = field(default=None, compare=False)
    """By what it is known; no news by itself."""


@dataclass(frozen=True, slots=True)
class JobStarted:
    """The printer was seen to work on the job (over OctoPrint: PRINTING with our path; over serial: lines taken)."""

    job_id: str


@dataclass(frozen=True, slots=True)
class JobEnded:
    """The job is over; `reason` says why unless it is done."""

    job_id: str
    outcome: Outcome
    reason: Reason | None = None
    heaters_off: bool | None = None
    """True: targets were seen to be 0. False: they were not. None: left to the printer's own end code."""
    lines: int = 0
    resends: int = 0
    ended_by: PrinterState | None = None
    """OFFLINE or ERROR if that ended it; the state itself is reported next."""
    position: int | None = None
    """How many bytes of the file were sent, if that is known."""
    position_lags: bool = False
    """The position is that of a second before a process was killed."""


@dataclass(frozen=True, slots=True)
class ForeignPrintSeen:
    """The printer works on something that we did not start; empty: it has no name; None: no longer."""

    name: str | None

    def __post_init__(self) -> None:
        """Clean the name (Q4)."""
        object.__setattr__(self, "name", None if self.name is None else clean_text(self.name, MAX_MESSAGE_CHARS))


@dataclass(frozen=True, slots=True)
class RequestRefused:
    """A request could not be carried out; nothing was changed. `request` is the method's name."""

    request: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class ControlDone:
    """What was asked by `Printer.control` was seen to be done. `request` is its action."""

    request: str


@dataclass(frozen=True, slots=True)
class LayerPauseSet:
    """The job will pause where this layer of its file begins; None: it will not, or has done so."""

    job_id: str
    layer: int | None


@dataclass(frozen=True, slots=True)
class ObjectCancelled:
    """This object of the file is not printed any more, as far as the machine tells."""

    job_id: str
    key: str


@dataclass(frozen=True, slots=True)
class FilesKept:
    """The printer still has files of these jobs. `Printer.forget` removes one once its job's end is stored."""

    job_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PromptShown:
    """The machine asks a person something; no choices: a text to show only. Empty text: the prompt is closed."""

    text: str
    choices: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        """Clean the texts (Q4). A choice keeps its place, for the answer is its number."""
        object.__setattr__(self, "text", clean_text(self.text, MAX_MESSAGE_CHARS))
        object.__setattr__(self, "choices", tuple(clean_text(one, MAX_MESSAGE_CHARS) for one in self.choices))


@dataclass(frozen=True, slots=True)
class NoticeShown:
    """The machine shows a message, `age_s` seconds ago. Empty text: it was removed."""

    text: str
    age_s: float = 0.0

    def __post_init__(self) -> None:
        """Clean the text (Q4)."""
        object.__setattr__(self, "text", clean_text(self.text, MAX_MESSAGE_CHARS))


@dataclass(frozen=True, slots=True)
class FirmwareFound:
    """The firmware of the machine, by the name that it gives itself, for example `Marlin 2.1.2 (Jul 1 2023)`."""

    name: str

    def __post_init__(self) -> None:
        """Clean the name (Q4)."""
        object.__setattr__(self, "name", clean_text(self.name, MAX_MESSAGE_CHARS))


@dataclass(frozen=True, slots=True)
class CameraFound:
    """The snapshot addresses that the printer's server names, the likeliest first; none: there is no camera.

    turn: what makes an image upright, in this order: `h` and `v` flip it horizontally and vertically, `r` rotates it
    by 90° counter-clockwise. ip_address: of the server; the images are fetched from there, whatever the names in
    `addresses` mean meanwhile. Empty: the addresses are not those of a server. trust: for an address with https.
    """

    addresses: tuple[str, ...]
    turn: str = ""
    ip_address: str = ""
    trust: Trust = SYSTEM_TRUST


@dataclass(frozen=True, slots=True)
class CameraImageTaken:
    """The camera delivered an image, a whole JPEG or PNG; `turn` as in CameraFound."""

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
    | ControlDone
    | LayerPauseSet
    | ObjectCancelled
    | PromptShown
    | NoticeShown
    | FirmwareFound
    | CameraFound
    | CameraImageTaken
    | FilesKept
)
Report = Callable[[PrinterEvent], None]


def prompt_shown(text: str, choices: Iterable[object]) -> PromptShown:
    """A prompt of a machine, with as many choices as a screen has room for."""
    return PromptShown(text, tuple(map(str, islice(choices, MAX_CHOICES))))


class PrinterUnreachableError(ReasonError):
    """The printer can't be connected to."""


class NoImageError(Exception):
    """The camera delivered no image; `str()` is a short explanation for the log, without the address."""


class Printer(ABC):
    """One printer. Nothing is opened before `connect`; after `close` it can't be used again.

    Requests are thread-safe, return at once and never raise because of the printer: they are answered by events.
    The print room calls `start` only after the job is stored; a printer never starts one job twice.
    """

    @abstractmethod
    def connect(self) -> None:
        """Open the connection and keep it open: after a loss, retry with a growing delay (see StateChanged)."""

    @abstractmethod
    def disconnect(self) -> None:
        """Close the machine's port until `connect`, ours or that of the server that holds it.

        Answers StateChanged(OFFLINE) for DISCONNECTED_BY_PERSON, or RequestRefused while a job holds the printer.
        """

    @abstractmethod
    def start(self, job: PrintJob) -> None:
        """Print a file from its beginning. Answers JobStarted, later JobEnded; or RequestRefused/JobEnded(FAILED)."""

    @abstractmethod
    def watch_for(self, job: PrintJob) -> None:
        """After a restart: this job of ours was last known to be on the printer. Find out what became of it.

        Answers JobStarted (still running, or resumed where it stood), or JobEnded with the outcome as far as it can be
        known. Called before `connect`.
        """

    def recall_prompt(self, shown: PromptShown) -> bool:
        """After a restart: this prompt was shown last. Called after `watch_for` and before `connect`.

        True: it can still be answered, until PromptShown closes it. False: the machine will show it again itself.
        """
        del shown
        return False

    @abstractmethod
    def pause(self) -> None:
        """Pause the running job."""

    @abstractmethod
    def resume(self) -> None:
        """Resume the paused job."""

    @abstractmethod
    def cancel(self) -> None:
        """End the running job in order: stop feeding, heaters and fan off, targets confirmed to be 0."""

    @abstractmethod
    def stop_now(self) -> None:
        """Emergency stop; bypasses every queue."""

    @abstractmethod
    def answer_prompt(self, choice: int) -> None:
        """Press the choice with this index (from 0) of the last PromptShown."""

    @abstractmethod
    def pause_at_layer(self, pause: LayerPause | None) -> None:
        """Pause the running job where this layer begins, once; None: not any more.

        Answers LayerPauseSet; when it pauses, LayerPauseSet(None) and StateChanged(PAUSED) for PAUSED_AT_LAYER. A
        server that only tells how much of the file it has read pauses later by what it had read ahead.
        """

    @abstractmethod
    def cancel_object(self, key: str) -> None:
        """Leave out one object of the running job, by its key in the file. Answers ObjectCancelled."""

    @abstractmethod
    def control(self, request: ControlRequest, limits: PrinterLimits) -> None:
        """Heat, cool down, home, or move filament, never beyond `limits`. One request at a time.

        Answers ControlDone once that was seen; else RequestRefused, also when it fails in the middle. Only while no
        print holds the printer; filament may be moved in a pause where the pause survives that.
        """

    def forget(self, job_id: str) -> None:  # noqa: B027 - most printers keep nothing
        """The end of this job is stored: remove what the printer or its server keeps of it.

        It may have ended without the printer: then it is neither started nor resumed after a reconnect.
        """

    @abstractmethod
    def close(self) -> None:
        """Close the connection without touching a running job; returns when the thread has ended (at most 5 s)."""
