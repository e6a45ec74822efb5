"""The status of a printer after an event, for every pair of states and every job."""

from itertools import product

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import PrinterState, StateChanged
from kiosk.printroom.job_state import ON_PRINTER, JobState
from kiosk.printroom.printer_status import OpenJob, PrinterStatus, after_job_start, after_state_change


@pytest.mark.parametrize("job_state", sorted(ON_PRINTER))
def test_a_job_pauses_and_resumes_only_with_its_printer(job_state):
    for before, after in product(PrinterState, PrinterState):
        known = PrinterStatus(before, job=OpenJob("j", job_state, "x"))
        then, moved = after_state_change(known, StateChanged(after))
        assert then.reported is after
        assert then.job is not None
        if moved is None:
            assert then.job == known.job
        else:
            assert (job_state, then.job.job_state) in {
                (JobState.PRINTING, JobState.PAUSED),
                (JobState.PAUSED, JobState.PRINTING),
            }
        assert then.bed_clear, "that our own job is on the bed is known by its start"


@pytest.mark.parametrize("state", list(PrinterState))
def test_a_foreign_print_means_that_the_bed_is_not_clear(state):
    then, moved = after_state_change(PrinterStatus(PrinterState.IDLE), StateChanged(state))
    assert moved is None
    assert then.bed_clear is (state not in {"printing", "pausing", "paused", "resuming"})


def test_the_reason_of_a_lost_contact_is_kept_while_reconnecting():
    lost, _ = after_state_change(
        PrinterStatus(PrinterState.IDLE), StateChanged(PrinterState.OFFLINE, Reason(ReasonCode.UNPLUGGED))
    )
    tried, _ = after_state_change(lost, StateChanged(PrinterState.CONNECTING))
    assert (tried.reason, tried.contact_lost) == (Reason(ReasonCode.UNPLUGGED), True)
    back, _ = after_state_change(tried, StateChanged(PrinterState.IDLE))
    assert (back.reason, back.contact_lost) == (None, False)


@pytest.mark.parametrize("job_state", sorted(ON_PRINTER))
def test_a_start_means_that_the_bed_is_not_clear_and_replaces_an_idle_state(job_state):
    job = OpenJob("j", job_state, "x")
    then = after_job_start(PrinterStatus(PrinterState.IDLE, job=job), job)
    assert (then.reported, then.bed_clear) == (PrinterState.PRINTING, False)
    assert then.job is not None
    assert then.job.job_state is (JobState.PRINTING if job_state == "sending" else job_state)
