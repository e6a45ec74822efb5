"""The session: its handshake, and a start of which it is never sure before it is seen."""

from pathlib import Path

from kiosk.base.reason import Reason, ReasonCode
from kiosk.printers.octoprint.calls import LogIn
from kiosk.printers.octoprint.session.push_link import THROTTLE
from kiosk.printers.octoprint.session.session import Session
from kiosk.printers.print_server.calls import Answered, CallError, Cancel, FailureKind, FetchHistory, StartFile, Upload
from kiosk.printers.print_server.session.outcomes import unseen_start
from kiosk.printers.print_server.session.print_job import CONFIRM_S
from kiosk.printers.printer import JobEnded, JobStarted, Outcome, PrinterState, PrintJob, StateChanged
from tests.printers.octoprint.session_harness import NO_ANSWER, OURS, SessionHarness


def test_the_handshake_subscribes_without_logs_throttles_and_logs_in() -> None:
    """O4."""
    session = Session()
    session.link_opened(0.0)
    subscription, throttle = session.push.outgoing
    assert subscription["subscribe"]["state"] == {"logs": False, "messages": False}
    assert throttle == {"throttle": THROTTLE}
    assert session.outbox.calls == [LogIn()]
    session.push.outgoing.clear()
    session.answer_received(Answered(LogIn(), "kiosk:abc"), 0.1)
    assert session.push.outgoing == [{"auth": "kiosk:abc"}]


def test_the_session_logs_in_again_on_request() -> None:
    """O4: reauthRequired."""
    harness = SessionHarness().idle()
    harness.calls.clear()
    harness.push({"reauthRequired": {"reason": "stale"}})
    assert harness.calls == [LogIn()]


def test_an_accepted_start_that_is_not_seen_fails_after_ten_seconds_and_is_never_sent_again() -> None:
    """O3."""
    harness = SessionHarness()
    harness.start_job()
    harness.answer(StartFile(OURS))
    for _ in range(9):
        harness.state("operational", "ready")
        harness.pass_time(0.0)
        assert harness.events_of(JobEnded) == []
    harness.state("operational", "ready")
    harness.pass_time(0.0)
    assert harness.job_end().outcome is Outcome.FAILED
    assert harness.job_end().reason == unseen_start(None, CONFIRM_S)
    assert harness.calls.count(StartFile(OURS)) == 1


def test_a_start_without_an_answer_is_not_repeated() -> None:
    """O3: the server may have received it."""
    harness = SessionHarness()
    harness.start_job()
    harness.answer(StartFile(OURS), error=NO_ANSWER)
    harness.state("operational", "printing", path=OURS)
    assert harness.events_of(JobStarted) == [JobStarted("j1")]
    assert harness.calls.count(StartFile(OURS)) == 1


def test_a_refused_start_fails_at_once() -> None:
    """O3."""
    harness = SessionHarness()
    harness.start_job()
    refusal = Reason(ReasonCode.WRONG_PRINTER_STATE)
    harness.answer(StartFile(OURS), error=CallError(FailureKind.WRONG_STATE, refusal))
    assert harness.job_end().outcome is Outcome.FAILED
    assert harness.job_end().reason == Reason(ReasonCode.PRINT_NOT_STARTED).with_details(refusal)


def test_nothing_is_started_on_a_printer_that_got_busy_during_the_upload() -> None:
    """O3."""
    harness = SessionHarness().idle()
    job = PrintJob("j1", Path("part.gcode"), "part.gcode")
    harness.session.start(job)
    harness.state("operational", "printing", path="theirs.gcode")
    harness.answer(Upload(job), OURS)
    assert harness.job_end().outcome is Outcome.FAILED
    assert StartFile(OURS) not in harness.calls


def test_a_cancel_during_the_upload_starts_nothing() -> None:
    """O3: what arrives after the cancel is ignored."""
    harness = SessionHarness().idle()
    job = PrintJob("j1", Path("part.gcode"), "part.gcode")
    harness.session.start(job)
    harness.session.cancel()
    harness.answer(Upload(job), OURS)
    assert harness.job_end() == JobEnded("j1", Outcome.CANCELLED)
    assert StartFile(OURS) not in harness.calls


def test_a_cancel_before_the_start_is_seen_is_sent_after_it() -> None:
    """O3: a cancel is kept until there is something to cancel."""
    harness = SessionHarness()
    harness.start_job()
    harness.session.cancel()
    harness.collect()
    assert Cancel() not in harness.calls
    harness.event("PrintStarted")
    assert Cancel() in harness.calls


def test_a_state_older_than_the_start_ends_nothing() -> None:
    """O6: the server throttles states but not events."""
    harness = SessionHarness()
    harness.start_job()
    harness.event("PrintStarted")
    harness.state("operational", "ready")
    harness.state("operational", "printing", path=OURS)
    assert harness.events_of(JobEnded) == []
    assert PrinterState.FINISHING not in [event.state for event in harness.events_of(StateChanged)]
    assert FetchHistory("j1") not in harness.calls
