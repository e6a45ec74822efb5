"""May this job be started on this printer now? Every reason against it, as a sentence. Pure functions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.printers.printer import PrinterState
from kiosk.printroom.job_state import JobState
from kiosk.printroom.matching import Finding, Level
from kiosk.printroom.printer_status import PrinterStatus, shown_status

FILE_MISSING = "The print file is no longer there. Choose it again."
FILE_CHANGED = "The print file was changed or damaged on the disk. Choose it again."


@dataclass(frozen=True, slots=True)
class WantedStart:
    """What is known of the job that is to be started."""

    job_state: JobState | None
    """None: there is no such job."""
    bed_confirmed: bool
    file_there: bool
    limits: Sequence[Finding]
    """What `matching.limit_findings` says about the file and the machine."""


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
"""Findings that the print room itself refuses. Nozzle and material are the desk's business: the person there may
have changed either a minute ago."""


def start_refusal(known: PrinterStatus, wanted: WantedStart) -> str | None:
    """Why the start is refused, or None: it may go."""
    if wanted.job_state is None:
        return "There is no such print."
    if wanted.job_state is not JobState.WAITING:
        return "This print was already started once."
    if known.job is not None:
        return "Another print is on this printer."
    if known.out_of_service:
        return _BY_STATE[PrinterState.OUT_OF_SERVICE]
    state = shown_status(known).state
    if state is not PrinterState.IDLE:
        return _BY_STATE.get(state, "The printer is busy.")
    if not known.bed_clear:
        return _BY_STATE[PrinterState.AWAITING_CLEAR]
    if not wanted.bed_confirmed:
        return "Nobody confirmed at the machine that the bed is clear."
    if not wanted.file_there:
        return FILE_MISSING
    return next((_worded(finding) for finding in wanted.limits if _unsafe(finding)), None)


def _unsafe(finding: Finding) -> bool:
    return finding.level is Level.STOP and finding.code in _SAFETY


def _worded(finding: Finding) -> str:
    values = dict(finding.values)
    if "commands" in values:
        commands = values["commands"]
        values["commands"] = ", ".join(map(str, commands)) if isinstance(commands, tuple) else commands
    return _SAFETY[finding.code].format(**values)
