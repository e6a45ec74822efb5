"""Cases found by the failure drills with real servers, repeated without them."""

from typing import Any

import pytest

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.octoprint.calls import FetchState, LogIn
from kiosk.printers.octoprint.http.http_client import failure_of_status
from kiosk.printers.octoprint.server_state import machine_reason
from kiosk.printers.octoprint.session.push_link import BUSY_SILENCE_S
from kiosk.printers.octoprint.session.session import Session
from kiosk.printers.print_server.calls import (
    Cancel,
    ConnectPrinter,
    FailureKind,
    FetchHistory,
    FileHistory,
    Pause,
    StartFile,
)
from kiosk.printers.print_server.session.outcomes import CONNECTION_CLOSED
from kiosk.printers.printer import JobEnded, JobStarted, Outcome, PrinterState, RequestRefused, StateChanged
from tests.printers.octoprint.session_harness import NO_ANSWER, NOT_ALLOWED, OURS, SessionHarness, in_its_words


def started_before_its_state() -> SessionHarness:
    """The event of the start has come; the last state is older."""
    harness = SessionHarness()
    harness.start_job()
    harness.answer(StartFile(OURS))
    harness.event("PrintStarted")
    assert harness.events_of(JobStarted) == [JobStarted("j1")]
    return harness


@pytest.mark.parametrize(("request_", "call"), [(Session.pause, Pause()), (Session.cancel, Cancel())])
def test_a_request_in_the_first_second_of_a_print_is_carried_out(request_: Any, call: object) -> None:
    """O6: the event of the start comes before the state that shows it."""
    harness = started_before_its_state()
    request_(harness.session)
    harness.collect()
    assert harness.calls[-1] == call
    assert harness.events_of(RequestRefused) == []


def test_a_printer_that_is_found_in_error_is_not_connected_without_a_person() -> None:
    """O7: a start of the program or a new link opens a connection that was closed in order, none after an error."""
    harness = SessionHarness()
    harness.session.connect_printer()
    harness.state("error", "closedOrError")
    harness.state("error", "closedOrError")
    assert ConnectPrinter() not in harness.calls
    harness.session.connect_printer()
    harness.collect()
    assert harness.calls[-1] == ConnectPrinter()


def test_a_call_that_is_not_allowed_leads_to_a_check_of_the_key() -> None:
    """O9: a revoked key is noticed at the next call, and not confused with a missing permission."""
    harness = SessionHarness().idle()
    harness.answer(LogIn(), "kiosk:session")
    harness.calls.clear()
    harness.answer(FetchState(), error=NOT_ALLOWED)
    assert harness.calls == [LogIn()]
    harness.answer(LogIn(), "kiosk:session")
    assert harness.session.push.close_reason is None
    harness.answer(LogIn(), error=NOT_ALLOWED)
    assert harness.session.push.close_reason == Reason(ReasonCode.OCTOPRINT_REFUSES_KEY)


def watching_with_a_pending_cancel() -> SessionHarness:
    """After our restart, with a cancel from before it; nothing was received yet."""
    harness = SessionHarness()
    harness.session.watch_for("j1")
    harness.session.cancel()
    harness.collect()
    assert harness.events_of(RequestRefused) == []
    return harness


def test_a_cancel_from_before_a_restart_reaches_a_print_that_still_runs() -> None:
    """O8."""
    harness = watching_with_a_pending_cancel()
    harness.state("operational", "printing", path=OURS)
    assert harness.calls[-1] == Cancel()


def test_a_print_that_did_not_succeed_was_cancelled_if_a_cancel_was_pending() -> None:
    """O8: the server's history does not record why a print did not succeed."""
    harness = watching_with_a_pending_cancel()
    harness.idle()
    harness.answer(FetchHistory("j1"), FileHistory(known=True, succeeded=False))
    harness.state("operational", "ready", target_c=0.0)
    harness.state("operational", "ready", target_c=0.0)
    assert harness.job_end() == JobEnded("j1", Outcome.CANCELLED, heaters_off=True)


def test_a_print_that_was_done_before_a_pending_cancel_was_sent_is_done() -> None:
    """O8."""
    harness = watching_with_a_pending_cancel()
    harness.idle()
    harness.answer(FetchHistory("j1"), FileHistory(known=True, succeeded=True))
    harness.idle()
    assert harness.job_end().outcome is Outcome.DONE
    assert harness.events_of(StateChanged)[-1].state is PrinterState.IDLE


def test_an_end_is_reported_although_a_server_without_its_printer_pushes_no_further_state() -> None:
    """O6, O7: the state comes first, then the event or the history, then nothing."""
    harness = SessionHarness()
    harness.start_printing()
    harness.state("error", "closedOrError")
    harness.answer(FetchHistory("j1"), FileHistory(known=True, succeeded=False))
    assert (harness.job_end().outcome, harness.job_end().heaters_off) == (Outcome.FAILED, False)

    harness = SessionHarness()
    harness.start_printing()
    harness.state("error", "closedOrError")
    harness.event("PrintFailed", reason="error", error="Thermal Runaway")
    assert harness.job_end().reason == Reason(ReasonCode.PRINT_FAILED, cause=in_its_words("Thermal Runaway"))


def test_a_start_that_a_hanging_server_may_still_carry_out_is_not_given_up() -> None:
    """O3: the time to see a print counts only while the server is not silent."""
    harness = SessionHarness()
    harness.start_job()
    harness.idle()
    harness.answer(StartFile(OURS), error=NO_ANSWER)
    for _ in range(int(BUSY_SILENCE_S) - 1):
        harness.pass_time(1.0)
    assert (harness.session.push.close_reason, harness.events_of(JobEnded)) == (None, [])
    due_at_s = harness.session.due_at_s()
    assert due_at_s is not None
    assert due_at_s > harness.now_s
    harness.idle()
    harness.state("operational", "printing", path=OURS)
    assert (harness.events_of(JobStarted), harness.events_of(JobEnded)) == ([JobStarted("j1")], [])


def test_a_firmware_s_words_are_kept_and_those_of_a_program_replaced() -> None:
    """O7: staff can't do anything about the name of an exception."""
    for words in ("SerialTimeoutException: ", "Too many consecutive timeouts, printer still connected and alive?"):
        assert machine_reason(words) == Reason(ReasonCode.OCTOPRINT_LOST_PRINTER)
    for words in ("Error:Thermal Runaway, system stopped!", "Printer halted. kill() called!"):
        assert machine_reason(words) == in_its_words(words)
    assert machine_reason("") is None


def test_a_print_that_fails_because_somebody_closed_the_connection_says_so() -> None:
    """O6: OctoPrint's event has no reason then."""
    harness = SessionHarness()
    harness.start_printing()
    harness.event("PrintFailed", reason="error")
    harness.state("closedOrError")
    assert harness.job_end().reason == CONNECTION_CLOSED


def test_an_unknown_key_is_not_confused_with_a_wrong_request() -> None:
    """O9: OctoPrint answers 400 to a POST with a revoked key."""
    refused = failure_of_status(400, "CSRF validation failed")
    assert refused == (FailureKind.NOT_ALLOWED, Reason(ReasonCode.KEY_NOT_ALLOWED))
    assert failure_of_status(400, "Expected a command")[0] is FailureKind.OTHER
