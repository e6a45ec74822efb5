"""Our one job on an OctoPrint printer, from the upload to the moment when its heaters are seen to be off. No I/O.

    sending ──file there, printer free──> confirming ──seen printing──> running ──end event──> winding down ──> over
       │                                      │                            │                        ^
       └──cancelled, not sent──> over         └──link lost, not seen──> looking <──runs no more─────┘ (by history)

OctoPrint forgets a job when its link goes, sends PrintFailed after PrintCancelled and answers a start that does
nothing with success. So the job is known by its path, a start counts when it is seen, and an end counts once.
"""

from collections.abc import Mapping
from enum import Enum, auto
from typing import Any

from kiosk.printers.octoprint.calls import (
    AskHistory,
    CallError,
    Cancel,
    FileHistory,
    Outbox,
    StartFile,
    StopUpload,
    Trouble,
    folder_of,
)
from kiosk.printers.octoprint.server_state import Heaters, Picture, plain
from kiosk.printers.octoprint.session.cooldown import Ending
from kiosk.printers.octoprint.session.upload_retries import Sending
from kiosk.printers.printer import JobEnded, JobProgressed, JobStarted, Outcome, PrintJob, UploadProgressed

CONFIRM_S = 10.0
"""A start must be seen to print within this time (OctoPrint answers 204 to starts that do nothing)."""
LOOK_AGAIN_S = 2.0
LOOKS = 3
"""OctoPrint writes its history from a thread of its own, a little after the end of the print."""
LOOK = "Look at the printer."
UNEXPLAINED = "The print failed: OctoPrint does not say why."
CLOSED_IN_PRINT = "OctoPrint's connection to its printer was closed during the print."
REFUSALS = frozenset({Trouble.NOT_ALLOWED, Trouble.WRONG_STATE, Trouble.NOT_FOUND})
"""Answers to a start that say that nothing was started; after any other trouble it may have been."""


class Phase(Enum):
    """Where the job is; see the drawing above."""

    SENDING = auto()
    CONFIRMING = auto()
    RUNNING = auto()
    LOOKING = auto()
    WINDING_DOWN = auto()
    OVER = auto()


