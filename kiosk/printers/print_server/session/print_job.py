"""Our one job on a printer behind a print server, from the upload until its heaters are seen to be off. No I/O.

    uploading ──file there, printer free──> starting ──seen printing──> running ──end event──> cooling down ──> ended
       │                                       │                           │                        ^
       └──cancelled, not sent──> ended         └──link lost, not seen──> looking up <──not running──┘ (by history)

A server may forget a job when it loses its printer, report its end twice, and answer a start that does nothing with
success. So the job is known by its path, a start counts when it is seen, and an end counts once.
"""

from collections.abc import Mapping
from enum import Enum, auto
from typing import ClassVar

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.print_server.calls import (
    CallError,
    Cancel,
    FailureKind,
    FetchHistory,
    FileHistory,
    Outbox,
    StartFile,
    StopUpload,
    folder_of,
)
from kiosk.printers.print_server.server_state import Heaters, ServerState
from kiosk.printers.print_server.session.cooldown import Cooldown
from kiosk.printers.print_server.session.job_progress import JobProgress
from kiosk.printers.print_server.session.outcomes import (
    CONNECTION_CLOSED,
    LOOK_AT_PRINTER,
    UNEXPLAINED,
    UNKNOWN,
    Ending,
    cancellation,
    unobserved_failure,
    unseen_start,
)
from kiosk.printers.print_server.session.upload_retries import UploadRetries
from kiosk.printers.printer import (
    START_EXPIRED,
    JobEnded,
    JobStarted,
    Outcome,
    PrintJob,
    RequestRefused,
    UploadProgressed,
)

CONFIRM_S = 10.0
"""A start must be seen to print within this time: a server may answer one that does nothing with success."""
LOOK_UP_AGAIN_S = 2.0
LOOKUPS = 3
"""A server may write its history a little after the end of the print."""
REFUSALS = frozenset({FailureKind.NOT_ALLOWED, FailureKind.WRONG_STATE, FailureKind.NOT_FOUND})
"""Failures of a start after which nothing was started; after any other it may have been."""


class Phase(Enum):
    """The phase of a job; see the drawing above."""

    UPLOADING = auto()
    STARTING = auto()
    RUNNING = auto()
    LOOKING_UP = auto()
    COOLING_DOWN = auto()
    ENDED = auto()


ALLOWED: Mapping[Phase, frozenset[Phase]] = {
    Phase.UPLOADING: frozenset({Phase.STARTING, Phase.ENDED}),
    Phase.STARTING: frozenset({Phase.RUNNING, Phase.LOOKING_UP, Phase.COOLING_DOWN, Phase.ENDED}),
    Phase.RUNNING: frozenset({Phase.LOOKING_UP, Phase.COOLING_DOWN}),
    Phase.LOOKING_UP: frozenset({Phase.RUNNING, Phase.COOLING_DOWN}),
    Phase.COOLING_DOWN: frozenset({Phase.ENDED}),
    Phase.ENDED: frozenset(),
}
"""The phases that may follow each phase."""


