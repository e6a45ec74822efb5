"""Our one job on an OctoPrint printer, from the upload to the moment when its heaters are seen to be off. No I/O.

    sending ──uploaded──> confirming ──seen printing──> running ──end event──> winding down ──> over
                               │                          │                        ^
                               └──link lost, not seen──> looking <──runs no more───┘ (history says how it ended)

OctoPrint forgets a job when its link goes, sends PrintFailed after PrintCancelled and answers a start that does
nothing with success. So the job is known by its path, a start counts when it is seen, and an end counts once.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Any

from kiosk.printers.octoprint.calls import (
    AskHistory,
    Call,
    CallError,
    Cancel,
    FileHistory,
    SendGcode,
    StartFile,
    Trouble,
    Upload,
)
from kiosk.printers.octoprint.flags import Heaters, Picture
from kiosk.printers.printer import JobEnded, JobStarted, Outcome, PrinterEvent, PrintJob, ProgressMade

CONFIRM_S = 10.0
"""A start must be seen to print within this time (OctoPrint answers 204 to starts that do nothing)."""
COOL_S = 20.0
"""Targets must be seen to be 0 this long after the printer is free; the firmware reports every 1–5 s."""
LOOK_AGAIN_S = 2.0
LOOKS = 3
"""OctoPrint writes its history from a thread of its own, a little after the end of the print."""


class Phase(Enum):
    """Where the job is; see the drawing above."""

    SENDING = auto()
    CONFIRMING = auto()
    RUNNING = auto()
    LOOKING = auto()
    WINDING_DOWN = auto()
    OVER = auto()


@dataclass(slots=True)
class Outbox:
    """What came of something: events to report and calls to make, in order."""

    events: list[PrinterEvent] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)


def folder_of(job_id: str) -> str:
    """The folder on the server that holds the file of this job and nothing else."""
    return f"kiosk/{job_id}"


class OurJob:
    """One job of ours. Told what is seen; says what to do and what to report through the outbox."""

    def __init__(self, job_id: str, out: Outbox, job: PrintJob | None) -> None:
        """A new job is uploaded at once; without `job` it is one that was on the printer when we last knew."""
        self.job_id = job_id
        self.phase = Phase.SENDING if job else Phase.CONFIRMING
        self.due_at_s: float | None = None
        self._job = job
        self._out = out
        self._unwatched = job is None
        self._cancel_wanted = False
        self._cancelled_here = False
        self._firmware_words = ""
        self._end = (Outcome.FAILED, "")
        self._looks_left = LOOKS
        self._not_seen = 0
        self._started = False
        self._free = False
        self._cooling_asked = False
        self._progress: ProgressMade | None = None
        if job:
            out.calls.append(Upload(job))

    def owns(self, path: str | None) -> bool:
        """Is this file on the server ours?"""
        return path is not None and path.startswith(folder_of(self.job_id) + "/")

    # What comes in: answers

    def uploaded(self, path: str, error: CallError | None, printer_free: bool) -> None:
        """The file is on the server, or it is not; a print is only started on a printer that is seen to be free."""
        if self.phase is not Phase.SENDING:
            return
        if error is not None:
            self._report(Outcome.FAILED, f"The file could not be sent. {error}", None)
        elif self._cancel_wanted:
            self._report(Outcome.CANCELLED, "", None)
        elif not printer_free:
            self._report(Outcome.FAILED, "The printer was not free any more when the file had been sent.", None)
        else:
            self.phase = Phase.CONFIRMING
            self._unwatched = False
            self._out.calls.append(StartFile(path))

    def start_answered(self, error: CallError | None, now_s: float) -> None:
        """The server took the start or refused it; taken is not yet printing."""
        if self.phase is not Phase.CONFIRMING:
            return
        if error is not None and error.trouble is not Trouble.NO_ANSWER:
            self._report(Outcome.FAILED, f"The print was not started. {error}", None)
        else:
            self.due_at_s = now_s + CONFIRM_S

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
            self.due_at_s = now_s + LOOK_AGAIN_S
        else:
            self._wind_down(Outcome.FAILED, "What became of the print could not be found out.")

    def _unseen_failure(self) -> tuple[Outcome, str]:
        if self._cancelled_here:
            return Outcome.CANCELLED, ""
        return Outcome.FAILED, "OctoPrint's history says that the print did not succeed; nobody saw why."

    # What comes in: pushes

    def saw(self, picture: Picture, heaters: Heaters | None, now_s: float) -> None:
        """A full state of the server, with its newest temperatures if the message brought some."""
        runs = picture.runs and (self.owns(picture.path) or (picture.path is None and self.phase is Phase.RUNNING))
        if self.phase is Phase.WINDING_DOWN:
            self._watch_cooling(picture, heaters, now_s)
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
        words = str(payload.get("firmwareError") or payload.get("error") or "")
        match kind:
            case "PrintStarted":
                self._seen_to_start()
            case "PrintCancelling":
                self._firmware_words = words
            case "PrintDone":
                self._wind_down(Outcome.DONE, "")
            case "PrintFailed" if payload.get("reason") != "cancelled":
                self._wind_down(Outcome.FAILED, f"The print failed: {words or 'OctoPrint does not say why.'}")
            case "PrintCancelled" | "PrintFailed":
                self._wind_down(*self._cancellation())

    def _cancellation(self) -> tuple[Outcome, str]:
        if self._firmware_words:
            return Outcome.FAILED, f"The printer stopped the print: {self._firmware_words}"
        return Outcome.CANCELLED, "" if self._cancelled_here else "Cancelled in OctoPrint or at the printer."

    def link_lost(self) -> None:
        """Nothing will be seen for a while: a start or an end may be missed."""
        self.due_at_s = None
        self._unwatched = True
        if self.phase is Phase.WINDING_DOWN:
            self._report(*self._end, self._unseen_heaters())

    def link_back(self) -> None:
        """The server is heard again: ask once more what was asked into the silence."""
        if self.phase is Phase.LOOKING:
            self._out.calls.append(AskHistory(self.job_id))

    # Orders and time

    def cancel(self) -> None:
        """Cancel as soon as there is something to cancel."""
        self._cancelled_here = True
        if self.phase is Phase.RUNNING:
            self._out.calls.append(Cancel())
        else:
            self._cancel_wanted = True

    def wake(self, now_s: float) -> None:
        """`due_at_s` may have come."""
        if self.due_at_s is None or now_s < self.due_at_s:
            return
        self.due_at_s = None
        if self.phase is Phase.CONFIRMING:
            reason = f"OctoPrint took the start, but no print was seen within {CONFIRM_S:.0f} seconds."
            self._report(Outcome.FAILED, reason, None)
        elif self.phase is Phase.LOOKING:
            self._out.calls.append(AskHistory(self.job_id))
        elif self.phase is Phase.WINDING_DOWN:
            self._report(*self._end, heaters_off=False)

    # The steps

    def _seen_to_start(self) -> None:
        if self.phase not in {Phase.CONFIRMING, Phase.LOOKING}:
            return
        self.phase = Phase.RUNNING
        self.due_at_s = None
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
        progress = ProgressMade(self.job_id, picture.fraction, self._left_s(picture), picture.z_mm)
        if progress != self._progress:
            self._progress = progress
            self._out.events.append(progress)

    def _left_s(self, picture: Picture) -> float | None:
        """The slicer's estimate is better than the server's division, as long as it is not used up."""
        estimate_s = self._job.estimate_s if self._job else None
        if estimate_s and picture.left_is_guess and (picture.printed_s or 0.0) < estimate_s:
            return estimate_s - (picture.printed_s or 0.0)
        return picture.left_s

    def _look(self) -> None:
        self.phase = Phase.LOOKING
        self.due_at_s = None
        self._looks_left = LOOKS
        self._out.calls.append(AskHistory(self.job_id))

    def _wind_down(self, outcome: Outcome, reason: str) -> None:
        self.phase = Phase.WINDING_DOWN
        self.due_at_s = None
        self._end = outcome, reason

    def _watch_cooling(self, picture: Picture, heaters: Heaters | None, now_s: float) -> None:
        if picture.runs and self.owns(picture.path):
            return  # still cancelling or finishing
        outcome, reason = self._end
        if outcome is Outcome.DONE or not picture.operational or picture.runs:
            self._report(outcome, reason, self._unseen_heaters())
        elif not self._free:
            # Temperatures that came together with this state may be older than the cancel script's end.
            self._free = True
            self.due_at_s = now_s + COOL_S
        elif heaters is not None and heaters.targets_known():
            self._judge_heaters(heaters, now_s)

    def _judge_heaters(self, heaters: Heaters, now_s: float) -> None:
        hot = heaters.hot_targets()
        if not hot:
            self._report(*self._end, heaters_off=True)
        elif not self._cooling_asked:
            self._cooling_asked = True
            self.due_at_s = now_s + COOL_S
            self._out.calls.append(SendGcode((*(_off(name) for name in hot), "M107")))

    def _unseen_heaters(self) -> bool | None:
        return None if self._end[0] is Outcome.DONE else False

    def _report(self, outcome: Outcome, reason: str, heaters_off: bool | None) -> None:
        self.phase = Phase.OVER
        self.due_at_s = None
        self._out.events.append(JobEnded(self.job_id, outcome, reason, heaters_off))


def _off(heater: str) -> str:
    """The line that tells this heater to be cold."""
    if heater == "bed":
        return "M140 S0"
    if heater == "chamber":
        return "M141 S0"
    return f"M104 T{heater.removeprefix('tool')} S0"
