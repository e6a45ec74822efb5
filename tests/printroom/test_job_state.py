"""The table of what may become of a job."""

from itertools import product

import pytest

from kiosk.printroom.job_state import ENDS, ON_PRINTER, JobState, may_become, sources_of

ALLOWED = """
waiting sending, waiting cancelled, waiting failed,
sending printing, sending waiting, sending done, sending cancelled, sending failed,
printing paused, printing done, printing cancelled, printing failed,
paused printing, paused done, paused cancelled, paused failed,
done collected, cancelled collected, failed collected
"""
PAIRS = {tuple(pair.split()) for pair in ALLOWED.split(",")}


@pytest.mark.parametrize(("now", "then"), list(product(JobState, JobState)))
def test_a_job_changes_only_as_the_table_allows(now, then):
    assert may_become(now, then) == ((now.value, then.value) in PAIRS)


def test_an_ended_job_can_only_be_collected():
    for end, then in product(ENDS | {JobState.COLLECTED}, JobState):
        assert not may_become(end, then) or then is JobState.COLLECTED


def test_only_a_waiting_job_can_be_sent_to_a_printer():
    assert sources_of(JobState.SENDING) == (JobState.WAITING,)


def test_a_job_on_a_printer_can_always_end():
    for state, end in product(ON_PRINTER, ENDS):
        assert may_become(state, end)
