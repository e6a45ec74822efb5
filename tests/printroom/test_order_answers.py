"""Which event answers which order, and when an order times out."""

from datetime import UTC, datetime
from itertools import product

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import (
    ForeignPrintSeen,
    JobEnded,
    JobStarted,
    Outcome,
    PrinterState,
    PromptShown,
    RequestRefused,
    StateChanged,
)
from kiosk.printroom.order_answers import TIMEOUT_REASON, TIMEOUT_S, PendingOrder, answer_by, is_stale
from kiosk.printroom.orders import CONTROLS, JOB_WISHES, Action
from kiosk.printroom.printer_status import PrinterStatus

NO = Reason(ReasonCode.NOT_READY)
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
IDLE = PrinterStatus(PrinterState.IDLE)


def order(action: str, **more) -> PendingOrder:
    values = {"requested": True, "requested_in_contact": True, **more}
    return PendingOrder("o", Action(action), "p", "j", "s", None, NOON, 100.0, **values)


@pytest.mark.parametrize(
    ("action", "event", "done"),
    [
        ("start", JobStarted("j"), True),
        ("start", JobStarted("another"), None),
        ("start", JobEnded("j", Outcome.FAILED, NO), False),
        ("start", JobEnded("another", Outcome.FAILED), None),
        ("start", RequestRefused("start", NO), False),
        ("start", StateChanged(PrinterState.PRINTING), None),
        ("pause", StateChanged(PrinterState.PAUSING), True),
        ("pause", StateChanged(PrinterState.PAUSED), True),
        ("pause", RequestRefused("resume", NO), None),
        ("pause", JobEnded("j", Outcome.DONE), False),
        ("resume", StateChanged(PrinterState.PRINTING), True),
        ("cancel", JobEnded("j", Outcome.CANCELLED), True),
        ("cancel", JobEnded("j", Outcome.FAILED, NO), True),
        ("cancel", JobEnded("j", Outcome.DONE), False),
        ("cancel", ForeignPrintSeen(None), True),
        ("stop_now", StateChanged(PrinterState.ERROR), True),
        ("stop_now", StateChanged(PrinterState.OFFLINE), True),
        ("stop_now", StateChanged(PrinterState.IDLE), None),
        ("stop_now", RequestRefused("stop_now", NO), False),
        ("stop_now", JobEnded("j", Outcome.FAILED), True),
        ("connect", StateChanged(PrinterState.IDLE), True),
        ("connect", StateChanged(PrinterState.CONNECTING), None),
        ("connect", StateChanged(PrinterState.OFFLINE, Reason(ReasonCode.UNPLUGGED)), False),
        ("disconnect", StateChanged(PrinterState.OFFLINE), True),
        ("disconnect", StateChanged(PrinterState.ERROR), None),
        ("disconnect", RequestRefused("disconnect", NO), False),
        ("answer_prompt", PromptShown(""), True),
    ],
)
def test_which_event_answers_which_order(action, event, done):
    answer = answer_by(order(action), event)
    assert (answer.done if answer else None) is done


def test_an_order_is_not_answered_by_what_happened_before_the_printer_was_asked():
    for action, state in product(Action, PrinterState):
        assert answer_by(order(action, requested=False, requested_in_contact=False), StateChanged(state)) is None


def test_a_stop_tried_without_contact_is_not_confirmed_by_the_missing_contact():
    blind = order("stop_now", requested_in_contact=False)
    assert answer_by(blind, StateChanged(PrinterState.CONNECTING)) is None
    assert answer_by(blind, StateChanged(PrinterState.OFFLINE)) is None


def test_every_order_that_waits_for_the_printer_times_out():
    assert set(TIMEOUT_S) == set(TIMEOUT_REASON)
    at_once = {Action.CONFIRM_CLEAR, Action.OUT_OF_SERVICE, Action.INTO_SERVICE}
    assert set(TIMEOUT_S) | at_once == set(Action)


@pytest.mark.parametrize("action", list(Action))
def test_only_orders_about_the_present_moment_expire(action):
    at_once = {"pause", "resume", "answer_prompt", "disconnect", *CONTROLS, *JOB_WISHES}
    assert is_stale(action, 10.5) == (action in at_once)
    assert not is_stale(action, 9.5)