class OurJob:
    """One job of ours. Told what is seen; says what to do and what to report through the outbox."""

    def __init__(self, job_id: str, out: Outbox, job: PrintJob | None = None, before: Picture | None = None) -> None:
        """A new `job` is uploaded at once, to a server in the state `before`.

        Without them it is one that was on the printer when we last knew.
        """
        self.job_id = job_id
        self._out = out
        self._sending = Sending(job, before, out) if job and before else None
        self.phase = Phase.SENDING if self._sending else Phase.CONFIRMING
        self._ending: Ending | None = None
        self._estimate_s = job.estimate_s if job else None
        self._due_at_s: float | None = None
        self._unwatched = job is None
        self._cancel_wanted = False
        self._cancelled_here = False
        self._doubt = ""
        self._firmware_words = ""
        self._looks_left = LOOKS
        self._not_seen = 0
        self._started = False
        self._progress: JobProgressed | None = None

    def owns(self, path: str | None) -> bool:
        """Is this file on the server ours?"""
        return path is not None and path.startswith(folder_of(self.job_id) + "/")

    def due_at_s(self, *, live: bool) -> float | None:
        """When `wake` is due. live: the server is heard now."""
        if self._sending and self.phase is Phase.SENDING:
            return self._sending.due_at_s(live=live)
        if not live:
            return None
        return self._ending.due_at_s if self._ending else self._due_at_s

    # What comes in: answers

    def sent(self, fraction: float) -> None:
        """So much of the file has been sent."""
        if self.phase is Phase.SENDING:
            self._out.events.append(UploadProgressed(self.job_id, fraction))

    def uploaded(self, path: str, error: CallError | None, now_s: float, picture: Picture | None) -> None:
        """A try to send the file has ended. picture: the server's state, if it is heard now."""
        if self._sending is None or self.phase is not Phase.SENDING:
            return
        reason = self._sending.uploaded(path, error, now_s)
        if reason:
            self._report(Outcome.FAILED, reason)
        elif picture is None:
            self._sending.link_lost(now_s)
        else:
            self._start_when_free(self._sending, picture)

    def start_answered(self, error: CallError | None, now_s: float) -> None:
        """The server took the start or refused it; taken is not yet printing, and no answer is no refusal."""
        if self.phase is not Phase.CONFIRMING:
            return
        if error is not None and error.trouble in REFUSALS:
            self._report(Outcome.FAILED, f"The print was not started. {error}")
        else:
            self._doubt = str(error or "")
            self._due_at_s = now_s + CONFIRM_S

    def cancel_refused(self) -> None:
        """The cancel did not come through: whatever ends the print now, it was not us."""
        self._cancelled_here = False

    def history_told(self, history: FileHistory | None, error: CallError | None, now_s: float) -> None:
        """The server's history of our file came, while we look for how it ended."""
        if self.phase is not Phase.LOOKING:
            return
        self._looks_left -= 1
        if history is not None and history.succeeded is True:
            self._wind_down(Outcome.DONE, "")
        elif history is not None and history.succeeded is False:
            self._wind_down(*self._unseen_failure())
        elif history is not None and not history.known:
            self._wind_down(Outcome.FAILED, "OctoPrint has no file of this job; it was never sent, or was deleted.")
        elif self._looks_left > 0 or (error is not None and error.trouble is Trouble.NO_ANSWER):
            self._due_at_s = now_s + LOOK_AGAIN_S
        else:
            self._wind_down(Outcome.FAILED, f"What became of the print could not be found out. {LOOK}")

    def _unseen_failure(self) -> tuple[Outcome, str]:
        if self._cancelled_here:
            return Outcome.CANCELLED, ""
        return Outcome.FAILED, f"OctoPrint's history says that the print did not succeed; nobody saw why. {LOOK}"

    # What comes in: pushes

    def saw(self, picture: Picture, heaters: Heaters | None, now_s: float) -> None:
        """A full state of the server, with its newest temperatures if the message brought some."""
        runs = picture.runs and (self.owns(picture.path) or (picture.path is None and self.phase is Phase.RUNNING))
        if self._sending and self.phase is Phase.SENDING:
            self._start_when_free(self._sending, picture)
        elif self._ending and self.phase is Phase.WINDING_DOWN:
            if not picture.operational and self._ending.reason == UNEXPLAINED:
                self._ending.reason = f"{CLOSED_IN_PRINT} {LOOK}"
            if not (picture.runs and self.owns(picture.path)):  # else: still cancelling or finishing
                self._ending.saw(picture, heaters, now_s)
                self._report_ending(self._ending)
        elif runs and self.phase in {Phase.CONFIRMING, Phase.LOOKING}:
            self._seen_to_start()
        elif not runs and self.phase in {Phase.CONFIRMING, Phase.RUNNING}:
            self._missed(picture)
        if runs and self.phase is Phase.RUNNING:
            self._unwatched = False
            self._not_seen = 0
            self._tell_progress(picture)

    def _missed(self, picture: Picture) -> None:
        # A state that the server held back may be older than its event; two in a row are not.
        self._not_seen += 1
        sure = self._not_seen > 1 or not picture.operational
        if self._unwatched or (self.phase is Phase.RUNNING and sure):
            self._look()

    def happened(self, kind: str, payload: Mapping[str, Any]) -> None:
        """An event of the server; only those about our file matter here."""
        if not self.owns(payload.get("path")) or self.phase in {Phase.SENDING, Phase.WINDING_DOWN, Phase.OVER}:
            return
        words = _told_words(payload)
        match kind:
            case "PrintStarted":
                self._seen_to_start()
            case "PrintCancelling":
                self._firmware_words = words
            case "PrintDone":
                self._wind_down(Outcome.DONE, "")
            case "PrintFailed" if payload.get("reason") != "cancelled":
                self._wind_down(Outcome.FAILED, f"The print failed: {plain(words)}" if words else UNEXPLAINED)
            case "PrintCancelled" | "PrintFailed":
                self._wind_down(*self._cancellation())

    def _cancellation(self) -> tuple[Outcome, str]:
        if self._firmware_words:
            return Outcome.FAILED, f"The printer stopped the print: {self._firmware_words}"
        return Outcome.CANCELLED, "" if self._cancelled_here else "Cancelled in OctoPrint or at the printer."

    def link_lost(self, now_s: float) -> None:
        """Nothing will be seen for a while: a start or an end may be missed."""
        self._due_at_s = None
        self._unwatched = True
        if self._sending and self.phase is Phase.SENDING:
            self._sending.link_lost(now_s)
        elif self._ending and self.phase is Phase.WINDING_DOWN:
            self._ending.lost()
            self._report_ending(self._ending)

    def link_back(self, now_s: float) -> None:
        """The server is heard again: ask once more what was asked into the silence."""
        if self._sending and self.phase is Phase.SENDING:
            self._sending.link_back(now_s)
        elif self.phase is Phase.LOOKING:
            self._out.calls.append(AskHistory(self.job_id))

    # Orders and time

    def cancel(self) -> None:
        """Cancel as soon as there is something to cancel; a file that is still sent is given up at once."""
        self._cancelled_here = True
        if self.phase is Phase.SENDING:
            self._out.calls.append(StopUpload())
            self._report(Outcome.CANCELLED, "")
        elif self.phase is Phase.RUNNING:
            self._out.calls.append(Cancel())
        else:
            self._cancel_wanted = True

    def let_go(self) -> None:
        """It counts as over, whatever becomes of it: it is not begun any more."""
        if self.phase is Phase.SENDING:
            self._out.calls.append(StopUpload())

    def wake(self, now_s: float, *, live: bool, silent: bool) -> None:
        """Time has passed; `due_at_s` may have come. silent: nothing was heard for so long that the server may hang."""
        if self._sending and self.phase is Phase.SENDING:
            reason = self._sending.wake(now_s, live=live)
            if reason:
                self._give_up_sending(reason)
        elif self._ending and self.phase is Phase.WINDING_DOWN:
            self._ending.wake(now_s)
            self._report_ending(self._ending)
        elif live and self._due_at_s is not None and now_s >= self._due_at_s:
            self._due_at_s = None
            if self.phase is Phase.CONFIRMING and silent:
                self._due_at_s = now_s + CONFIRM_S  # the start may wait in there, to be carried out when it goes on
            elif self.phase is Phase.CONFIRMING:
                self._report(Outcome.FAILED, f"{self._unseen_start()} {LOOK}")
            elif self.phase is Phase.LOOKING:
                self._out.calls.append(AskHistory(self.job_id))

    def _unseen_start(self) -> str:
        if self._doubt:
            return f"No print was seen within {CONFIRM_S:.0f} seconds after the start. {self._doubt}"
        return f"OctoPrint took the start, but no print was seen within {CONFIRM_S:.0f} seconds."

    # The steps

    def _start_when_free(self, sending: Sending, picture: Picture) -> None:
        """A print is only started on a printer that is seen to be free; and only here, once."""
        path, reason = sending.start_path(picture)
        if reason:
            self._give_up_sending(reason)
        elif path is not None:
            self.phase = Phase.CONFIRMING
            self._unwatched = False
            self._out.calls.append(StartFile(path))

    def _give_up_sending(self, reason: str) -> None:
        self._out.calls.append(StopUpload())
        self._report(Outcome.FAILED, reason)

    def _seen_to_start(self) -> None:
        if self.phase not in {Phase.CONFIRMING, Phase.LOOKING}:
            return
        self.phase = Phase.RUNNING
        self._due_at_s = None
        self._unwatched = False
        self._not_seen = 0
        if not self._started:
            self._started = True
            self._out.events.append(JobStarted(self.job_id))
        if self._cancel_wanted:
            self._cancel_wanted = False
            self._out.calls.append(Cancel())

    def _tell_progress(self, picture: Picture) -> None:
        if picture.fraction is None:
            return
        progress = JobProgressed(self.job_id, picture.fraction, self._left_s(picture), picture.z_mm)
        if progress != self._progress:
            self._progress = progress
            self._out.events.append(progress)

    def _left_s(self, picture: Picture) -> float | None:
        """The slicer's estimate is better than the server's division, as long as it is not used up."""
        if self._estimate_s and picture.left_is_guess and (picture.printed_s or 0.0) < self._estimate_s:
            return self._estimate_s - (picture.printed_s or 0.0)
        return picture.remaining_s

    def _look(self) -> None:
        self.phase = Phase.LOOKING
        self._due_at_s = None
        self._looks_left = LOOKS
        self._out.calls.append(AskHistory(self.job_id))

    def _wind_down(self, outcome: Outcome, reason: str) -> None:
        self.phase = Phase.WINDING_DOWN
        self._ending = Ending(outcome, reason, self._out)

    def _report_ending(self, ending: Ending) -> None:
        if ending.over:
            self._report(ending.outcome, ending.reason, ending.heaters_off)

    def _report(self, outcome: Outcome, reason: str, heaters_off: bool | None = None) -> None:
        self.phase = Phase.OVER
        self._out.events.append(JobEnded(self.job_id, outcome, reason, heaters_off))


def _told_words(payload: Mapping[str, Any]) -> str:
    """Why a print failed, in the server's words; OctoPrint 2.0 says `unknown` where it does not say it."""
    words = str(payload.get("firmwareError") or payload.get("error") or "")
    return "" if words == "unknown" else words
