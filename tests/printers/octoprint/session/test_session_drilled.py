"""What the failure drills with real servers showed, held without them."""

from typing import Any

import pytest

from kiosk.printers.octoprint.calls import (
    Answered,
    AskHistory,
    AskState,
    CallError,
    Cancel,
    ConnectPrinter,
    FileHistory,
    LogIn,
    Pause,
    StartFile,
    Trouble,
)
from kiosk.printers.octoprint.http.http_client import by_status
from kiosk.printers.octoprint.server_state import LOST, plain
from kiosk.printers.octoprint.session.print_job import CLOSED_IN_PRINT, LOOK
from kiosk.printers.octoprint.session.session import BUSY_SILENCE_S, KEY_REFUSED, Session
from kiosk.printers.printer import JobEnded, JobStarted, Outcome, PrinterState, RequestRefused, StateChanged
from tests.printers.octoprint.talk import Talk


def begun_before_its_state_came() -> Talk:
    """The event of the start is here, the last state is older."""
    talk = Talk()
    talk.starting()
    talk.answered(StartFile("kiosk/j1/part.gcode"))
    talk.event("PrintStarted")
    assert talk.all(JobStarted) == [JobStarted("j1")]
    return talk


@pytest.mark.parametrize(("order", "call"), [(Session.pause, Pause()), (Session.cancel, Cancel())])
def test_an_order_in_the_first_second_of_a_print_is_carried_out(order: Any, call: object) -> None:
    """O6: the event of the start comes before the state that shows it."""
    talk = begun_before_its_state_came()
    order(talk.session)
    talk.take()
    assert talk.calls[-1] == call
    assert talk.all(RequestRefused) == []


def test_a_printer_that_is_found_in_error_is_left_to_a_person() -> None:
    """O7: a start of the program, or a new link, opens what was closed in order, and nothing after an error."""
    talk = Talk()
    talk.session.connect_printer()
    talk.state("error", "closedOrError")
    talk.state("error", "closedOrError")
    assert ConnectPrinter() not in talk.calls
    talk.session.connect_printer()
    talk.take()
    assert talk.calls[-1] == ConnectPrinter()


def test_a_call_that_is_not_allowed_asks_whether_the_key_still_counts() -> None:
    """O9: a revoked key is noticed at the next call, a right that is missing is not taken for one."""
    talk = Talk().idle()
    talk.answered(LogIn(), "kiosk:session")
    talk.calls.clear()
    talk.answered(AskState(), error=CallError(Trouble.NOT_ALLOWED, "no"))
    assert talk.calls == [LogIn()]
    talk.answered(LogIn(), "kiosk:session")
    assert talk.session.drop is None
    talk.answered(LogIn(), error=CallError(Trouble.NOT_ALLOWED, "no"))
    assert talk.session.drop == KEY_REFUSED


def watching_and_told_to_cancel() -> Talk:
    """After our restart, with a cancel that was left behind; the link is not up yet."""
    talk = Talk()
    talk.session.watch_for("j1")
    talk.session.cancel()
    talk.take()
    assert talk.all(RequestRefused) == []
    return talk


def test_a_cancel_that_was_left_behind_reaches_a_print_that_went_on() -> None:
    """O8."""
    talk = watching_and_told_to_cancel()
    talk.state("operational", "printing", path="kiosk/j1/part.gcode")
    assert talk.calls[-1] == Cancel()


def test_a_print_that_ended_under_a_cancel_that_was_left_behind_was_cancelled() -> None:
    """O8: the server's history does not know why a print did not succeed; the order does."""
    talk = watching_and_told_to_cancel()
    talk.idle()
    talk.session.answered(Answered(AskHistory("j1"), FileHistory(known=True, succeeded=False)), talk.now_s)
    talk.state("operational", "ready", target_c=0.0)
    talk.state("operational", "ready", target_c=0.0)
    assert talk.end() == JobEnded("j1", Outcome.CANCELLED, "", heaters_off=True)


def test_a_print_that_was_done_before_a_cancel_came_through_is_done() -> None:
    """O8."""
    talk = watching_and_told_to_cancel()
    talk.idle()
    talk.session.answered(Answered(AskHistory("j1"), FileHistory(known=True, succeeded=True)), talk.now_s)
    talk.idle()
    assert talk.end().outcome is Outcome.DONE
    assert talk.all(StateChanged)[-1].state is PrinterState.IDLE


def test_an_end_is_told_though_a_server_without_its_printer_says_nothing_more() -> None:
    """O6, O7: the state came first, then the event or the history; and then silence."""
    talk = Talk()
    talk.printing()
    talk.state("error", "closedOrError")
    talk.answered(AskHistory("j1"), FileHistory(known=True, succeeded=False))
    assert (talk.end().outcome, talk.end().heaters_off) == (Outcome.FAILED, False)

    talk = Talk()
    talk.printing()
    talk.state("error", "closedOrError")
    talk.event("PrintFailed", reason="error", error="Thermal Runaway")
    assert talk.end().reason == "The print failed: Thermal Runaway"


def test_a_start_that_a_hanging_server_may_still_carry_out_is_not_given_up() -> None:
    """O3: the time in which a print must be seen is time in which the server is heard."""
    talk = Talk()
    talk.starting()
    talk.idle()
    talk.answered(StartFile("kiosk/j1/part.gcode"), error=CallError(Trouble.NO_ANSWER, "OctoPrint does not answer."))
    for _ in range(int(BUSY_SILENCE_S) - 1):
        talk.due(1.0)
    assert (talk.session.drop, talk.all(JobEnded)) == (None, [])
    due_at_s = talk.session.due_at_s()
    assert due_at_s is not None
    assert due_at_s > talk.now_s
    talk.idle()
    talk.state("operational", "printing", path="kiosk/j1/part.gcode")
    assert (talk.all(JobStarted), talk.all(JobEnded)) == ([JobStarted("j1")], [])


def test_a_program_s_words_are_made_plain_and_a_firmware_s_stay() -> None:
    """O7: what staff can do something with."""
    for words in ("SerialTimeoutException: ", "Too many consecutive timeouts, printer still connected and alive?"):
        assert plain(words) == LOST
    for words in ("Error:Thermal Runaway, system stopped!", "Printer halted. kill() called!", ""):
        assert plain(words) == words


def test_a_print_that_fails_because_somebody_closed_the_connection_says_so() -> None:
    """O6: OctoPrint's event has no reason then."""
    talk = Talk()
    talk.printing()
    talk.event("PrintFailed", reason="error")
    talk.state("closedOrError")
    assert talk.end().reason == f"{CLOSED_IN_PRINT} {LOOK}"


def test_a_key_that_octoprint_does_not_know_is_told_apart_from_a_wrong_request() -> None:
    """O9: OctoPrint answers 400 to an order with a revoked key."""
    trouble, sentence = by_status(400, "CSRF validation failed")
    assert (trouble, sentence) == (Trouble.NOT_ALLOWED, "OctoPrint does not accept the key for this.")
    assert by_status(400, "Expected a command")[0] is Trouble.OTHER
