"""The session without I/O: what a real OctoPrint 1.11.8 pushed goes in, events and calls come out.

The transcripts beside this hold the push messages of the server of `tests/octoprint_server.py`, in order, with the
seconds at which they came; terminal lines and other fields that nobody reads are left out.
"""

from pathlib import Path

from kiosk.printers.octoprint.calls import (
    Answered,
    AskError,
    AskHistory,
    CallError,
    Cancel,
    LogIn,
    SendGcode,
    StartFile,
    Trouble,
    Upload,
)
from kiosk.printers.octoprint.session.session import THROTTLE, Session
from kiosk.printers.printer import (
    ForeignPrintSeen,
    JobEnded,
    JobProgressed,
    JobStarted,
    Outcome,
    PrinterState,
    PrintJob,
    PromptShown,
    StateChanged,
    TemperaturesRead,
)
from tests.printers.octoprint.talk import OURS, Talk


def test_the_greeting_subscribes_without_logs_throttles_and_logs_in() -> None:
    """O4."""
    session = Session()
    session.link_opened(0.0)
    subscription, throttle = session.sends
    assert subscription["subscribe"]["state"] == {"logs": False, "messages": False}
    assert throttle == {"throttle": THROTTLE}
    assert session.out.calls == [LogIn()]
    session.sends.clear()
    session.answered(Answered(LogIn(), "kiosk:abc"), 0.1)
    assert session.sends == [{"auth": "kiosk:abc"}]


def test_a_demand_to_log_in_again_is_followed() -> None:
    """O4: reauthRequired."""
    talk = Talk().idle()
    talk.calls.clear()
    talk.pushed({"reauthRequired": {"reason": "stale"}})
    assert talk.calls == [LogIn()]


def test_a_done_print_as_recorded() -> None:
    """O5, O6."""
    talk = Talk()
    talk.replay("done", until_s=0.2)
    job = PrintJob("0197-aa", Path("x.gcode"), "x")
    talk.session.start(job)
    talk.answered(Upload(job), "kiosk/0197-aa/Käpy ö (1).gcode")
    talk.replay("done", since_s=0.2)
    assert talk.end() == JobEnded("0197-aa", Outcome.DONE)
    states = [event.state for event in talk.all(StateChanged)]
    # The file heats the bed, then the nozzle.
    assert states == ["connecting", "idle", "heating", "printing", "heating", "printing", "idle"]
    assert talk.all(JobStarted) == [JobStarted("0197-aa")]
    assert max(event.fraction for event in talk.all(JobProgressed)) > 0.8
    assert talk.all(ForeignPrintSeen) == []


def test_a_paused_and_cancelled_print_as_recorded() -> None:
    """O5, O6: late PrintPaused, PrintCancelled and PrintFailed of one print, cold before it is over."""
    talk = Talk()
    talk.session.watch_for("0197-bb")
    talk.replay("paused_and_cancelled")
    assert talk.end() == JobEnded("0197-bb", Outcome.CANCELLED, "Cancelled in OctoPrint or at the printer.", True)
    states = [event.state for event in talk.all(StateChanged)]
    assert states[1:] == ["heating", "pausing", "paused", "heating", "finishing", "idle"]
    assert SendGcode not in [type(call) for call in talk.calls]


def test_a_print_that_nobody_here_started_is_foreign_as_recorded() -> None:
    """O8, O7: and its end by a disconnect blanks the readings."""
    talk = Talk()
    talk.replay("cancelled_by_a_disconnect")
    assert talk.all(ForeignPrintSeen) == [ForeignPrintSeen("hold.gcode"), ForeignPrintSeen(None)]
    assert TemperaturesRead(None, None, None, None) in talk.events
    states = [event.state for event in talk.all(StateChanged)]
    assert states[-3:] == ["offline", "connecting", "idle"]
    assert talk.all(JobEnded) == []


