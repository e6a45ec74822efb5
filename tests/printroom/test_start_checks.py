"""The checks before a start."""

from dataclasses import replace

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import PrinterState
from kiosk.printroom.job_state import JobState
from kiosk.printroom.matching.finding import Finding, Level
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
        ("a_later_check", {}, Reason(ReasonCode.FILE_NOT_SAFE)),
    ],
)
def test_an_unsafe_file_is_refused_with_the_values_of_the_finding(code, values, reason):
    assert start_refusal(IDLE, replace(WANTED, limits=(Finding(code, Level.STOP, values),))) == reason


def test_a_start_is_allowed_only_on_an_idle_printer():
    for reported in set(PrinterState) - {PrinterState.IDLE}:
        assert start_refusal(PrinterStatus(reported), WANTED)


def test_what_an_operator_may_override_is_refused_until_somebody_can() -> None:
    """G3"""
    endstops_off = Finding("endstops_off", Level.OVERRIDE, {})
    assert start_refusal(IDLE, replace(WANTED, limits=(endstops_off,))) == Reason(ReasonCode.END_STOPS_OFF)


@pytest.mark.parametrize("code", ["wrong_nozzle", "wrong_material"])
def test_the_person_at_the_machine_may_have_changed_nozzle_and_material(code: str) -> None:
    assert start_refusal(IDLE, replace(WANTED, limits=(Finding(code, Level.STOP, {}),))) is None


def test_advice_does_not_refuse_a_start() -> None:
    assert start_refusal(IDLE, replace(WANTED, limits=(Finding("left_hot", Level.ADVICE, {}),))) is None
