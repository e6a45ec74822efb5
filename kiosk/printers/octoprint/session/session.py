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
    AskKept,
    AskNotice,
    AskPrompt,
    AskState,
    Cancel,
    ConnectPrinter,
    DeleteFile,
    DisconnectPrinter,
    LogIn,
    Outbox,
    Pause,
    Resume,
    StartFile,
    Trouble,
    Upload,
)
from kiosk.printers.octoprint.server_state import Picture, read_picture
from kiosk.printers.octoprint.session.file_cleanup import Leftovers
from kiosk.printers.octoprint.session.messages import EVENTS as PAUSES
from kiosk.printers.octoprint.session.messages import NOTICES, PROMPTS, Sayings
from kiosk.printers.octoprint.session.print_job import OurJob, Phase
from kiosk.printers.octoprint.session.printer_connection import PrinterLink
from kiosk.printers.octoprint.session.reconcile import Reconcile
from kiosk.printers.octoprint.session.state_reports import Telling
from kiosk.printers.octoprint.session.temperatures import Readings
from kiosk.printers.printer import BUSY, PrinterState, PrintJob, RequestRefused

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
EVENTS = ["PrintStarted", "PrintDone", "PrintFailed", "PrintCancelling", "PrintCancelled", *PAUSES, "SettingsUpdated"]
NOT_REACHED = "OctoPrint can't be reached."
KEY_REFUSED = "OctoPrint does not accept the key. Connect this printer to OctoPrint again."

