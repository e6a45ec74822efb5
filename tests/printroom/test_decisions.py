"""Answers, recovery, start checks and readings: decisions without input or output."""

from collections import deque
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.printer import (
    ForeignPrintSeen,
    JobEnded,
    JobProgressed,
    JobStarted,
    Outcome,
    PrinterState,
    PromptShown,
    RequestRefused,
    StateChanged,
    TemperaturesRead,
    UploadProgressed,
)
from kiosk.printroom.event_backlog import without_superseded
from kiosk.printroom.heat_watch import ALARM_AFTER_S, HeatWatch
from kiosk.printroom.job_progress import layer_at
from kiosk.printroom.job_state import JobState
from kiosk.printroom.matching import Finding, Level
from kiosk.printroom.order_answers import TIMEOUT_REASON, TIMEOUT_S, PendingOrder, answer_by, is_stale
from kiosk.printroom.orders import Action
from kiosk.printroom.printer_status import OpenJob, PrinterStatus
from kiosk.printroom.restart_recovery import JobRecovery, job_recovery, order_recovery
from kiosk.printroom.start_checks import RequestedStart, start_refusal

NO = Reason(ReasonCode.NOT_READY)
NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


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


def test_a_stop_tried_without_contact_is_not_done_because_there_is_still_none():
    blind = order("stop_now", requested_in_contact=False)
    assert answer_by(blind, StateChanged(PrinterState.CONNECTING)) is None
    assert answer_by(blind, StateChanged(PrinterState.OFFLINE)) is None


def test_every_order_that_waits_for_the_printer_has_an_end_to_its_patience():
    assert set(TIMEOUT_S) == set(TIMEOUT_REASON)
    at_once = {Action.CONFIRM_CLEAR, Action.OUT_OF_SERVICE, Action.INTO_SERVICE}
    assert set(TIMEOUT_S) | at_once == set(Action)


@pytest.mark.parametrize("action", list(Action))
def test_only_orders_about_the_moment_go_stale(action):
    assert is_stale(action, 10.5) == (action in ("pause", "resume", "answer_prompt", "disconnect"))
    assert not is_stale(action, 9.5)


@pytest.mark.parametrize("state", list(JobState))
def test_a_job_on_a_printer_is_asked_for_after_a_restart_and_never_started_again(state):
    decisions = {
        "sending": JobRecovery.ASK_PRINTER_AND_PERSON,
        "printing": JobRecovery.ASK_PRINTER,
        "paused": JobRecovery.ASK_PRINTER,
    }
    assert job_recovery(state) is decisions.get(state.value, JobRecovery.LEAVE)


@pytest.mark.parametrize("state", [None, *JobState])
def test_a_start_left_behind_is_never_carried_out(state):
    answer = order_recovery(Action.START, NOON, NOON, state)
    assert answer is not None
    assert answer.done == (state is not None and state not in (JobState.WAITING, JobState.SENDING))


@pytest.mark.parametrize("action", ["stop_now", "cancel", "confirm_clear", "connect", "out_of_service", "into_service"])
def test_orders_that_make_things_safe_are_carried_out_after_any_time(action):
    assert order_recovery(Action(action), NOON, NOON + timedelta(hours=9), None) is None


IDLE = PrinterStatus(PrinterState.IDLE)
WANTED = RequestedStart(JobState.WAITING, bed_confirmed=True, file_exists=True, limits=())


def test_a_clean_start_is_not_refused():
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


def test_a_start_is_only_ever_allowed_on_an_idle_printer():
    for reported in set(PrinterState) - {PrinterState.IDLE}:
        assert start_refusal(PrinterStatus(reported), WANTED)


@pytest.mark.parametrize(
    ("z_mm", "height_mm", "layers", "layer"),
    [(0.2, 0.2, 100, 1), (0.0, 0.2, 100, 1), (10.0, 0.2, 100, 50), (99.0, 0.2, 100, 100), (1.0, None, 10, None)],
)
def test_the_layer_follows_from_the_height(z_mm, height_mm, layers, layer):
    assert layer_at(z_mm, height_mm, layers) == layer


def test_heat_without_a_print_is_an_alarm_once_after_nine_minutes():
    hot, cold = TemperaturesRead(208.0, 210.0, 20.0, 0.0), TemperaturesRead(40.0, 0.0, 20.0, 0.0)
    watch, alarm = HeatWatch().after(hot, printing=False, now_s=0.0)
    assert not alarm
    watch, alarm = watch.after(hot, printing=False, now_s=ALARM_AFTER_S - 1)
    assert not alarm
    watch, alarm = watch.after(hot, printing=False, now_s=ALARM_AFTER_S)
    assert alarm
    watch, alarm = watch.after(hot, printing=False, now_s=ALARM_AFTER_S + 1)
    assert not alarm
    watch, _ = watch.after(cold, printing=False, now_s=ALARM_AFTER_S + 2)
    assert watch == HeatWatch()


def test_heat_during_a_print_is_no_alarm():
    hot = TemperaturesRead(208.0, 210.0, 20.0, 0.0)
    watch, _ = HeatWatch().after(hot, printing=True, now_s=0.0)
    assert watch.since_s is None


def test_what_waits_for_the_database_is_all_that_happened_but_of_each_moment_only_the_newest():
    """H4: a night of readings does not fill the memory; no state and no end is lost, and the order stays."""
    heating, ended = StateChanged(PrinterState.HEATING), JobEnded("j", Outcome.DONE)
    said = deque(
        [
            ("ahven", UploadProgressed("j", 0.1)),
            ("hauki", UploadProgressed("j", 0.1)),
            ("ahven", heating),
            ("ahven", JobProgressed("j", 0.5)),
            ("ahven", JobProgressed("j", 0.5)),
            ("ahven", UploadProgressed("j", 0.2)),
            ("ahven", ended),
            ("ahven", heating),
        ]
    )
    assert list(without_superseded(said)) == [
        ("hauki", UploadProgressed("j", 0.1)),
        ("ahven", heating),
        ("ahven", JobProgressed("j", 0.5)),
        ("ahven", UploadProgressed("j", 0.2)),
        ("ahven", ended),
        ("ahven", heating),
    ]
