"""From what is known of a printer to the state that is shown."""

from dataclasses import replace
from itertools import product

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import JOB_RUNS, PrinterState
from kiosk.printroom.job_state import JobState
from kiosk.printroom.printer_status import INTERNAL_ERROR, LOST_DURING_PRINT, OpenJob, PrinterStatus, shown_status
from tests.printroom.scripted_printer import message

CABLE, MINTEMP = Reason(ReasonCode.UNPLUGGED), message("MINTEMP")
LOST = CABLE.with_details(LOST_DURING_PRINT)
REPORTED = [state for state in PrinterState if state not in (PrinterState.AWAITING_CLEAR, PrinterState.OUT_OF_SERVICE)]
JOBS = [None, *(OpenJob("j", state, "a.gcode") for state in (JobState.SENDING, JobState.PRINTING, JobState.PAUSED))]
ALL = [
    PrinterStatus(reported, MINTEMP, bed_clear, out, foreign, job, lost, internal_error)
    for reported, bed_clear, out, foreign, job, lost, internal_error in product(
        REPORTED, (True, False), (True, False), (None, "x"), JOBS, (True, False), (True, False)
    )
]


def test_idle_is_shown_only_when_a_print_could_be_started():
    for known in ALL:
        if shown_status(known).state is PrinterState.IDLE:
            assert known.reported is PrinterState.IDLE
            assert known.bed_clear
            assert not known.out_of_service
            assert known.job is None
            assert known.foreign_name is None
            assert not known.internal_error


def test_a_running_print_is_never_hidden():
    for known in ALL:
        if known.reported in JOB_RUNS and not known.internal_error:
            assert shown_status(known).state is known.reported


def test_an_internal_error_is_shown_before_everything_else():
    for known in ALL:
        if known.internal_error:
            assert shown_status(known).state is PrinterState.ERROR
            assert shown_status(known).reason == INTERNAL_ERROR


@pytest.mark.parametrize(
    ("known", "state", "reason"),
    [
        (PrinterStatus(PrinterState.IDLE), "idle", None),
        (PrinterStatus(PrinterState.IDLE, bed_clear=False), "awaiting_clear", None),
        (PrinterStatus(PrinterState.IDLE, out_of_service=True), "out_of_service", None),
        (PrinterStatus(PrinterState.OFFLINE, CABLE, out_of_service=True), "out_of_service", None),
        (PrinterStatus(PrinterState.OFFLINE, CABLE, bed_clear=False), "offline", CABLE),
        (PrinterStatus(PrinterState.CONNECTING), "connecting", None),
        (PrinterStatus(PrinterState.CONNECTING, CABLE, contact_lost=True), "offline", CABLE),
        (PrinterStatus(PrinterState.OFFLINE, CABLE, job=JOBS[2]), "offline", LOST),
        (
            PrinterStatus(PrinterState.OFFLINE, CABLE, foreign_name="x"),
            "offline",
            LOST,
        ),
        (PrinterStatus(PrinterState.ERROR, MINTEMP, bed_clear=False), "error", MINTEMP),
        (PrinterStatus(PrinterState.IDLE, foreign_name="x"), "printing", Reason(ReasonCode.FOREIGN_PRINT)),
        (PrinterStatus(PrinterState.PAUSED, foreign_name="x"), "paused", Reason(ReasonCode.FOREIGN_PRINT)),
        (PrinterStatus(PrinterState.PRINTING), "printing", Reason(ReasonCode.FOREIGN_PRINT)),
        (PrinterStatus(PrinterState.HEATING), "heating", None),
        (PrinterStatus(PrinterState.IDLE, job=JOBS[1]), "heating", Reason(ReasonCode.SENDING_FILE)),
        (PrinterStatus(PrinterState.IDLE, job=JOBS[2]), "finishing", None),
        (PrinterStatus(PrinterState.PRINTING, job=JOBS[2], out_of_service=True), "printing", None),
    ],
)
def test_each_status_is_shown_as_one_state(known, state, reason):
    shown = shown_status(known)
    assert (shown.state, shown.reason) == (state, reason)


@pytest.mark.parametrize("job", JOBS)
def test_the_reason_of_a_lost_contact_survives_a_restart_and_is_shown_once(job):
    before = shown_status(PrinterStatus(PrinterState.OFFLINE, CABLE, job=job))
    restored = PrinterStatus.stored(before.state, before.reason, bed_clear=False, out_of_service=False)
    assert (restored.reason, restored.contact_lost) == (CABLE, True)
    assert shown_status(replace(restored, job=job)) == before


def test_the_reason_of_another_state_does_not_survive_a_restart():
    assert PrinterStatus.stored("error", MINTEMP, bed_clear=True, out_of_service=False) == PrinterStatus(
        PrinterState.CONNECTING
    )
