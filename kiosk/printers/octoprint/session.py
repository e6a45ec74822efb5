"""The conversation with one OctoPrint server as an object without I/O: messages, answers, orders and time go in;
events, calls and messages to push come out.

The link is down, greeting (open, nothing told yet) or live (a full state was seen). Whatever it is, the server's
flags are the truth about the printer, and silence is the end of the truth.
"""

from collections.abc import Mapping
from enum import Enum, auto
from typing import Any

from kiosk.printers.octoprint.calls import (
    Answered,
    AnswerPrompt,
    AskCamera,
    AskError,
    AskHistory,
    AskNotice,
    AskPrompt,
    AskState,
    Cancel,
    ConnectPrinter,
    DisconnectPrinter,
    LogIn,
    Pause,
    Resume,
    StartFile,
    Trouble,
    Upload,
)
from kiosk.printers.octoprint.flags import Picture, read_picture
from kiosk.printers.octoprint.job import OurJob, Outbox, Phase
from kiosk.printers.octoprint.readings import Readings
from kiosk.printers.octoprint.reconcile import Reconcile
from kiosk.printers.octoprint.sayings import EVENTS as PAUSES
from kiosk.printers.octoprint.sayings import NOTICES, PROMPTS, Sayings
from kiosk.printers.printer import (
    BUSY,
    DISCONNECTED,
    ForeignPrintSeen,
    PrinterState,
    PrintJob,
    RequestRefused,
    StateChanged,
)

THROTTLE = 2
"""One `current` each second: half of what the server offers, for twenty printers on a small computer."""
SILENCE_S = 0.5 * THROTTLE * 3 + 1.0
"""More than three intervals without a word, and a second of grace: the server is dead."""
PING_S = 0.5 * THROTTLE * 1.5
"""Silent for so long, it is pinged: a server whose printer is off, or says little, has nothing to push and lives."""
PING: dict[str, Any] = {}
GREETING_S = 15.0
"""From the open socket to the first full state; there is a login between."""
BUSY_SILENCE_S = 20.0
"""A server that takes in a large file may be silent for a while."""
CONNECT_PRINTER_S = 15.0
"""A server that was told to open the link to its printer and still shows it closed has failed."""
EVENTS = ["PrintStarted", "PrintDone", "PrintFailed", "PrintCancelling", "PrintCancelled", *PAUSES, "SettingsUpdated"]
NOT_REACHED = "OctoPrint can't be reached."
NOT_CONNECTED = "OctoPrint could not connect to its printer."
NO_PRINTER = "OctoPrint is not connected to its printer."
KEY_REFUSED = "OctoPrint does not accept the key. Connect this printer to OctoPrint again."

_REQUEST_NAMES: dict[type, str] = {
    Pause: "pause",
    Resume: "resume",
    Cancel: "cancel",
    DisconnectPrinter: "disconnect",
    AnswerPrompt: "answer_prompt",
}
_NO_PRINTER = frozenset({PrinterState.OFFLINE, PrinterState.ERROR})


class Link(Enum):
    """How far the push connection is."""

    DOWN = auto()
    GREETING = auto()
    LIVE = auto()