_REQUEST_NAMES: dict[type, str] = {
    Pause: "pause",
    Resume: "resume",
    Cancel: "cancel",
    DisconnectPrinter: "disconnect",
    AnswerPrompt: "answer_prompt",
}


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
        self._watching = False
        """The job was on the printer when we last knew, and the server was not heard yet."""
        self._picture: Picture | None = None
        self._printer_link = PrinterLink(self.out)
        self._readings = Readings(self.out)
        self._sayings = Sayings(self.out)
        self._telling = Telling(self.out, self._printer_link, self._sayings)
        self._leftovers = Leftovers(self.out)
        self._reconcile = Reconcile()
        self._heard_at_s = 0.0
        self._ping_at_s: float | None = None

    # The link

    def link_tried(self) -> None:
        """A person or the start of the program wants the link now, and it is down."""
        self._telling.state(PrinterState.CONNECTING, "")

    def link_opened(self, now_s: float) -> None:
        """The push socket is open."""
        self.link, self._heard_at_s = Link.GREETING, now_s
        self.drop = None
        state = {"logs": False, "messages": False}
        self.sends.append({"subscribe": {"state": state, "plugins": [PROMPTS, NOTICES], "events": EVENTS}})
        self.sends.append({"throttle": THROTTLE})
        self.out.calls.append(LogIn())

    def link_lost(self, words: str, now_s: float) -> None:
        """The socket closed, or could not be opened. Nothing that was read counts as now any more."""
        was_heard = self._picture is not None
        self.link, self._picture, self.drop = Link.DOWN, None, None
        self._printer_link.forget()
        self._sayings.forget()
        self.sends.clear()
        if self._job and was_heard:
            self._job.link_lost(now_s)
        self._readings.blank()
        self._telling.state(PrinterState.OFFLINE, words)
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
        match answer.call:
            case LogIn():
                self._logged_in(answer)
            case Upload() | StartFile() | AskHistory() | Cancel():
                self._answered_for_job(answer, now_s)
            case AskKept() if answer.error is None:
                self._leftovers.told(answer.value, self._job.job_id if self._job else None)
            case DeleteFile(job_id):
                self._leftovers.deleted(job_id, answer.error)
            case AskPrompt() | AskNotice() | AskCamera() if answer.error is None:
                self._sayings.answered(answer.value, now_s)
                self._tell_picture()
            case AskState() if answer.error is None:
                self._compare(answer.value)
            case AskError() | ConnectPrinter() | DisconnectPrinter():
                self._answered_for_printer_link(answer, now_s)
        if answer.error is not None and type(answer.call) in _REQUEST_NAMES:
            self._refuse(_REQUEST_NAMES[type(answer.call)], str(answer.error))
        if answer.error is not None and answer.error.trouble is Trouble.NOT_ALLOWED and answer.call != LogIn():
            self.out.calls.append(LogIn())  # which says whether the key still counts at all
        self._forget_finished_job()

    def sending_made(self, job_id: str, fraction: float) -> None:
        """So much of a job's file has been sent, 0–1."""
        if self._job and self._job.job_id == job_id:
            self._job.sent(fraction)

    def wake(self, now_s: float) -> None:
        """`due_at_s` has come: see to what is late."""
        live = self.link is Link.LIVE
        if self.link is not Link.DOWN and now_s >= self._heard_at_s + self._patience_s():
            self.drop = "OctoPrint has gone silent."
            return
        if live and self._ping_at_s is not None and now_s >= self._ping_at_s:
            self._ping_at_s = None
            self.sends.append(PING)
        if self._job:
            self._job.wake(now_s, live=live, silent=now_s >= self._heard_at_s + SILENCE_S)
            self._forget_finished_job()
        if live and self._printer_link.wake(now_s):
            self._tell_picture()
        if live and self._reconcile.is_due(now_s):
            self.out.calls.append(AskState())
            self._leftovers.look(free=self._is_free())

    def due_at_s(self) -> float | None:
        """When `wake` wants to be called at the latest; None: not before something comes in."""
        live = self.link is Link.LIVE
        due = [self._job.due_at_s(live=live) if self._job else None]
        if self.link is not Link.DOWN:
            due.append(self._heard_at_s + self._patience_s())
        if live:
            due += [self._reconcile.due_at_s, self._ping_at_s, self._printer_link.due_at_s]
        return min((at_s for at_s in due if at_s is not None), default=None)

    # Orders

    def connect_printer(self) -> None:
        """Let the server open the link to its printer, once, if it is closed now or when the server is first heard."""
        self._printer_link.connect(self._picture)

    def disconnect_printer(self) -> None:
        """Let the server close the link to its printer."""
        if self._picture is None:
            self._refuse("disconnect", NOT_REACHED)
        elif self._job or self._picture.runs:
            self._refuse("disconnect", BUSY)
        else:
            self._printer_link.disconnect()

    def start(self, job: PrintJob) -> None:
        """Upload and print, if the printer is free."""
        if self._picture is None:
            self._refuse("start", NOT_REACHED)
        elif self._job or self._picture.state is not PrinterState.IDLE:
            self._refuse("start", "The printer is not free.")
        else:
            self._job = OurJob(job.job_id, self.out, job, self._picture)

    def watch_for(self, job_id: str) -> None:
        """This job was on the printer; find out at the first full state."""
        self._job, self._watching = OurJob(job_id, self.out), True

    def forget(self, job_id: str) -> None:
        """The end of this job is on record: the server need not keep its file.

        If it is still ours, a person ended it without the server: what runs of it all the same is shown as foreign.
        """
        if self._job and self._job.job_id == job_id:
            self._job.let_go()
            self._job = None
            self._tell_picture()
        self._leftovers.forget(job_id)
        self._leftovers.look(free=self._is_free())

    def pause(self) -> None:
        """Pause what prints."""
        began_unseen = self._now_in(PrinterState.IDLE) and self._job is not None and self._job.phase is Phase.RUNNING
        if began_unseen or self._now_in(PrinterState.PRINTING, PrinterState.RESUMING):
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
        """Cancel what runs, or what is about to; a file that is still sent needs no contact for that.

        Nor does a job that is only looked for: it is cancelled when it is found, or this is why it ended.
        """
        job, picture = self._job, self._picture
        if job and (job.phase is Phase.SENDING or self._watching):
            job.cancel()
            self._forget_finished_job()
        elif picture is None:
            self._refuse("cancel", NOT_REACHED)
        elif job and job.phase in {Phase.CONFIRMING, Phase.RUNNING}:
            job.cancel()
        elif picture.runs and (job is None or job.owns(picture.path)):
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
        self._sayings.saw(payload, now_s)
        if self.link is not Link.LIVE:
            self._begin_live(now_s)
        heaters = self._readings.saw(payload, operational=picture.operational)
        if self._job:
            self._job.saw(picture, heaters, now_s)
        self._forget_finished_job()
        self._printer_link.saw(picture, before)
        self._tell_picture()
        self._readings.tell(heaters, operational=picture.operational)

    def _begin_live(self, now_s: float) -> None:
        """The first full state has come: ask for what is not pushed."""
        self.link, self._watching = Link.LIVE, False
        self._reconcile.begin(now_s)
        self.out.calls.extend((AskPrompt(), AskNotice(), AskCamera()))
        self._leftovers.link_back()
        if self._job:
            self._job.link_back(now_s)

    def _happened(self, kind: str, payload: Mapping[str, Any], now_s: float) -> None:
        if kind == "SettingsUpdated":
            self.out.calls.append(AskCamera())
        self._sayings.happened(kind, payload, now_s)
        if self._job:
            self._job.happened(kind, payload)
            self._see_end(now_s)
        self._tell_picture()

    def _see_end(self, now_s: float) -> None:
        """An end was told. The last state may show what comes of it: a server without its printer tells no other."""
        if self._job and self._job.phase is Phase.WINDING_DOWN:
            if self._picture:
                self._job.saw(self._picture, None, now_s)
            elif self.link is Link.DOWN:  # told by an answer that was under way when the link was lost
                self._job.link_lost(now_s)

    def _tell_picture(self) -> None:
        if self._picture is not None:
            self._telling.picture(self._picture, self._job, warming=self._readings.warming)

    # Answers

    def _answered_for_job(self, answer: Answered, now_s: float) -> None:
        """An answer about a job; about another one than ours of now it comes too late."""
        job = self._job
        match answer.call:
            case Upload(wanted) if job and wanted.job_id == job.job_id:
                job.uploaded(str(answer.value), answer.error, now_s, self._picture)
            case Upload(unwanted) if answer.error is None:
                self.forget(unwanted.job_id)  # given up, but it had come through; it was never started
            case StartFile(path) if job and job.owns(path):
                job.start_answered(answer.error, now_s)
            case AskHistory(job_id) if job and job.job_id == job_id:
                job.history_told(answer.value, answer.error, now_s)
                self._see_end(now_s)
            case Cancel() if job and answer.error is not None:
                job.cancel_refused()

    def _answered_for_printer_link(self, answer: Answered, now_s: float) -> None:
        match answer.call:
            case AskError() if answer.error is None:
                self._printer_link.error_told(str(answer.value or ""))
            case ConnectPrinter():
                self._printer_link.connect_answered(answer.error, now_s)
            case DisconnectPrinter() if answer.error is None:
                self._printer_link.disconnect_answered()
        self._tell_picture()

    def _logged_in(self, answer: Answered) -> None:
        if self.link is Link.DOWN:
            return
        if answer.error is None:
            self.sends.append({"auth": str(answer.value)})
        elif answer.error.trouble is Trouble.NOT_ALLOWED:
            self.drop = KEY_REFUSED
        else:
            self.drop = str(answer.error)

    def _compare(self, told: Mapping[str, Any] | None) -> None:
        """Push that tells stories is ended and begun anew."""
        if self._picture is None or self.link is not Link.LIVE:
            return
        if not self._reconcile.is_believed(self._picture, told, self._heard_at_s + SILENCE_S):
            self.drop = "OctoPrint's messages and its answers disagree."

    # The rest

    def _forget_finished_job(self) -> None:
        if self._job and self._job.phase is Phase.OVER:
            self._job = None

    def _now_in(self, *states: PrinterState) -> bool:
        return self._picture is not None and self._picture.state in states

    def _is_free(self) -> bool:
        return self._job is None and self._now_in(PrinterState.IDLE)

    def _refuse(self, request: str, reason: str) -> None:
        self.out.events.append(RequestRefused(request, reason))

    def _patience_s(self) -> float:
        if self.link is Link.GREETING:
            return GREETING_S
        sending = self._job is not None and self._job.phase in {Phase.SENDING, Phase.CONFIRMING}
        return BUSY_SILENCE_S if sending else SILENCE_S