class ServerJob:
    """One job of ours. Inputs go in by its methods, events and calls come out by the outbox.

    `wake` must be called at `due_at_s`. In phase ENDED the job ignores everything. no_answer: the server
    was away for so long that an upload was given up.
    """

    no_answer: ClassVar[ReasonCode]

    def __init__(
        self,
        job_id: str,
        outbox: Outbox,
        job: PrintJob | None = None,
        before: ServerState | None = None,
        *,
        heaters_off: bool = False,
    ) -> None:
        """Upload `job` to a server in the state `before`; without them, find a job that was started earlier.

        heaters_off: turn the heaters off after it, as a PrintJob may ask.
        """
        self.job_id = job_id
        self._outbox = outbox
        self._upload = UploadRetries(job, before, outbox, self.no_answer) if job and before else None
        self._phase = Phase.UPLOADING if self._upload else Phase.STARTING
        self._cooldown: Cooldown | None = None
        self.heaters_off = heaters_off
        self._progress = JobProgress(job_id, job.estimate_s if job else None, outbox)
        self._due_at_s: float | None = None
        self._was_unobserved = job is None
        """Something may have been missed since the last state in which our file ran."""
        self._cancel_when_seen = False
        self._cancelled_here = False
        self._start_error: Reason | None = None
        self._lookups_left = LOOKUPS
        self._states_not_running = 0
        self._reported_start = False

    @property
    def phase(self) -> Phase:
        """Where the job is."""
        return self._phase

    def owns(self, path: str | None) -> bool:
        """Is this file on the server ours?"""
        return path is not None and path.startswith(folder_of(self.job_id) + "/")

    def due_at_s(self, *, live: bool) -> float | None:
        """When `wake` is due. live: the link is live."""
        if self._upload and self.phase is Phase.UPLOADING:
            return self._upload.due_at_s(live=live)
        if not live:
            return None
        return self._cooldown.due_at_s if self._cooldown else self._due_at_s

    # Answers

    def upload_progressed(self, fraction: float) -> None:
        """This share of the file has been sent."""
        if self.phase is Phase.UPLOADING:
            self._outbox.events.append(UploadProgressed(self.job_id, fraction))

    def upload_ended(self, path: str, error: CallError | None, now_s: float, server: ServerState | None) -> None:
        """An attempt to send the file has ended. server: its state, None without a link."""
        if self._upload is None or self.phase is not Phase.UPLOADING:
            return
        reason = self._upload.attempt_ended(path, error, now_s)
        if reason:
            self._end(Outcome.FAILED, reason)
        elif server is None:
            self._upload.link_lost(now_s)
        else:
            self._start_when_free(self._upload, server)

    def start_answered(self, error: CallError | None, now_s: float) -> None:
        """The start was accepted, which does not mean that it prints; or refused; or its answer was lost."""
        if self.phase is not Phase.STARTING:
            return
        if error is not None and error.kind in REFUSALS:
            self._end(Outcome.FAILED, Reason(ReasonCode.PRINT_NOT_STARTED).with_details(error.reason))
        else:
            self._start_error = error.reason if error else None
            self._due_at_s = now_s + CONFIRM_S

    def cancel_failed(self) -> None:
        """The server did not take the cancel: whatever ends the print now, it was not us."""
        self._cancelled_here = False

    def history_received(self, history: FileHistory | None, error: CallError | None, now_s: float) -> None:
        """The server's history of our file came, or an error."""
        if self.phase is not Phase.LOOKING_UP:
            return
        self._lookups_left -= 1
        if history is not None and history.succeeded is True:
            self._cool_down(Outcome.DONE)
        elif history is not None and history.succeeded is False:
            if history.was_cancelled:
                self.cancelled()
            elif history.reason is not None:
                self._cool_down(Outcome.FAILED, history.reason.with_details(LOOK_AT_PRINTER))
            else:
                self._cool_down(*unobserved_failure(cancelled_here=self._cancelled_here))
        elif history is not None and not history.known:
            self._cool_down(Outcome.FAILED, Reason(ReasonCode.NO_FILE_OF_JOB))
        elif self._lookups_left > 0 or (error is not None and error.kind is FailureKind.NO_ANSWER):
            self._due_at_s = now_s + LOOK_UP_AGAIN_S
        else:
            self._cool_down(Outcome.FAILED, UNKNOWN)

    # Pushed messages

    def state_received(self, server: ServerState, heaters: Heaters | None, now_s: float) -> None:
        """A full state of the server came, with its newest temperatures if the message had some."""
        runs = server.runs and (self.owns(server.path) or (server.path is None and self.phase is Phase.RUNNING))
        if self._upload and self.phase is Phase.UPLOADING:
            self._start_when_free(self._upload, server)
        elif self._cooldown and self.phase is Phase.COOLING_DOWN:
            if not server.operational and self._cooldown.reason == UNEXPLAINED:
                self._cooldown.reason = CONNECTION_CLOSED
            if not (server.runs and self.owns(server.path)):  # else it is still cancelling or finishing
                self._cooldown.state_received(server, heaters, now_s)
                self._end_when_cool(self._cooldown)
        elif runs and self.phase in {Phase.STARTING, Phase.LOOKING_UP}:
            self._run()
        elif not runs and self.phase in {Phase.STARTING, Phase.RUNNING}:
            self._not_running(server)
        if runs and self.phase is Phase.RUNNING:
            self._was_unobserved = False
            self._states_not_running = 0
            self._progress.report(server)

    def _not_running(self, server: ServerState) -> None:
        # One state that the throttle held back may be older than the last event; two in a row are not.
        self._states_not_running += 1
        sure = self._states_not_running > 1 or not server.operational
        if self._was_unobserved or (self.phase is Phase.RUNNING and sure):
            self._look_up()

    @property
    def was_sent(self) -> bool:
        """Did this object send it? Else it is one of before a restart, which is looked for."""
        return self._upload is not None

    @property
    def may_run(self) -> bool:
        """Was it started, and has not been seen to end?"""
        return self.phase in {Phase.STARTING, Phase.RUNNING, Phase.LOOKING_UP}

    def started(self) -> None:
        """The server reports that our print has begun."""
        if self.may_run:
            self._run()

    def ended(self, ending: Ending) -> None:
        """The server reports how our print ended."""
        if self.may_run:
            self._cool_down(*ending)

    def cancelled(self, firmware_words: str = "") -> None:
        """The server reports that our print was cancelled. firmware_words: of a firmware that has stopped it."""
        self.ended(cancellation(firmware_words, cancelled_here=self._cancelled_here))

    def link_lost(self, now_s: float) -> None:
        """The link to the server is lost; a start or an end may be missed meanwhile."""
        self._due_at_s = None
        self._was_unobserved = True
        if self._upload and self.phase is Phase.UPLOADING:
            self._upload.link_lost(now_s)
        elif self._cooldown and self.phase is Phase.COOLING_DOWN:
            self._cooldown.lost()
            self._end_when_cool(self._cooldown)

    def link_restored(self, now_s: float) -> None:
        """The link is live again: repeat the question that may have had no answer."""
        if self._upload and self.phase is Phase.UPLOADING:
            self._upload.link_restored(now_s)
        elif self.phase is Phase.LOOKING_UP:
            self._outbox.calls.append(FetchHistory(self.job_id))

    # Orders and time

    def cancel(self) -> None:
        """Abort the upload, or cancel the print at once or as soon as it is seen to run."""
        self._cancelled_here = True
        if self.phase is Phase.UPLOADING:
            self._outbox.calls.append(StopUpload())
            self._end(Outcome.CANCELLED)
        elif self.phase is Phase.RUNNING:
            self._outbox.calls.append(Cancel())
        else:
            self._cancel_when_seen = True

    def abandon(self) -> None:
        """Do not start it any more; the caller drops the job, whatever becomes of it."""
        if self.phase is Phase.UPLOADING:
            self._outbox.calls.append(StopUpload())

    def held_up(self) -> None:
        """Nobody may be at the machine any more: do not start it (Q5)."""
        if self.phase is Phase.UPLOADING:
            self._outbox.calls.append(StopUpload())
            self._enter(Phase.ENDED)
            self._outbox.events.append(RequestRefused("start", START_EXPIRED))

    def wake(self, now_s: float, *, live: bool, silent: bool) -> None:
        """Do what is due. silent: nothing was received for so long that the server may hang."""
        if self._upload and self.phase is Phase.UPLOADING:
            reason = self._upload.wake(now_s, live=live)
            if reason:
                self._give_up_upload(reason)
        elif self._cooldown and self.phase is Phase.COOLING_DOWN:
            self._cooldown.wake(now_s)
            self._end_when_cool(self._cooldown)
        elif live and self._due_at_s is not None and now_s >= self._due_at_s:
            self._due_at_s = None
            if self.phase is Phase.STARTING and silent:
                self._due_at_s = now_s + CONFIRM_S  # a hanging server may still carry out the start
            elif self.phase is Phase.STARTING:
                self._end(Outcome.FAILED, unseen_start(self._start_error, CONFIRM_S))
            elif self.phase is Phase.LOOKING_UP:
                self._outbox.calls.append(FetchHistory(self.job_id))

    # Transitions

    def _enter(self, phase: Phase) -> None:
        assert phase in ALLOWED[self._phase], f"{self._phase.name} to {phase.name}"
        self._phase = phase

    def _start_when_free(self, upload: UploadRetries, server: ServerState) -> None:
        """Start the print if the printer is seen to be free. The only place that does, once a job."""
        refusal, path = upload.refusal(server), upload.startable_path(server)
        if refusal:
            self._give_up_upload(refusal)
        elif path is not None:
            self._enter(Phase.STARTING)
            self._was_unobserved = False
            self._outbox.calls.append(StartFile(path))

    def _give_up_upload(self, reason: Reason) -> None:
        self._outbox.calls.append(StopUpload())
        self._end(Outcome.FAILED, reason)

    def _run(self) -> None:
        if self.phase is Phase.RUNNING:
            return
        self._enter(Phase.RUNNING)
        self._due_at_s = None
        self._was_unobserved = False
        self._states_not_running = 0
        if not self._reported_start:
            self._reported_start = True
            self._outbox.events.append(JobStarted(self.job_id))
        if self._cancel_when_seen:
            self._cancel_when_seen = False
            self._outbox.calls.append(Cancel())

    def _look_up(self) -> None:
        self._enter(Phase.LOOKING_UP)
        self._due_at_s = None
        self._lookups_left = LOOKUPS
        self._outbox.calls.append(FetchHistory(self.job_id))

    def _cool_down(self, outcome: Outcome, reason: Reason | None = None) -> None:
        self._enter(Phase.COOLING_DOWN)
        self._cooldown = Cooldown(outcome, reason, self._outbox, self.heaters_off)

    def _end_when_cool(self, cooldown: Cooldown) -> None:
        if cooldown.over:
            self._end(cooldown.outcome, cooldown.reason, cooldown.heaters_off)

    def _end(self, outcome: Outcome, reason: Reason | None = None, heaters_off: bool | None = None) -> None:
        self._enter(Phase.ENDED)
        self._outbox.events.append(JobEnded(self.job_id, outcome, reason, heaters_off))