class Session:
    """One server. Not thread-safe: it belongs to the thread that feeds it. Times are seconds of a steady clock."""

    def __init__(self) -> None:
        """Down, with no job."""
        self.out = Outbox()
        self.sends: list[dict[str, Any]] = []
        self.drop: str | None = None
        """Not None: the link must be closed, for this reason."""
        self.link = Link.DOWN
        self._job: OurJob | None = None
        self._picture: Picture | None = None
        self._readings = Readings(self.out)
        self._told: StateChanged | None = None
        self._foreign: str | None = None
        self._sayings = Sayings(self.out)
        self._connect_wanted = False
        self._let_go = False
        """A person had the server close the link to its printer, and nobody has opened it since."""
        self._lost_words = ""
        self._error_asked = False
        self._connect_due_s: float | None = None
        self._heard_at_s = 0.0
        self._ping_at_s: float | None = None
        self._reconcile = Reconcile()

    # The link

    def link_tried(self) -> None:
        """A person or the start of the program wants the link now, and it is down."""
        self._tell_state(PrinterState.CONNECTING, "")

    def link_opened(self, now_s: float) -> None:
        """The push socket is open."""
        self.link, self._heard_at_s = Link.GREETING, now_s
        self.drop = None
        state = {"logs": False, "messages": False}
        self.sends.append({"subscribe": {"state": state, "plugins": [PROMPTS, NOTICES], "events": EVENTS}})
        self.sends.append({"throttle": THROTTLE})
        self.out.calls.append(LogIn())

    def link_lost(self, words: str) -> None:
        """The socket closed, or could not be opened. Nothing that was read counts as now any more."""
        self.link, self._picture, self.drop = Link.DOWN, None, None
        self._connect_due_s, self._error_asked, self._lost_words = None, False, ""
        self.sends.clear()
        self._sayings.forget()
        if self._job:
            self._job.link_lost()
        self._readings.blank()
        self._tell_state(PrinterState.OFFLINE, words)
        self._forget_finished_job()

    # What comes in

    def pushed(self, message: Mapping[str, Any], now_s: float) -> None:
        """One message of the push connection, empty for a pong; kinds that we don't know are let be."""
        self._heard_at_s, self._ping_at_s = now_s, now_s + PING_S
        for kind, payload in message.items():
            if kind == "reauthRequired":
                self.out.calls.append(LogIn())
            elif not isinstance(payload, dict):
                continue
            elif kind in {"current", "history"}:
                self._saw(payload, now_s)
            elif kind == "event" and isinstance(payload.get("payload"), dict):
                self._happened(str(payload.get("type")), payload["payload"], now_s)
            elif kind == "plugin" and isinstance(payload.get("data"), dict):
                self._sayings.pushed(payload.get("plugin"), payload["data"], now_s)
                self._tell_picture()
        self._forget_finished_job()

    def answered(self, answer: Answered, now_s: float) -> None:
        """A call came back."""
        call, error = answer.call, answer.error
        match call:
            case LogIn():
                self._logged_in(answer)
            case Upload() if self._job:
                self._job.uploaded(str(answer.value), error, self._now_in(PrinterState.IDLE))
            case StartFile() if self._job:
                self._job.start_answered(error, now_s)
            case AskHistory(job_id) if self._job and self._job.job_id == job_id:
                self._job.history_told(answer.value, error, now_s)
            case AskPrompt() | AskNotice() | AskCamera() if error is None:
                self._sayings.answered(answer.value, now_s)
                self._tell_picture()
            case AskError() if error is None and answer.value:
                self._lost_words = str(answer.value)
                self._tell_picture()
            case AskState() if error is None:
                self._compare(answer.value)
            case ConnectPrinter() if error is None:
                self._connect_due_s = now_s + CONNECT_PRINTER_S
            case ConnectPrinter():
                self._lost_words = f"{NOT_CONNECTED} {error}"
                self._tell_picture()
            case DisconnectPrinter() if error is None:
                self._let_go, self._connect_due_s = True, None
                self._tell_picture()
            case DisconnectPrinter() | Pause() | Resume() | Cancel() | AnswerPrompt() if error is not None:
                self._refuse(_REQUEST_NAMES[type(call)], str(error))
        self._forget_finished_job()

    def wake(self, now_s: float) -> None:
        """`due_at_s` has come: see to what is late."""
        if self.link is Link.DOWN:
            return
        if now_s >= self._heard_at_s + self._patience_s():
            self.drop = "OctoPrint has gone silent."
            return
        if self.link is Link.LIVE and self._ping_at_s is not None and now_s >= self._ping_at_s:
            self._ping_at_s = None
            self.sends.append(PING)
        if self.link is Link.LIVE and self._job:
            self._job.wake(now_s)
            self._forget_finished_job()
        if self._connect_due_s is not None and now_s >= self._connect_due_s:
            self._connect_due_s, self._lost_words = None, NOT_CONNECTED
            self._tell_picture()
        if self.link is Link.LIVE and self._reconcile.is_due(now_s):
            self.out.calls.append(AskState())

    def due_at_s(self) -> float | None:
        """When `wake` wants to be called at the latest; None: not before something comes in."""
        if self.link is Link.DOWN:
            return None
        due = [self._heard_at_s + self._patience_s()]
        if self.link is Link.LIVE:
            due.append(self._reconcile.due_at_s)
            if self._ping_at_s is not None:
                due.append(self._ping_at_s)
            if self._connect_due_s is not None:
                due.append(self._connect_due_s)
            if self._job and self._job.due_at_s is not None:
                due.append(self._job.due_at_s)
        return min(due)

    # Orders

    def connect_printer(self) -> None:
        """Let the server open the link to its printer, once, if it is closed now or when the server is first heard."""
        self._connect_wanted = True
        self._let_go = False
        self._connect_if_wanted()

    def disconnect_printer(self) -> None:
        """Let the server close the link to its printer."""
        if self._picture is None:
            self._refuse("disconnect", NOT_REACHED)
        elif self._job or self._picture.runs:
            self._refuse("disconnect", BUSY)
        else:
            self._connect_wanted = False
            self.out.calls.append(DisconnectPrinter())

    def start(self, job: PrintJob) -> None:
        """Upload and print, if the printer is free."""
        if self._picture is None:
            self._refuse("start", NOT_REACHED)
        elif self._job or self._picture.state is not PrinterState.IDLE:
            self._refuse("start", "The printer is not free.")
        else:
            self._job = OurJob(job.job_id, self.out, job)

    def watch_for(self, job_id: str) -> None:
        """This job was on the printer; find out at the first full state."""
        self._job = OurJob(job_id, self.out, None)

    def pause(self) -> None:
        """Pause what prints."""
        if self._now_in(PrinterState.PRINTING, PrinterState.RESUMING):
            self.out.calls.append(Pause())
        else:
            self._refuse("pause", NOT_REACHED if self._picture is None else "Nothing is printing.")

    def resume(self) -> None:
        """Go on with what is paused."""
        if self._now_in(PrinterState.PAUSED, PrinterState.PAUSING):
            self.out.calls.append(Resume())
        else:
            self._refuse("resume", NOT_REACHED if self._picture is None else "Nothing is paused.")

    def cancel(self) -> None:
        """Cancel what runs, or what is about to."""
        if self._picture is None:
            self._refuse("cancel", NOT_REACHED)
        elif self._job and (self._job.phase in {Phase.SENDING, Phase.CONFIRMING} or self._picture.runs):
            self._job.cancel()
        elif self._picture.runs:
            self.out.calls.append(Cancel())
        else:
            self._refuse("cancel", "Nothing is printing.")

    def answer_prompt(self, choice: int) -> None:
        """Press a choice of the machine's question."""
        if not self._sayings.has_choice(choice):
            self._refuse("answer_prompt", "The machine asks nothing like that now.")
        else:
            self.out.calls.append(AnswerPrompt(choice))

    # The server's full state

    def _saw(self, payload: Mapping[str, Any], now_s: float) -> None:
        before, self._picture = self._picture, read_picture(payload)
        picture = self._picture
        if picture.operational and before is not None and not before.operational:
            self._let_go = False
        self._sayings.saw(payload, now_s)
        if self.link is not Link.LIVE:
            self.link = Link.LIVE
            self._reconcile.begin(now_s)
            self.out.calls.extend((AskPrompt(), AskNotice(), AskCamera()))
            if self._job:
                self._job.link_back()
        heaters = self._readings.saw(payload, operational=picture.operational)
        if self._job:
            self._job.saw(picture, heaters, now_s)
        self._forget_finished_job()
        if picture.state not in _NO_PRINTER:
            self._connect_due_s = None
        if picture.operational:
            self._lost_words, self._error_asked = "", False
        elif not self._error_asked and picture.state in _NO_PRINTER and not self._let_go:
            self._error_asked = True
            self.out.calls.append(AskError())
        self._tell_picture()
        self._readings.tell(heaters, operational=picture.operational)
        self._connect_if_wanted()

    def _tell_picture(self) -> None:
        picture = self._picture
        if picture is None:
            return
        state, words = self._sayings.shown(picture.state)
        if state is PrinterState.PRINTING and self._readings.warming:
            state = PrinterState.HEATING
        if state is PrinterState.IDLE and self._job:
            if self._job.phase is Phase.RUNNING:
                return  # older than the start that was seen; the next state says what is so
            if self._job.phase in {Phase.LOOKING, Phase.WINDING_DOWN}:
                state = PrinterState.FINISHING
        if state in _NO_PRINTER:
            words = self._lost_words or picture.error or NO_PRINTER
            if self._let_go:
                state, words = PrinterState.OFFLINE, DISCONNECTED
        self._tell_foreign(picture)
        self._tell_state(state, words)

    def _tell_state(self, state: PrinterState, words: str) -> None:
        told = StateChanged(state, words)
        if told != self._told:
            self._told = told
            self.out.events.append(told)

    def _tell_foreign(self, picture: Picture) -> None:
        name = None
        if picture.runs and not (self._job and (self._job.owns(picture.path) or picture.path is None)):
            name = picture.name or picture.path or "a print without a name"
        if name != self._foreign:
            self._foreign = name
            self.out.events.append(ForeignPrintSeen(name))

    # The rest

    def _logged_in(self, answer: Answered) -> None:
        if self.link is Link.DOWN:
            return
        if answer.error is None:
            self.sends.append({"auth": str(answer.value)})
        elif answer.error.trouble is Trouble.NOT_ALLOWED:
            self.drop = KEY_REFUSED
        else:
            self.drop = str(answer.error)

    def _happened(self, kind: str, payload: Mapping[str, Any], now_s: float) -> None:
        if kind == "SettingsUpdated":
            self.out.calls.append(AskCamera())
        self._sayings.happened(kind, payload, now_s)
        if self._job:
            self._job.happened(kind, payload)
        self._tell_picture()

    def _compare(self, told: Mapping[str, Any] | None) -> None:
        """Push that tells stories is ended and begun anew."""
        if self._picture is None or self.link is not Link.LIVE:
            return
        if not self._reconcile.is_believed(self._picture, told, self._heard_at_s + SILENCE_S):
            self.drop = "OctoPrint's messages and its answers disagree."

    def _connect_if_wanted(self) -> None:
        if not self._connect_wanted or self._picture is None:
            return
        self._connect_wanted = False
        if self._picture.state in _NO_PRINTER:
            self.out.calls.append(ConnectPrinter())

    def _forget_finished_job(self) -> None:
        if self._job and self._job.phase is Phase.OVER:
            self._job = None

    def _now_in(self, *states: PrinterState) -> bool:
        return self._picture is not None and self._picture.state in states

    def _refuse(self, request: str, reason: str) -> None:
        self.out.events.append(RequestRefused(request, reason))

    def _patience_s(self) -> float:
        if self.link is Link.GREETING:
            return GREETING_S
        sending = self._job is not None and self._job.phase in {Phase.SENDING, Phase.CONFIRMING}
        return BUSY_SILENCE_S if sending else SILENCE_S
