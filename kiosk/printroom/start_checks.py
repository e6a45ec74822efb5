"""Checks before a job is started on a printer: every reason to refuse. Does no I/O."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.printers.printer import PrinterState
from kiosk.printroom.job_state import JobState
from kiosk.printroom.matching import Finding, Level
from kiosk.printroom.printer_status import PrinterStatus, shown_status

FILE_MISSING = "The print file is no longer there. Choose it again."
FILE_CHANGED = "The print file was changed or damaged on the disk. Choose it again."


@dataclass(frozen=True, slots=True)
class RequestedStart:
    """The job to be started."""

    job_state: JobState | None
    """None: there is no such job."""
    bed_confirmed: bool
    file_exists: bool
    limits: Sequence[Finding]
    """Findings of `matching.limit_findings` for the file and the machine."""


_BY_STATE: Mapping[PrinterState, str] = {
    PrinterState.OUT_OF_SERVICE: "This printer is out of service.",
    PrinterState.OFFLINE: "There is no contact with this printer.",
    PrinterState.CONNECTING: "The printer is being connected. Try again in a moment.",
    PrinterState.AWAITING_CLEAR: "Something is, or may be, on the bed. Clear it and confirm that first.",
    PrinterState.ERROR: "The printer reports an error. Look at it first.",
}
_SAFETY: Mapping[str, str] = {
    "forbidden": "The file holds commands that are not allowed here: {commands}.",
    "too_big": "The print is too big for this printer ({axis}, {over_mm:.0f} mm too much).",
    "too_hot": "The file asks for {asked_c:.0f} °C of the {part}; {limit_c:.0f} °C is the limit.",
}
"""Findings for which the print room itself refuses a start. Nozzle and material are checked on the screen only: the
person at the machine may just have changed either."""


def start_refusal(status: PrinterStatus, requested: RequestedStart) -> str | None:
    """Why the start is refused, or None."""
    if requested.job_state is None:
        return "There is no such print."
    if requested.job_state is not JobState.WAITING:
        return "This print was already started once."
    if status.job is not None:
        return "Another print is on this printer."
    if status.out_of_service:
        return _BY_STATE[PrinterState.OUT_OF_SERVICE]
    state = shown_status(status).state
    if state is not PrinterState.IDLE:
        return _BY_STATE.get(state, "The printer is busy.")
    if not status.bed_clear:
        return _BY_STATE[PrinterState.AWAITING_CLEAR]
    if not requested.bed_confirmed:
        return "Nobody confirmed at the machine that the bed is clear."
    if not requested.file_exists:
        return FILE_MISSING
    return next((_worded(finding) for finding in requested.limits if _unsafe(finding)), None)


def _unsafe(finding: Finding) -> bool:
    return finding.level is Level.STOP and finding.code in _SAFETY


def _worded(finding: Finding) -> str:
    values = dict(finding.values)
    if "commands" in values:
        commands = values["commands"]
        values["commands"] = ", ".join(map(str, commands)) if isinstance(commands, tuple) else commands
    return _SAFETY[finding.code].format(**values)
