"""Checks before a job is started on a printer: every reason to refuse. Does no I/O.

Findings that an operator has overridden for this file on this printer are accepted, any other is not.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.base.reason import Reason, ReasonCode
from kiosk.gcode.print_facts import PrintFacts
from kiosk.printers.printer import PrinterState
from kiosk.printroom.job_state import JobState
from kiosk.printroom.matching.finding import Finding, Level
from kiosk.printroom.overrides import Override, still_blocking
from kiosk.printroom.printer_status import PrinterStatus, shown_status


@dataclass(frozen=True, slots=True)
class FileChecked:
    """The file of a job was read through; `refusal` is why it can't be printed, if it can't.

    facts: found again, where another version of the reader had found the stored ones.
    """

    job_id: str
    refusal: Reason | None
    facts: PrintFacts | None = None


@dataclass(slots=True)
class HeldStart:
    """A start whose file is checked. age_s: of its order at `since_s`. until_s: until when it had to wait."""

    order_id: str
    since_s: float
    age_s: float
    until_s: float = -math.inf


@dataclass(frozen=True, slots=True)
class RequestedStart:
    job_state: JobState | None
    """None: there is no such job."""
    bed_confirmed: bool
    file_exists: bool
    limits: Sequence[Finding]
    """Findings of `matching.fitting.limit_findings` for the file and the machine."""
    override: Override | None = None
    printer_id: str = ""


_BY_STATE: Mapping[PrinterState, ReasonCode] = {
    PrinterState.OUT_OF_SERVICE: ReasonCode.PRINTER_OUT_OF_SERVICE,
    PrinterState.OFFLINE: ReasonCode.PRINTER_OFFLINE,
    PrinterState.CONNECTING: ReasonCode.PRINTER_CONNECTING,
    PrinterState.AWAITING_CLEAR: ReasonCode.BED_NOT_CLEAR,
    PrinterState.ERROR: ReasonCode.PRINTER_IN_ERROR,
}


_HEATERS: Mapping[str, ReasonCode] = {
    "tool": ReasonCode.TOOL,
    "bed": ReasonCode.BED,
    "chamber": ReasonCode.CHAMBER,
}

_COMMANDS: Mapping[str, ReasonCode] = {
    "forbidden": ReasonCode.FORBIDDEN_COMMANDS,
    "commands_override": ReasonCode.UNUSUAL_COMMANDS,
    "needs_macros": ReasonCode.NEEDS_MACROS,
    "start_macro": ReasonCode.START_MACRO_DROPPED,
}
"""Findings whose reason names commands."""

_REASONS: Mapping[str, tuple[ReasonCode, tuple[str, ...]]] = {
    "below_bed": (ReasonCode.BELOW_BED, ("z_mm",)),
    "too_many_tools": (ReasonCode.TOO_MANY_TOOLS, ("tools", "printer_tools")),
    "wrong_firmware": (ReasonCode.WRONG_FIRMWARE, ("file",)),
    "temperature_unreadable": (ReasonCode.TEMPERATURE_UNREADABLE, ()),
    "unclear_line": (ReasonCode.UNCLEAR_LINE, ("line",)),
    "line_too_long": (ReasonCode.A_LINE_TOO_LONG, ("bytes", "limit_bytes")),
    "cut_off": (ReasonCode.FILE_CUT_OFF, ()),
    "heats_elsewhere": (ReasonCode.HEATS_ELSEWHERE, ()),
    "endstops_off": (ReasonCode.END_STOPS_OFF, ()),
    "wrong_nozzle": (ReasonCode.WRONG_NOZZLE, ("file_mm", "printer_mm")),
    "wrong_material": (ReasonCode.WRONG_MATERIAL, ("file", "printer")),
    "spool_short": (ReasonCode.SPOOL_SHORT, ("needed_g", "left_g")),
    "not_heated": (ReasonCode.NOT_HEATED, ()),
    "not_homed": (ReasonCode.NOT_HOMED, ()),
}
"""Findings by code: the reason, and which of their values it takes."""

OVERRIDABLE = Reason(ReasonCode.OPERATOR_MAY_OVERRIDE)
"""The way out of a refusal that an operator can override."""


def start_refusal(status: PrinterStatus, requested: RequestedStart, *, judge_file: bool = True) -> Reason | None:
    """Why a job can't be started. judge_file: its findings count already."""
    code = _refusal_code(status, requested)
    if code is not None:
        return Reason(code)
    return unsafe(requested) if judge_file else None


def unsafe(requested: RequestedStart) -> Reason | None:
    """The refusal for the worst finding that makes a print unsafe and is not overridden; None if there is none."""
    blocking = still_blocking(requested.limits, requested.override, requested.printer_id)
    return refusal_of(worst_of(blocking)) if blocking else None


def worst_of(blocking: Sequence[Finding]) -> Finding:
    """One that stops the print if there is one; at least one blocks it."""
    return min(blocking, key=lambda finding: finding.level is not Level.STOP)


def _refusal_code(status: PrinterStatus, requested: RequestedStart) -> ReasonCode | None:
    if requested.job_state is None:
        return ReasonCode.NO_SUCH_PRINT
    if requested.job_state is not JobState.WAITING:
        return ReasonCode.PRINT_ALREADY_STARTED
    if status.job is not None:
        return ReasonCode.OTHER_PRINT_ON_PRINTER
    if status.out_of_service:
        return ReasonCode.PRINTER_OUT_OF_SERVICE
    state = shown_status(status).state
    if state is not PrinterState.IDLE:
        return _BY_STATE.get(state, ReasonCode.PRINTER_BUSY)
    if not status.bed_clear:
        return ReasonCode.BED_NOT_CLEAR
    if not requested.bed_confirmed:
        return ReasonCode.BED_NOT_CONFIRMED
    return None if requested.file_exists else ReasonCode.PRINT_FILE_MISSING


def refusal_of(finding: Finding) -> Reason:
    """Why a print with this finding is refused, with the way out if there is one."""
    reason = reason_of(finding)
    return reason.with_details(OVERRIDABLE) if finding.level is Level.OVERRIDE else reason


def reason_of(finding: Finding) -> Reason:
    """Why a print with this finding is refused, without a way out."""
    values: Mapping[str, Any] = finding.values
    if finding.code in _COMMANDS:
        return Reason(_COMMANDS[finding.code], commands=", ".join(values["commands"]))
    match finding.code:
        case "too_big":
            return Reason(ReasonCode.TOO_BIG, axis=values["axis"], over_mm=round(values["over_mm"]))
        case "too_hot":
            heater = Reason(_HEATERS[values["part"]])
            asked_c, limit_c = round(values["asked_c"]), round(values["limit_c"])
            return Reason(ReasonCode.TOO_HOT, asked_c=asked_c, heater=heater, limit_c=limit_c)
    code, names = _REASONS.get(finding.code, (ReasonCode.FILE_NOT_SAFE, ()))
    return Reason(code, **{name: values[name] for name in names})
