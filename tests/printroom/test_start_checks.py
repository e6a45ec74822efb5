"""The checks before a start."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import PrinterState
from kiosk.printroom.job_state import JobState
from kiosk.printroom.matching.checks import CHECKS, found
from kiosk.printroom.matching.finding import Finding, Level
from kiosk.printroom.overrides import Override, OverrideReason
from kiosk.printroom.printer_status import OpenJob, PrinterStatus
from kiosk.printroom.start_checks import RequestedStart, start_refusal

IDLE = PrinterStatus(PrinterState.IDLE)
WANTED = RequestedStart(JobState.WAITING, bed_confirmed=True, file_exists=True, limits=())


def test_a_start_without_objections_is_not_refused():
    assert start_refusal(IDLE, WANTED) is None


@pytest.mark.parametrize(
    ("status", "requested", "code"),
    [
        (IDLE, replace(WANTED, job_state=None), ReasonCode.NO_SUCH_PRINT),
        (IDLE, replace(WANTED, job_state=JobState.PRINTING), ReasonCode.PRINT_ALREADY_STARTED),
        (replace(IDLE, job=OpenJob("k", JobState.PRINTING, "x")), WANTED, ReasonCode.OTHER_PRINT_ON_PRINTER),
        (replace(IDLE, out_of_service=True), WANTED, ReasonCode.PRINTER_OUT_OF_SERVICE),
        (replace(IDLE, bed_clear=False), WANTED, ReasonCode.BED_NOT_CLEAR),
        (replace(IDLE, foreign_name="x"), WANTED, ReasonCode.PRINTER_BUSY),
        (replace(IDLE, internal_error=True), WANTED, ReasonCode.PRINTER_IN_ERROR),
        (PrinterStatus(PrinterState.OFFLINE), WANTED, ReasonCode.PRINTER_OFFLINE),
        (PrinterStatus(PrinterState.CONNECTING), WANTED, ReasonCode.PRINTER_CONNECTING),
        (PrinterStatus(PrinterState.ERROR), WANTED, ReasonCode.PRINTER_IN_ERROR),
        (IDLE, replace(WANTED, bed_confirmed=False), ReasonCode.BED_NOT_CONFIRMED),
        (IDLE, replace(WANTED, file_exists=False), ReasonCode.PRINT_FILE_MISSING),
    ],
)
def test_a_start_is_refused_with_its_reason(status, requested, code):
    assert start_refusal(status, requested) == Reason(code)


@pytest.mark.parametrize(
    ("code", "values", "reason"),
    [
        ("forbidden", {"commands": ("M502", "M500")}, Reason(ReasonCode.FORBIDDEN_COMMANDS, commands="M502, M500")),
        ("too_big", {"axis": "x", "over_mm": 12.4}, Reason(ReasonCode.TOO_BIG, axis="x", over_mm=12)),
        (
            "too_hot",
            {"part": "bed", "asked_c": 130.0, "limit_c": 120.0},
            Reason(ReasonCode.TOO_HOT, asked_c=130, heater=Reason(ReasonCode.BED), limit_c=120),
        ),
        (
            "too_hot",
            {"part": "chamber", "asked_c": 90.0, "limit_c": 70.0},
            Reason(ReasonCode.TOO_HOT, asked_c=90, heater=Reason(ReasonCode.CHAMBER), limit_c=70),
        ),
        ("below_bed", {"z_mm": -30.0, "line": 4}, Reason(ReasonCode.BELOW_BED, z_mm=-30.0)),
        (
            "too_many_tools",
            {"tools": 5, "printer_tools": 1},
            Reason(ReasonCode.TOO_MANY_TOOLS, tools=5, printer_tools=1),
        ),
        ("wrong_firmware", {"file": "bambu"}, Reason(ReasonCode.WRONG_FIRMWARE, file="bambu")),
        ("temperature_unreadable", {"line": 7}, Reason(ReasonCode.TEMPERATURE_UNREADABLE)),
        ("unclear_line", {"line": 10}, Reason(ReasonCode.UNCLEAR_LINE, line=10)),
        (
            "line_too_long",
            {"line": None, "bytes": 120, "limit_bytes": 82},
            Reason(ReasonCode.A_LINE_TOO_LONG, bytes=120, limit_bytes=82),
        ),
        ("cut_off", {}, Reason(ReasonCode.FILE_CUT_OFF)),
        ("needs_macros", {"commands": ("A", "B")}, Reason(ReasonCode.NEEDS_MACROS, commands="A, B")),
        ("heats_elsewhere", {}, Reason(ReasonCode.HEATS_ELSEWHERE)),
        ("a_later_check", {}, Reason(ReasonCode.FILE_NOT_SAFE)),
    ],
)
def test_an_unsafe_file_is_refused_with_the_values_of_the_finding(code, values, reason):
    assert start_refusal(IDLE, replace(WANTED, limits=(Finding(code, Level.STOP, values),))) == reason


def test_a_start_is_allowed_only_on_an_idle_printer():
    for reported in set(PrinterState) - {PrinterState.IDLE}:
        assert start_refusal(PrinterStatus(reported), WANTED)


OVERRIDABLE: dict[str, tuple[dict[str, object], Reason]] = {
    "endstops_off": ({}, Reason(ReasonCode.END_STOPS_OFF)),
    "wrong_nozzle": (
        {"printer_mm": 0.6, "file_mm": 0.4},
        Reason(ReasonCode.WRONG_NOZZLE, printer_mm=0.6, file_mm=0.4),
    ),
    "wrong_material": (
        {"printer": "PETG", "file": "PLA"},
        Reason(ReasonCode.WRONG_MATERIAL, printer="PETG", file="PLA"),
    ),
    "spool_short": (
        {"needed_g": 120, "left_g": 86, "layer": 31},
        Reason(ReasonCode.SPOOL_SHORT, needed_g=120, left_g=86),
    ),
    "commands_override": ({"commands": ("M304",)}, Reason(ReasonCode.UNUSUAL_COMMANDS, commands="M304")),
    "start_macro": ({"commands": ("PRINT_START",)}, Reason(ReasonCode.START_MACRO_DROPPED, commands="PRINT_START")),
    "not_heated": ({}, Reason(ReasonCode.NOT_HEATED)),
    "not_homed": ({}, Reason(ReasonCode.NOT_HOMED)),
}
"""Every finding that an operator may override, with values and its refusal."""


def overriding(*findings: Finding, printer_id: str = "p") -> Override:
    override = Override.give(OverrideReason.KNOWN_FILE, findings, printer_id, "s", datetime(2026, 3, 1, tzinfo=UTC))
    assert override is not None
    return override


def test_every_finding_of_this_level_is_tried_here() -> None:
    assert {code for code, check in CHECKS.items() if check.level is Level.OVERRIDE} == OVERRIDABLE.keys()


@pytest.mark.parametrize("code", OVERRIDABLE)
def test_what_an_operator_may_override_is_refused_without_and_accepted_with_it(code: str) -> None:
    """G3, G6: the refusal says the way out."""
    values, reason = OVERRIDABLE[code]
    requested = replace(WANTED, limits=(found(code, **values),), printer_id="p")
    refusal = start_refusal(IDLE, requested)
    assert refusal == reason.with_details(Reason(ReasonCode.OPERATOR_MAY_OVERRIDE))
    assert start_refusal(IDLE, replace(requested, override=overriding(found(code, **values)))) is None


def test_an_override_holds_for_its_findings_only() -> None:
    """G3: neither for others that appeared since, nor for other values, nor on another printer."""
    nozzle, material = (
        found("wrong_nozzle", printer_mm=0.6, file_mm=0.4),
        found("wrong_material", printer="PETG", file="PLA"),
    )
    requested = replace(WANTED, limits=(nozzle, material), override=overriding(nozzle), printer_id="p")
    refusal = start_refusal(IDLE, requested)
    assert refusal is not None
    assert refusal.code is ReasonCode.WRONG_MATERIAL
    assert start_refusal(IDLE, replace(requested, override=overriding(nozzle, material))) is None
    other = found("wrong_nozzle", printer_mm=0.8, file_mm=0.4)
    assert start_refusal(IDLE, replace(requested, limits=(other,)))
    assert start_refusal(IDLE, replace(requested, limits=(nozzle,), printer_id="another"))


@pytest.mark.parametrize("code", sorted(code for code, check in CHECKS.items() if check.level is Level.STOP))
def test_a_stop_is_never_overridden(code: str) -> None:
    """G3: not even by a row that says so."""
    at = datetime(2026, 3, 1, tzinfo=UTC)
    stop = Finding(code, Level.STOP, {})
    assert Override.give(OverrideReason.KNOWN_FILE, [stop], "p", "s", at) is None
    pretended = overriding(Finding(code, Level.OVERRIDE, {}))
    assert not pretended.allows(stop, "p")


def test_the_worst_finding_is_the_reason() -> None:
    stop = found("forbidden", commands=("M502",))
    refusal = start_refusal(IDLE, replace(WANTED, limits=(found("not_homed"), stop)))
    assert refusal == Reason(ReasonCode.FORBIDDEN_COMMANDS, commands="M502")


def test_an_override_survives_its_row() -> None:
    given = overriding(found("start_macro", commands=("PRINT_START",)), found("not_homed"))
    assert Override.of_row(given.row()) == replace(given, codes=("not_homed", "start_macro"))


def test_advice_does_not_refuse_a_start() -> None:
    assert start_refusal(IDLE, replace(WANTED, limits=(Finding("left_hot", Level.ADVICE, {}),))) is None
