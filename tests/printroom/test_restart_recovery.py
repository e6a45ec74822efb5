"""Decisions about the jobs and orders that a restarted print room finds."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.printroom.job_state import ON_PRINTER, JobState
from kiosk.printroom.order_answers import order_recovery, start_in_doubt
from kiosk.printroom.orders import Action

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize("state", sorted(ON_PRINTER))
def test_only_a_job_that_was_being_sent_leaves_its_bed_in_doubt(state):
    assert start_in_doubt(state) == (state is JobState.SENDING)


@pytest.mark.parametrize("state", [None, *JobState])
def test_a_start_from_before_the_restart_is_never_carried_out(state):
    answer = order_recovery(Action.START, NOON, NOON, state)
    assert answer is not None
    assert answer.done == (state is not None and state not in (JobState.WAITING, JobState.SENDING))


@pytest.mark.parametrize("action", ["stop_now", "cancel", "confirm_clear", "connect", "out_of_service", "into_service"])
def test_orders_that_restore_safety_never_expire(action):
    assert order_recovery(Action(action), NOON, NOON + timedelta(hours=9), None) is None