def test_an_emergency_stop_as_recorded() -> None:
    """O6, O7: the server's own words are the reason, and the state is an error by its error text and flag."""
    talk = Talk()
    talk.session.watch_for("0197-ee")
    talk.replay("stopped_now", until_s=1.5)
    assert talk.end().outcome is Outcome.FAILED
    assert talk.end().heaters_off is False
    assert "emergency stop M112" in talk.end().reason
    told = talk.all(StateChanged)[-1]
    assert (told.state, "M112" in told.words) == (PrinterState.ERROR, True)
    assert AskError() in talk.calls


def test_a_question_as_recorded() -> None:
    """A prompt comes and goes."""
    talk = Talk()
    talk.replay("asked_a_question")
    assert talk.all(PromptShown) == [PromptShown("Change filament", ("Go", "Stop")), PromptShown("")]


def test_a_taken_start_that_is_never_seen_fails_after_ten_seconds_and_is_never_sent_again() -> None:
    """O3."""
    talk = Talk()
    talk.starting()
    talk.answered(StartFile(OURS))
    for _ in range(9):
        talk.state("operational", "ready")
        talk.due(0.0)
        assert talk.all(JobEnded) == []
    talk.state("operational", "ready")
    talk.due(0.0)
    assert talk.end().outcome is Outcome.FAILED
    assert "10 seconds" in talk.end().reason
    assert talk.calls.count(StartFile(OURS)) == 1


def test_a_start_without_an_answer_is_waited_for_not_repeated() -> None:
    """O3: the start may have come through."""
    talk = Talk()
    talk.starting()
    talk.answered(StartFile(OURS), error=CallError(Trouble.NO_ANSWER, "OctoPrint does not answer."))
    talk.state("operational", "printing", path=OURS)
    assert talk.all(JobStarted) == [JobStarted("j1")]
    assert talk.calls.count(StartFile(OURS)) == 1


def test_a_refused_start_fails_at_once() -> None:
    """O3."""
    talk = Talk()
    talk.starting()
    talk.answered(StartFile(OURS), error=CallError(Trouble.WRONG_STATE, "The printer is not in a state for this."))
    assert talk.end().outcome is Outcome.FAILED
    assert "not in a state" in talk.end().reason


def test_nothing_is_started_on_a_printer_that_got_busy_during_the_upload() -> None:
    """O3."""
    talk = Talk().idle()
    job = PrintJob("j1", Path("part.gcode"), "part.gcode")
    talk.session.start(job)
    talk.state("operational", "printing", path="theirs.gcode")
    talk.answered(Upload(job), OURS)
    assert talk.end().outcome is Outcome.FAILED
    assert StartFile(OURS) not in talk.calls


def test_a_cancel_during_the_upload_starts_nothing() -> None:
    """A wish to cancel is kept until it can be carried out."""
    talk = Talk().idle()
    job = PrintJob("j1", Path("part.gcode"), "part.gcode")
    talk.session.start(job)
    talk.session.cancel()
    talk.answered(Upload(job), OURS)
    assert talk.end() == JobEnded("j1", Outcome.CANCELLED)
    assert StartFile(OURS) not in talk.calls


def test_a_cancel_before_the_start_is_seen_follows_the_start() -> None:
    """See above."""
    talk = Talk()
    talk.starting()
    talk.session.cancel()
    talk.take()
    assert Cancel() not in talk.calls
    talk.event("PrintStarted")
    assert Cancel() in talk.calls


def test_a_state_older_than_the_start_ends_nothing() -> None:
    """O6: the server holds states back, events it does not."""
    talk = Talk()
    talk.starting()
    talk.event("PrintStarted")
    talk.state("operational", "ready")
    talk.state("operational", "printing", path=OURS)
    assert talk.all(JobEnded) == []
    assert PrinterState.FINISHING not in [event.state for event in talk.all(StateChanged)]
    assert AskHistory("j1") not in talk.calls
