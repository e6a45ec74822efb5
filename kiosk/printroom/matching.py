"""Checks a print file against a printer. Findings are codes with values; the screens word them."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from kiosk.base.reason import Reason
from kiosk.printers.printer import JOB_RUNS, PrinterState

if TYPE_CHECKING:
    from kiosk.gcode.print_facts import PrintFacts

HOTTEST_TOOL_C = 300.0
HOTTEST_BED_C = 120.0
COLDEST_TOOL_C = 150.0
"""Below this nothing melts: the file is sliced wrongly, or heats in a way that was not recognised."""
OVER_EDGE_MM = 0.5
"""The size of a bed is nominal; half the width of a line over its edge is still on it."""
SAME_NOZZLE_MM = 0.01


class Level(StrEnum):
    """The severity of a finding; with `stop` the print must not be started."""

    OK = "ok"
    ADVICE = "advice"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Finding:
    """The result of one check.

    Codes and their values: fits_bed (margin_mm to the nearest edge), too_big (axis x|y|z, over_mm);
    temperatures (tool_c, bed_c, material), too_hot (part tool|bed, asked_c, limit_c), too_cold (tool_c),
    temperatures_unknown; nozzle (nozzle_mm), wrong_nozzle (printer_mm, file_mm), nozzle_unknown;
    material (material), wrong_material (printer, file), material_unknown; no_forbidden (lines), forbidden (commands);
    free, busy (until_at or absent), awaiting_clear, connecting, offline (since_at or absent), error (reason),
    out_of_service.
    """

    code: str
    level: Level
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Fit:
    """All findings. `fits`: none of them is `stop`; `free`: it could also be started now."""

    fits: bool
    free: bool
    findings: tuple[Finding, ...]


class MachineLimits(Protocol):
    """What a printer can print: sizes in mm and the loaded filament."""

    @property
    def bed_x_mm(self) -> float: ...
    @property
    def bed_y_mm(self) -> float: ...
    @property
    def height_mm(self) -> float: ...
    @property
    def nozzle_mm(self) -> float: ...
    @property
    def material(self) -> str: ...


class Machine(MachineLimits, Protocol):
    """What a printer can print, and its state now; `overview.PrinterView` is one."""

    @property
    def state(self) -> PrinterState: ...
    @property
    def since_at(self) -> datetime | None: ...
    @property
    def done_at(self) -> datetime | None: ...
    @property
    def reason(self) -> Reason | None: ...


def fit(facts: "PrintFacts", printer: Machine) -> Fit:
    """Check a file against a printer: size, temperatures, nozzle, material, forbidden commands, and its state."""
    findings = (*limit_findings(facts, printer), state_finding(printer))
    fits = all(finding.level is not Level.STOP for finding in findings)
    return Fit(fits=fits, free=fits and findings[-1].code == "free", findings=findings)


def limit_findings(facts: "PrintFacts", printer: MachineLimits) -> tuple[Finding, ...]:
    """The findings that do not depend on the printer's present state."""
    return (
        _size(facts, printer),
        _temperatures(facts),
        _nozzle(facts, printer),
        _material(facts, printer),
        _forbidden(facts),
    )


def state_finding(printer: Machine) -> Finding:
    """Whether the printer could start now, later, or not at all."""
    if printer.state is PrinterState.IDLE:
        return Finding("free", Level.OK, {})
    if printer.state in JOB_RUNS:
        return Finding("busy", Level.ADVICE, {"until_at": printer.done_at} if printer.done_at else {})
    if printer.state is PrinterState.OFFLINE:
        return Finding("offline", Level.STOP, {"since_at": printer.since_at} if printer.since_at else {})
    if printer.state is PrinterState.ERROR:
        return Finding("error", Level.STOP, {"reason": printer.reason})
    if printer.state is PrinterState.OUT_OF_SERVICE:
        return Finding("out_of_service", Level.STOP, {})
    return Finding(printer.state.value, Level.ADVICE, {})  # connecting, awaiting_clear


def _size(facts: "PrintFacts", printer: MachineLimits) -> Finding:
    margin_mm = {
        "x": min(facts.reach_min_x_mm, printer.bed_x_mm - facts.reach_max_x_mm),
        "y": min(facts.reach_min_y_mm, printer.bed_y_mm - facts.reach_max_y_mm),
        "z": printer.height_mm - facts.max_z_mm,
    }
    axis = min(margin_mm, key=lambda name: margin_mm[name])
    if margin_mm[axis] < -OVER_EDGE_MM:
        return Finding("too_big", Level.STOP, {"axis": axis, "over_mm": -margin_mm[axis]})
    return Finding("fits_bed", Level.OK, {"margin_mm": max(0.0, min(margin_mm["x"], margin_mm["y"]))})


def _temperatures(facts: "PrintFacts") -> Finding:
    if facts.tool_c is None:
        return Finding("temperatures_unknown", Level.ADVICE, {})
    if facts.tool_c > HOTTEST_TOOL_C:
        return Finding("too_hot", Level.STOP, {"part": "tool", "asked_c": facts.tool_c, "limit_c": HOTTEST_TOOL_C})
    if facts.bed_c is not None and facts.bed_c > HOTTEST_BED_C:
        return Finding("too_hot", Level.STOP, {"part": "bed", "asked_c": facts.bed_c, "limit_c": HOTTEST_BED_C})
    if facts.tool_c < COLDEST_TOOL_C:
        return Finding("too_cold", Level.ADVICE, {"tool_c": facts.tool_c})
    values = {"tool_c": facts.tool_c, "bed_c": facts.bed_c, "material": facts.material}
    return Finding("temperatures", Level.OK, values)


def _nozzle(facts: "PrintFacts", printer: MachineLimits) -> Finding:
    if facts.nozzle_mm is None:
        return Finding("nozzle_unknown", Level.ADVICE, {})
    if abs(facts.nozzle_mm - printer.nozzle_mm) > SAME_NOZZLE_MM:
        values = {"printer_mm": printer.nozzle_mm, "file_mm": facts.nozzle_mm}
        return Finding("wrong_nozzle", Level.STOP, values)
    return Finding("nozzle", Level.OK, {"nozzle_mm": printer.nozzle_mm})


def _material(facts: "PrintFacts", printer: MachineLimits) -> Finding:
    if not facts.material:
        return Finding("material_unknown", Level.ADVICE, {})
    if facts.material.strip().upper() != printer.material.strip().upper():
        return Finding("wrong_material", Level.STOP, {"printer": printer.material, "file": facts.material})
    return Finding("material", Level.OK, {"material": printer.material})


def _forbidden(facts: "PrintFacts") -> Finding:
    if facts.forbidden:
        return Finding("forbidden", Level.STOP, {"commands": tuple(facts.forbidden)})
    return Finding("no_forbidden", Level.OK, {"lines": facts.lines})
