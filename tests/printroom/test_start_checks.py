"""The checks before a start."""

from dataclasses import replace

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import PrinterState
from kiosk.printroom.job_state import JobState
from kiosk.printroom.matching import Finding, Level
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
    ],
)
def test_an_unsafe_file_is_refused_with_the_values_of_the_finding(code, values, reason):
    assert start_refusal(IDLE, replace(WANTED, limits=(Finding(code, Level.STOP, values),))) == reason


def test_a_start_is_allowed_only_on_an_idle_printer():
    for reported in set(PrinterState) - {PrinterState.IDLE}:
        assert start_refusal(PrinterStatus(reported), WANTED)
