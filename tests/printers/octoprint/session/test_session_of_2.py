"""The session without I/O: what the pre-release of OctoPrint 2.0 pushed goes in, as in `test_session.py`."""

from pathlib import Path

from kiosk.printers.octoprint.calls import AskError, SendGcode, Upload
from kiosk.printers.octoprint.session.print_job import CLOSED_IN_PRINT, LOOK
from kiosk.printers.octoprint.session.printer_connection import NO_PRINTER
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
from tests.printers.octoprint.talk import Talk


def test_a_done_print_as_recorded() -> None:
    """O5, O6: with fields and connectors that 1.11 does not have."""
    talk = Talk()
    talk.replay("2.0/done", until_s=0.2)
    job = PrintJob("0197-aa", Path("x.gcode"), "x")
    talk.session.start(job)
    talk.answered(Upload(job), "kiosk/0197-aa/Käpy ö (1).gcode")
    talk.replay("2.0/done", since_s=0.2)
    assert talk.end() == JobEnded("0197-aa", Outcome.DONE)
    states = [event.state for event in talk.all(StateChanged)]
    assert states[:3] == ["connecting", "idle", "heating"]
    assert states[-1] == "idle"
    assert talk.all(JobStarted) == [JobStarted("0197-aa")]
    assert max(event.fraction for event in talk.all(JobProgressed)) > 0.8
    assert talk.all(ForeignPrintSeen) == []


def test_a_paused_and_cancelled_print_as_recorded() -> None:
    """O5, O6: once, and cold before it is over."""
    talk = Talk()
    talk.session.watch_for("0197-bb")
    talk.replay("2.0/paused_and_cancelled")
    assert talk.end() == JobEnded("0197-bb", Outcome.CANCELLED, "Cancelled in OctoPrint or at the printer.", True)
    states = [event.state for event in talk.all(StateChanged)]
    assert states[-4:] == ["paused", "heating", "finishing", "idle"]
    assert SendGcode not in [type(call) for call in talk.calls]


def test_an_emergency_stop_as_recorded() -> None:
    """O6, O7: it tells neither an error flag nor words; the printer is away all the same, with blank readings."""
    talk = Talk()
    talk.session.watch_for("0197-ee")
    talk.replay("2.0/stopped_now")
    assert talk.end() == JobEnded("0197-ee", Outcome.FAILED, f"{CLOSED_IN_PRINT} {LOOK}", heaters_off=False)
    assert talk.all(StateChanged)[-1] == StateChanged(PrinterState.OFFLINE, NO_PRINTER)
    assert talk.all(TemperaturesRead)[-1] == TemperaturesRead(None, None, None, None)
    assert AskError() in talk.calls


def test_a_question_as_recorded() -> None:
    """A prompt comes and goes."""
    talk = Talk()
    talk.replay("2.0/asked_a_question")
    assert talk.all(PromptShown) == [PromptShown("Change filament", ("Go", "Stop")), PromptShown("")]
