"""Checks a print file against a printer. Findings are codes with values; the screens word them."""

from typing import TYPE_CHECKING

from kiosk.printers.printer import JOB_RUNS, PrinterState
from kiosk.printroom.matching.checks import found
from kiosk.printroom.matching.commands import command_findings
from kiosk.printroom.matching.finding import Finding, Fit, Level, Machine, MachineLimits
from kiosk.printroom.matching.firmware import made_for_findings
from kiosk.printroom.matching.space import space_findings
from kiosk.printroom.matching.spool import spool_findings
from kiosk.printroom.matching.start_code import start_findings

if TYPE_CHECKING:
    from kiosk.gcode.print_facts import PrintFacts

COLDEST_TOOL_C = 150.0
"""Below this nothing melts: the file is sliced wrongly, or heats in a way that was not recognised."""
SAME_NOZZLE_MM = 0.01


def fit(facts: "PrintFacts", printer: Machine) -> Fit:
    """Check a file against a printer: everything of `limit_findings`, and its state."""
    findings = (*limit_findings(facts, printer), state_finding(printer))
    return Fit(
        fits=not any(finding.level.blocks for finding in findings),
        free=findings[-1].code == "free" and not any(finding.level is Level.STOP for finding in findings),
        findings=findings,
    )


def limit_findings(facts: "PrintFacts", printer: MachineLimits) -> tuple[Finding, ...]:
    """The findings that do not depend on the printer's present state."""
    return (
        *space_findings(facts, printer),
        *_temperatures(facts, printer),
        *_nozzle(facts, printer),
        *_material(facts, printer),
        *spool_findings(facts, printer),
        *made_for_findings(facts, printer),
        *start_findings(facts, printer),
        *command_findings(facts, printer),
    )


def state_finding(printer: Machine) -> Finding:
    """Whether the printer could start now, later, or not at all."""
    if printer.state is PrinterState.IDLE:
        return found("free")
    if printer.state in JOB_RUNS:
        return found("busy", until_at=printer.done_at) if printer.done_at else found("busy")
    if printer.state is PrinterState.OFFLINE:
        return found("offline", since_at=printer.since_at) if printer.since_at else found("offline")
    if printer.state is PrinterState.NOT_KNOWN:
        return found("not_known", since_at=printer.since_at) if printer.since_at else found("not_known")
    if printer.state is PrinterState.ERROR:
        return found("error", reason=printer.reason)
    if printer.state is PrinterState.OUT_OF_SERVICE:
        return found("out_of_service")
    return found(printer.state.value)  # connecting, awaiting_clear


def _temperatures(facts: "PrintFacts", printer: MachineLimits) -> list[Finding]:
    """Judge nozzle, bed and chamber each by itself, also when another is not known (G1)."""
    limits = printer.limits
    parts = (
        ("tool", facts.tool_c, limits.hottest_tool_c),
        ("bed", facts.bed_c, limits.hottest_bed_c),
        ("chamber", facts.chamber_c, limits.hottest_chamber_c),
    )
    findings = [
        found("too_hot", part=part, asked_c=asked_c, limit_c=limit_c)
        for part, asked_c, limit_c in parts
        if asked_c is not None and asked_c > limit_c
    ]
    unreadable = next((heat for heat in facts.heats if heat.part == "unknown"), None)
    if unreadable is not None:
        findings.append(found("temperature_unreadable", line=unreadable.line))
    if facts.tool_c is None and (facts.heats_itself or facts.start_macros):
        findings.append(found("temperatures_unknown"))
    elif facts.tool_c is not None and facts.tool_c < COLDEST_TOOL_C:
        findings.append(found("too_cold", tool_c=facts.tool_c))
    if findings:
        return findings
    values = {"tool_c": facts.tool_c, "bed_c": facts.bed_c, "material": facts.material}
    return [found("temperatures", **values)]


def _nozzle(facts: "PrintFacts", printer: MachineLimits) -> list[Finding]:
    if printer.nozzle_mm is None:
        return []
    if facts.nozzle_mm is None:
        return [found("nozzle_unknown")]
    if abs(facts.nozzle_mm - printer.nozzle_mm) > SAME_NOZZLE_MM:
        values = {"printer_mm": printer.nozzle_mm, "file_mm": facts.nozzle_mm}
        return [found("wrong_nozzle", **values)]
    return [found("nozzle", nozzle_mm=printer.nozzle_mm)]


def _material(facts: "PrintFacts", printer: MachineLimits) -> list[Finding]:
    if not printer.material:
        return []
    if not facts.material:
        return [found("material_unknown")]
    if facts.material.strip().upper() != printer.material.strip().upper():
        return [found("wrong_material", printer=printer.material, file=facts.material)]
    return [found("material", material=printer.material)]
