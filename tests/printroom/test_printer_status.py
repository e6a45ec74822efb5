"""From what is known of a printer to the state that is shown."""

from dataclasses import replace
from itertools import product

import pytest

from kiosk.printers.printer import JOB_RUNS, PrinterState
from kiosk.printroom.job_state import JobState
from kiosk.printroom.printer_status import INTERNAL_ERROR, LOST_IN_PRINT, OpenJob, PrinterStatus, shown_status

REPORTED = [state for state in PrinterState if state not in (PrinterState.AWAITING_CLEAR, PrinterState.OUT_OF_SERVICE)]
JOBS = [None, *(OpenJob("j", state, "a.gcode") for state in (JobState.SENDING, JobState.PRINTING, JobState.PAUSED))]
ALL = [
    PrinterStatus(reported, "words", bed_clear, out, foreign, job, lost, internal_error)
    for reported, bed_clear, out, foreign, job, lost, internal_error in product(
        REPORTED, (True, False), (True, False), (None, "x"), JOBS, (True, False), (True, False)
    )
]


def test_idle_is_only_shown_when_it_could_really_be_started():
    for known in ALL:
        if shown_status(known).state is PrinterState.IDLE:
            assert known.reported is PrinterState.IDLE
            assert known.bed_clear
            assert not known.out_of_service
            assert known.job is None
            assert known.foreign_name is None
            assert not known.internal_error


def test_what_runs_is_never_hidden():
    for known in ALL:
        if known.reported in JOB_RUNS and not known.internal_error:
            assert shown_status(known).state is known.reported


def test_a_fault_of_ours_is_shown_before_all():
    for known in ALL:
        if known.internal_error:
            assert shown_status(known).state is PrinterState.ERROR
            assert shown_status(known).reason == INTERNAL_ERROR


@pytest.mark.parametrize(
    ("known", "state", "reason"),
    [
        (PrinterStatus(PrinterState.IDLE), "idle", ""),
        (PrinterStatus(PrinterState.IDLE, bed_clear=False), "awaiting_clear", ""),
        (PrinterStatus(PrinterState.IDLE, out_of_service=True), "out_of_service", ""),
        (PrinterStatus(PrinterState.OFFLINE, "cable", out_of_service=True), "out_of_service", ""),
        (PrinterStatus(PrinterState.OFFLINE, "cable", bed_clear=False), "offline", "cable"),
        (PrinterStatus(PrinterState.CONNECTING), "connecting", ""),
        (PrinterStatus(PrinterState.CONNECTING, "cable", contact_lost=True), "offline", "cable"),
        (PrinterStatus(PrinterState.OFFLINE, "cable", job=JOBS[2]), "offline", f"cable {LOST_IN_PRINT}"),
        (PrinterStatus(PrinterState.OFFLINE, "cable", foreign_name="x"), "offline", f"cable {LOST_IN_PRINT}"),
        (PrinterStatus(PrinterState.ERROR, "MINTEMP", bed_clear=False), "error", "MINTEMP"),
        (PrinterStatus(PrinterState.IDLE, foreign_name="x"), "printing", "foreign"),
        (PrinterStatus(PrinterState.PAUSED, foreign_name="x"), "paused", "foreign"),
        (PrinterStatus(PrinterState.PRINTING), "printing", "foreign"),
        (PrinterStatus(PrinterState.HEATING), "heating", ""),
        (PrinterStatus(PrinterState.IDLE, job=JOBS[1]), "heating", "The file is being sent."),
        (PrinterStatus(PrinterState.IDLE, job=JOBS[2]), "finishing", ""),
        (PrinterStatus(PrinterState.PRINTING, job=JOBS[2], out_of_service=True), "printing", ""),
    ],
)
def test_the_one_state_that_is_shown(known, state, reason):
    shown = shown_status(known)
    assert (shown.state, shown.reason) == (state, reason)


@pytest.mark.parametrize("job", JOBS)
def test_why_contact_was_lost_is_still_known_after_a_restart_and_said_once(job):
    before = shown_status(PrinterStatus(PrinterState.OFFLINE, "The cable is out.", job=job))
    left = PrinterStatus.stored(before.state, before.reason, bed_clear=False, out_of_service=False)
    assert (left.reason, left.contact_lost) == ("The cable is out.", True)
    assert shown_status(replace(left, job=job)) == before


def test_of_a_printer_that_was_not_lost_no_words_are_left():
    assert PrinterStatus.stored("error", "MINTEMP", bed_clear=True, out_of_service=False) == PrinterStatus(
        PrinterState.CONNECTING
    )
